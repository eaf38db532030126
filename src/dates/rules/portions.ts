import { any, isGenitive, mark, one, type Rule, rule, word } from '../grammar.js'
import type { Length, Point } from '../values.js'
import { inPeriod, isMonth, isPlain, isSmallYear, isStep, isYearLike, namesDay, strong } from './points.js'

/** Halves and other portions of a year or a month: অর্থবছরের প্রথম আট মাসে. */
export const portionRules: readonly Rule[] = [
  rule('first half', 'point', [any(['point', 'year'] as const, isSmallYear), word('first-half')], ([year]) =>
    inPeriod({ half: 1 }, year),
  ),
  rule(
    'second half',
    'point',
    [any(['point', 'year'] as const, isSmallYear), word('second-half')],
    ([year]) => inPeriod({ half: 2 }, year),
  ),
  rule(
    'first six months',
    'point',
    [
      any(['point', 'year'] as const, isSmallYear),
      one('number', ({ form, value }) => form === 'ordinal' && value === 1),
      one('number', ({ value }) => value === 6),
      one('unit', ({ unit }) => unit === 'M'),
    ],
    ([year]) => inPeriod({ half: 1 }, year),
  ),
  rule(
    'last six months',
    'point',
    [
      any(['point', 'year'] as const, isSmallYear),
      word('last'),
      one('number', ({ value }) => value === 6),
      one('unit', ({ unit }) => unit === 'M'),
    ],
    ([year]) => inPeriod({ half: 2 }, year),
  ),

  // চলতি বছরের প্রথম পাঁচ মাসে, অর্থবছরের প্রথম আট মাসে (জুলাই-ফেব্রুয়ারি)
  rule(
    'first part of a period',
    'point',
    [
      any(['point', 'year'] as const, isDividable),
      one('number', ({ form, value }) => form === 'ordinal' && value === 1),
      one('length', isPortion),
    ],
    ([point, , { amounts }], edges) =>
      isGenitive(edges[0]) ? { ...strong(point), portion: { ...amounts[0], edge: 'start' } } : undefined,
  ),
  rule(
    'last part of a period',
    'point',
    [any(['point', 'year'] as const, isDividable), word('last'), one('length', isPortion)],
    ([point, , { amounts }], edges) =>
      isGenitive(edges[0]) ? { ...strong(point), portion: { ...amounts[0], edge: 'end' } } : undefined,
  ),
  rule(
    'part of a period with its months',
    'point',
    [
      one('point', ({ portion, half }) => portion !== undefined || half !== undefined),
      mark('('),
      one('interval'),
      mark(')'),
    ],
    ([point]) => point,
  ),
  // বছরের প্রথম তিন মাসে
  rule(
    'first part of this period',
    'point',
    [
      one('unit', ({ unit, times, tail }) => (unit === 'Y' || unit === 'M') && times === 1 && tail === ''),
      one('number', ({ form, value }) => form === 'ordinal' && value === 1),
      one('length', isPortion),
    ],
    ([{ unit }, , { amounts }], edges) =>
      isGenitive(edges[0])
        ? { steps: { unit, count: 0 }, origin: 'now', portion: { ...amounts[0], edge: 'start' } }
        : undefined,
  ),
  rule(
    'first part of this fiscal year',
    'point',
    [
      word('fiscal'),
      one('number', ({ form, value }) => form === 'ordinal' && value === 1),
      one('length', isPortion),
    ],
    ([, , { amounts }], edges) =>
      isGenitive(edges[0])
        ? { steps: { unit: 'FY', count: 0 }, origin: 'now', portion: { ...amounts[0], edge: 'start' } }
        : undefined,
  ),
]

/** A month, a year or a fiscal year: what has a first month or a first week. */
function isDividable(point: Point): boolean {
  return (
    isPlain(point) &&
    point.portion === undefined &&
    !namesDay(point) &&
    (isMonth(point) || isYearLike(point) || isStep(point, 'M'))
  )
}

function isPortion({ amounts, mod, direction, upTo }: Length): boolean {
  return (
    amounts.length === 1 &&
    mod === undefined &&
    direction === undefined &&
    upTo === undefined &&
    Number.isInteger(amounts[0].count) &&
    (amounts[0].unit === 'D' || amounts[0].unit === 'W' || amounts[0].unit === 'M')
  )
}
