import type { stemCandidates } from '../../lexicon/index.js'

/** One way to cut a written word into stem and ending, as matching needs it. */
export interface Cut {
  /** Length of the stem in the word. */
  readonly length: number
  /** Which part the stem ends in, and the hash of that part up to there. */
  readonly part: number
  readonly hash: number
  /** The stem with its last letter restored, where that differs from the text: বিদ্যুৎ for বিদ্যুত. */
  readonly restored: string | null
  readonly suffix: string
  readonly case: GrammaticalCaseName
  readonly compound: boolean
  readonly plural: boolean
  /** Bits of the classes of the stem. */
  readonly classes: number
  /** Whether running text knows the stem as a word of its own. */
  known: boolean
}

/** The same word taken whole, so far as it is the name: its own ending belongs to the name. */
export function wholeCut(
  { part, hash, restored, compound, plural, classes, known }: Cut,
  length: number,
): Cut {
  return { length, part, hash, restored, suffix: '', case: 'NOM', compound, plural, classes, known }
}

type GrammaticalCaseName = ReturnType<typeof stemCandidates>[number]['ending']['case']
