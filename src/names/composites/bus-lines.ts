import type { Segment } from '../segments/segments.js'
import { isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { wholeName } from './whole-name.js'

/** নড়াইল | পরিবহনের একটি বাস, সুমি | পরিবহন নামের বাস: a firm that runs buses, by a name or a word that nobody knows. */
export function busLines(view: View, segments: Segment[]): void {
  for (let at = view.from + 1; at < view.to; at++) {
    if (!isCueForm(view, at, 'bus-line') || !view.isAdjacent(at) || !hasBus(view, at)) continue
    const first = nameFrom(view, segments, at)
    if (first === undefined) continue
    segments.push(wholeName(view, segments, first, at + 1, 'ORG', 'head/bus line'))
  }
}

function nameFrom(view: View, segments: readonly Segment[], end: number): number | undefined {
  let first: number | undefined
  for (const { first: start, last, score, cut } of segments)
    if (last === end && score > 0 && cut.suffix === '' && (first === undefined || start < first))
      first = start
  if (first !== undefined) return first
  const before = end - 1
  const isUnknown = view.isBare(before) && !view.lexemes[before].known
  return isUnknown && (view.classes(before) & CLASSES.title) === 0 ? before : undefined
}

/** Whether a bus, or who works on it, stands behind: ইমাদ পরিবহনের যাত্রীবাহী একটি বাস. */
function hasBus(view: View, at: number): boolean {
  for (let i = at + 1; i <= at + REACH && view.isWord(i); i++) if (isCueForm(view, i, 'bus')) return true
  return false
}

const REACH = 4
