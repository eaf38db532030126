import { NUMBER } from '../../tokens/index.js'
import type { Segment } from '../segments/segments.js'
import { lastCut } from '../words/cuts.js'
import { isCue, isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { wholeName } from './whole-name.js'

/** ৩৪ | বিজিবি, ১৬ | আর্মড পুলিশ ব্যাটালিয়ন, নবম | পদাতিক ডিভিশন: the parts of a force that numbers tell apart. */
export function numberedUnits(view: View, segments: Segment[]): void {
  for (let first = view.from; first < view.to; first++) {
    const isNumber = view.units.kinds[first] === NUMBER
    if (!isNumber && !isCue(view, first, 'regnal')) continue
    if (isNumber && view.written(first).length > 3) continue
    let at = first + 1
    while (view.isAdjacent(at) && isCue(view, at, 'unit-arm')) at++
    if (!view.isWord(at) || !view.isAdjacent(at)) continue
    const isWhole = at > first + 1 ? isCueForm(view, at, 'unit-size') : isNumber && isForce(view, at)
    if (!isWhole) continue
    segments.push(wholeName(view, segments, first, at + 1, 'ORG', 'head/unit'))
  }
}

/** ৩৪ বিজিবির; but ৫ | বিজিবি সদস্য are five of them */
function isForce(view: View, at: number): boolean {
  return (
    isCueForm(view, at, 'unit-force') &&
    !(lastCut(view, at).suffix === '' && isCueForm(view, at + 1, 'unit-men'))
  )
}
