import type { Opinion, Segment } from '../segments/segments.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'
import { evidence, isSubjectBehind } from './evidence.js'
import { LONGEST } from './joined-persons.js'
import { mayName } from './may-name.js'
import { endsName } from './person-borders.js'
import { addPerson } from './person-score.js'
import { isTownOfBody } from './towns.js'

/** All names that may begin at a unit, each one word longer than the last. */
export function personRun(
  view: View,
  opinion: Opinion,
  segments: readonly Segment[],
  start: number,
  base: number,
  rule: string,
  made: Segment[],
): void {
  for (let at = start; at < view.to && at - start < LONGEST; at++) {
    if (!mayName(view, at) || (at > start && !view.isAdjacent(at))) return
    if (at - start > 1 && isTownOfBody(view, at)) return
    // বাবা | পনেরো মিনিট
    if (at === start && view.taken[at] === 1 && (view.classes(at) & LISTED) === 0) return
    // সরকার, মণ্ডল: nobody's name begins with them; but পার্ক হিয়ং-জুন
    if (
      at === start &&
      view.has(at, CLASSES.generic) &&
      !view.has(at, CLASSES.given) &&
      !isBeforeUnknown(view, at)
    )
      return
    // In between, names have no endings.
    if (
      (base > 0 || at > start || isSubjectBehind(view, start, at + 1)) &&
      !isInitial(view, at) &&
      !isHalf(view, at)
    )
      addPerson(view, opinion, segments, start, at + 1, shown(view, start, at + 1, base), rule, made)
    if (endsName(view, at)) return
    if (view.mark(at + 1) === '.' && view.written(at).length <= 4) at++
  }
}

/** স্বদেশ বসু | বলেন, রত্না পাঠকের | গোলে: without a title a name of two words counts for more before what somebody does or has. */
function shown(view: View, first: number, last: number, base: number): number {
  if (base >= 0 || view.has(first, CLASSES.title)) return base
  if (isSubjectBehind(view, first, last)) return base + 4
  return last - first > 1 ? base + Math.min(2, evidence(view, first, last)) : base
}

/** হিয়ং in পার্ক হিয়ং-জুন: the first half of a word that a hyphen makes. */
function isHalf(view: View, at: number): boolean {
  return (
    at + 1 < view.to && view.units.glued[at + 1] === 1 && !view.lexemes[at].known && mayName(view, at + 1)
  )
}

/** পার্ক হিয়ং-জুন: a family name before a word that running text does not know. */
function isBeforeUnknown(view: View, at: number): boolean {
  return (
    view.has(at, CLASSES.family) &&
    view.isWord(at + 1) &&
    view.isAdjacent(at + 1) &&
    !view.lexemes[at + 1].known
  )
}

/** মো., এ.: no name of its own. */
function isInitial(view: View, at: number): boolean {
  return (
    (view.written(at).length <= 2 && !view.has(at, CLASSES.family)) ||
    view.has(at, CLASSES.namePrefix) ||
    view.mark(at + 1) === '.'
  )
}
