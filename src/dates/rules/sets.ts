import { isBare, isGenitive, mark, maybe, one, type Rule, rule, word } from '../grammar.js'
import type { SymbolValues } from '../symbols.js'
import type { Point, Recurrence, TimexMod } from '../values.js'
import { hasTime, isTimeOnly, strong } from './points.js'

type Unit = SymbolValues['unit']

/** A stretch of time as TIMEX3 has it: P3D, PT2H. */
export function period(unit: string, count: number): string {
  // আধা ঘণ্টা পরপর
  const smaller = Number.isInteger(count) ? undefined : SMALLER[unit]
  if (smaller !== undefined) return period(smaller[0], count * smaller[1])
  return unit.startsWith('T') ? `PT${count}${unit[1]}` : `P${count}${unit}`
}

const SMALLER: Readonly<Record<string, readonly [string, number]>> = {
  TM: ['TS', 60],
  TH: ['TM', 60],
  D: ['TH', 24],
  W: ['D', 7],
  Y: ['M', 12],
}

const isPeriod = ({ unit, tail }: Unit) => tail === '' && unit !== 'FY'

const isDaily = ({ period: every, point }: Recurrence) => every === 'P1D' || point?.weekday !== undefined

const EDGES: Readonly<Record<string, TimexMod>> = { by: 'BEFORE', till: 'END', from: 'START' }

const NIGHT: NonNullable<Point['part']> = { part: 'NI', half: 'night', clock: '' }

export const setRules: readonly Rule[] = [
  // প্রতি সপ্তাহে
  rule('each unit', 'set', [word('each'), one('unit', isPeriod)], ([, { unit, times }], edges) =>
    edges[1]!.ending?.plural === true
      ? undefined
      : unit === 'N'
        ? { point: { part: NIGHT } }
        : { period: period(unit, times) },
  ),
  rule('each, in one word', 'set', [one('recurring')], ([unit]) =>
    unit === 'N' ? { point: { part: NIGHT } } : { period: period(unit, 1) },
  ),
  rule(
    'each so long',
    'set',
    [
      word('each'),
      one(
        'length',
        ({ amounts, mod, direction }) => amounts.length === 1 && mod === undefined && direction === undefined,
      ),
      maybe(word('every')),
    ],
    ([
      ,
      {
        amounts: [{ unit, count }],
      },
    ]) => ({ period: period(unit, count) }),
  ),
  // চার বছর পরপর
  rule(
    'every so long',
    'set',
    [
      one(
        'length',
        ({ amounts, mod, direction }) => amounts.length === 1 && mod === undefined && direction === undefined,
      ),
      word('every'),
    ],
    // এক দিন পরপর: every other day
    ([
      {
        amounts: [{ unit, count }],
      },
    ]) => ({ period: period(unit, unit === 'D' && count === 1 ? 2 : count) }),
  ),
  // প্রতি শুক্রবার, প্রতি ডিসেম্বরে
  rule(
    'each day of a name',
    'set',
    [
      word('each'),
      one(
        'point',
        ({ weekday, month, year, direction, mod, named }) =>
          (weekday !== undefined || month !== undefined || named !== undefined) &&
          year === undefined &&
          direction === undefined &&
          mod === undefined,
      ),
    ],
    ([, point]) => ({ point: strong(point) }),
  ),
  rule(
    'each part of the day',
    'set',
    [
      word('each'),
      one(
        'time',
        ({ part, mod, steps, weekday, day, cues }) =>
          part !== undefined &&
          mod === undefined &&
          steps === undefined &&
          day === undefined &&
          weekday === undefined &&
          cues === undefined,
      ),
    ],
    ([, time]) => ({ point: strong(time) }),
  ),
  rule(
    'each day with its time',
    'set',
    [
      word('each'),
      one(
        'time',
        (time) =>
          time.weekday !== undefined &&
          hasTime(time) &&
          time.mod === undefined &&
          time.direction === undefined,
      ),
    ],
    ([, time]) => ({ point: strong(time) }),
  ),
  // প্রতিবছর ২১ ফেব্রুয়ারি
  rule(
    'day of every year',
    'set',
    [
      one('set', ({ period: every }) => every === 'P1Y'),
      maybe(mark(',')),
      one(
        'point',
        (point) =>
          (point.month !== undefined || point.named !== undefined) &&
          point.year === undefined &&
          point.direction === undefined &&
          point.mod === undefined,
      ),
    ],
    ([, , point]) => ({ point: strong(point) }),
  ),
  rule(
    'day of every week',
    'set',
    [
      one('set', ({ period: every }) => every === 'P1W'),
      one('point', (point) => point.weekday !== undefined && point.direction === undefined),
    ],
    ([, point]) => ({ point }),
  ),
  // প্রতি মাসের প্রথম শুক্রবার
  rule(
    'weekday of every month',
    'set',
    [
      one('set', ({ period: every }) => every === 'P1M'),
      one('number', ({ form, value }) => form === 'ordinal' && value <= 5),
      one('point', isWeekday),
    ],
    ([set], edges) => (isGenitive(edges[0]) ? set : undefined),
  ),
  rule(
    'last weekday of every month',
    'set',
    [one('set', ({ period: every }) => every === 'P1M'), word('last'), one('point', isWeekday)],
    ([set], edges) => (isGenitive(edges[0]) ? set : undefined),
  ),
  // প্রতি মাসের ৫ তারিখের মধ্যে
  rule(
    'day of every month',
    'set',
    [one('set', ({ period: every }) => every === 'P1M'), one('dated'), maybe(word('by', 'till', 'from'))],
    ([, day, edge], edges) =>
      isGenitive(edges[0]) ? { point: { day }, ...(edge !== undefined && { mod: EDGES[edge] }) } : undefined,
  ),
  // প্রতিদিন সকাল ১০টায়
  rule(
    'time of every day',
    'set',
    [one('set', isDaily), maybe(mark(',')), one('time', (time) => isTimeOnly(time))],
    ([set, , time]) => ({
      point: {
        ...set.point,
        ...(time.part && { part: time.part }),
        ...(time.clock && { clock: time.clock }),
      },
      ...(time.mod && { mod: time.mod }),
    }),
  ),
  rule(
    'hours of every day',
    'set',
    [
      one('set', isDaily),
      maybe(mark(',')),
      one('interval', ({ from, to }) => isTimeOnly(from) && isTimeOnly(to)),
    ],
    ([set, , { from, to }]) => ({
      point: {
        ...set.point,
        ...(from.part && { part: from.part }),
        ...(from.clock && { clock: from.clock }),
      },
      to,
    }),
  ),
  // শুক্রবার ছাড়া
  rule('all but a weekday', 'set', [one('point', isWeekday), word('except')], ([point], edges) =>
    isBare(edges[0]) ? { point } : undefined,
  ),
  // সোমবার - শনিবার
  rule(
    'weekdays, from one to the other',
    'set',
    [one('point', isWeekday), mark('-', '–', '—'), one('point', isWeekday)],
    ([from, , to], edges, around) => (around.attached(edges[1]!.from) ? undefined : { point: from, to }),
  ),
]

function isWeekday(point: Point): boolean {
  return (
    point.weekday !== undefined &&
    point.direction === undefined &&
    point.mod === undefined &&
    point.cues === undefined &&
    !hasTime(point) &&
    point.within === undefined
  )
}
