import { makeSegment, type Segment } from '../segments/segments.js'
import { lastCut } from '../words/cuts.js'
import { isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

/** সিলেট | টেস্টে, লর্ডস | টেস্টের: a match that is called after its town or ground. */
export function venueMatches(view: View, segments: Segment[]): void {
  const made: Segment[] = []
  for (const { first, last, type, cut, score, match } of segments) {
    if ((type !== 'GPE' && type !== 'FAC') || match === undefined || score <= 0 || cut.suffix !== '') continue
    if (!view.isAdjacent(last) || !isCueForm(view, last, 'venue-match')) continue
    // ভারত | টেস্ট জিতেছে
    if (STATES.has(match.table.entryNamed(match.form).subtype)) continue
    const ending = lastCut(view, last)
    // ঢাকা | টেস্ট ক্রিকেটের ভেন্যু
    if (ending.suffix === '' && view.isAdjacent(last + 1) && (view.classes(last + 1) & OF_MATCHES) !== 0)
      continue
    made.push(
      makeSegment({
        first,
        last: last + 1,
        type: 'EVENT',
        score: score + 4,
        rule: 'venue and match',
        cut: ending,
      }),
    )
  }
  for (const segment of made) segments.push(segment)
}

const STATES: ReadonlySet<string> = new Set(['country', 'historical-country', 'territory'])
const OF_MATCHES = CLASSES.generic | CLASSES.title | CLASSES.sport | CLASSES.head
