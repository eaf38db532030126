import type { QuoteKind } from '../../types.js'
import { type Cue, isNobody, isPlain } from '../cues/cue.js'
import type { Speakers } from '../speakers/speakers.js'

/** Whether words of tokens `[from, limit)` that are reported without marks are quoted, and how; null where they are not. */
export function quoteKind(
  speakers: Speakers,
  cue: Cue,
  sources: readonly number[],
  from: number,
  limit: number,
): QuoteKind | null {
  if (cue.reporting.quote !== 'yes' || isNobody(cue) || sources.length === 0) return null
  if (!speakers.speaksInPerson(speakers.drafts[sources[0]])) return null
  return inFirstPerson(speakers, from, limit) ? 'direct' : 'indirect'
}

/** তিনি বলেন, আমরা শুধু প্রস্তুতি নিচ্ছি: his words as he said them, without marks. */
function inFirstPerson(speakers: Speakers, from: number, limit: number): boolean {
  const { drafts } = speakers
  for (let i = speakers.from(from); i < drafts.length && drafts[i].first < limit; i++)
    if (drafts[i].anaphor?.person === 1) return true
  return false
}

/**
 * Plain বলেন of a person of whom the text told before is a quotation only; all else also attributes. মন্ত্রণালয়ের এক কর্মকর্তা বলেন:
 * of somebody who has no name nothing was told before.
 */
export function isAttribution(
  speakers: Speakers,
  cue: Cue,
  sources: readonly number[],
  quote: QuoteKind | null,
): boolean {
  const speaker = sources.length > 0 ? speakers.drafts[sources[0]] : undefined
  const plain = cue.reporting.head === '' && isPlain(cue) && !cue.passive
  if (!plain || speaker === undefined || !speakers.speaksInPerson(speaker)) return true
  const isUnnamed = speaker.indefinite && speaker.name < 0
  return quote !== 'direct' && (speaker.type === 'GROUP' || isUnnamed || speakers.isIntroduced(speaker))
}
