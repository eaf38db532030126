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
import type { Clock, Point } from '../values.js'
import { digitClock, isClockDigits } from './clocks.js'
import { hasTime, isDate, isTimeOnly, namesDay, strong, together } from './points.js'

export const timeRules: readonly Rule[] = [
  rule('part of the day', 'time', [one('part')], ([{ use, ...part }], edges) => {
    const alone =
      (use === '' && !isGenitive(edges[0])) ||
      (use !== 'clock' &&
        isLocative(edges[0]) &&
        edges[0]!.ending?.plural === false &&
        edges[0]!.ending.classifier === '')
    return { part, ...(!alone && { weak: 'bare' }) }
  }),
  rule(
    'whole night',
    'time',
    [word('whole'), one('part', ({ part }) => part === 'NI')],
    ([, { use: _use, ...part }]) => ({ part }),
  ),
  rule(
    'night through',
    'time',
    [one('unit', ({ unit, tail }) => unit === 'N' && tail === 'through')],
    () => ({
      part: { part: 'NI', half: 'night', clock: '' },
    }),
  ),
  rule('clock', 'time', [one('clock')], ([clock], edges) => {
    const told =
      clock.half !== undefined ||
      (isLocative(edges[0]) && clock.hour <= 12 && !isOne(clock)) ||
      clock.sure === true
    return { clock, ...(!told && { weak: 'bare' }) }
  }),
  rule(
    'part and clock',
    'time',
    [
      one('part'),
      maybe(word('zone')),
      maybe(word('zone-tail')),
      maybe(word('approx', 'exactly')),
      one('clock', ({ half }) => half === undefined),
    ],
    ([{ use: _use, ...part }, , , about, clock]) => ({
      part,
      clock,
      ...(about === 'approx' && { mod: 'APPROX' as const }),
    }),
  ),
  // দুপুর ২–১৫ মিনিটে
  rule(
    'part and minutes behind a dash',
    'time',
    [
      one('part'),
      one('digits', (parts) => parts.length === 2 && '-–'.includes(parts[1].joint) && parts[0].value <= 12),
      one('unit', ({ unit }) => unit === 'TM'),
    ],
    ([{ use: _use, ...part }, [h, m]]) => {
      const clock = digitClock(h.value, m.value)
      return clock && { part, clock }
    },
  ),
  rule(
    'part and digits',
    'time',
    [one('part'), one('digits', isClockDigits)],
    ([{ use: _use, ...part }, [h, m, s]]) => {
      const clock = digitClock(h.value, m.value, s?.value)
      return clock && { part, clock }
    },
  ),
  // স্থানীয় সময় সকাল ছয়টা
  rule(
    'local time',
    'time',
    [word('zone'), maybe(word('zone-tail')), maybe(mark(',')), one('time', isZoned)],
    ([, , , time]) => strong(time),
  ),
  // শনিবার রাতে; ১৫ আগস্ট ২০২২, ১১:২৯
  rule(
    'day and time',
    'time',
    [
      any(['point', 'time'] as const, isDayBeforeTime),
      maybe(mark(',', '|', '-', '–')),
      one('time', isTimeOfDay),
    ],
    ([point, link, time], edges) => {
      const part = edges[2]!.children[0]
      if (link !== undefined && time.clock === undefined) return undefined
      if (
        time.weak !== undefined &&
        time.clock === undefined &&
        part?.symbol === 'part' &&
        time.part?.part === 'DT'
      )
        return undefined
      return joined(point, time)
    },
  ),
  rule(
    'time and day',
    'time',
    [
      one('time', (time) => isTimeOnly(time) && time.clock !== undefined && time.mod === undefined),
      maybe(mark(',', '|')),
      one(
        'point',
        (point) =>
          point.mod === undefined &&
          (isDate(point) || point.cues !== undefined || point.weekday !== undefined),
      ),
    ],
    ([time, link, point]) =>
      link === undefined && time.clock?.half === undefined && point.year === undefined
        ? undefined
        : joined(point, time),
  ),
  // শনিবার দিবাগত রাত ২টায়
  rule(
    'night of a day',
    'time',
    [any(['point', 'time'] as const, isDayBeforeTime), word('overnight'), one('time', isTimeOfDay)],
    ([point, , time]) => {
      const whole = joined(point, time)
      return whole && { ...whole, overnight: true }
    },
  ),
  // দিবাগত রাত ২টায়, of a day that is told before
  rule(
    'night of a told day',
    'time',
    [word('overnight'), one('time', (time) => isTimeOnly(time) && time.part?.part === 'NI')],
    ([, time], edges, around) => (opensRun(edges[0]!.from, around) ? strong(time) : undefined),
  ),
  // শুক্রবার রাতে (১৫ আগস্ট)
  rule(
    'time, then the date',
    'time',
    [
      one('time', (time) => time.part !== undefined && namesDay(time) && time.mod === undefined),
      mark('('),
      one('point', (point) => isDate(point)),
      mark(')'),
    ],
    ([time, , point]) => together(time, point),
  ),
]

/** Whether no day stands right before. */
function opensRun(node: number, around: Surroundings): boolean {
  return node === around.first || around.wordBefore(node) === ','
}

/** স্থানীয় সময় |সকাল ছয়টা, বাংলাদেশ সময় |আজ রাত ৮টায় */
function isZoned(time: Point): boolean {
  return isTimeOnly(time) || (hasTime(time) && time.mod === undefined && time.clock !== undefined)
}

function isDayBeforeTime(point: Point): boolean {
  return (
    point.mod === undefined &&
    (!hasTime(point) || point.named !== undefined) &&
    (namesDay(point) || point.cues !== undefined) &&
    point.shift === undefined
  )
}

/** একটা is "a piece" more often than one o'clock. */
function isOne({ hour, minute }: Clock): boolean {
  return hour === 1 && minute === null
}

function isTimeOfDay(time: Point): boolean {
  return isTimeOnly(time) && (time.mod === undefined || (time.mod === 'APPROX' && time.open === undefined))
}

function joined(point: Point, time: Point): Point {
  const { weak: _weak, ...day } = point
  return {
    ...day,
    ...(time.part && { part: time.part }),
    ...(time.clock && { clock: time.clock }),
    ...(time.mod && { mod: time.mod }),
  }
}
