import { banglaDay, banglaDayNumber } from '../calendars/bangla.js'
import { civilDay, type DayRange, dayNumber, dayRange, monthLength } from '../calendars/civil.js'
import { hijriDay, hijriDayNumber } from '../calendars/hijri.js'
import type { Point } from '../values.js'
import { banglaCalendarOf, monthOf } from './month-bounds.js'
import { namedDayIn } from './named.js'
import {
  foundDay,
  foundHalf,
  foundInterval,
  foundMonth,
  foundQuarter,
  foundSeason,
  foundYear,
} from './periods.js'
import type { Found, Scene } from './scene.js'

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
export function rangeInYear(point: Point, year: number, scene: Scene): DayRange | undefined {
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
  return number === undefined ? undefined : dayRange(number, number)
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
