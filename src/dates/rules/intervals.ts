import {
  any,
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
import type { Interval, Point } from '../values.js'
import { fullYear, inYear } from './days.js'
import { isYearPair } from './divisions.js'
import { hasTime, isDate, isMonth, isStep, isTimeOnly, isYearLike, namesDay, strong } from './points.js'

const ENDS = ['point', 'time', 'year'] as const
const isEnd = (point: Point) =>
  point.mod === undefined &&
  (point.reference === undefined || point.reference === 'PRESENT_REF') &&
  point.shift === undefined

export const intervalRules: readonly Rule[] = [
  // শুক্রবার রাত থেকে শনিবার ভোর পর্যন্ত
  rule(
    'from and until',
    'interval',
    [any(ENDS, isEnd), word('from'), any(ENDS, isEnd), maybe(word('till'))],
    ([from, , to, till]) =>
      alike(from, to, till !== undefined) ? { from: strong(from), to: strong(to) } : undefined,
  ),
  rule(
    'until, begun before',
    'interval',
    [any(ENDS, (point) => point.mod === 'START'), mark(','), any(ENDS, (point) => point.mod === 'END')],
    ([from, , to]) => (alike(from, to, true) ? { from, to } : undefined),
  ),
  // সকাল ১০টা–১২টা, জুলাই–আগস্টে
  rule(
    'with a dash',
    'interval',
    [any(ENDS, isEnd), mark('-', '–', '—'), any(ENDS, isEnd), maybe(word('till'))],
    ([from, , to], edges, around) => {
      if (isWeekday(from) && !around.attached(edges[1]!.from)) return undefined
      return alike(from, to, false) && !isGenitive(edges[0]) && !isLocative(edges[0])
        ? { from: strong(from), to: strong(to) }
        : undefined
    },
  ),
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
  rule(
    'interval by its end',
    'interval',
    [one('interval', ({ from }) => from.day !== undefined), word('by')],
    ([interval], edges) => (isGenitive(edges[0]) ? interval : undefined),
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
  // চলতি বছরের জানুয়ারি–জুন
  rule(
    'relative year of an interval',
    'interval',
    [one('point', (point) => isStep(point, 'Y') && point.mod === undefined), one('interval', isYearless)],
    ([within, { from, to }]) => ({ from: { ...from, within }, to: { ...to, within } }),
  ),
  rule(
    'direction of an interval',
    'interval',
    [
      word('past', 'future', 'this'),
      one('interval', ({ from, to }) => isYearless({ from, to }) || from.weekday !== undefined),
    ],
    ([role, { from, to }]) => {
      const direction = role as 'past' | 'future' | 'this'
      return from.direction === undefined
        ? { from: { ...from, direction }, to: to.direction === undefined ? { ...to, direction } : to }
        : undefined
    },
  ),
  rule('interval until', 'interval', [one('interval'), word('till')], ([interval]) => interval),

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
  // ১০:০০-১১:৩০
  rule(
    'clock to clock in digits',
    'interval',
    [
      one(
        'digits',
        (parts) =>
          parts.length === 4 &&
          parts[1].joint === ':' &&
          parts[3].joint === ':' &&
          '-–'.includes(parts[2].joint),
      ),
    ],
    ([[a, b, c, d]]) =>
      a.value < 25 && c.value < 25 && b.value < 60 && d.value < 60
        ? {
            from: { clock: { hour: a.value, minute: b.value, second: null, half: '24' } },
            to: { clock: { hour: c.value, minute: d.value, second: null, half: '24' } },
          }
        : undefined,
  ),
  // আগামী শুক্রবার, সকাল আটটা থেকে বিকেল চারটা পর্যন্ত
  rule(
    'hours of a day',
    'interval',
    [
      one(
        'point',
        (point) =>
          point.mod === undefined && (namesDay(point) || point.cues !== undefined) && !hasTime(point),
      ),
      maybe(mark(',')),
      one('interval', ({ from, to }) => isTimeOnly(from) && isTimeOnly(to)),
    ],
    ([day, , { from, to }]) => ({
      from: {
        ...strong(day),
        ...(from.part && { part: from.part }),
        ...(from.clock && { clock: from.clock }),
      },
      to,
    }),
  ),
]

/** ২০১৯-২০২৩ জন: the number stage has found something counted. */
function isCount(from: number, to: number, around: Surroundings): boolean {
  const quantity = around.quantity(from)
  return quantity !== undefined && quantity.inner !== true && quantity.last > around.tokenAt(to)
}

/** Whether two points are of one kind, so that one can be the other's end. */
function alike(from: Point, to: Point, told: boolean): boolean {
  if (to.reference === 'PRESENT_REF') return told && from.reference === undefined
  if (from.reference !== undefined || (from.weak !== undefined && to.weak !== undefined && !told))
    return false
  if (isTimeOnly(to)) return hasTime(from)
  if (hasTime(from) !== hasTime(to)) return told && isDay(from) && isDay(to)
  if (isDay(from) || isDay(to)) return (isDay(from) && isDay(to)) || told
  if (isMonth(from) || isMonth(to)) return isMonth(from) && isMonth(to)
  return isYearLike(from) === isYearLike(to) && (from.decade === undefined) === (to.decade === undefined)
}

const isDay = (point: Point) => namesDay(point) || point.cues !== undefined
const isWeekday = (point: Point) => point.weekday !== undefined && !hasTime(point)

function sameMonth(day: number, to: Point): Interval | undefined {
  if (to.day === undefined || to.day <= day) return undefined
  const { part: _part, clock: _clock, ...date } = to
  return { from: { ...date, day }, to }
}

function isYearless({ from, to }: Interval): boolean {
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

export { fullYear }
