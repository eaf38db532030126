import { banglaDayNumber } from '../calendars/bangla.js'
import { civilDay, dayNumber, isoDay, two } from '../calendars/civil.js'
import type { Point } from '../values.js'
import { inKnownYear, rangeInYear, yearsAround } from './in-year.js'
import { fixedDate } from './named.js'
import { SEASON_STARTS } from './periods.js'
import { directionOf, type Found, nowAnchor, type Scene } from './scene.js'

/** So many days back a day may lie of which a verb speaks as to come. */
const JUST_OVER = 45

export function inSomeYear(point: Point, scene: Scene): Found | undefined {
  const { now } = scene
  if (now === undefined || (point.season !== undefined && point.direction === undefined))
    return withoutYear(point)
  const direction = directionOf(point, scene) ?? aheadOf(point, scene)
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
  // ৬ ফেব্রুয়ারি পর্যন্ত হেফাজতে পাঠান: what is told as an end is rather ahead.
  const isEnd = !isLong && point.open === 'before' && point.mod !== undefined && !strict
  const near = isEnd || (!strict && (isLong ? direction === 'future' && !scene.adverbial : scene.attributive))
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
    // ১৭ ডিসেম্বর আসবে, reported in January, is over: nobody looks a year ahead without saying so.
    const past = isLong || strict ? 0 : -JUST_OVER
    if (direction === 'future' && !near && (away < past || (strict && away === 0))) continue
    if (direction === 'this' && civilDay(start).year !== today.year) continue
    if (direction === undefined && isLong && away > 0) continue
    if (Math.abs(away) < bestDistance) {
      bestDistance = Math.abs(away)
      best = { point: each, year }
    }
  }
  return best === undefined ? undefined : inKnownYear(best.point, best.year, anchor, scene)
}

/**
 * সেপ্টেম্বরে চালু হচ্ছে: what is going on in a month with a name lies ahead; জানুয়ারি থেকে বেতন পাচ্ছেন না does not, but
 * নভেম্বর থেকে ভাতা বাড়ানোর আশ্বাস দেন does.
 */
function aheadOf({ month, day, mod, calendar }: Point, scene: Scene): 'future' | undefined {
  if (month === undefined || day !== undefined || !scene.adverbial) return undefined
  if (calendar !== undefined && calendar !== 'gregorian') return undefined
  const tense = scene.tense()
  if (mod !== undefined) return mod === 'START' && tense === 'wanted' ? 'future' : undefined
  return tense === 'present' || tense === 'beginning' ? 'future' : undefined
}

/** ঈদ is either feast, নববর্ষ the beginning of either year. */
function alternativesOf(point: Point): readonly Point[] {
  const { named } = point
  if (named === undefined || !named.rule.includes('|')) return [point]
  return named.rule.split('|').map((rule) => ({ ...point, named: { ...named, rule } }))
}

const seasonStart = (year: number, season: string) => dayNumber(year, SEASON_STARTS[season] ?? 1, 1)

/** `XXXX-08-15`: what can be said where no year can be known. */
export function withoutYear(point: Point): Found | undefined {
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
