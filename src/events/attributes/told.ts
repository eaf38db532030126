import type { Attribution } from '../../discourse/index.js'
import type { Match } from '../detection/match.js'
import type { Words } from '../grammar/words.js'
import type { Modality } from '../types.js'
import { reportedAs } from './reported-as.js'

/** An event as its sentence tells it, from the token `first` up to `limit`. */
export interface Told {
  readonly match: Match
  readonly words: Words
  readonly first: number
  readonly limit: number
  readonly attribution: Attribution | null
  /** Whether its time is to come, or is over. */
  readonly isDatedAhead: boolean
  readonly isDatedBack: boolean
  /** Whether somebody is quoted with it. */
  readonly isSaid: boolean
}

export function reported({ attribution, words }: Told, modality: Modality): Modality {
  return reportedAs(attribution, modality, words)
}
