import { any, isBare, isGenitive, isLocative, mark, maybe, one, type Rule, rule, word } from '../grammar.js'
import type { Point } from '../values.js'
import { isEndOfTime } from './clocks.js'
import { hasTime, isMonth, isTimeOnly, isYearLike, namesDay, strong } from './points.js'
import { isYearless } from './year-intervals.js'

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
  // সোম থেকে শুক্র
  rule(
    'from weekday to weekday in short',
    'interval',
    [one('weekday'), word('from'), one('weekday', ({ use }) => use === 'list')],
    ([from, , to], edges) =>
      isBare(edges[0]) && isBare(edges[2])
        ? { from: { weekday: from.weekday }, to: { weekday: to.weekday } }
        : undefined,
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
  rule(
    'interval by its end',
    'interval',
    [one('interval', ({ from }) => from.day !== undefined || isMonth(from)), word('by')],
    ([interval], edges) => (isGenitive(edges[0]) ? { ...interval, by: true } : undefined),
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
  // সন্ধ্যা ৭-৮টার |মধ্যে, রাত ২-৩টায়
  rule(
    'hour to hour',
    'interval',
    [one('part'), one('range', ({ min, max }) => min < max && max <= 12 && Number.isInteger(min + max))],
    ([{ use: _use, ...part }, { min, max }], edges, around) =>
      isEndOfTime(around, edges[1]!.to) || around.wordBefore(edges[1]!.to).endsWith('টায়')
        ? {
            from: { part, clock: { hour: min, minute: null, second: null } },
            to: { part, clock: { hour: max, minute: null, second: null } },
          }
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

/** Whether two points are of one kind, so that one can be the other's end. */
function alike(from: Point, to: Point, told: boolean): boolean {
  if (to.reference === 'PRESENT_REF') return told && from.reference === undefined
  if (from.reference !== undefined) return false
  // সকাল থেকে সন্ধ্যা
  if (isTimeOnly(to)) return hasTime(from)
  // মার্চ থেকে মে
  if (from.weak !== undefined && to.weak !== undefined && !told)
    return from.weak === 'bare' && to.weak === 'bare' && isMonth(from) && isMonth(to)
  if (hasTime(from) !== hasTime(to)) return told && isDay(from) && isDay(to)
  if (isDay(from) || isDay(to)) return (isDay(from) && isDay(to)) || told
  if (isMonth(from) || isMonth(to)) return isMonth(from) && isMonth(to)
  return isYearLike(from) === isYearLike(to) && (from.decade === undefined) === (to.decade === undefined)
}

const isDay = (point: Point) => namesDay(point) || point.cues !== undefined

const isWeekday = (point: Point) => point.weekday !== undefined && !hasTime(point)
