import { partition } from '../../core/partition.js'
import type { NamesNeed } from '../types.js'
import type { Units } from '../words/units.js'
import type { Segment } from './segments.js'

/** Units that dates and counts cover. */
export function takenUnits(
  { numbers, dates }: NamesNeed,
  { starts, ends, glued, length }: Units,
): Uint8Array {
  const taken = new Uint8Array(length)
  const mark = (findings: readonly { start: number; end: number }[]) => {
    let at = 0
    for (const { start, end } of findings) {
      while (at < length && starts[at] < start) at++
      // পার্ক হিয়ং-জুন: no month
      if (at < length && glued[at] === 1 && ends[at] >= end) continue
      for (let i = at; i < length && starts[i] < end; i++) taken[i] = 1
    }
  }
  mark(dates)
  mark(numbers.filter(({ kind }) => kind === 'count'))
  return taken
}

/** মার্কিন in "১০০ মার্কিন ডলার" and মে in "১২ মে" belong to the number and the date. */
export function isMeasured(
  { numbers, dates }: NamesNeed,
  { starts, ends }: Units,
  { first, last, match, type }: Segment,
): boolean {
  if (match === undefined || last - first > 1) return false
  const start = starts[first]
  const end = ends[last - 1]
  // নেপাল সময় ভোর ৫টা: the place stays one.
  return covers(numbers, start, end) || (type !== 'GPE' && covers(dates, start, end))
}

/** Whether one of the findings, sorted by start, covers the range. */
function covers(findings: readonly { start: number; end: number }[], start: number, end: number): boolean {
  const behind = partition(findings.length, (i) => findings[i].start <= start)
  return behind > 0 && findings[behind - 1].end >= end
}
