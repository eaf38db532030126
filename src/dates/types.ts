import type { Finding } from '../core/index.js'

/** Kinds of temporal expression, after TimeML; `INTERVAL` for spans with two ends. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET' | 'INTERVAL'
/** Modifiers of a temporal value, after TimeML. */
export type TimexMod = 'APPROX' | 'BEFORE' | 'AFTER' | 'START' | 'END' | 'MID' | 'LESS_THAN' | 'MORE_THAN'
/** The calendar in which a date was written. */
export type CalendarName = 'gregorian' | 'bangla' | 'hijri'

/** A temporal expression with its TIMEX3 value. */
export interface DateFinding extends Finding {
  readonly timex: { readonly type: TimexType; readonly value: string; readonly mod: TimexMod | null }
  /** Extended Date/Time Format (ISO 8601-2), where the value has one. */
  readonly edtf: string | null
  /** ISO 8601 date or date-time, where the value is one. */
  readonly iso: string | null
  readonly calendar: CalendarName
  /** "explicit", "DCT", "DCT-1D", "speech", "none", or the index of another date of the layer as `date:3`. */
  readonly anchor: string
  /** Other readings that the text does not exclude, as TIMEX3 values. */
  readonly others?: readonly string[]
  /** What disagrees with the value: a weekday or a second calendar that names another day. */
  readonly conflicts?: readonly string[]
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** True for dates in excluded regions, which only serve the publication date. */
  readonly metadata?: boolean
}

/** Layer of the date stage, in text order. */
export interface DateLayer {
  readonly dates: readonly DateFinding[]
}
