import type { Region } from '../../core/index.js'
import { isoDay, isoYear } from '../calendars/civil.js'
import { monthStart } from './month-bounds.js'
import { type Found, fiscalStart } from './scene.js'

type Place = Pick<Found, 'anchor'>

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
