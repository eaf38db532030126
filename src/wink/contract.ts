/**
 * What wink-nlp 2.4.0 asks of a language model. The contract is internal to that version: these types
 * describe what its source reads, and `test/wink/contract.test.ts` holds them against it.
 */

/** Where a property lies in a lexicon row: word, mask, shift, whether the value is direct, computed, listed. */
export type Place = readonly [
  word: number,
  mask: number,
  shift: number,
  direct: 0 | 1,
  computed: 0 | 1,
  listed: 0 | 1,
]

/** A feature whose values have numbers. */
export interface FeatureList {
  readonly list: string[]
  readonly hash?: Record<string, number>
  index?: number
  intrinsicSize?: number
}

/** A regular expression as source and flags; with a token category where it finds tokens. */
export type Expression = readonly [source: string, flags: string, category?: number]

/** What `core()` gives; every instance of wink has its own. */
export interface CoreModel {
  readonly packing: {
    readonly size: number
    readonly efSize: number
    readonly layout: Readonly<Record<string, Place>>
    readonly config: unknown
    readonly efList: readonly string[]
  }
  readonly lexicon: number[]
  readonly xpansions: readonly number[]
  readonly features: Readonly<Record<string, FeatureList>>
  readonly tcat: Hashed
  readonly pos: Hashed
  readonly trex: {
    readonly ltc: readonly Expression[]
    readonly rtc: readonly Expression[]
    readonly helpers: Readonly<Record<string, Expression>>
  }
  readonly preserve: { readonly prefix: object; readonly suffix: object }
}

export interface Hashed {
  readonly hash: Readonly<Record<string, number>>
  readonly list: readonly string[]
}

/** wink's table of the words an instance has met. */
export interface WordCache {
  readonly lookup: (text: string) => number[] | null
  readonly value: (index: number) => string
  readonly valueOf: (property: string, index: number) => string
  readonly normal: (index: number) => number
  readonly property: (index: number, name: string) => unknown
}

/** First and last token, negation flag, sentiment. */
export type SentenceRow = [first: number, last: number, negation: number, sentiment: number]

/** What wink knows of a document while it is annotated. */
export interface RawDocument {
  readonly cache: WordCache
  /** Four numbers a token: lexeme, preceding spaces, part of speech and lemma, negation. */
  readonly tokens: number[]
  readonly numOfTokens: number
  readonly document: SentenceRow
  readonly sentences: SentenceRow[]
  readonly entities: [first: number, last: number, type: string][]
  readonly nonBreakingSpaces: Readonly<Record<number, string>>
  readonly currPipe: Readonly<Record<string, boolean>>
}

/** Numbers that wink packs tokens with. */
export const TOKEN_SIZE = 4
export const SPACES_MASK = 0xffff
export const MANY_SPACES = 0xffff
export const POS_SHIFT = 20
export const POS_MASK = 0x3f00000
export const NEGATED = 2 ** 31
/** How wink's automata write "anything else", for numbers and for strings. */
export const OTHERWISE = ' otherwise'
