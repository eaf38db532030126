import type { Source } from './document.js'

/**
 * A stage reads layers of a document and adds one. It changes nothing in place and never reads the
 * clock, the network or a file.
 */
export interface Stage<in Needs, out Adds> {
  readonly name: string
  /** Reads a document and gives the layer to be added. */
  readonly run: (document: Needs) => Adds
}

/**
 * A sequence of stages. `use` refuses, at compile time, a stage placed before the layers it needs.
 *
 * @example
 * const reader = pipeline().use(script()).use(page()).use(tokens())
 * reader.run({ source: 'ঢাকা', region: 'BD' }).tokens.length // 1
 */
export class Pipeline<Has extends Source> {
  readonly stages: readonly Stage<never, unknown>[]
  /**
   * What the last document was like: the fields of its source, and a document with a place for each of its layers. An object
   * that gets its layers one by one is a table of names to the engine from the thirteenth on, in which each is looked up.
   */
  #last: Blank = { fields: '', blank: {} }

  /** @internal */
  constructor(stages: readonly Stage<never, unknown>[]) {
    this.stages = stages
  }

  /** A new pipeline with one more stage; this one stays as it is. */
  use<Adds>(stage: Stage<Has, Adds>): Pipeline<Has & Adds> {
    return new Pipeline<Has & Adds>([...this.stages, stage])
  }

  /** Runs all stages over one text. */
  run(source: Source): Has {
    const document = this.#opened(source)
    for (const stage of this.stages) addLayer(document, stage)
    this.#remember(source, document)
    return document as Has
  }

  /**
   * Runs each stage over several texts before the next one: the same documents as `run` gives, in less time, since a
   * stage's instructions and word lists stay in the processor's caches from text to text.
   */
  runAll(sources: readonly Source[]): Has[] {
    const documents = sources.map((source) => this.#opened(source))
    for (const stage of this.stages) for (const document of documents) addLayer(document, stage)
    if (sources.length > 0) this.#remember(sources[0], documents[0])
    return documents as Has[]
  }

  #opened(source: Source): object {
    const { fields, blank } = this.#last
    return fields === fieldsOf(source) ? Object.assign({ ...blank }, source) : { ...source }
  }

  #remember(source: Source, document: object): void {
    const fields = fieldsOf(source)
    if (this.#last.fields === fields) return
    const names = Object.keys(document)
    // What is parsed is compact, whatever the number of its fields.
    const blank = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}`)
    for (const name of names) blank[name] = undefined
    this.#last = { fields, blank }
  }
}

interface Blank {
  readonly fields: string
  readonly blank: object
}

function fieldsOf(source: Source): string {
  return Object.keys(source).join()
}

/** The document is the pipeline's own; copying all layers for each stage would cost more than some stages take. */
function addLayer(document: object, stage: Stage<never, unknown>): void {
  Object.assign(document, (stage.run as (document: object) => object)(document))
}

/**
 * An empty pipeline.
 *
 * @example
 * pipeline().stages // []
 * pipeline().use(script()).run({ source: 'ঢাকা', region: 'BD' }).text // 'ঢাকা'
 */
export function pipeline(): Pipeline<Source> {
  return new Pipeline<Source>([])
}
