import {
  isBare,
  isGenitive,
  isLocative,
  mark,
  maybe,
  one,
  type Rule,
  rule,
  type Surroundings,
  word,
} from '../grammar.js'
import type { SymbolValues } from '../symbols.js'
import type { Point } from '../values.js'
import { isDate, isPlain, strong } from './points.js'

const isYearNumber = ({ value, form, digits }: SymbolValues['number']) =>
  Number.isInteger(value) &&
  value >= 1000 &&
  value < 2200 &&
  form === 'cardinal' &&
  (digits === 4 || digits === 0)

/** Years of two digits: ৭১ is 1971, ২৪ is 2024. */
export const fullYear = (year: number) => (year >= 100 ? year : year <= 35 ? 2000 + year : 1900 + year)

const YEARS_BY_CALENDAR = { gregorian: [1000, 2200], bangla: [900, 1600], hijri: [1, 1600] } as const

/** Years, with what shows that a number is one. */
export const yearRules: readonly Rule[] = [
  rule(
    'year number',
    'yearNumber',
    [one('number', (n, edge) => isYearNumber(n) && !n.hour && isBare(edge))],
    ([n]) => n.value,
  ),
  // ১৯৭১ সালে, ৫২ সালের, ২০২২ ইং
  rule('year', 'year', [one('number', isWholeYear), word('year', 'year-mark')], ([{ value, digits }]) =>
    digits === 2 ? { year: fullYear(value) } : { year: value },
  ),
  // সন ২০২২
  rule('year behind its word', 'year', [word('year'), one('yearNumber')], ([, year], edges, around) =>
    isBare(edges[0]) && !around.edgesAt(edges[1]!.to).some(({ symbol }) => symbol === 'number')
      ? { year }
      : undefined,
  ),
  // ১৯৭১-এর, ২০২৩-এ, ২০২৪-কে
  rule(
    'year with an ending',
    'year',
    [
      one(
        'number',
        (n, edge) =>
          isYearNumber(n) &&
          n.digits === 4 &&
          (isGenitive(edge) || isLocative(edge) || edge.ending?.case === 'OBJ') &&
          edge.ending?.classifier === '',
      ),
    ],
    ([n], edges, around) => (isCompared(edges[0]!.to, around) ? undefined : { year: n.value }),
  ),
  // ১৯৭১ এর
  rule('year with এর apart', 'year', [one('yearNumber'), word('genitive')], ([year], edges, around) =>
    isCompared(edges[1]!.to, around) ? undefined : { year },
  ),
  // একাত্তরের মার্চে, চব্বিশের গণ-অভ্যুত্থান, ৭১-এর মুক্তিযুদ্ধ, উনিশশো একাত্তরের ২৫ মার্চ
  rule(
    'year of two digits by what follows',
    'year',
    [
      one(
        'number',
        ({ value, digits, form, hour }, edge) =>
          form !== 'ordinal' &&
          !hour &&
          ((value >= 10 && value < 100 && digits <= 2) || (digits === 0 && value >= 1000 && value < 2100)) &&
          isGenitive(edge),
      ),
    ],
    ([{ value }], edges, around) =>
      around
        .edgesAt(edges[0]!.to)
        .some(
          ({ symbol, value: next }) =>
            (symbol === 'role' && next === 'year-event') ||
            symbol === 'month' ||
            (symbol === 'point' && isDate(next as Point) && isPlain(next as Point)),
        )
        ? { year: fullYear(value) }
        : undefined,
  ),
  // ’৭১-এর, ’২৪ সালে
  rule(
    'year behind an apostrophe',
    'year',
    [
      mark('’', "'", '‘'),
      one('number', ({ digits, form }) => digits === 2 && form !== 'ordinal'),
      maybe(word('year', 'genitive')),
    ],
    ([, n, tail], edges, around) =>
      around.attached(edges[1]!.from) &&
      !around.attached(edges[0]!.from) &&
      (tail !== undefined || isGenitive(edges[1]) || isLocative(edges[1]))
        ? { year: fullYear(n.value) }
        : undefined,
  ),
  // ২০২৬, ২০২৭ ও ২০২৮ সালে: the earlier ones of a list.
  rule('year in a list', 'year', [one('yearNumber')], ([year], edges, around) => {
    const comma = around
      .edgesAt(edges[0]!.to)
      .find(
        (edge) =>
          (edge.symbol === 'mark' && edge.value === ',') || (edge.symbol === 'role' && edge.value === 'and'),
      )
    const next = comma && around.edgesAt(comma.to).find((edge) => edge.symbol === 'year')
    return next !== undefined && (next.value as Point).bc === undefined ? { year } : undefined
  }),
  rule(
    'Bangla year',
    'year',
    [one('number', ({ value }) => value >= 900 && value < 1600), word('bangla-year')],
    ([{ value }]) => ({ calendar: 'bangla', year: value }),
  ),
  rule(
    'Bangla year behind বাংলা',
    'year',
    [
      word('bangla-mark', 'bangla-year'),
      one('number', ({ value, digits }) => digits === 4 && value >= 1100 && value < 1600),
      maybe(word('year')),
    ],
    ([, { value }]) => ({ calendar: 'bangla', year: value }),
  ),
  rule(
    'Hijri year',
    'year',
    [one('number', ({ value }) => value >= 1 && value < 1600), word('hijri-year')],
    ([{ value }]) => ({ calendar: 'hijri', year: value }),
  ),
  rule(
    'Hijri year behind হিজরি',
    'year',
    [
      word('hijri-year'),
      one('number', ({ value, digits }) => digits >= 3 && value < 1600),
      maybe(word('year')),
    ],
    ([, { value }]) => ({ calendar: 'hijri', year: value }),
  ),
  // খ্রিস্টপূর্ব ৩২৭ অব্দে
  rule(
    'year before Christ',
    'year',
    [
      word('bc'),
      one('number', ({ form, value }) => form === 'cardinal' && Number.isInteger(value)),
      maybe(word('abda', 'year')),
    ],
    ([, { value }]) => ({ year: 1 - value, bc: true }),
  ),
  rule(
    'year before Christ, number first',
    'year',
    [one('number', ({ form, value }) => form === 'cardinal' && Number.isInteger(value)), word('bc')],
    ([{ value }]) => ({ year: 1 - value, bc: true }),
  ),
]

/** Puts a year to a month or a day; a year of 1600 and more is Gregorian in every calendar. */
export function inYear(point: Point, year: number): Point | undefined {
  if (point.year !== undefined || point.steps !== undefined || point.direction === 'this') return undefined
  const [least, most] = YEARS_BY_CALENDAR[point.calendar ?? 'gregorian']
  if (year < least || (year >= most && year < 1600)) return undefined
  return strong({ ...point, year })
}

function isWholeYear({ value, form, digits }: SymbolValues['number']): boolean {
  return (
    Number.isInteger(value) &&
    form === 'cardinal' &&
    value < 2300 &&
    (digits === 2 ? value >= 10 : value >= 100)
  )
}

/** ২০০০-এর বেশি: a number that something is compared with. */
function isCompared(node: number, around: Surroundings): boolean {
  return around
    .edgesAt(node)
    .some(({ symbol, value }) => symbol === 'role' && (value === 'more' || value === 'less'))
}
