import type { Filler } from '../../discourse/index.js'
import type { Match } from '../detection/match.js'
import type { Argument, Modality, Polarity } from '../types.js'
import type { Gist } from './gist.js'

/** One trigger with what was found at it, before triggers of the same occurrence are put together. */
export interface Reading {
  readonly match: Match
  readonly args: readonly Argument[]
  readonly gist: Gist
  readonly polarity: Polarity
  readonly modality: Modality
  readonly sources: readonly Filler[]
  readonly hearsay: boolean
  /** এই, ওই, সেই before the trigger. */
  readonly definite: boolean
  readonly inTitle: boolean
  /** How surely it tells of what has been told: মৃত ঘোষণা করেন, রায় ঘোষণার সময়, নিহতরা হলেন. */
  readonly retells: number
  /** A noun before পর, কারণ, জেরে, ঘটনায়: what it names is known. */
  readonly background: boolean
  /** আরেক, পৃথক, অপর before the trigger: it is another one. */
  readonly another: boolean
  /** অন্যদের, বাকিদের before the trigger: it befalls others. */
  readonly ofOthers: boolean
  /** বিস্ফোরণের পর: behind it something else happens. */
  readonly opensNext: boolean
  /** আবার, নতুন, দ্বিতীয় before the trigger: there was one before. */
  readonly renewed: boolean
  /** এক, একটি, কয়েকটি before the trigger: nothing known is meant. */
  readonly indefinite: boolean
  /** How its sentence opens: `beside` with এদিকে, অন্যদিকে, `before` with এর আগে. */
  readonly opening: 'beside' | 'before' | null
  /** Its time lies well before the day of the text. */
  readonly former: boolean
  /** How often the text has turned to another story before: with এদিকে, with আরেক দুর্ঘটনায়. */
  readonly story: number
}

/** The triggers of an occurrence. */
export interface Members {
  readonly readings: readonly Reading[]
  readonly group: readonly number[]
}
