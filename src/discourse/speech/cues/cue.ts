import { grammarWords } from '../../grammar-words.js'
import type { ReportingCue } from '../../lists.js'

/** A place where the text says who says something: জানিয়েছেন, দাবি করেন, তথ্য অনুযায়ী, ধারণা করা হচ্ছে. */
export interface Cue {
  readonly first: number
  readonly last: number
  readonly reporting: ReportingCue
  /** বলা হয়েছে, জানানো হয়: nobody is the subject. */
  readonly passive: boolean
  /** The whole is about the future or a wish, a question, or denied: বলবেন, বলেননি. */
  readonly negative: boolean
  /** স্বীকার করলেও: another clause goes on. */
  readonly conceding: boolean
}

export function makeCue(
  first: number,
  last: number,
  reporting: ReportingCue,
  passive: boolean,
  negative = false,
  conceding = false,
): Cue {
  return { first, last, reporting, passive, negative, conceding }
}

/** বলেন: a verb of saying and no more. */
export function isPlain({ reporting: { verbs } }: Cue): boolean {
  for (const verb of grammarWords('plain-saying')) if (verbs.has(verb)) return true
  return false
}

/** Cues that need no source: ধারণা করা হচ্ছে, গুজব ছড়িয়েছে, বলা হয়, সূত্রের খবর. */
export function isNobody({ reporting, passive }: Cue): boolean {
  return (
    passive ||
    reporting.frame === 'impersonal' ||
    reporting.frame === 'rumour' ||
    reporting.kind === 'anonymous-source'
  )
}
