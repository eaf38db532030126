import { civilDay, dayNumber, isoYear, two } from '../calendars/civil.js'
import type { Point } from '../values.js'
import { monthStart } from './month-bounds.js'
import { foundDay, foundInterval } from './periods.js'
import type { Found } from './scene.js'

/** The first or last months, weeks or days of a period. */
export function foundPortion(whole: Found, { unit, count, edge }: NonNullable<Point['portion']>): Found {
  const { start, end, anchor } = whole
  if (start === undefined || end === undefined) return whole
  if (unit !== 'M') {
    const days = count * (unit === 'W' ? 7 : 1)
    if (days === 1) return foundDay(edge === 'start' ? start : end, { anchor })
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
