import type { Region } from '../../core/index.js'
import { type BanglaCalendar, banglaMonthStart } from '../calendars/bangla.js'
import { civilDay, dayNumber, isoDay, isoWeek, isoYear, monthLength, two } from '../calendars/civil.js'
import { hijriMonthStart } from '../calendars/hijri.js'
import type { CalendarName } from '../types.js'
import type { Point } from '../values.js'
import { type Found, fiscalStart, type Scene } from './scene.js'

type Place = Pick<Found, 'anchor'>

export function foundDay(day: number, { anchor }: Place): Found {
  const iso = isoDay(day)
  return { grain: 'day', value: bcValue(iso), edtf: iso, iso, start: day, end: day, anchor }
}

export function foundMonth(year: number, month: number, { anchor }: Place): Found {
  const shift = Math.floor((month - 1) / 12)
  const [y, m] = [year + shift, month - 12 * shift]
  const value = `${isoYear(y)}-${two(m)}`
  const start = dayNumber(y, m, 1)
  return {
    grain: 'month',
    value: bcValue(value),
    edtf: value,
    iso: value,
    start,
    end: start + monthLength(y, m) - 1,
    anchor,
  }
}

export function foundYear(year: number, { anchor }: Place): Found {
  const value = isoYear(year)
  return {
    grain: 'year',
    value: bcValue(value),
    edtf: value,
    iso: value,
    start: dayNumber(year, 1, 1),
    end: dayNumber(year, 12, 31),
    anchor,
  }
}

/** Years before 1 as TIMEX3 has them: BC0327. */
export function bcValue(iso: string): string {
  const year = Number.parseInt(iso, 10)
  if (year > 0) return iso
  const digits = iso.startsWith('-') ? 5 : 4
  return `BC${String(1 - year).padStart(4, '0')}${iso.slice(digits)}`
}

export function foundWeek(day: number, { anchor }: Place): Found {
  const { year, week } = isoWeek(day)
  const monday = day - ((((day + 3) % 7) + 7) % 7)
  return {
    grain: 'week',
    value: `${isoYear(year)}-W${two(week)}`,
    edtf: `${isoDay(monday)}/${isoDay(monday + 6)}`,
    iso: null,
    start: monday,
    end: monday + 6,
    anchor,
  }
}

/** Saturday and Sunday of a week, as TIMEX3 has weekends. */
export function foundWeekend(day: number, place: Place): Found {
  const week = foundWeek(day, place)
  const start = (week.start as number) + 5
  return {
    ...week,
    value: `${week.value}-WE`,
    edtf: `${isoDay(start)}/${isoDay(start + 1)}`,
    start,
    end: start + 1,
  }
}

export function foundDecade(decade: number, { anchor }: Place): Found {
  const value = `${Math.floor(decade / 10)}X`
  return {
    grain: 'decade',
    value,
    edtf: value,
    iso: null,
    start: dayNumber(decade, 1, 1),
    end: dayNumber(decade + 9, 12, 31),
    anchor,
  }
}

export function foundCentury(century: number, bc: boolean, { anchor }: Place): Found {
  const digits = two(century - 1)
  return {
    grain: 'century',
    value: bc ? `BC${digits}XX` : `${digits}XX`,
    edtf: bc ? `-${digits}XX` : `${digits}XX`,
    iso: null,
    anchor,
  }
}

export function foundQuarter(year: number, quarter: number, { anchor }: Place): Found {
  const start = dayNumber(year, 3 * quarter - 2, 1)
  return {
    grain: 'quarter',
    value: `${isoYear(year)}-Q${quarter}`,
    edtf: `${isoYear(year)}-${two(3 * quarter - 2)}/${isoYear(year)}-${two(3 * quarter)}`,
    iso: null,
    start,
    end: dayNumber(year, 3 * quarter, monthLength(year, 3 * quarter)),
    anchor,
  }
}

export function foundHalf(year: number, half: number, { anchor }: Place): Found {
  const [from, to] = half === 1 ? [1, 6] : [7, 12]
  return {
    grain: 'quarter',
    value: `${isoYear(year)}-H${half}`,
    edtf: `${isoYear(year)}-${two(from)}/${isoYear(year)}-${two(to)}`,
    iso: null,
    start: dayNumber(year, from, 1),
    end: dayNumber(year, to, monthLength(year, to)),
    anchor,
  }
}

export function foundSeason(year: number, season: string, { anchor }: Place): Found {
  return {
    grain: 'season',
    value: `${isoYear(year)}-${season}`,
    edtf: null,
    iso: null,
    start: dayNumber(year, SEASON_STARTS[season] ?? 1, 1),
    anchor,
  }
}

/** Months in which the seasons begin in Bengal. */
export const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 2, SU: 4, RS: 6, FA: 8, WI: 12 }

/** A fiscal year by the year in which it begins, or one of its quarters. */
export function foundFiscal(
  year: number,
  quarter: number | undefined,
  region: Region,
  { anchor }: Place,
): Found {
  const first = fiscalStart(region) + (quarter === undefined ? 0 : 3 * (quarter - 1))
  const start = monthStart(year, first)
  const end = monthStart(year, first + (quarter === undefined ? 12 : 3)) - 1
  return {
    grain: 'fiscal',
    value: `FY${isoYear(year)}${quarter === undefined ? '' : `-Q${quarter}`}`,
    edtf: `${isoDay(start)}/${isoDay(end)}`,
    iso: null,
    start,
    end,
    anchor,
  }
}

export function monthStart(year: number, month: number): number {
  const shift = Math.floor((month - 1) / 12)
  return dayNumber(year + shift, month - 12 * shift, 1)
}

/** One half of a fiscal year. */
export function foundFiscalHalf(year: number, half: number, region: Region, { anchor }: Place): Found {
  const first = fiscalStart(region) + (half === 1 ? 0 : 6)
  const [start, end] = [monthStart(year, first), monthStart(year, first + 6) - 1]
  return {
    grain: 'fiscal',
    value: `FY${isoYear(year)}-H${half}`,
    edtf: `${isoDay(start)}/${isoDay(end)}`,
    iso: null,
    start,
    end,
    anchor,
  }
}

/** The first or last months, weeks or days of a period. */
export function foundPortion(whole: Found, { unit, count, edge }: NonNullable<Point['portion']>): Found {
  const { start, end, anchor } = whole
  if (start === undefined || end === undefined) return whole
  if (unit !== 'M') {
    const days = count * (unit === 'W' ? 7 : 1)
    return edge === 'start'
      ? foundInterval(start, Math.min(end, start + days - 1), { anchor })
      : foundInterval(Math.max(start, end - days + 1), end, { anchor })
  }
  const first =
    edge === 'start'
      ? civilDay(start)
      : civilDay(monthStart(civilDay(end).year, civilDay(end).month - count + 1))
  const last = civilDay(monthStart(first.year, first.month + count - 1))
  const value = `${isoYear(first.year)}-${two(first.month)}/${isoYear(last.year)}-${two(last.month)}`
  const from = dayNumber(first.year, first.month, 1)
  return {
    grain: 'interval',
    value,
    edtf: value,
    iso: null,
    start: from,
    end: monthStart(first.year, first.month + count) - 1,
    anchor,
  }
}

export function foundInterval(start: number, end: number, { anchor }: Place): Found {
  const value = `${isoDay(start)}/${isoDay(end)}`
  return { grain: 'interval', value, edtf: value, iso: null, start, end, anchor }
}

/** Bangladesh, too, reckoned by the stars until its reform came into force in 1394. */
export function banglaCalendarOf(year: number, calendar: BanglaCalendar): BanglaCalendar {
  return year < 1394 ? 'westbengal' : calendar
}

/** First and last day of a month, or of a year without one, of any calendar. */
export function monthOf(
  calendar: CalendarName,
  year: number,
  month: number | undefined,
  scene: Scene,
): { start: number; end: number } {
  if (calendar === 'bangla') {
    const first = month ?? 1
    const calendar = banglaCalendarOf(year, scene.bangla)
    return {
      start: banglaMonthStart(year, first, calendar),
      end: banglaMonthStart(year, month === undefined ? 13 : first + 1, calendar) - 1,
    }
  }
  if (calendar === 'hijri') {
    const first = month ?? 1
    return {
      start: hijriMonthStart(year, first),
      end: hijriMonthStart(year, month === undefined ? 13 : first + 1) - 1,
    }
  }
  const first = month ?? 1
  return { start: dayNumber(year, first, 1), end: monthStart(year, month === undefined ? 13 : first + 1) - 1 }
}
