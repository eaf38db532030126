import type { Point } from '../values.js'

/** Whether a point says which day it is, in whatever way. */
export function namesDay(point: Point): boolean {
  return (
    point.day !== undefined ||
    point.weekday !== undefined ||
    point.named !== undefined ||
    point.shift !== undefined ||
    point.steps?.unit === 'D' ||
    point.reference === 'first-day'
  )
}

/** A month and a day, with or without a year. */
export function isDate(point: Point): boolean {
  return point.day !== undefined && point.month !== undefined
}

/** A month without a day. */
export function isMonth(point: Point): boolean {
  return point.month !== undefined && point.day === undefined
}

/** A year, decade, fiscal year or the like: a period in which months and days can be looked up. */
export function isYearLike(point: Point): boolean {
  return (
    !namesDay(point) &&
    point.month === undefined &&
    point.quarter === undefined &&
    point.half === undefined &&
    point.season === undefined &&
    (point.year !== undefined || point.fiscal !== undefined || isStep(point, 'Y') || isStep(point, 'FY'))
  )
}

export function isStep(point: Point, unit: string): boolean {
  return point.steps?.unit === unit
}

/** Whether a point tells nothing but a time of the day. */
export function isTimeOnly(point: Point): boolean {
  return (
    (point.part !== undefined || point.clock !== undefined) &&
    !namesDay(point) &&
    point.month === undefined &&
    point.year === undefined &&
    point.steps === undefined &&
    point.cues === undefined
  )
}

export function hasTime(point: Point): boolean {
  return point.part !== undefined || point.clock !== undefined
}

/** No modifier, no relation to another time: a point that larger expressions may still take in. */
export function isPlain(point: Point): boolean {
  return point.mod === undefined && (point.reference === undefined || point.reference === 'first-day')
}

/** What kind of cue a point is, for days told in several ways. */
export function cueOf(point: Point): string {
  if (point.cues !== undefined) return 'several'
  if (point.weekday !== undefined) return 'weekday'
  if (isDate(point)) return point.calendar ?? 'gregorian'
  if (point.steps?.unit === 'D') return 'relative'
  if (point.named !== undefined) return 'named'
  return ''
}

/** The cues that a point holds, itself if it holds one. */
export function cuesOf(point: Point): readonly Point[] {
  return point.cues ?? [point]
}

/** Day names in several words: every cue of another kind. */
export function together(a: Point, b: Point): Point | undefined {
  const cues = [...cuesOf(a), ...cuesOf(b)]
  const kinds = cues.map(cueOf)
  if (kinds.includes('') || kinds.includes('several') || new Set(kinds).size !== kinds.length)
    return undefined
  const { part, clock, overnight } = hasTime(a) ? a : b
  return {
    cues: cues.map(dateOnly),
    ...(part && { part }),
    ...(clock && { clock }),
    ...(overnight && { overnight }),
  }
}

function dateOnly({ part: _part, clock: _clock, overnight: _overnight, weak: _weak, ...rest }: Point): Point {
  return rest
}

/** Points without the mark that their words alone do not suffice. */
export function strong(point: Point): Point {
  if (point.weak === undefined) return point
  const { weak: _weak, ...rest } = point
  return rest
}

export const isSmallYear = (point: Point) => isYearLike(point) && isPlain(point)

/** Puts a quarter, a season or a named day into the year that is told before it. */
export function inPeriod(point: Point, year: Point): Point | undefined {
  if (year.year !== undefined) return year.calendar === undefined ? { ...point, year: year.year } : undefined
  return { ...point, within: year }
}
