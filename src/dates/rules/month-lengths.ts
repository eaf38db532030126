import type { SymbolValues } from '../symbols.js'
import type { Point } from '../values.js'

/** Days that a month can have, by month; the year is not known here. */
export const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day of a month, or undefined where the month has no such day in any year. */
export function dayOf(day: number, { month, calendar }: SymbolValues['month']): Point | undefined {
  const longest = calendar === 'gregorian' ? LONGEST_MONTH[month - 1] : calendar === 'bangla' ? 32 : 30
  return day > longest ? undefined : { calendar, month, day }
}
