import { grammarWords } from '../grammar-words.js'
import type { ReportingCue } from '../lists.js'
import type { View } from '../view.js'
import { headed } from './headed-cues.js'
import { spoken } from './spoken-cues.js'

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

/** All cues of one sentence, in order, without overlaps. */
export function cuesOf(view: View, first: number, limit: number): Cue[] {
  const cues: Cue[] = []
  for (let token = first; token < limit; token++) {
    if (!view.isWord(token)) continue
    const cue = headed(view, token, limit) ?? spoken(view, token, limit)
    if (cue === undefined || (view.nameAt[token] >= 0 && !isAlsoName(view, cue))) continue
    cues.push(cue)
    token = cue.last - 1
  }
  return cues
}

/** আশা করেন, প্রকাশ করেন: a given name, were it not for the verb. */
function isAlsoName(view: View, { first, last, reporting }: Cue): boolean {
  const { first: from, last: to } = view.document.names[view.nameAt[first]]
  return from === first && to === first + 1 && last > to && reporting.frame !== 'genitive'
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
