import { any, isGenitive, mark, maybe, one, type Rule, rule, word } from '../grammar.js'
import type { Interval, Point } from '../values.js'
import { isDate, isMonth, isStep, strong } from './points.js'

/** Days of one month, in a row. */
export const dayIntervalRules: readonly Rule[] = [
  // ৫ থেকে ১০ মে
  rule(
    'days of a month',
    'interval',
    [
      one('dom'),
      any(
        ['role', 'mark'] as const,
        (link) => link === 'from' || link === '-' || link === '–' || link === '—',
      ),
      any(['point', 'time'] as const, (point) => isDate(point) && point.mod === undefined),
      maybe(word('till')),
    ],
    ([day, , to]) => sameMonth(day, to),
  ),
  // মে মাসের ১০ থেকে ১৫ তারিখ পর্যন্ত, ৫ ও ৬ তারিখে
  rule(
    'days with তারিখ',
    'interval',
    [
      one('dom'),
      any(
        ['role', 'mark'] as const,
        (link) => link === 'from' || link === '-' || link === '–' || link === 'and',
      ),
      one('dated'),
      maybe(word('till')),
    ],
    ([from, link, to]) =>
      to > from && (link !== 'and' || to === from + 1) ? { from: { day: from }, to: { day: to } } : undefined,
  ),
  rule(
    'days with তারিখ of a month',
    'interval',
    [
      one('point', (point) => point.mod === undefined && (isMonth(point) || isStep(point, 'M'))),
      one(
        'interval',
        ({ from, to }) =>
          from.day !== undefined &&
          from.month === undefined &&
          to.month === undefined &&
          from.within === undefined,
      ),
    ],
    ([point, { from, to }], edges) => {
      if (!isGenitive(edges[0])) return undefined
      if (!isMonth(point)) return { from: { ...from, within: point }, to: { ...to, within: point } }
      return { from: { ...strong(point), day: from.day }, to: { ...strong(point), day: to.day } }
    },
  ),
  // ১৮ ও ১৯ জুলাই; ১৮, ১৯ ও ২০ জুলাই
  rule(
    'days of a month in a list',
    'interval',
    [
      one('dom'),
      any(['role', 'mark'] as const, (link) => link === 'and' || link === ','),
      one('point', (point) => isDate(point) && point.mod === undefined),
    ],
    ([day, , to]) => (to.day === day + 1 ? sameMonth(day, to) : undefined),
  ),
  rule(
    'earlier days of a month in a list',
    'interval',
    [
      one('dom'),
      mark(','),
      one('interval', ({ from, to }) => isDate(from) && isDate(to) && from.month === to.month),
    ],
    ([day, , { from, to }]) => (from.day === day + 1 ? { from: { ...from, day }, to } : undefined),
  ),
  // ১৩-১৫ জুলাই
  rule(
    'days in digits',
    'interval',
    [
      one(
        'digits',
        (parts) =>
          parts.length === 2 &&
          '-–/'.includes(parts[1].joint) &&
          parts.every(({ value, digits }) => digits <= 2 && value >= 1 && value <= 31),
      ),
      one('month'),
    ],
    ([[a, b], { month, calendar }]) =>
      a.value < b.value
        ? { from: { calendar, month, day: a.value }, to: { calendar, month, day: b.value } }
        : undefined,
  ),
]

function sameMonth(day: number, to: Point): Interval | undefined {
  if (to.day === undefined || to.day <= day) return undefined
  const { part: _part, clock: _clock, ...date } = to
  return { from: { ...date, day }, to }
}
