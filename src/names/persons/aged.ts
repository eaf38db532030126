import { makeSegment, type Segment } from '../segments/segments.js'
import { lastCut } from '../words/cuts.js'
import { isCue } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'

const OTHER =
  CLASSES.stop | CLASSES.verb | CLASSES.generic | CLASSES.head | CLASSES.title | CLASSES.kind | CLASSES.prefix

/** সাত বছরের | সিয়ামকে, ১২ বছর বয়সী | রাইসা: a given name alone, behind somebody's age. */
export function agedPersons(view: View, segments: Segment[]): void {
  for (let at = view.from + 1; at < view.to; at++) {
    if (!isCue(view, at, 'aged') || view.taken[at - 1] === 0 || !view.isAdjacent(at)) continue
    const first = at + 1
    if (!view.isWord(first) || !view.isAdjacent(first)) continue
    // গত বছরের | জুনে
    if (view.taken[first] === 1) continue
    const classes = view.classes(first)
    if ((classes & CLASSES.given) === 0 || (classes & OTHER) !== 0) continue
    // আবুল কালাম: the rest of the name is others' to find.
    if (view.isWord(first + 1) && view.isAdjacent(first + 1) && view.has(first + 1, LISTED)) continue
    if (segments.some((s) => s.first <= first && first < s.last && s.type === 'PER' && s.score > 0)) continue
    segments.push(
      makeSegment({
        first,
        last: first + 1,
        type: 'PER',
        score: 3,
        rule: 'name behind age',
        cut: lastCut(view, first),
      }),
    )
  }
}
