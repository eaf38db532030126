import { GhotonaError } from '../core/index.js'
import { packed as packedMonths } from '../generated/words/months.js'
import { parseList, records } from '../lists/index.js'
import { BANGLA_CALENDARS, type BanglaCalendar, fromBangla, toBangla } from './calendars/bangla.js'

/** A date to convert: one of `gregorian` and `bangla`, both year-month-day. */
export interface CalendarRecord {
  readonly gregorian?: unknown
  readonly bangla?: unknown
  /** One of `bangladesh-2019`, `bangladesh-1987`, `bangladesh` and `westbengal`; `bangladesh` unless given. */
  readonly calendar?: unknown
}

/** The same day in both calendars, and the Bangla date as it is written: ২ অগ্রহায়ণ ১৪৩২. */
export interface CalendarResult {
  readonly gregorian: string
  readonly bangla: string
  readonly text: string
}

let months: readonly string[] | undefined

/** The months' names from বৈশাখ on: of the spellings in the list, the first. */
function monthNames(): readonly string[] {
  months ??= records(parseList(packedMonths))
    .filter((row, i, rows) => row.calendar === 'bangla' && row.month !== rows[i - 1]?.month)
    .map(({ form }) => form)
  return months
}

/**
 * Converts a date between the Gregorian and the Bangla calendar, either way.
 *
 * @throws GhotonaError `bad-record` when the record has neither date, or no such calendar; `bad-date` when
 * there is no such day
 * @example
 * convertCalendar({ gregorian: '2025-11-17' }).text // '২ অগ্রহায়ণ ১৪৩২'
 */
export function convertCalendar({
  gregorian,
  bangla,
  calendar = 'bangladesh',
}: CalendarRecord): CalendarResult {
  if (!BANGLA_CALENDARS.includes(calendar as BanglaCalendar))
    throw new GhotonaError(
      'bad-record',
      `calendar is ${JSON.stringify(calendar)}, expected one of ${BANGLA_CALENDARS.join(', ')}`,
    )
  const own = calendar as BanglaCalendar
  if (typeof gregorian === 'string') {
    const converted = toBangla(gregorian, own)
    return { gregorian, bangla: converted, text: writeBangla(converted) }
  }
  if (typeof bangla === 'string')
    return { gregorian: fromBangla(bangla, own), bangla, text: writeBangla(bangla) }
  throw new GhotonaError('bad-record', 'expected "gregorian" or "bangla" with a date like 2025-11-17')
}

/** ২ অগ্রহায়ণ ১৪৩২ from `1432-08-02`. */
export function writeBangla(bangla: string): string {
  const [year, month, day] = bangla.split('-').map(Number)
  return `${bengaliDigits(day)} ${monthNames()[month - 1]} ${bengaliDigits(year)}`
}

function bengaliDigits(value: number): string {
  return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(0x09e6 + Number(digit)))
}
