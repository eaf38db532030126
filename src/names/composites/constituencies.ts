import type { Segment } from '../segments/segments.js'
import { lastCut } from '../words/cuts.js'
import { isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { wholeName } from './whole-name.js'

/** বনগাঁ | দক্ষিণের বিধায়ক, বনগাঁ | লোকসভার সাংসদ: whom a place, or a part of it, sends to a parliament. */
export function constituencies(view: View, segments: Segment[]): void {
  const made: Segment[] = []
  for (const place of segments) {
    const { first, last, type, cut, score, match } = place
    if (type !== 'GPE' || cut.suffix !== '' || score <= 0 || match === undefined || !view.isAdjacent(last))
      continue
    let end = last
    if (isCueForm(view, end, 'part-of-town')) end++
    if ((end === last || lastCut(view, end - 1).suffix === '') && isHouse(view, end)) end++
    if (end === last || !view.isAdjacent(end)) continue
    if (lastCut(view, end - 1).suffix === '' && isCueForm(view, end, 'constituency')) end++
    else if (!isCueForm(view, end, 'seat-of')) continue
    made.push(wholeName(view, segments, first, end, 'LOC', 'head/constituency'))
  }
  for (const segment of made) segments.push(segment)
}

function isHouse(view: View, at: number): boolean {
  return view.isAdjacent(at) && isCueForm(view, at, 'house')
}
