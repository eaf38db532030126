import { any, isBare, isGenitive, isLocative, mark, maybe, one, type Rule, rule, word } from '../grammar.js'
import type { Point, TimexMod } from '../values.js'
import { hasTime, isDate, isMonth, isPlain, isYearLike, namesDay, strong } from './points.js'

const EDGES: Record<string, TimexMod> = { start: 'START', mid: 'MID', end: 'END' }

const isOpen = (point: Point) => point.mod === undefined && point.weak !== 'alone'
const isPeriod = (point: Point) =>
  isOpen(point) &&
  !namesDay(point) &&
  !hasTime(point) &&
  point.cues === undefined &&
  point.reference === undefined &&
  (isMonth(point) ||
    isYearLike(point) ||
    point.steps !== undefined ||
    point.decade !== undefined ||
    point.century !== undefined ||
    point.season !== undefined ||
    point.quarter !== undefined)

const firm = (point: Point, mod: TimexMod, open?: 'after' | 'before'): Point => ({
  ...strong(point),
  mod,
  ...(open && { open }),
})
const makes = (symbol: 'point' | 'time') => symbol

/** The same rule for days and for times of the day, which stay apart. */
function forTimes(
  name: string,
  build: (symbol: 'point' | 'time', place: readonly ('point' | 'time' | 'year')[]) => Rule,
): Rule[] {
  return [build(makes('point'), ['point', 'year']), build(makes('time'), ['time'])].map((each) => ({
    ...each,
    name,
  }))
}

export const modifierRules: readonly Rule[] = [
  ...forTimes('about', (symbol, place) =>
    rule('', symbol, [any(place, isOpen), word('around', 'around-of')], ([point, role], edges) =>
      role === 'around-of' && !isGenitive(edges[0]) ? undefined : firm(point as Point, 'APPROX'),
    ),
  ),
  ...forTimes('about, told before', (symbol, place) =>
    rule(
      '',
      symbol,
      [
        word('approx'),
        any(
          place,
          (point) =>
            ((point as Point).weak === undefined && isOpen(point as Point)) ||
            (point as Point).shift !== undefined,
        ),
      ],
      ([, point]) => firm(point as Point, 'APPROX'),
    ),
  ),
  // ২০২৩ সালের এপ্রিল থেকে
  ...forTimes('from', (symbol, place) =>
    rule(
      '',
      symbol,
      [any(place, (point) => isOpen(point) && (point as Point).shift === undefined), word('from')],
      ([point]) => firm(point as Point, 'START', 'after'),
    ),
  ),
  ...forTimes('until', (symbol, place) =>
    rule('', symbol, [any(place, isOpen), word('till')], ([point]) => firm(point as Point, 'END', 'before')),
  ),
  ...forTimes('by', (symbol, place) =>
    rule('', symbol, [any(place, isOpen), word('by')], ([point], edges) =>
      isGenitive(edges[0]) && namesTime(point as Point)
        ? firm(point as Point, 'BEFORE', 'before')
        : undefined,
    ),
  ),
  ...forTimes('before', (symbol, place) =>
    rule('', symbol, [any(place, isOpen), word('before'), maybe(word('till'))], ([point], edges) =>
      isGenitive(edges[0]) ? firm(point as Point, 'BEFORE', 'before') : undefined,
    ),
  ),
  // ২০১৪ সালের পর
  ...forTimes('after', (symbol, place) =>
    rule('', symbol, [any(place, isOpen), word('after'), maybe(word('from'))], ([point], edges) =>
      isGenitive(edges[0]) ? firm(point as Point, 'AFTER', 'after') : undefined,
    ),
  ),
  // ১৯৪৭-পরবর্তী, ২০০৮-পূর্ববর্তী
  rule(
    'before or after, written on',
    'point',
    [one('yearNumber'), mark('-', '–'), word('prev', 'next')],
    ([year, , role], edges, around) =>
      around.attached(edges[1]!.from) && around.attached(edges[2]!.from)
        ? firm({ year }, role === 'next' ? 'AFTER' : 'BEFORE', role === 'next' ? 'after' : 'before')
        : undefined,
  ),
  // চলতি বছরের শুরুতে, জুলাইয়ের মাঝামাঝি
  rule(
    'start, middle or end of a period',
    'point',
    [any(['point', 'year'] as const, isPeriod), word('start', 'mid', 'end')],
    ([point, role], edges) => {
      const told =
        isGenitive(edges[0]) ||
        (!isLocative(edges[0]) &&
          (role === 'mid' ||
            point.steps !== undefined ||
            point.year !== undefined ||
            isMonthOver(role, point)))
      // বৈশাখের শুরুতে, রমজানের শেষ দিকে
      return told && (point.weak === undefined || isMonth(point)) ? firm(point, EDGES[role]) : undefined
    },
  ),
  // ৩০ জুন শেষে
  rule(
    'end of a date',
    'point',
    [one('point', (point, edge) => isDate(point) && isOpen(point) && isBare(edge)), word('end')],
    ([point]) => firm(point, 'END'),
  ),
  // ২০১৩ সালের শেষ পর্যন্ত, চলতি বছরের শুরু থেকে
  rule(
    'from the beginning or until the end of a period',
    'point',
    [any(['point', 'year'] as const, isPeriod), word('beginning', 'last'), word('from', 'till')],
    ([point, edge, link], edges) =>
      isGenitive(edges[0]) && point.weak === undefined
        ? firm(point, edge === 'last' ? 'END' : 'START', link === 'from' ? 'after' : 'before')
        : undefined,
  ),
  // আগস্টের প্রথমার্ধে, ঊনবিংশ শতাব্দীর শেষার্ধে
  rule(
    'half of a month',
    'point',
    [
      one(
        'point',
        (point) =>
          isOpen(point) &&
          (isMonth(point) ||
            point.steps?.unit === 'M' ||
            point.decade !== undefined ||
            point.century !== undefined),
      ),
      word('first-half', 'second-half'),
    ],
    ([point, half], edges) =>
      isGenitive(edges[0]) ? firm(point, half === 'first-half' ? 'START' : 'END') : undefined,
  ),
  // আগস্টের প্রথম সপ্তাহে
  rule(
    'week of a month',
    'point',
    [
      one('point', (point) => isOpen(point) && (isMonth(point) || point.steps?.unit === 'M')),
      one('number', ({ form, value }) => form === 'ordinal' && value <= 5),
      one('unit', ({ unit }) => unit === 'W'),
    ],
    ([point, { value }], edges) =>
      isGenitive(edges[0]) ? firm(point, value === 1 ? 'START' : value >= 4 ? 'END' : 'MID') : undefined,
  ),
  rule(
    'last week of a month',
    'point',
    [
      one('point', (point) => isOpen(point) && (isMonth(point) || point.steps?.unit === 'M')),
      word('last'),
      one('unit', ({ unit }) => unit === 'W'),
    ],
    ([point], edges) => (isGenitive(edges[0]) ? firm(point, 'END') : undefined),
  ),

  rule(
    'reference',
    'point',
    [one('reference', ({ value }) => value.endsWith('REF'))],
    ([{ value, use }], edges, around) => {
      const next = around.wordAt(edges[0]!.to)
      if (
        use === 'count' &&
        !/^[0-9\u09e6-\u09ef,]/.test(next) &&
        !around.edgesAt(edges[0]!.to).some(({ symbol }) => symbol === 'number')
      )
        return undefined
      return { reference: value }
    },
  ),
  rule(
    'bracketed zone',
    'time',
    [one('time', isPlain), mark('('), word('zone'), mark(')')],
    ([time]) => time,
  ),
]

/** সেপ্টেম্বর শেষে */
const isMonthOver = (role: string, point: Point) => role === 'end' && isMonth(point)

function namesTime(point: Point): boolean {
  return point.origin !== 'told' || point.steps === undefined
}
