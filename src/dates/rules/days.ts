import { isBare, isGenitive, mark, maybe, one, type Rule, rule, word } from '../grammar.js'
import { digitParts } from '../numerals.js'
import type { SymbolValues } from '../symbols.js'
import type { Point } from '../values.js'
import { isDate, isMonth, strong } from './points.js'
import { fullYear, inYear } from './years.js'

/** ১৫, ১৫ই, 5th */
const isDayNumber = ({ value, form, digits, ending }: SymbolValues['number']) =>
  Number.isInteger(value) &&
  value >= 1 &&
  value <= 31 &&
  (form !== 'ordinal' || /^(st|nd|rd|th)/.test(ending)) &&
  digits <= 2

/** Days that a month can have, by month; the year is not known here. */
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function dayOf(day: number, { month, calendar }: SymbolValues['month']): Point | undefined {
  const longest = calendar === 'gregorian' ? LONGEST_MONTH[month - 1] : calendar === 'bangla' ? 32 : 30
  return day > longest ? undefined : { calendar, month, day }
}

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
  rule('day month', 'point', [one('dom'), one('month')], ([day, month], edges) =>
    isGenitive(edges[0]) ? undefined : dayOf(day, month),
  ),
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
      edges[1]!.children[0]?.symbol === 'number' &&
      isWritten(edges[1]!.children[0].value as SymbolValues['number']) &&
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
  rule('weekday', 'point', [one('weekday')], ([{ weekday, use }], edges, around) => {
    if (use !== 'list') return { weekday }
    const [edge] = edges
    const link = around
      .edgesAt(edge!.to)
      .find(
        ({ symbol, value }) =>
          (symbol === 'role' && (value === 'and' || value === 'from')) ||
          (symbol === 'mark' && (value === ',' || value === '-' || value === '–')),
      )
    return link !== undefined && around.edgesAt(link.to).some(({ symbol }) => symbol === 'weekday')
      ? { weekday }
      : undefined
  }),
  rule('relative day', 'point', [one('relative')], ([{ days, part }], edges) => {
    const steps = { unit: 'D', count: days[0], ...(days.length > 1 && { other: days[1] }) } as const
    if (part !== '') return { steps, origin: 'now', part: dayPart(part) }
    // আজও is "still" as often as "today".
    const still = days[0] === 0 && edges[0]!.ending?.emphatic === 'ও'
    return { steps, origin: 'now', ...(still && { weak: 'bare' }) }
  }),
  rule('period in one word', 'point', [one('period')], ([{ unit, count, origin, part }]) => ({
    steps: { unit, count },
    origin,
    ...(origin === 'told' && count === 0 && unit !== 'D' && { strict: true }),
    ...(part !== '' && { part: dayPart(part) }),
  })),
]

export function dayPart(part: string) {
  return { part, half: part === 'NI' ? 'night' : part === 'MO' ? 'am' : 'pm', clock: '' } as NonNullable<
    Point['part']
  >
}

function withYear(point: Point, year: Point): Point | undefined {
  if (year.year === undefined || point.year !== undefined || namesYear(point)) return undefined
  if (point.weak === 'alone' && point.day === undefined) return undefined
  if (year.calendar !== undefined && year.calendar !== (point.calendar ?? 'gregorian')) return undefined
  if (year.bc === true) return strong({ ...point, year: year.year, bc: true })
  return inYear(point, year.year)
}

const namesYear = (point: Point) => point.steps !== undefined || point.within !== undefined

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

const isWritten = ({ digits, form }: SymbolValues['number']) => digits > 0 || form === 'day'

/** ৯৯ ফেব্রুয়ারি */
const isNoDay = (word: string) => /^[0-9\u09e6-\u09ef]{2}$/.test(word) && digitParts(word, 0, 2)[0].value > 31

const isLetter = (word: string) => /^[\u0985-\u09b9\u09ce\u09dc-\u09df]/.test(word)

const isDigits = (word: string) => /^[0-9\u09e6-\u09ef]/.test(word)
