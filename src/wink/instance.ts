import winkNLP, {
  type CerConfig,
  type CustomEntityExample,
  type Document,
  type Model,
  type WinkMethods,
} from 'wink-nlp'
import { GhotonaError, type Range } from '../core/index.js'
import type { Lexicon } from './core-model.js'
import { modelWith, type WinkModelOptions } from './model.js'

/** What wink can annotate, as its `pipe` names it. */
export const ANNOTATIONS = ['sbd', 'negation', 'sentiment', 'pos', 'ner', 'cer'] as const
/** One of {@link ANNOTATIONS}. */
export type Annotation = (typeof ANNOTATIONS)[number]

/** What an instance is made with. */
export interface WinkOptions extends WinkModelOptions {
  /** What wink annotates; all but `sentiment` by default. `ner` brings `sbd` along. */
  readonly pipe?: readonly Annotation[]
  /** Words an instance may have met before the next text is read by a fresh one; 200,000 by default. */
  readonly maxWords?: number
}

/** wink for Bengali, made for long runs. Documents stay readable when the instance behind them is replaced. */
export interface Wink {
  /** Reads a text; wink's documents, collections and `out` as its own manual has them. */
  readonly readDoc: (text: string) => Document
  /** As wink's, with `useEntity` and `usePOS` false unless they are asked for. */
  readonly learnCustomEntities: (examples: readonly CustomEntityExample[], config?: CerConfig) => number
  /**
   * Where each token of a document lies in the text it was read from, in UTF-16 units.
   *
   * @throws GhotonaError `bad-input` for a document of another instance
   */
  readonly offsets: (document: Document) => Range[]
  readonly its: WinkMethods['its']
  readonly as: WinkMethods['as']
  /** How many words the present instance has met. */
  readonly words: number
}

const MAX_WORDS = 200_000

/**
 * Makes a wink instance for Bengali that can run for days: wink keeps every word it has ever met, so the
 * instance is replaced when it has met `maxWords`, and learns its patterns again.
 *
 * @throws GhotonaError `bad-option` when an option is not as described
 * @example
 * const nlp = createWink({ pipe: ['sbd', 'cer'] })
 * nlp.learnCustomEntities([{ name: 'office', patterns: ['[প্রধান|নির্বাচন] কমিশন'] }])
 * const doc = nlp.readDoc('তিনি প্রধান কমিশন অফিসে গেছেন।')
 * nlp.offsets(doc)[1] // { start: 5, end: 11 }
 */
export function createWink(options: WinkOptions = {}): Wink {
  const pipe = checkedPipe(options.pipe ?? ANNOTATIONS.filter((annotation) => annotation !== 'sentiment'))
  const maxWords = options.maxWords ?? MAX_WORDS
  if (!Number.isSafeInteger(maxWords) || maxWords < 1)
    throw new GhotonaError(
      'bad-option',
      `maxWords is ${JSON.stringify(options.maxWords)}: expected a whole number from 1`,
    )
  let lexicon: Lexicon | undefined
  let empty = 0
  let learned: { examples: CustomEntityExample[]; config: CerConfig } | undefined
  const model = modelWith(options, (made) => {
    lexicon = made
  })
  const size = () => lexicon?.size ?? 0
  const fresh = () => {
    const methods = winkNLP(model as unknown as Model, pipe)
    if (learned !== undefined) methods.learnCustomEntities(learned.examples, learned.config)
    empty = size()
    return methods
  }
  let nlp = fresh()
  const texts = new WeakMap<object, string>()
  return {
    readDoc: (text) => {
      if (typeof text !== 'string')
        throw new GhotonaError('bad-input', `text is of type ${typeof text}, expected a string`)
      if (size() - empty >= maxWords) nlp = fresh()
      const document = nlp.readDoc(text)
      texts.set(document, text)
      return document
    },
    learnCustomEntities: (examples, config = {}) => {
      const asked = {
        examples: structuredClone([...examples]),
        config: { useEntity: false, usePOS: false, ...config },
      }
      const count = nlp.learnCustomEntities(asked.examples, asked.config)
      learned = asked
      return count
    },
    offsets: (document) => {
      const text = texts.get(document)
      if (text === undefined)
        throw new GhotonaError('bad-input', 'the document was not read by this instance')
      return tokenOffsets(text, document.tokens().out())
    },
    its: nlp.its,
    as: nlp.as,
    get words() {
      return size()
    },
  }
}

/** Tokens as they follow one another in a text: only blanks lie between them. */
function tokenOffsets(text: string, tokens: readonly string[]): Range[] {
  let at = 0
  return tokens.map((token) => {
    const start = text.indexOf(token, at)
    at = start + token.length
    return { start, end: at }
  })
}

function checkedPipe(pipe: readonly Annotation[]): Annotation[] {
  for (const annotation of pipe)
    if (!ANNOTATIONS.includes(annotation))
      throw new GhotonaError(
        'bad-option',
        `pipe has ${JSON.stringify(annotation)}: expected ${ANNOTATIONS.join(', ')}`,
      )
  return pipe.includes('ner') && !pipe.includes('sbd') ? ['sbd', ...pipe] : [...pipe]
}
