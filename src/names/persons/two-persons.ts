import { changed, type Segment } from '../segments/segments.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { SURE } from './person-borders.js'

/** জেলেনস্কি | ট্রাম্পকে ধন্যবাদ জানান, তেহরান | করিমিকে মুক্তি দিয়েছে: who does it and whom it befalls are not one person. */
export function partPersons(view: View, segments: Segment[]): void {
  for (let i = segments.length - 1; i >= 0; i--) {
    const whole = segments[i]
    if (whole.type !== 'PER' || whole.last - whole.first < 2 || whole.score <= 0) continue
    const two = halves(view, segments, whole)
    if (two === undefined) continue
    segments.splice(i, 1)
    for (const half of two) if (!segments.includes(half)) segments.push(half)
  }
}

function halves(view: View, segments: readonly Segment[], whole: Segment): [Segment, Segment] | undefined {
  const { first, last, cut, match } = whole
  const behind = first + 1
  if (match !== undefined || !view.isAdjacent(behind) || !mayPart(view, first)) return undefined
  const leader = listed(segments, first, behind, LEADERS)
  if (leader !== undefined) {
    const other = listed(segments, behind, last, LEADERS)
    if (other === undefined || entryOf(leader) === entryOf(other)) return undefined
    return [raised(leader), raised(other)]
  }
  if (cut.case !== 'OBJ' || view.has(first, CLASSES.family | CLASSES.title)) return undefined
  const state = listed(segments, first, behind, STATES)
  if (state === undefined || state.score < SURE / 2) return undefined
  return [state, changed(whole, { first: behind, match: undefined })]
}

/** রাহুল গান্ধীকে: a given name goes with the next word, whoever else is called so. */
function mayPart(view: View, at: number): boolean {
  return view.isBare(at) && !view.has(at, CLASSES.given | CLASSES.namePrefix)
}

/** মোদি | ইশিবাকে: two whom the lists know by one word each. */
export function areTwo(view: View, left: Segment, right: Segment): boolean {
  return (
    left.last - left.first === 1 &&
    mayPart(view, left.first) &&
    (left.rule === 'introduced name' || isLeader(left)) &&
    isLeader(right) &&
    entryOf(left) !== entryOf(right)
  )
}

function isLeader({ match }: Segment): boolean {
  return match !== undefined && LEADERS.has(match.table.entryNamed(match.form).subtype)
}

/** Whom or what the lists know by exactly these words. */
function listed(
  segments: readonly Segment[],
  first: number,
  last: number,
  subtypes: ReadonlySet<string>,
): Segment | undefined {
  return segments.find(
    (segment) =>
      segment.first === first &&
      segment.last === last &&
      segment.match !== undefined &&
      segment.match.first === first &&
      segment.match.last === last &&
      subtypes.has(segment.match.table.entryNamed(segment.match.form).subtype),
  )
}

function entryOf({ match }: Segment): number {
  return match === undefined ? -1 : match.table.entryOf(match.form)
}

function raised(segment: Segment): Segment {
  return segment.score > 0 ? segment : changed(segment, { score: 1 })
}

const LEADERS: ReadonlySet<string> = new Set([
  'head-of-state',
  'minister',
  'politician',
  'royal',
  'general',
  'mayor',
])
const STATES: ReadonlySet<string> = new Set(['country', 'capital'])
