import type { Segment } from '../segments/segments.js'
import { isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { isCommonName, isPlain } from './namesakes.js'

/** মোদী সরকার, কলম্বিয়া সরকার: the government of somebody, or of a place, that the lists know, and no Mr Sarkar. */
export function isGovernment(view: View, segments: readonly Segment[], first: number, last: number): boolean {
  return (
    isCueForm(view, last - 1, 'government') &&
    segments.some(
      (leader) =>
        leader.first >= first &&
        leader.last === last - 1 &&
        leader.score > 0 &&
        leader.match !== undefined &&
        // যাত্রী নাজমুল হুদা সরকার: somebody who is called like a politician
        !(view.isTitle(first - 1) && (isPlain(view, leader) || isGivenAlone(view, leader))) &&
        mayRule(view, leader, leader.match.table.entryNamed(leader.match.form).subtype),
    )
  )
}

/** ব্যবসায়ী রাহুল | সরকার: a given name, by which a leader is called as well */
function isGivenAlone(view: View, { first, last }: Segment): boolean {
  return last - first === 1 && view.has(first, CLASSES.given)
}

/** রাহুল সরকার: of those who only lead a party many are called so. */
function mayRule(view: View, { first }: Segment, subtype: string): boolean {
  return RULED.has(subtype) && !(subtype === 'politician' && isCommonName(view.written(first)))
}

const RULED: ReadonlySet<string> = new Set([
  'head-of-state',
  'minister',
  'politician',
  'royal',
  'general',
  'country',
  'capital',
  'state',
  // তালেবান সরকার, আওয়ামী লীগ সরকার
  'armed-group',
  'party',
  'alliance',
])
