import { NUMBER } from '../../tokens/index.js'
import { changed, type Segment } from '../segments/segments.js'
import { wholeCut } from '../words/cut.js'
import { NO_CUT } from '../words/cuts.js'
import { isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'

/** সাইবার নিরাপত্তা আইন | ২০২৩, সড়ক পরিবহন আইন | , ২০১৮-এর: the year of a law is part of its name. */
export function datedLaws(view: View, segments: Segment[]): void {
  const made: Segment[] = []
  for (const law of segments) {
    if (law.type !== 'LAW' || law.score <= 0 || law.cut.suffix !== '') continue
    const year = view.mark(law.last) === ',' ? law.last + 1 : law.last
    // সরকারি চাকরি আইন-২০১৮
    const isNumber = view.units.kinds[year] === NUMBER || view.units.glued[year] === 1
    if (!view.isWord(year) || !isNumber || !YEAR.test(view.written(year))) continue
    const end = year + 1
    // সড়ক পরিবহন আইন | ২০১৮ সালে পাস হয়
    if (isCueForm(view, end, 'year')) continue
    const last = view.mark(end) === '-' && view.isWord(end + 1) && isJoined(view, end) ? end + 2 : end
    const cut = wholeCut(NO_CUT, view.written(last - 1).length)
    made.push(changed(law, { last, score: law.score + 2, cut }))
  }
  for (const segment of made) segments.push(segment)
}

const YEAR = /^[০-৯]{4}$/u

/** ২০২৩-এর: no blank on either side of a hyphen. */
function isJoined({ units }: View, hyphen: number): boolean {
  return units.starts[hyphen] === units.ends[hyphen - 1] && units.starts[hyphen + 1] === units.ends[hyphen]
}
