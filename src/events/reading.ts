import type { Filler } from '../discourse/index.js'
import type { Gist } from './gist.js'
import type { Match } from './match.js'
import type { Argument, Modality, Polarity } from './types.js'

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
  /** A noun before পর, কারণ, জেরে, ঘটনায়: what it names is known. */
  readonly background: boolean
  /** আরেক, পাল্টা, আগের before the trigger: it is another one. */
  readonly another: boolean
}
