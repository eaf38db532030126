import { any, mark, maybe, one, type Rule, rule, type Surroundings, word } from '../grammar.js'
import type { Interval } from '../values.js'
import { isYearPair } from './divisions.js'
import { isStep } from './points.js'
import { inYear } from './years.js'

/** Intervals of years, and the year of an interval. */
export const yearIntervalRules: readonly Rule[] = [
  rule(
    'interval of a year',
    'interval',
    [one('interval', isYearless), maybe(mark(',')), any(['year', 'yearNumber'] as const)],
    ([interval, , year]) =>
      typeof year === 'number'
        ? inYearBoth(interval, year)
        : year.year === undefined || year.calendar !== undefined
          ? undefined
          : inYearBoth(interval, year.year),
  ),
  rule(
    'year of an interval',
    'interval',
    [one('year', ({ calendar }) => calendar === undefined), one('interval', isYearless)],
    ([{ year }, interval]) => (year === undefined ? undefined : inYearBoth(interval, year)),
  ),
  // চলতি বছরের জানুয়ারি–জুন, চলতি অর্থবছরের জুলাই-অক্টোবর
  rule(
    'relative year of an interval',
    'interval',
    [
      one(
        'point',
        (point) =>
          (isStep(point, 'Y') || isStep(point, 'FY') || point.fiscal !== undefined) &&
          point.mod === undefined &&
          point.quarter === undefined,
      ),
      one('interval', isYearless),
    ],
    ([within, { from, to }]) => ({ from: { ...from, within }, to: { ...to, within } }),
  ),
  // ১৯১০–১৯৪৫ সালের, ১৯৯৬-৯৯
  rule(
    'years in digits',
    'interval',
    [one('digits', (parts) => isYearPair(parts) && parts[0].value >= 1500), maybe(word('year'))],
    ([[a, b], told], edges, around) =>
      told === undefined && isCount(edges[0]!.from, edges[0]!.to, around)
        ? undefined
        : {
            from: { year: a.value },
            to: { year: b.digits === 4 ? b.value : Math.floor(a.value / 100) * 100 + b.value },
          },
  ),
  rule(
    'years',
    'interval',
    [
      one('yearNumber'),
      any(
        ['role', 'mark'] as const,
        (link) => link === 'from' || link === '-' || link === '–' || link === '—',
      ),
      one('year', ({ bc, calendar }) => bc === undefined && calendar === undefined),
      maybe(word('till')),
    ],
    ([from, , to]) => (to.year !== undefined && from < to.year ? { from: { year: from }, to } : undefined),
  ),
  // ১৯৮৪ থেকে তিনি বিধায়ক
  rule(
    'bare year from',
    'point',
    [one('yearNumber', (year) => year >= 1800 && year < 2100), word('from')],
    ([year], edges, around) =>
      around.quantity(edges[0]!.from) === undefined ||
      around.quantity(edges[0]!.from)!.last <= around.tokenAt(edges[0]!.to)
        ? { year, mod: 'START', open: 'after' }
        : undefined,
  ),
  rule(
    'bare years with a dash',
    'interval',
    [one('yearNumber', (year) => year >= 1500), mark('–', '-', '—'), one('yearNumber')],
    ([from, , to], edges, around) =>
      from < to && !isCount(edges[0]!.from, edges[2]!.to, around)
        ? { from: { year: from }, to: { year: to } }
        : undefined,
  ),
  rule(
    'bare years until',
    'interval',
    [one('yearNumber', (year) => year >= 1500), word('from'), one('yearNumber'), word('till')],
    ([from, , to]) => (from < to ? { from: { year: from }, to: { year: to } } : undefined),
  ),
  rule(
    'bare years',
    'interval',
    [one('yearNumber', (year) => year >= 1800), word('from'), one('yearNumber')],
    ([from, , to], edges, around) =>
      from < to && !isCount(edges[0]!.from, edges[2]!.to, around)
        ? { from: { year: from }, to: { year: to } }
        : undefined,
  ),
]

export function isYearless({ from, to }: Interval): boolean {
  return (
    from.month !== undefined &&
    to.month !== undefined &&
    from.year === undefined &&
    to.year === undefined &&
    from.within === undefined &&
    to.within === undefined &&
    from.direction === undefined &&
    to.direction === undefined
  )
}

function inYearBoth({ from, to }: Interval, year: number): Interval | undefined {
  const [a, b] = [inYear(from, year), inYear(to, year)]
  return a && b && { from: a, to: b }
}

/** ২০১৯-২০২৩ জন: the number stage has found something counted. */
export function isCount(from: number, to: number, around: Surroundings): boolean {
  const quantity = around.quantity(from)
  return quantity !== undefined && quantity.inner !== true && quantity.last > around.tokenAt(to)
}
