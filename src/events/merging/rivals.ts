import type { MergeReason } from '../types.js'
import type { Cast } from './likeness.js'
import { mergeReasons } from './merge-reasons.js'
import type { Reading } from './reading.js'
import { isSameStep } from './steps.js'

/** An occurrence as far as it has been told: indices of its readings, in text order. */
export interface Told {
  readonly group: readonly number[]
}

/** The earlier occurrences of a trigger's type of which it may be one more mention. */
export interface Rivals<Earlier extends Told> {
  /** Those with which it is compared, the last to begin first. */
  readonly near: readonly Earlier[]
  /** How many there are, without those that are another step of a case. */
  readonly count: number
  /** The one told last. */
  readonly last: Earlier | undefined
}

/** A trigger looks back at no more than this many earlier occurrences of its type. */
const REACH = 12
/** And at each with no more than so many triggers, the first of them and the last. */
const MOST_COMPARED = 64

/** @param earlier occurrences of the trigger's type, in the order in which they begin */
export function rivalsOf<Earlier extends Told>(
  earlier: readonly Earlier[],
  readings: readonly Reading[],
  later: Reading,
): Rivals<Earlier> {
  const near: Earlier[] = []
  let count = Math.max(0, earlier.length - REACH)
  let last: Earlier | undefined
  for (let k = earlier.length - 1; k >= 0 && k >= earlier.length - REACH; k--) {
    const each = earlier[k]
    near.push(each)
    if (!isSameStep(readings[each.group[0]], later)) continue
    count++
    if (last === undefined || endOf(each) > endOf(last)) last = each
  }
  return { near, count, last }
}

const endOf = ({ group }: Told) => group[group.length - 1]

/** What speaks for and against a trigger being one more mention of one of its rivals. */
export function reasonsFor<Earlier extends Told>(
  cast: Cast,
  readings: readonly Reading[],
  { count, last }: Rivals<Earlier>,
  earlier: Earlier,
  later: Reading,
): MergeReason[] {
  return mergeReasons(cast, readings, compared(earlier.group), later, count, earlier === last)
}

function compared(group: readonly number[]): readonly number[] {
  return group.length <= MOST_COMPARED ? group : [group[0], ...group.slice(1 - MOST_COMPARED)]
}
