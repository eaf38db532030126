import { GhotonaError } from '../../core/index.js'
import { civilDay, dayNumber, isLeapYear, isoDay, parseIsoDay, two } from './civil.js'
import { sankranti } from './sun.js'

/**
 * A reckoning of the Bangla calendar.
 *
 * - `bangladesh-2019`: Bangla Academy's reform in force from 1426: six months of 31 days, then 30; ফাল্গুন 29, in leap years 30.
 * - `bangladesh-1987`: five months of 31 days, then 30; ফাল্গুন 31 in leap years.
 * - `bangladesh`: whichever of the two was in force.
 * - `westbengal`: sidereal months of the Drik almanacs: a month begins on the civil day (Indian Standard
 *   Time) after the sun's entry into the sign, Lahiri ayanamsa.
 */
export type BanglaCalendar = 'bangladesh-2019' | 'bangladesh-1987' | 'bangladesh' | 'westbengal'

/** Names of the Bangla calendars that are known. */
export const BANGLA_CALENDARS: readonly BanglaCalendar[] = [
  'bangladesh-2019',
  'bangladesh-1987',
  'bangladesh',
  'westbengal',
]

/** A day of the Bangla calendar; month 1 is বৈশাখ. */
export interface BanglaDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const FIRST_YEAR_OF_2019 = 1426
const EPOCH = 593

/** Day number of the first of a Bangla month. Month 13 is the next বৈশাখ. */
export function banglaMonthStart(year: number, month: number, calendar: BanglaCalendar): number {
  if (month > 12) return banglaMonthStart(year + 1, month - 12, calendar)
  if (calendar === 'westbengal') {
    return Math.floor(sankranti(year + EPOCH, month - 1)) + 1
  }
  const reformed = calendar === 'bangladesh-2019' || (calendar === 'bangladesh' && year >= FIRST_YEAR_OF_2019)
  const longMonths = reformed ? 6 : 5
  let start = dayNumber(year + EPOCH, 4, 14)
  start += 30 * (month - 1) + Math.min(month - 1, longMonths)
  // ফাল্গুন, month 11, takes up the leap day, and is a day short under the rule of 2019.
  if (month === 12) start += (isLeapYear(year + EPOCH + 1) ? 1 : 0) - (reformed ? 1 : 0)
  return start
}

/** The Bangla day of a day number. */
export function banglaDay(number: number, calendar: BanglaCalendar): BanglaDay {
  let year = civilDay(number).year - EPOCH
  if (banglaMonthStart(year, 1, calendar) > number) year--
  let month = 12
  while (banglaMonthStart(year, month, calendar) > number) month--
  return { year, month, day: number - banglaMonthStart(year, month, calendar) + 1 }
}

/** The day number of a Bangla day, or undefined when there is no such day. */
export function banglaDayNumber(
  { year, month, day }: BanglaDay,
  calendar: BanglaCalendar,
): number | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined
  const start = banglaMonthStart(year, month, calendar)
  return start + day - 1 < banglaMonthStart(year, month + 1, calendar) ? start + day - 1 : undefined
}

/**
 * The Bangla date of a Gregorian day, both as year-month-day.
 *
 * @throws GhotonaError `bad-date` when `iso` is not a day, `bad-option` when there is no such calendar
 * @example
 * toBangla('2025-11-17', 'bangladesh') // '1432-08-02'
 */
export function toBangla(iso: string, calendar: BanglaCalendar): string {
  assertCalendar(calendar)
  const number = parseIsoDay(iso)
  if (number === undefined)
    throw new GhotonaError('bad-date', `"${iso}" is not a day, expected one like 2025-11-17`)
  const { year, month, day } = banglaDay(number, calendar)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/**
 * The Gregorian day of a Bangla date, both as year-month-day.
 *
 * @throws GhotonaError `bad-date` when the calendar has no such day, `bad-option` when there is no such calendar
 * @example
 * fromBangla('1432-08-02', 'bangladesh') // '2025-11-17'
 */
export function fromBangla(bangla: string, calendar: BanglaCalendar): string {
  assertCalendar(calendar)
  const match = /^([0-9]{1,4})-([0-9]{1,2})-([0-9]{1,2})$/.exec(bangla)
  const number =
    match === null
      ? undefined
      : banglaDayNumber({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }, calendar)
  if (number === undefined)
    throw new GhotonaError(
      'bad-date',
      `"${bangla}" is not a day of the calendar ${calendar}, expected one like 1432-08-02`,
    )
  return isoDay(number)
}

/** A date without its calendar is another day in Dhaka than in Kolkata: there is no default. */
function assertCalendar(calendar: BanglaCalendar): void {
  if (!BANGLA_CALENDARS.includes(calendar))
    throw new GhotonaError(
      'bad-option',
      `calendar is ${JSON.stringify(calendar)}: expected one of ${BANGLA_CALENDARS.join(', ')}`,
    )
}
