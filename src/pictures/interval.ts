/** A stretch of time in milliseconds since 1970, UTC, half-open. */
export interface Interval {
  readonly start: number
  readonly end: number
}

const DAY = 86_400_000

/**
 * The time that an EDTF or ISO 8601 value covers: `2024`, `2024-06`, `2024-06-05`, `2024-06-05T19:00`,
 * `202X`, `2024-W12`, and two of them with `/` between. Undefined where the value leaves the year open.
 *
 * @example
 * intervalOf('2024-06') // { start: Date.UTC(2024, 5), end: Date.UTC(2024, 6) }
 */
export function intervalOf(value: string): Interval | undefined {
  const [from, to, more] = value.split('/')
  if (more !== undefined) return undefined
  const start = pointOf(from)
  if (to === undefined || start === undefined) return start
  const end = pointOf(to)
  return end === undefined || end.start < start.start ? undefined : { start: start.start, end: end.end }
}

const POINT =
  /^([0-9]{3}[0-9X])(?:-(?:W([0-9]{2})|([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2})(?::([0-9]{2})(?::[0-9]{2})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?)?))?$/

function pointOf(value: string): Interval | undefined {
  const match = POINT.exec(value.replace(/[~?%]/gu, ''))
  if (match === null) return undefined
  const [, years, week, month, day, hour, minute] = match
  if (years.endsWith('X')) {
    const first = Number(years.slice(0, 3)) * 10
    return month === undefined && week === undefined ? { start: utc(first), end: utc(first + 10) } : undefined
  }
  const year = Number(years)
  if (week !== undefined) {
    // The week with the fourth of January is the first.
    const fourth = utc(year, 0, 4)
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY
    const start = monday + (Number(week) - 1) * 7 * DAY
    return { start, end: start + 7 * DAY }
  }
  if (month === undefined) return { start: utc(year), end: utc(year + 1) }
  const season = SEASONS[month]
  if (season !== undefined) return { start: utc(year, season), end: utc(year, season + 3) }
  const at = Number(month) - 1
  if (at < 0 || at > 11) return undefined
  if (day === undefined) return { start: utc(year, at), end: utc(year, at + 1) }
  const start = utc(year, at, Number(day))
  if (hour === undefined) return { start, end: start + DAY }
  const instant = start + (Number(hour) * 60 + Number(minute ?? 0)) * 60_000
  return { start: instant, end: instant }
}

/** EDTF's numbers of quarters, by the month that each begins with. Seasons are not told by months alone. */
const SEASONS: Readonly<Record<string, number>> = { '33': 0, '34': 3, '35': 6, '36': 9 }

function utc(year: number, month = 0, day = 1): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.getTime()
}
