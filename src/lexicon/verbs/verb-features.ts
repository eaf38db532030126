import type { NounCase } from '../nouns/noun-ending.js'

/** Forms of a verb. */
export type VerbForm = 'finite' | 'participle' | 'infinitive' | 'conditional' | 'verbal-noun' | 'imperative'

/** Tenses of a finite verb. */
export type Tense = 'present' | 'past' | 'future' | 'habitual'
/** Aspects of a finite verb. */
export type Aspect = 'simple' | 'continuous' | 'perfect'
/** Of the second person: তুই, তুমি, আপনি; of the third: সে is ordinary, তিনি honorific. */
export type Honour = 'familiar' | 'ordinary' | 'honorific'
/** Registers of written Bengali. */
export type Register = 'chalit' | 'sadhu' | 'regional'

/** One way to read a written word as a verb. */
export interface VerbReading {
  /** The root as data/words/verbs.tsv lists it: `কর`, `জানা`, `দে`. */
  readonly root: string
  /** The dictionary form: `করা`, `জানানো`, `দেওয়া`. */
  readonly lemma: string
  /** Whether the root is the causative of another, which `base` names. */
  readonly causative: boolean
  /** The root without its causative ending; the root itself where there is none. */
  readonly base: string
  /**
   * - `participle`: করে, করিয়া
   * - `infinitive`: করতে
   * - `conditional`: করলে
   * - `verbal-noun`: করা, করানো, করবার, also as an adjective
   */
  readonly form: VerbForm
  readonly tense: Tense | null
  readonly aspect: Aspect | null
  /** Honorific forms are those of the second person as well. */
  readonly person: 1 | 2 | 3 | null
  readonly honour: Honour | null
  /** A negation written into the word: করেনি, নেই, নয়. A separate না or নি is not looked for. */
  readonly negative: boolean
  readonly register: Register
  /** Case of a verbal noun, null for all other forms. */
  readonly case: NounCase | null
  /** What is written behind the form: `ই`, `ও`, `নি`, `টা` … or empty. */
  readonly tail: string
  /** What the verb does beside meaning itself: `light`, `vector`, `aux`, as verbs.tsv says. */
  readonly light: readonly string[]
  /** Other word classes of the same written word, the most frequent first: `postposition` for থেকে. */
  readonly also: readonly string[]
  /** What the written word is in most texts: `other` for থেকে, `even` for লেখা. */
  readonly mostly: 'verb' | 'other' | 'even'
}
