import type { FormMatch } from '../gazetteer/match.js'
import type { EntityType } from '../types.js'
import type { Cut } from '../words/cut.js'

/** A stretch of units that may be a name. Overlaps are settled by `settle`. */
export interface Segment {
  readonly first: number
  readonly last: number
  readonly type: EntityType
  /** Log odds against there being no name, as far as the maker of the segment can tell. */
  readonly score: number
  readonly rule: string
  /** How the last unit is cut into stem and ending. */
  readonly cut: Cut
  /** The gazetteer form, where one was found. */
  readonly match: FormMatch | undefined
  /** For a name with a head noun, the listed name in it and what the head says: মেঘনা, river. */
  readonly of: { readonly segment: Segment; readonly subtype: string } | undefined
  /** For a body named with its country, the country: মালদ্বীপের in মালদ্বীপের অর্থ মন্ত্রণালয়. */
  readonly owner: Segment | undefined
}

type Optional = 'match' | 'of' | 'owner'

/** All segments are made here, so that the engine sees one shape: whatever reads them is faster by that. */
export function makeSegment(fields: Omit<Segment, Optional> & Partial<Pick<Segment, Optional>>): Segment {
  const { first, last, type, score, rule, cut, match, of, owner } = fields
  return { first, last, type, score, rule, cut, match, of, owner }
}

/** The same segment but for some fields. A spread would give it a shape of its own. */
export function changed(segment: Segment, changes: Partial<Segment>): Segment {
  return Object.assign(makeSegment(segment), changes)
}

/**
 * Of all ways to take segments without overlaps, the one with the highest sum of scores. Segments that
 * count against a name are never taken; of equals, the one made first.
 */
export function settle(segments: readonly Segment[], from: number, to: number): Segment[] {
  if (segments.length === 0) return []
  const length = to - from
  /** The segments that end at a unit, in the order they were made. */
  const ending = new Array<Segment[] | undefined>(length + 1)
  for (const segment of segments) {
    if (segment.score <= 0) continue
    const end = segment.last - from
    const others = ending[end]
    if (others === undefined) ending[end] = [segment]
    else others.push(segment)
  }
  const best = new Array<number>(length + 1).fill(0)
  const taken = new Array<Segment | undefined>(length + 1)
  for (let end = 1; end <= length; end++) {
    best[end] = best[end - 1]
    const candidates = ending[end]
    if (candidates === undefined) continue
    for (const segment of candidates) {
      const sum = best[segment.first - from] + segment.score
      if (sum > best[end]) {
        best[end] = sum
        taken[end] = segment
      }
    }
  }
  const chosen: Segment[] = []
  for (let end = length; end > 0; ) {
    const segment = taken[end]
    if (segment === undefined) end--
    else {
      chosen.push(segment)
      end = segment.first - from
    }
  }
  return chosen.reverse()
}

/** How much a class of the tagger speaks for a name over units `[first, last)`; 0 where there is no tagger. */
export type Opinion = (first: number, last: number, type: EntityType) => number

/** The sum of the best segments inside a stretch: what a longer name takes over from shorter ones. */
export function inner(segments: readonly Segment[], first: number, last: number): number {
  let sum = 0
  let end = first
  // The segments of a sentence are few; those inside are taken from left to right, longest first.
  while (end < last) {
    let best: Segment | undefined
    for (const segment of segments)
      if (
        segment.first >= end &&
        segment.last <= last &&
        segment.score > 0 &&
        !(segment.first === first && segment.last === last)
      )
        if (
          best === undefined ||
          segment.first < best.first ||
          (segment.first === best.first && segment.score > best.score)
        )
          best = segment
    if (best === undefined) break
    sum += best.score
    end = best.last
  }
  return sum
}
