import { GhotonaError, type Region, type Source } from '../core/index.js'
import type { NamesOptions } from '../names/index.js'
import { PARTS_OF_SPEECH } from './categories.js'
import {
  POS_MASK,
  POS_SHIFT,
  type RawDocument,
  type SentenceRow,
  TOKEN_SIZE,
  type WordCache,
} from './contract.js'
import { Lexicon, type NormalKind } from './core-model.js'
import { createReading } from './entities.js'
import { entityTags, nameStems } from './entity-tags.js'
import { entityMachine, idleMachine, patternMachine } from './machines.js'
import { lemmaOf, normalToken, stemOf } from './morphology.js'
import { markNegation } from './negation.js'
import { type PatternSetting, patternToken } from './patterns.js'
import { rawText } from './raw-text.js'
import { readabilityStats } from './readability.js'
import { sentenceRows } from './sentence-rows.js'

/** What a wink model is made with. */
export interface WinkModelOptions extends NamesOptions {
  /**
   * What `its.normal` gives and custom entities match by: `form`, the written word in normal form (default),
   * or `lemma`, so that the pattern নির্বাচন কমিশন finds নির্বাচন কমিশনের as well.
   */
  readonly normal?: NormalKind
  /** Whose usage decides where usage differs: Bangladesh (default) or West Bengal. */
  readonly region?: Region
}

/** A language model for `winkNLP()`. Its parts are wink's own business. */
export interface WinkModel {
  /** Words, features and how a text is cut. */
  readonly core: () => unknown
  /** Sentences. */
  readonly sbd: () => unknown
  /** Entities. */
  readonly ner: () => unknown
  /** Negation. */
  readonly negation: () => unknown
  /** Sentiment: none. */
  readonly sa: () => unknown
  /** Parts of speech. */
  readonly pos: () => unknown
  /** How patterns of custom entities are read. */
  readonly metaCER: () => unknown
  /** Writes the row of a word that is met first. */
  readonly featureFn: (config: unknown) => unknown
  /** Functions behind `its`. */
  readonly addons: {
    /** The key for search. */
    readonly stem: (word: string) => string
    /** The dictionary form. */
    readonly lemmatize: (word: string, pos: string, cache: object) => string
    /** Counts of words and sentences. */
    readonly readabilityStats: unknown
    /** None. */
    readonly wordVectors: undefined
  }
}

/**
 * A Bengali language model for wink-nlp 2.4.0: tokens and sentences as `ghotona/tokens` has them, entities
 * from names, dates and numbers, stop words, lemmas, negation. Sentiment is always 0: there is no lexicon for it.
 *
 * Entities need `sbd` in the pipe, because wink shows a model the whole document there only.
 *
 * @throws GhotonaError `bad-option` when an option is not as described
 * @example
 * const nlp = winkNLP(createWinkModel(), ['sbd', 'ner'])
 * nlp.readDoc('শেখ হাসিনা ঢাকায় ফিরেছেন।').entities().out() // ['শেখ হাসিনা', 'ঢাকায়']
 */
export function createWinkModel(options: WinkModelOptions = {}): WinkModel {
  return modelWith(options, () => {})
}

/** @internal The model, telling of every lexicon it makes. */
export function modelWith(options: WinkModelOptions, onLexicon: (lexicon: Lexicon) => void): WinkModel {
  const kind = oneOf(options.normal, 'normal', ['form', 'lemma'] as const)
  const region = oneOf(options.region, 'region', ['BD', 'IN'] as const)
  const read = createReading(options)
  /** Tags of the document that an instance is reading; its table of words tells instances apart. */
  const tags = new WeakMap<WordCache, readonly (string | undefined)[]>()
  /** Words of names that an instance has met, without their endings. */
  const stems = new WeakMap<object, Map<string, string>>()
  const stemsOf = (cache: object): Map<string, string> => {
    const known = stems.get(cache) ?? new Map<string, string>()
    stems.set(cache, known)
    return known
  }

  const setSentences = (_: unknown, document: RawDocument): void => {
    const { text, ranges } = rawText(document)
    const source: Source = { source: text, region }
    const { sentences, entities } = read(source, document.currPipe.ner === true)
    const rows: SentenceRow[] = sentenceRows(ranges, sentences)
    for (const row of rows) document.sentences.push(row)
    tags.set(document.cache, entityTags(ranges, entities, typeIn(document)))
    for (const [word, stem] of nameStems(text, ranges, entities))
      stemsOf(document.cache).set(normalToken(word), normalToken(stem))
  }

  /** হাসিনা is a form of হাসা, unless it is a name. */
  const lemmatize = (word: string, pos: string, cache: object): string =>
    (pos === 'PROPN' ? stems.get(cache)?.get(normalToken(word)) : undefined) ?? lemmaOf(word)

  return {
    core: () => {
      const lexicon = new Lexicon(kind)
      onLexicon(lexicon)
      return lexicon.core()
    },
    featureFn: (config) => {
      const lexicon = config as Lexicon
      return {
        row: (word: string, category: number, cache: WordCache) => lexicon.enter(word, category, cache),
      }
    },
    sbd: () => ({ machines: [idleMachine()], transformers: [undefined], setter: setSentences }),
    ner: () => ({
      machines: [entityMachine()],
      transformers: [
        (_token: number, cache: WordCache, _: undefined, i: number) => tags.get(cache)?.[i] ?? 'O',
      ],
    }),
    negation: () => ({
      machines: [idleMachine()],
      setter: (_: unknown, document: RawDocument) => markNegation(document),
    }),
    sa: () => ({ machines: [idleMachine()], setter: () => {} }),
    pos: () => ({
      machines: [idleMachine()],
      transformers: [undefined],
      setter: setPartsOfSpeech,
      updater: () => {},
    }),
    metaCER: () => ({
      machines: patternMachine(),
      transformers: [
        (token: unknown, _: undefined, setting: PatternSetting, i: number) => patternToken(token, setting, i),
      ],
    }),
    addons: { stem: stemOf, lemmatize, readabilityStats, wordVectors: undefined },
  }
}

function typeIn({ tokens, cache }: RawDocument): (i: number) => string {
  return (i) => String(cache.property(tokens[i * TOKEN_SIZE], 'tokenType'))
}

/** The words' own parts of speech; words of names are proper nouns. */
function setPartsOfSpeech(document: RawDocument, tags: readonly number[]): void {
  const { tokens } = document
  for (const [i, tag] of tags.entries()) tokens[i * TOKEN_SIZE + 2] |= (tag << POS_SHIFT) & POS_MASK
  for (const [first, last, type] of document.entities) {
    if (!NAMES.has(type)) continue
    for (let i = first; i <= last; i++) {
      const at = i * TOKEN_SIZE + 2
      if (OPEN.has(PARTS_OF_SPEECH.list[(tokens[at] & POS_MASK) >>> POS_SHIFT]))
        tokens[at] = (tokens[at] & ~POS_MASK) | (PARTS_OF_SPEECH.hash.PROPN << POS_SHIFT)
    }
  }
}

/** What a word of a name may look like by itself. */
const OPEN: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'X', 'PRON', 'ADV', 'DET'])
const NAMES: ReadonlySet<string> = new Set([
  'PER',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'EVENT',
  'PRODUCT',
  'WORK',
  'VEHICLE',
])

function oneOf<const T extends string>(value: unknown, name: string, known: readonly [T, ...T[]]): T {
  if (value === undefined) return known[0]
  if (known.includes(value as T)) return value as T
  const expected = known.map((one) => JSON.stringify(one)).join(' or ')
  throw new GhotonaError('bad-option', `${name} is ${JSON.stringify(value)}: expected ${expected}`)
}
