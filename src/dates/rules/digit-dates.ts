import { mark, one, type Rule, rule, word } from '../grammar.js'
import type { Point } from '../values.js'
import { dayOf, LONGEST_MONTH } from './month-lengths.js'
import { fullYear, inYear } from './years.js'

/** Dates in digits, and those whose parts marks join. */
export const digitDateRules: readonly Rule[] = [
  // ০১-এপ্রিল/২০২৩
  rule(
    'day-month-year with marks',
    'point',
    [one('dom'), mark('-', '/', '–'), one('month'), mark('-', '/', '–', ','), one('yearNumber')],
    ([day, , month, , year]) => {
      const point = dayOf(day, month)
      return point && inYear(point, year)
    },
  ),
  rule(
    'date in digits',
    'point',
    [
      one(
        'digits',
        (parts) => parts.length === 3 && parts[1].joint === parts[2].joint && '-/.–'.includes(parts[1].joint),
      ),
    ],
    ([[a, b, c]], edges, around) => {
      if (a.digits === 4) return b.digits === 2 ? digitDate(a.value, b.value, c.value) : undefined
      if (a.digits > 2 || b.digits > 2) return undefined
      const next = around.edgesAt(edges[0]!.to)
      const told = next.some(
        ({ symbol, value }) => symbol === 'role' && (value === 'year' || value === 'date-noun'),
      )
      if (c.digits !== 4 && !(c.digits === 2 && (b.joint === '/' || told))) return undefined
      const year = c.digits === 4 ? c.value : fullYear(c.value)
      return digitDate(year, b.value, a.value) ?? digitDate(year, a.value, b.value)
    },
  ),
  rule(
    'date in digits with ইং',
    'point',
    [one('point', ({ year, day }) => year !== undefined && day !== undefined), word('year-mark')],
    ([point]) => point,
  ),
]

function digitDate(year: number, month: number, day: number): Point | undefined {
  return month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= LONGEST_MONTH[month - 1] &&
    year >= 1000 &&
    year < 2200
    ? { calendar: 'gregorian', year, month, day }
    : undefined
}
