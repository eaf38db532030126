import { lastCut } from '../words/cuts.js'
import { isCue } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { typeCalled } from './quoted-types.js'
import { inner, makeSegment, type Segment } from './segments.js'

/** আলোকঝরা নামের একটি সংগঠন, লিডার্স ও সুশীলন নামের দুটি এনজিও: what somebody says is the name of a thing. */
export function calledSegments(view: View, segments: Segment[]): void {
  for (let at = view.from + 1; at < view.to; at++) {
    if (!isCue(view, at, 'called')) continue
    const type = typeCalled(view, at)
    if (type === undefined || !OF_BODIES.has(type)) continue
    const first = add(view, segments, at, type)
    if (first !== undefined && isCue(view, first - 1, 'and')) add(view, segments, first - 1, type)
  }
}

const OF_BODIES: ReadonlySet<string> = new Set(['ORG', 'PRODUCT'])

/** Adds the name that ends before a unit, and says where it begins. */
function add(view: View, segments: Segment[], end: number, type: Segment['type']): number | undefined {
  if (!view.isAdjacent(end)) return undefined
  if (segments.some(({ last, first, score }) => last === end && end - first > 1 && score > 0))
    return undefined
  let first = end
  while (end - first < LONGEST && isPart(view, first - 1) && (first === end || view.isAdjacent(first)))
    first--
  while (first < end && view.has(first, CLASSES.generic)) first++
  if (first === end || (end - first === 1 && view.has(first, OTHER))) return undefined
  segments.push(
    makeSegment({
      first,
      last: end,
      type,
      score: inner(segments, first, end) + 3,
      rule: 'called',
      cut: lastCut(view, end - 1),
    }),
  )
  return first
}

const LONGEST = 4
const OTHER = CLASSES.title | CLASSES.kind | CLASSES.head

function isPart(view: View, at: number): boolean {
  return (
    view.isWord(at) &&
    view.isBare(at) &&
    view.taken[at] === 0 &&
    !isCue(view, at, 'and') &&
    !isCue(view, at, 'no-name-of') &&
    lastCut(view, at).suffix === ''
  )
}
