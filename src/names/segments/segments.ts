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
  // Nothing is written into a segment that is made: for a field that is, the engine throws away all it compiled to read segments.
  return makeSegment({
    first: changes.first ?? segment.first,
    last: changes.last ?? segment.last,
    type: changes.type ?? segment.type,
    score: changes.score ?? segment.score,
    rule: changes.rule ?? segment.rule,
    cut: changes.cut ?? segment.cut,
    match: 'match' in changes ? changes.match : segment.match,
    of: 'of' in changes ? changes.of : segment.of,
    owner: 'owner' in changes ? changes.owner : segment.owner,
  })
}

/** What `settle` works on, one sentence after the other. */
interface Scratch {
  /** By end: the highest sum up to there, and the segment taken last for it. */
  readonly best: Float64Array
  readonly taken: Int32Array
  /** By end the first segment that ends there, and by segment the next that ends where it does. */
  readonly lastAt: Int32Array
  readonly others: Int32Array
}

const NONE = -1
let scratch: Scratch | undefined

function scratchFor(ends: number, segments: number): Scratch {
  if (scratch === undefined || scratch.best.length < ends || scratch.others.length < segments) {
    const size = 2 * Math.max(ends, 128)
    scratch = {
      best: new Float64Array(size),
      taken: new Int32Array(size),
      lastAt: new Int32Array(size),
      others: new Int32Array(2 * Math.max(segments, 128)),
    }
  }
  return scratch
}

/**
 * Of all ways to take segments without overlaps, the one with the highest sum of scores. Segments that
 * count against a name are never taken; of equals, the one made first.
 */
export function settle(segments: readonly Segment[], from: number, to: number): Segment[] {
  if (segments.length === 0) return []
  const length = to - from
  const { best, taken, lastAt, others } = scratchFor(length + 1, segments.length)
  lastAt.fill(NONE, 0, length + 1)
  for (let i = segments.length - 1; i >= 0; i--) {
    if (segments[i].score <= 0) continue
    const end = segments[i].last - from
    others[i] = lastAt[end]
    lastAt[end] = i
  }
  best[0] = 0
  for (let end = 1; end <= length; end++) {
    best[end] = best[end - 1]
    taken[end] = NONE
    for (let i = lastAt[end]; i !== NONE; i = others[i]) {
      const sum = best[segments[i].first - from] + segments[i].score
      if (sum > best[end]) {
        best[end] = sum
        taken[end] = i
      }
    }
  }
  const chosen: Segment[] = []
  for (let end = length; end > 0; ) {
    if (taken[end] === NONE) end--
    else {
      const segment = segments[taken[end]]
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
