/** A day of the proleptic Gregorian calendar. Years are astronomical: 0 is 1 BC. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days from the first to the last, by their numbers. */
export interface DayRange {
  readonly start: number
  readonly end: number
}

/**
 * A range of days. Their numbers come of arithmetic with numerals, which may be fractions: rounding makes integers of them to
 * the engine too, which keeps one hidden class for all objects that begin with a start and an end, those of offsets among them.
 */
export function dayRange(start: number, end: number): DayRange {
  return { start: Math.floor(start), end: Math.floor(end) }
}

/** Days since 1970-01-01. Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

/** The day with a number that `dayNumber` gave. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days of a Gregorian month. */
export function monthLength(year: number, month: number): number {
  return month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31
}

/** Day of the week, 1 Monday to 7 Sunday, as in ISO 8601. */
export function weekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The ISO 8601 week that a day lies in. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = number - weekday(number) + 4
  const { year } = civilDay(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** `2025-11-17` from a day number; years before 1 have a sign, `-0326-05-01`. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number)
  return `${isoYear(year)}-${two(month)}-${two(day)}`
}

export function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

export function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** The number of an ISO 8601 day, or undefined when the text is none or names no day that exists. */
export function parseIsoDay(text: string): number | undefined {
  const match = /^(-?[0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined
  return dayNumber(year, month, day)
}

/** The same day of another month, or that month's last day. */
export function addMonths(from: number, count: number): number {
  const { year, month, day } = civilDay(from)
  const index = year * 12 + month - 1 + count
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return dayNumber(y, m, Math.min(day, monthLength(y, m)))
}
