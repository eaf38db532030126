import type { DigitPart, NumberRange, Numeral } from './lattice/numerals.js'
import type { CalendarName } from './types.js'
import type {
  Clock,
  Interval,
  Length,
  NamedDay,
  Origin,
  PartOfDay,
  Point,
  Recurrence,
  Unit,
} from './values.js'

/** What stands behind each symbol of the grammar: words of the lists, and what the rules make of them. */
export interface SymbolValues {
  // From the text and the lists.
  number: Numeral & {
    /** How many digits are written; 0 for words, -1 for numbers with marks or words between digits. */ readonly digits: number /** With টা, টে or টো written on. */
    readonly hour: boolean
  }
  digits: readonly DigitPart[]
  range: NumberRange
  month: { readonly month: number; readonly calendar: CalendarName; readonly use: string }
  weekday: { readonly weekday: number; readonly use: string }
  unit: { readonly unit: Unit; readonly times: number; readonly loose: boolean; readonly tail: string }
  part: PartOfDay & { readonly use: string }
  relative: { readonly days: readonly number[]; readonly part: string }
  season: { readonly season: string; readonly use: string }
  named: NamedDay
  reference: { readonly value: string; readonly use: string }
  recurring: Unit
  period: { readonly unit: Unit; readonly count: number; readonly origin: Origin; readonly part: string }
  amount: number
  role: string
  mark: string
  // Made by rules.
  dom: number
  /** A day of the month with the word তারিখ. */
  dated: number
  yearNumber: number
  year: Point
  point: Point
  clock: Clock
  time: Point
  length: Length
  interval: Interval
  set: Recurrence
}

export type SymbolName = keyof SymbolValues

/** Symbols whose values are published as dates. */
export const PUBLISHED: ReadonlySet<SymbolName> = new Set([
  'point',
  'year',
  'time',
  'length',
  'interval',
  'set',
])
