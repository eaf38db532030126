import type { View } from '../../view.js'
import type { Cue } from '../cues/cue.js'
import type { Speakers } from '../speakers/speakers.js'
import { speakersBefore } from '../speakers/speakers-before.js'

/** Where somebody else answers a charge: বাদী অভিযোগ করেন, তিনি ঘুষ নিয়েছেন, | তবে মেয়র তা অস্বীকার করেছেন; or `limit`. */
export function replyFrom(
  view: View,
  speakers: Speakers,
  { last, reporting: { kind } }: Cue,
  further: readonly Cue[],
  limit: number,
): number {
  if (kind !== 'claim' && kind !== 'allegation') return limit
  for (const cue of further) {
    if (cue.reporting.kind !== 'denial') continue
    let from = cue.first - 1
    while (from > last && !view.isOf(from, 'but')) from--
    if (from > last && speakersBefore(view, speakers, cue, from).length > 0) return from
  }
  return limit
}
