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
    const document = { ...source }
    for (const stage of this.stages) addLayer(document, stage)
    return document as Has
  }

  /**
   * Runs each stage over several texts before the next one: the same documents as `run` gives, in less time, since a
   * stage's instructions and word lists stay in the processor's caches from text to text.
   */
  runAll(sources: readonly Source[]): Has[] {
    const documents = sources.map((source) => ({ ...source }))
    for (const stage of this.stages) for (const document of documents) addLayer(document, stage)
    return documents as Has[]
  }
}

/** The document is the pipeline's own; copying all layers for each stage would cost more than some stages take. */
function addLayer(document: object, stage: Stage<never, unknown>): void {
  Object.assign(document, (stage.run as (document: object) => object)(document))
}

/** An empty pipeline. */
export function pipeline(): Pipeline<Source> {
  return new Pipeline<Source>([])
}
