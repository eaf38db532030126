import { type Edge, isBare, isGenitive, mark, maybe, one, type Rule, rule, word } from '../grammar.js'
import { digitParts } from '../lattice/numerals.js'
import type { SymbolValues } from '../symbols.js'
import type { Point } from '../values.js'
import { dayOf } from './month-lengths.js'
import { isDate, isMonth, strong } from './points.js'
import { inYear } from './years.js'

/** ১৫, ১৫ই, 5th */
const isDayNumber = ({ value, form, digits, ending }: SymbolValues['number']) =>
  Number.isInteger(value) &&
  value >= 1 &&
  value <= 31 &&
  (form !== 'ordinal' || /^(st|nd|rd|th)/.test(ending)) &&
  digits <= 2

export const dayRules: readonly Rule[] = [
  rule(
    'day number',
    'dom',
    [one('number', (n, edge) => isDayNumber(n) && !n.hour && (n.form !== 'cardinal' || isBare(edge)))],
    ([n]) => n.value,
  ),
  // ১৫ তারিখে
  rule('day number with তারিখ', 'dated', [one('dom'), word('date-noun')], ([day]) => day),
  rule('month', 'point', [one('month')], ([{ month, calendar, use }], edges, around) => {
    if (isNoDay(around.wordBefore(edges[0]!.from))) return undefined
    const weak =
      use === 'month' ||
      use === 'day' ||
      (use === 'weak' && isBare(edges[0]) && edges[0]!.ending?.joint !== '-')
    return { calendar, month, ...(weak && { weak: use === 'day' ? 'alone' : 'bare' }) }
  }),
  // জুলাই মাসে
  rule(
    'month with মাস',
    'point',
    [
      one('month', ({ use }, edge) => use !== 'day' && (isBare(edge) || isGenitive(edge))),
      one(
        'unit',
        ({ unit, times, tail }) => unit === 'M' && times === 1 && (tail === '' || tail === 'through'),
      ),
    ],
    ([{ month, calendar }]) => ({ calendar, month }),
  ),
  // মধ্য জুলাইয়ে
  rule(
    'middle of a month',
    'point',
    [
      word('mid-prefix'),
      maybe(mark('-')),
      one('point', (point) => isMonth(point) && point.mod === undefined),
    ],
    ([, , point]) => ({ ...strong(point), mod: 'MID' }),
  ),
  rule('day month', 'point', [one('dom'), one('month')], ([day, month], edges) => {
    // এক সফরে is a journey
    const isCount =
      month.use === 'day' && numberOf(edges[0]!)?.digits === 0 && numberOf(edges[0]!)?.form === 'cardinal'
    return isCount || isGenitive(edges[0]) ? undefined : dayOf(day, month)
  }),
  // আগস্ট ১৫, ২০২২
  rule(
    'month day year',
    'point',
    [one('month', (_, edge) => isBare(edge)), one('dom'), maybe(mark(',')), one('yearNumber')],
    ([month, day, , year]) => {
      const point = dayOf(day, month)
      return point && inYear(point, year)
    },
  ),
  rule(
    'month day',
    'point',
    [one('month', ({ use }, edge) => isBare(edge) && use !== 'month'), one('dom')],
    ([month, day], edges, around) =>
      isWritten(numberOf(edges[1]!)) &&
      !isLetter(around.wordAt(edges[1]!.to)) &&
      !isDigits(around.wordBefore(edges[0]!.from))
        ? dayOf(day, month)
        : undefined,
  ),
  // ফেব্রুয়ারি মাসের ২৪ তারিখে
  rule(
    'day of a month',
    'point',
    [one('point', (point) => isMonth(point) && point.mod === undefined), one('dated')],
    ([point, day], edges) => (isGenitive(edges[0]) ? strong({ ...point, day }) : undefined),
  ),
  // গত ১০, ১২ ও ১৫ জুলাই: the earlier days have the month of the last.
  rule('day in a list', 'point', [one('dom')], ([day], edges, around) => {
    if (isGenitive(edges[0])) return undefined
    const link = around
      .edgesAt(edges[0]!.to)
      .find(
        ({ symbol, value }) => (symbol === 'role' && value === 'and') || (symbol === 'mark' && value === ','),
      )
    const next =
      link &&
      around
        .edgesAt(link.to)
        .find(
          ({ symbol, value }) =>
            symbol === 'point' && isDate(value as Point) && (value as Point).weak === undefined,
        )
    const point = next?.value as Point | undefined
    if (point?.day === undefined || point.day <= day || point.mod !== undefined || point.cues !== undefined)
      return undefined
    const { calendar, month, year } = point
    return { ...(calendar && { calendar }), ...(year !== undefined && { year }), month, day }
  }),
  rule(
    'day month year',
    'point',
    [one('point', (point) => isDate(point) && point.year === undefined), maybe(mark(',')), one('yearNumber')],
    ([point, , year]) => inYear(point, year),
  ),
  // ২৩ অক্টোবর (২০১৪)
  rule(
    'day month and year in brackets',
    'point',
    [
      one('point', (point, edge) => isDate(point) && point.year === undefined && isBare(edge)),
      mark('('),
      one('yearNumber'),
      mark(')'),
    ],
    ([point, , year]) => inYear(point, year),
  ),
  rule(
    'day month and told year',
    'point',
    [one('point', (point) => isDate(point) && point.year === undefined), maybe(mark(',')), one('year')],
    ([point, , year]) => withYear(point, year),
  ),
  rule(
    'month year',
    'point',
    [
      one('point', (point, edge) => isMonth(point) && (isBare(edge) || isGenitive(edge))),
      maybe(mark(',')),
      one('yearNumber'),
    ],
    ([point, , year]) => inYear(point, year),
  ),
  rule(
    'month and told year',
    'point',
    [one('point', (point) => isMonth(point)), maybe(mark(',')), one('year')],
    ([point, comma, year]) =>
      comma === undefined || year.calendar === undefined ? withYear(point, year) : undefined,
  ),
  // ২০২২ সালের ২৪ ফেব্রুয়ারি
  rule(
    'year month day',
    'point',
    [
      one('year'),
      one(
        'point',
        (point) =>
          point.month !== undefined &&
          point.year === undefined &&
          (point.mod === undefined || point.mod === 'MID'),
      ),
    ],
    ([year, point]) => withYear(point, year),
  ),
  // ৫ আগস্ট ২০২৪ তারিখে
  rule(
    'date with তারিখ',
    'point',
    [one('point', (point) => isDate(point) && point.mod === undefined), word('date-noun')],
    ([point]) => point,
  ),
]

function withYear(point: Point, year: Point): Point | undefined {
  if (year.year === undefined || point.year !== undefined || namesYear(point)) return undefined
  if (point.weak === 'alone' && point.day === undefined) return undefined
  if (year.calendar !== undefined && year.calendar !== (point.calendar ?? 'gregorian')) return undefined
  if (year.bc === true) return strong({ ...point, year: year.year, bc: true })
  return inYear(point, year.year)
}

const namesYear = (point: Point) => point.steps !== undefined || point.within !== undefined

const numberOf = ({ children }: Edge): SymbolValues['number'] | undefined =>
  children[0]?.symbol === 'number' ? (children[0].value as SymbolValues['number']) : undefined

const isWritten = (number: SymbolValues['number'] | undefined) =>
  number !== undefined && (number.digits > 0 || number.form === 'day')

/** ৯৯ ফেব্রুয়ারি */
const isNoDay = (word: string) => /^[0-9\u09e6-\u09ef]{2}$/.test(word) && digitParts(word, 0, 2)[0].value > 31

const isLetter = (word: string) => /^[\u0985-\u09b9\u09ce\u09dc-\u09df]/.test(word)

const isDigits = (word: string) => /^[0-9\u09e6-\u09ef]/.test(word)
