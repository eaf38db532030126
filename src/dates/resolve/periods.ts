import { dayNumber, isoDay, isoWeek, isoYear, monthLength, two } from '../calendars/civil.js'
import type { Found } from './scene.js'

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

export function foundInterval(start: number, end: number, { anchor }: Place): Found {
  const value = `${isoDay(start)}/${isoDay(end)}`
  return { grain: 'interval', value, edtf: value, iso: null, start, end, anchor }
}
