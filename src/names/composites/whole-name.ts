import { changed, inner, makeSegment, type Segment } from '../segments/segments.js'
import type { EntityType } from '../types.js'
import { lastCut } from '../words/cuts.js'
import type { View } from '../words/view.js'

/** How much a whole name is worth above the names that are parts of it. */
const GAIN = 4

/** A name over units `[first, last)` that is surer than what is found inside: সোনার তরী | পরিবহন, ১৯ বীর. */
export function wholeName(
  view: View,
  segments: readonly Segment[],
  first: number,
  last: number,
  type: EntityType,
  rule: string,
): Segment {
  const score = inner(segments, first, last) + GAIN
  return makeSegment({ first, last, type, score, rule, cut: lastCut(view, last - 1) })
}

/** A name that begins further left than it was found, surer than what is found there: গাজীপুর জেলা | বিএনপি. */
export function widened(name: Segment, segments: readonly Segment[], first: number, rule: string): Segment {
  return changed(name, { first, score: inner(segments, first, name.last) + GAIN, rule, match: undefined })
}
