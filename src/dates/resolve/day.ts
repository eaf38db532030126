import { banglaDay, banglaDayNumber } from '../calendars/bangla.js'
import {
  civilDay,
  dayNumber,
  isoDay,
  isoWeek,
  isoYear,
  monthLength,
  two,
  weekday,
} from '../calendars/civil.js'
import { hijriDay, hijriDayNumber } from '../calendars/hijri.js'
import type { Direction, Point } from '../values.js'
import { foundCues } from './cues.js'
import { fixedDate, namedDayIn } from './named.js'
import {
  banglaCalendarOf,
  foundCentury,
  foundDay,
  foundDecade,
  foundFiscal,
  foundFiscalHalf,
  foundHalf,
  foundInterval,
  foundMonth,
  foundQuarter,
  foundSeason,
  foundWeek,
  foundWeekend,
  foundYear,
  monthOf,
  SEASON_STARTS,
} from './periods.js'
import { type Found, fiscalYearOf, nowAnchor, type Scene, toldAnchor } from './scene.js'
import { foundShift } from './shift.js'

/** The day or the longer period that a point names, without its time of the day. Undefined when it names none. */
export function foundPoint(point: Point, scene: Scene): Found | undefined {
  if (point.cues !== undefined) return foundCues(point.cues, scene)
  if (point.reference === 'same') return foundSame(point, scene)
  if (point.reference === 'first-day') {
    const { day } = scene.told
    return day === undefined ? undefined : foundDay(day, { anchor: toldAnchor(scene, 'day') })
  }
  if (point.reference !== undefined)
    return {
      grain: 'open',
      value: point.reference,
      edtf: null,
      iso: null,
      anchor: scene.now === undefined ? 'none' : 'DCT',
    }
  if (point.shift !== undefined) return foundShift(point, scene)
  if (point.base !== undefined) return foundBeside(point, point.base, scene)
  if (point.within !== undefined) return foundWithin(point, point.within, scene)
  if (point.fiscal !== undefined && point.fiscal !== 'fiscal')
    return foundFiscal(point.fiscal, point.quarter, scene.region, { anchor: 'explicit' })
  if (point.decade !== undefined) return foundDecade(point.decade, { anchor: 'explicit' })
  if (point.century !== undefined)
    return foundCentury(point.century, point.bc === true, { anchor: 'explicit' })
  if (point.year !== undefined) return inKnownYear(point, point.year, 'explicit', scene)
  if (point.steps !== undefined) return foundSteps(point, scene)
  if (
    point.month !== undefined ||
    point.named !== undefined ||
    point.season !== undefined ||
    point.quarter !== undefined ||
    point.half !== undefined
  )
    return inSomeYear(point, scene)
  if (point.weekday !== undefined) return foundWeekday(point.weekday, point, scene)
  if (point.day !== undefined) return foundDayOfMonth(point.day, point, scene)
  return undefined
}

/** A point of a year that is known. */
export function inKnownYear(point: Point, year: number, anchor: string, scene: Scene): Found | undefined {
  const place = { anchor }
  if (point.season !== undefined) return foundSeason(year, point.season, place)
  if (point.quarter !== undefined) return foundQuarter(year, point.quarter, place)
  if (point.half !== undefined) return foundHalf(year, point.half, place)
  const range = rangeInYear(point, year, scene)
  if (range === undefined) return undefined
  if (
    point.month === undefined &&
    point.named === undefined &&
    (point.calendar ?? 'gregorian') === 'gregorian'
  )
    return foundYear(year, place)
  if (range.start === range.end) return foundDay(range.start, place)
  if ((point.calendar ?? 'gregorian') === 'gregorian' && point.named === undefined)
    return foundMonth(year, point.month as number, place)
  return foundInterval(range.start, range.end, place)
}

/**
 * First and last day of a point in a year of its calendar; a year of 1600 and more counts as Gregorian
 * for a Bangla or Hijri day, too.
 */
export function rangeInYear(
  point: Point,
  year: number,
  scene: Scene,
): { start: number; end: number } | undefined {
  const { calendar = 'gregorian', month, day, named } = point
  if (named !== undefined) return namedDayIn(year, named, scene)
  if (calendar !== 'gregorian' && year >= 1600) {
    const first = calendar === 'bangla' ? year - 594 : hijriDay(dayNumber(year, 1, 1)).year
    for (const own of [first, first + 1]) {
      const range = rangeInYear(point, own, scene)
      if (range !== undefined && civilDay(range.start).year === year) return range
    }
    return undefined
  }
  if (day === undefined) return monthOf(calendar, year, month, scene)
  if (month === undefined) return undefined
  const number =
    calendar === 'bangla'
      ? banglaDayNumber({ year, month, day }, banglaCalendarOf(year, scene.bangla))
      : calendar === 'hijri'
        ? hijriDayNumber({ year, month, day })
        : day <= monthLength(year, month)
          ? dayNumber(year, month, day)
          : undefined
  return number === undefined ? undefined : { start: number, end: number }
}

/** The years, in a point's own calendar, in which it could lie near a day. */
export function yearsAround(point: Point, now: number): readonly number[] {
  const calendar = point.named === undefined ? (point.calendar ?? 'gregorian') : 'gregorian'
  const year =
    calendar === 'gregorian'
      ? civilDay(now).year
      : calendar === 'bangla'
        ? banglaDay(now, 'bangladesh').year
        : hijriDay(now).year
  return [year - 1, year, year + 1]
}

/** The direction in which to look for a time without a year: told by a word, else by tense, else undefined. */
export function directionOf(point: Point, scene: Scene): Direction | undefined {
  if (point.direction !== undefined) return point.direction
  const tense = scene.tense()
  if (tense === 'past') return 'past'
  if (tense === 'future') return 'future'
  return point.open === 'before' && point.mod === 'BEFORE' ? 'future' : undefined
}

function inSomeYear(point: Point, scene: Scene): Found | undefined {
  const { now } = scene
  if (now === undefined || (point.season !== undefined && point.direction === undefined))
    return withoutYear(point)
  const direction = directionOf(point, scene)
  const strict = point.direction !== undefined
  const anchor = nowAnchor(scene)
  const starts = (point: Point, year: number) =>
    point.season !== undefined
      ? seasonStart(year, point.season)
      : point.quarter !== undefined
        ? dayNumber(year, 3 * point.quarter - 2, 1)
        : point.half !== undefined
          ? dayNumber(year, 6 * point.half - 5, 1)
          : rangeInYear(point, year, scene)?.start
  const isLong = point.day === undefined && point.named === undefined
  const years = yearsAround(point, now)
  const today = civilDay(now)
  // জুন ও জুলাইয়ের বেতন দিতে হবে, ৭ জানুয়ারির নির্বাচন: before a noun the tense of the clause says little.
  const near = !strict && (isLong ? direction === 'future' && !scene.adverbial : scene.attributive)
  // A month, quarter or season under way counts as past and as future, unless a word says which.
  const reference =
    isLong && point.month !== undefined && (point.calendar ?? 'gregorian') === 'gregorian'
      ? dayNumber(today.year, today.month, 1)
      : now
  let best: { readonly point: Point; readonly year: number } | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const [each, year] of alternativesOf(point).flatMap((each) =>
    years.map((year) => [each, year] as const),
  )) {
    const start = starts(each, year)
    if (start === undefined) continue
    const away = start - reference
    if (
      direction === 'past' &&
      !near &&
      (away > 0 || (strict && away > (point.season === undefined ? -1 : -60)))
    )
      continue
    if (direction === 'future' && !near && (away < 0 || (strict && away === 0))) continue
    if (direction === 'this' && civilDay(start).year !== today.year) continue
    if (direction === undefined && isLong && away > 0) continue
    if (Math.abs(away) < bestDistance) {
      bestDistance = Math.abs(away)
      best = { point: each, year }
    }
  }
  return best === undefined ? undefined : inKnownYear(best.point, best.year, anchor, scene)
}

/** ঈদ is either feast, নববর্ষ the beginning of either year. */
function alternativesOf(point: Point): readonly Point[] {
  const { named } = point
  if (named === undefined || !named.rule.includes('|')) return [point]
  return named.rule.split('|').map((rule) => ({ ...point, named: { ...named, rule } }))
}

const seasonStart = (year: number, season: string) => dayNumber(year, SEASON_STARTS[season] ?? 1, 1)

/** `XXXX-08-15`: what can be said where no year can be known. */
function withoutYear(point: Point): Found | undefined {
  const { calendar = 'gregorian', month, day, named, season, quarter, half } = point
  const open = (rest: string): Found => ({
    grain: 'open',
    value: `XXXX-${rest}`,
    edtf: `XXXX-${rest}`,
    iso: null,
    anchor: 'none',
  })
  if (season !== undefined) return open(season)
  if (quarter !== undefined) return open(`Q${quarter}`)
  if (half !== undefined) return open(`H${half}`)
  if (named !== undefined) {
    const fixed = fixedDate(named)
    return fixed === undefined ? open('XX-XX') : open(fixed)
  }
  if (month === undefined) return undefined
  if (calendar === 'bangla') {
    // A Bangla day falls on one Gregorian day in Bangladesh, leap years apart.
    const range = banglaDayNumber({ year: 1432, month, day: day ?? 1 }, 'bangladesh')
    if (range === undefined) return undefined
    return day === undefined ? { ...open('XX'), value: `XXXX-${two(month)}` } : open(isoDay(range).slice(5))
  }
  return open(day === undefined ? two(month) : `${two(month)}-${two(day)}`)
}

/** From October on the new year is the next. */
const NEAR_THE_END = 10

function foundSteps(point: Point, scene: Scene): Found | undefined {
  const { unit, count, other } = point.steps as NonNullable<Point['steps']>
  const told = point.origin === 'told'
  const size = unit === 'D' || unit === 'W' ? 'day' : unit === 'M' ? 'month' : 'year'
  const day = told ? (scene.told.day ?? scene.now) : scene.now
  const anchor =
    told && scene.told.day !== undefined ? toldAnchor(scene, size) : nowAnchor(scene, unit, count)
  const nowDay = scene.now === undefined ? undefined : civilDay(scene.now)
  const open = (value: string): Found => ({ grain: 'open', value, edtf: null, iso: null, anchor: 'none' })
  switch (unit) {
    case 'D': {
      if (day === undefined) return open('XXXX-XX-XX')
      if (other === undefined) return foundDay(day + count, { anchor })
      const tense = scene.tense()
      const [chosen, left] = tense === 'future' || tense === 'present' ? [other, count] : [count, other]
      const found = foundDay(day + chosen, { anchor: nowAnchor(scene, 'D', chosen) })
      return tense === undefined ? { ...found, others: [isoDay(day + left)] } : found
    }
    case 'W':
      return day === undefined ? open('XXXX-WXX') : foundWeek(day + 7 * count, { anchor })
    case 'M': {
      const month = told ? (scene.told.month ?? (point.strict === true ? undefined : nowDay)) : nowDay
      return month === undefined ? open('XXXX-XX') : foundMonth(month.year, month.month + count, { anchor })
    }
    case 'Y': {
      const year = told
        ? (scene.told.year ?? (point.strict === true ? undefined : nowDay?.year))
        : nowDay?.year
      return year === undefined
        ? open('XXXX')
        : foundYear(
            year +
              (other !== undefined && nowDay !== undefined && nowDay.month >= NEAR_THE_END ? other : count),
            {
              anchor: told && scene.told.year !== undefined ? toldAnchor(scene, 'year') : anchor,
            },
          )
    }
    case 'WE': {
      if (day === undefined) return open('XXXX-WXX-WE')
      // The weekend under way, the next one where the verb says so, else the last.
      const free = weekday(day) >= 6
      const away = other === undefined || free || scene.tense() === 'future' ? count : other
      return foundWeekend(day + 7 * away, { anchor: nowAnchor(scene) })
    }
    case 'DE':
      return nowDay === undefined
        ? open('XXXX')
        : foundDecade(10 * (Math.floor(nowDay.year / 10) + count), { anchor })
    case 'CE':
      return nowDay === undefined
        ? open('XXXX')
        : foundCentury(Math.floor((nowDay.year - 1) / 100) + 1 + count, false, { anchor })
    case 'FY': {
      const fiscal =
        told && scene.told.fiscal !== undefined
          ? scene.told.fiscal
          : scene.now === undefined
            ? undefined
            : fiscalYearOf(scene.now, scene.region)
      return fiscal === undefined
        ? open(point.quarter === undefined ? 'FYXXXX' : `FYXXXX-Q${point.quarter}`)
        : foundFiscal(fiscal + count, point.quarter, scene.region, { anchor })
    }
    default:
      return undefined
  }
}

/** গত বছরের জুলাইয়ে: a point of a period that is itself relative. */
function foundWithin(point: Point, within: Point, scene: Scene): Found | undefined {
  const outer = foundPoint(within, scene)
  const { within: _within, ...inner } = point
  if (outer === undefined) return undefined
  if (point.decade !== undefined) {
    const century =
      outer.start === undefined ? Number.parseInt(outer.value, 10) : civilDay(outer.start).year / 100
    return foundDecade(Math.floor(century) * 100 + (point.decade % 100), { anchor: outer.anchor })
  }
  if (outer.start === undefined) {
    if (point.weekday !== undefined) return openWeekday(point.weekday)
    if (point.day !== undefined && point.month === undefined)
      return { ...outer, value: `${outer.value}-${two(point.day)}` }
    if (outer.grain === 'open' && outer.value.startsWith('FY') && point.quarter !== undefined)
      return { ...outer, value: `${outer.value}-Q${point.quarter}` }
    return point.month === undefined ? outer : withoutYear(inner)
  }
  const { year, month } = civilDay(outer.start)
  const { anchor } = outer
  if (outer.grain === 'fiscal' && point.quarter !== undefined)
    return foundFiscal(year, point.quarter, scene.region, { anchor })
  if (point.weekday !== undefined && outer.grain === 'week')
    return foundDay(outer.start + point.weekday - 1, { anchor })
  if (outer.grain === 'fiscal' && point.half !== undefined)
    return foundFiscalHalf(year, point.half, scene.region, { anchor })
  if (point.reference === 'same' || (point.origin === 'told' && point.steps?.count === 0))
    return sameIn(point, year, outer, scene)
  if (point.day !== undefined && point.month === undefined)
    return point.day <= monthLength(year, month)
      ? foundDay(dayNumber(year, month, point.day), { anchor })
      : undefined
  return inKnownYear(inner, year, anchor, scene)
}

/** গত বছরের একই মাসে: the month or day told last, in another year. */
function sameIn(point: Point, year: number, outer: Found, scene: Scene): Found | undefined {
  const { told } = scene
  const anchor = toldAnchor(scene, 'month')
  const today = scene.now ?? told.day
  if (point.reference === 'same' && point.origin === 'now') {
    if (scene.now === undefined) return outer
    return foundMonth(year, civilDay(scene.now).month, { anchor: nowAnchor(scene) })
  }
  if (point.steps?.unit === 'D' && today !== undefined) {
    const { month, day } = civilDay(today)
    return foundDay(dayNumber(year, month, Math.min(day, monthLength(year, month))), {
      anchor: toldAnchor(scene, 'day'),
    })
  }
  if (
    told.month === undefined ||
    (point.reference === 'same' && told.grain !== 'month' && told.grain !== 'day')
  )
    return outer
  // A fiscal year holds the second half of one year and the first of the next.
  const later = outer.grain === 'fiscal' && told.month.month < civilDay(outer.start as number).month
  return foundMonth(later ? year + 1 : year, told.month.month, { anchor })
}

function foundSame(point: Point, scene: Scene): Found | undefined {
  if (point.within !== undefined) return foundWithin(point, point.within, scene)
  const { told } = scene
  if (told.day !== undefined && (told.grain === 'day' || told.grain === 'interval'))
    return foundDay(told.day, { anchor: toldAnchor(scene, 'day') })
  if (told.month !== undefined && told.grain === 'month')
    return foundMonth(told.month.year, told.month.month, { anchor: toldAnchor(scene, 'month') })
  if (told.year !== undefined && told.grain === 'year')
    return foundYear(told.year, { anchor: toldAnchor(scene, 'year') })
  return undefined
}

/** বড়দিনের আগের দিন: steps from a day told in the same words. */
function foundBeside(point: Point, base: Point, scene: Scene): Found | undefined {
  const from = foundPoint(base, scene)
  if (from?.start === undefined) return from && { ...from, value: 'XXXX-XX-XX', edtf: null }
  const count = point.steps?.count ?? 0
  return foundDay((count > 0 ? (from.end ?? from.start) : from.start) + count, { anchor: from.anchor })
}

export function openWeekday(day: number): Found {
  return { grain: 'open', value: `XXXX-WXX-${day}`, edtf: null, iso: null, anchor: 'none' }
}

/** A weekday: the last one up to now, or the next one where a word or the tense says so. */
export function foundWeekday(day: number, point: Point, scene: Scene): Found {
  const told = point.origin === 'told' && scene.told.day !== undefined
  const now = told ? (scene.told.day as number) : scene.now
  if (now === undefined) return openWeekday(day)
  const anchor = told ? toldAnchor(scene, 'day') : nowAnchor(scene)
  const back = (weekday(now) - day + 7) % 7
  const ahead = (7 - back) % 7
  if (point.direction === 'past') return foundDay(now - (back === 0 ? 7 : back), { anchor })
  if (point.direction === 'future') return foundDay(now + (ahead === 0 ? 7 : ahead), { anchor })
  const tense = scene.tense()
  const forward =
    point.direction === 'this' ||
    tense === 'future' ||
    (point.mod === 'BEFORE' && tense !== 'past') ||
    (point.mod === 'END' && tense === 'present')
  return foundDay(forward ? now + ahead : now - back, { anchor })
}

/** ১৫ তারিখে: the day of this month, or of the month before or behind. */
function foundDayOfMonth(day: number, point: Point, scene: Scene): Found | undefined {
  if (scene.now === undefined)
    return {
      grain: 'open',
      value: `XXXX-XX-${two(day)}`,
      edtf: `XXXX-XX-${two(day)}`,
      iso: null,
      anchor: 'none',
    }
  const direction = directionOf(point, scene)
  const today = civilDay(scene.now)
  for (const away of direction === 'future' ? [0, 1, 2] : [0, -1, -2]) {
    const { year, month } = civilDay(dayNumber(today.year, today.month, 15) + 30 * away)
    if (day > monthLength(year, month)) continue
    const number = dayNumber(year, month, day)
    if (direction === 'future' ? number >= scene.now : number <= scene.now || direction === 'this')
      return foundDay(number, { anchor: nowAnchor(scene) })
  }
  return undefined
}

export { isoWeek, isoYear }
