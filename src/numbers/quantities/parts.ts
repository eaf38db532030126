import type { Composed } from '../numerals/compose.js'
import { changedNumber } from '../numerals/composed.js'
import type { Context } from './context.js'
import { type Measure, measure } from './measure.js'

/** A number with its measure, and with the parts of a smaller unit that follow it added. */
export interface Measured {
  readonly number: Composed
  readonly measure: Measure
  /** The numerals of the parts. */
  readonly parts: readonly Composed[]
}

/** Reads a number's measure, and sums up ৫ ফুট |৮ ইঞ্চি, ২০ টাকা |৫০ পয়সা. */
export function withParts(context: Context, number: Composed): Measured {
  const own = measure(context, number)
  const { unit } = own
  if (unit === undefined || own.case !== '' || unit.kind === 'duration')
    return { number, measure: own, parts: [] }
  const part = context.composer.read(own.last)
  if (part === undefined || part.form !== 'cardinal' || part.vague || part.bareScale)
    return { number, measure: own, parts: [] }
  const behind = measure(context, part)
  if (behind.unit === undefined || behind.unit.partOf !== unit.unit)
    return { number, measure: own, parts: [] }
  const { perWhole } = behind.unit
  const value = (number.value * perWhole + part.value) / perWhole
  return {
    number: changedNumber(number, { value, lead: null, scales: [] }),
    measure: { ...own, last: behind.last, case: behind.case },
    parts: [part],
  }
}
