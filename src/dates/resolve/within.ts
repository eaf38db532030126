import { civilDay, dayNumber, monthLength, two } from '../calendars/civil.js'
import type { Point } from '../values.js'
import { foundFiscal, foundFiscalHalf } from './fiscal.js'
import { inKnownYear } from './in-year.js'
import { foundDay, foundDecade, foundMonth, foundYear } from './periods.js'
import { foundPortion } from './portion.js'
import { type Found, nowAnchor, pointedDay, type Resolve, type Scene, toldAnchor } from './scene.js'
import { withoutYear } from './some-year.js'
import { openWeekday } from './weekday.js'

/** গত বছরের জুলাইয়ে: a point of a period that is itself relative. */
export function foundWithin(point: Point, within: Point, scene: Scene, resolve: Resolve): Found | undefined {
  const outer = resolve(within, scene)
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
  // অর্থবছরের মার্চে: of the second of its two years
  const isLater =
    outer.grain === 'fiscal' && point.month !== undefined && point.month < civilDay(outer.start).month
  return inKnownYear(inner, isLater ? year + 1 : year, anchor, scene)
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
  if (point.reference === 'same' && told.stretch !== undefined) {
    const { stretch } = told
    return inOtherYear(
      stretch.value,
      year - (outer.grain === 'fiscal' ? stretch.fiscal : stretch.year),
      anchor,
    )
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

/** 2026-01-01/2026-01-27, 2026-Q1, FY2025-Q2: the same so many years later or before. */
function inOtherYear(value: string, years: number, anchor: string): Found {
  const moved = value
    .replace(/[0-9]{4}/g, (year) => String(Number(year) + years).padStart(4, '0'))
    .replace(/-02-29/g, '-02-28')
  const isInterval = moved.includes('/') || moved.startsWith('FY')
  return { grain: isInterval ? 'interval' : 'open', value: moved, edtf: null, iso: null, anchor }
}

export function foundSame(point: Point, scene: Scene, resolve: Resolve): Found | undefined {
  if (point.within !== undefined) return foundWithin(point, point.within, scene, resolve)
  const { told } = scene
  if (told.day !== undefined && (told.grain === 'day' || told.grain === 'interval'))
    return foundDay(pointedDay(scene) as number, { anchor: toldAnchor(scene, 'day') })
  if (told.month !== undefined && told.grain === 'month')
    return foundMonth(told.month.year, told.month.month, { anchor: toldAnchor(scene, 'month') })
  if (told.year !== undefined && told.grain === 'year')
    return foundYear(told.year, { anchor: toldAnchor(scene, 'year') })
  return undefined
}

/** বড়দিনের আগের দিন: steps from a day told in the same words. */
export function foundBeside(point: Point, base: Point, scene: Scene, resolve: Resolve): Found | undefined {
  const whole = resolve(base, scene)
  const from = whole && base.portion ? foundPortion(whole, base.portion) : whole
  if (from?.start === undefined) return from && { ...from, value: 'XXXX-XX-XX', edtf: null }
  const count = point.steps?.count ?? 0
  return foundDay((count > 0 ? (from.end ?? from.start) : from.start) + count, { anchor: from.anchor })
}
