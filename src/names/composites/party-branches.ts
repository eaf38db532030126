import type { Segment } from '../segments/segments.js'
import { isCue } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { widened } from './whole-name.js'

/** গাজীপুর জেলা | বিএনপি, ঢাকা মহানগর উত্তর | যুবদল: what a party or its wing is in one place. */
export function partyBranches(view: View, segments: Segment[]): void {
  const made: Segment[] = []
  for (const party of segments) {
    const { first, type, score, match } = party
    if (type !== 'ORG' || match === undefined || score <= 0 || !view.isAdjacent(first)) continue
    if (!BRANCHED.has(match.table.entryNamed(match.form).subtype)) continue
    const start = placeBefore(view, segments, first)
    if (start >= 0) made.push(widened(party, segments, start, 'head/party branch'))
  }
  for (const segment of made) segments.push(segment)
}

const BRANCHED: ReadonlySet<string> = new Set(['party', 'wing', 'student-wing', 'student-union', 'religious'])

/** Where the place of a branch begins that ends before a unit: ঢাকা মহানগর উত্তর; or -1 where the unit is none of the party's. */
function placeBefore(view: View, segments: readonly Segment[], end: number): number {
  let at = end
  while (at > view.from && view.isAdjacent(at) && view.isBare(at - 1) && isCue(view, at - 1, 'party-unit'))
    at--
  if (at === end) return -1
  let start = -1
  for (const { first, last, type, cut, score } of segments)
    if (
      type === 'GPE' &&
      cut.suffix === '' &&
      score > 0 &&
      last >= at &&
      last <= end &&
      first < at &&
      (start < 0 || first < start)
    )
      start = first
  return start >= 0 && view.isAdjacent(at) ? start : -1
}
