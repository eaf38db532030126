import { mapped } from '../../core/mapped.js'
import type { EntityType } from '../types.js'
import { wholeCut } from '../words/cut.js'
import { lastCut } from '../words/cuts.js'
import { nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLOSING, typeOfQuoted } from './quoted-types.js'
import { inner, makeSegment, type Segment } from './segments.js'

const LONGEST = 7

/** A stretch of words in quotation marks, units `[first, last)`. */
interface Stretch {
  readonly first: number
  readonly last: number
}

/** Short stretches of nothing but words in quotation marks. */
export function quotedStretches(view: View): Stretch[] {
  const stretches: Stretch[] = []
  for (let i = view.from; i < view.to; i++) {
    const closing = CLOSING[view.mark(i)]
    if (closing === undefined) continue
    let end = i + 1
    while (end < view.to && end - i <= LONGEST && view.mark(end) !== closing) end++
    if (end >= view.to || view.mark(end) !== closing || end === i + 1) continue
    let words = true
    for (let k = i + 1; k < end; k++) if (!view.isWord(k)) words = false
    if (words) stretches.push({ first: i + 1, last: end })
    i = end
  }
  return stretches
}

/** Names in quotation marks, where a noun beside them says what they name: ‘ধরিত্রী-২’ উপগ্রহ, ‘অজয় এক্সপ্রেস’-এর. */
export function quotedSegments(view: View, segments: Segment[]): void {
  const stretches = quotedStretches(view)
  const types = mapped(stretches, ({ first, last }) => typeOfQuoted(view, segments, first - 1, last))
  for (let k = 0; k < stretches.length; k++) {
    const type = types[k] ?? besideWork(view, stretches, types, k)
    if (type !== undefined)
      segments.push(
        quotedName(
          view,
          stretches[k],
          type,
          inner(segments, stretches[k].first, stretches[k].last) + 6,
          'quoted',
        ),
      )
  }
}

/** The ending of a quoted name stands behind the quotation mark. */
export function quotedName(
  view: View,
  { first, last }: Stretch,
  type: EntityType,
  score: number,
  rule: string,
): Segment {
  return makeSegment({
    first,
    last,
    type,
    score,
    rule,
    cut: wholeCut(lastCut(view, last - 1), view.written(last - 1).length),
  })
}

/** ‘নীল জল’ ও ‘দূরের মেঘ’: beside one work another. */
function besideWork(
  view: View,
  stretches: readonly Stretch[],
  types: readonly (EntityType | undefined)[],
  at: number,
): EntityType | undefined {
  const isJoined = (left: number) =>
    left >= 0 &&
    left + 1 < stretches.length &&
    stretches[left + 1].first - stretches[left].last === 3 &&
    (nameCues('and').has(view.written(stretches[left].last + 1)) ||
      view.mark(stretches[left].last + 1) === ',')
  if (types[at - 1] === 'WORK' && isJoined(at - 1)) return 'WORK'
  if (types[at + 1] === 'WORK' && isJoined(at)) return 'WORK'
  return undefined
}
