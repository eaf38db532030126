import { any, isBare, maybe, one, type Rule, rule, type Surroundings, word } from '../grammar.js'
import type { Clock } from '../values.js'

const minutes = (value: number) => Number.isInteger(value) && value >= 0 && value < 60

/** Times by the clock. */
export const clockRules: readonly Rule[] = [
  // সাড়ে আটটায়, ৫টা
  rule(
    'hour',
    'clock',
    [
      one(
        'number',
        ({ form, digits, value, hour }) => form === 'cardinal' && digits >= 0 && value <= 24 && hour,
      ),
    ],
    ([{ value }]) => quarterHour(value),
  ),
  // ১০ ঘটিকায়
  rule(
    'hour with its mark apart',
    'clock',
    [one('number', ({ form, value }) => form === 'cardinal' && value <= 24), word('hour-mark', 'hour-word')],
    ([{ value, hour }, mark], edges) => {
      const clock = !hour && isBare(edges[0]) ? quarterHour(value) : undefined
      return clock && mark === 'hour-word' ? { ...clock, sure: true } : clock
    },
  ),
  // ৫টা ৪২ মিনিটে, ১০টা ১৫ মিনিট ৩০ সেকেন্ডে
  rule(
    'hour minute',
    'clock',
    [
      one('clock', ({ minute }) => minute === null),
      maybe(word('past-hour')),
      one('number', ({ value }) => minutes(value)),
      one('unit', ({ unit, tail }) => unit === 'TM' && tail === ''),
    ],
    ([clock, , { value }]) => ({ ...clock, minute: value, sure: true }),
  ),
  // বিকেল ৩টা ৪০ |থেকে, (রাত ৯টা ১৫|)
  rule(
    'hour minute, no word',
    'clock',
    [
      one('clock', ({ minute, sure }) => minute === null && sure === undefined),
      one('number', ({ value, digits }) => digits === 2 && minutes(value)),
    ],
    ([clock, { value }], edges, around) => {
      const { to } = edges[1]!
      return isBare(edges[0]) && isEndOfTime(around, to) ? { ...clock, minute: value, sure: true } : undefined
    },
  ),
  rule(
    'hour minute second',
    'clock',
    [
      one('clock', ({ minute, second }) => minute !== null && second === null),
      one('number', ({ value }) => minutes(value)),
      one('unit', ({ unit, tail }) => unit === 'TS' && tail === ''),
    ],
    ([clock, { value }]) => ({ ...clock, second: value }),
  ),
  // ১১:২৯, ০১:২৮:৩১
  rule(
    'clock in digits',
    'clock',
    [
      one(
        'digits',
        (parts) =>
          (parts.length === 2 || parts.length === 3) &&
          parts.every(({ joint, digits }, i) => (i === 0 ? digits <= 2 : joint === ':' && digits === 2)),
      ),
    ],
    ([[h, m, s]]) => digitClock(h.value, m.value, s?.value),
  ),
  // ১০:০০ টায়, ১০.৩০টায়, ৯.৪৫ মিনিটে
  rule(
    'digits with an hour mark',
    'clock',
    [one('digits', isClockDigits), any(['role', 'unit'] as const)],
    ([[h, m, s], tail]) =>
      tail === 'hour-mark' || tail === 'hour-word' || (typeof tail === 'object' && tail.unit === 'TM')
        ? digitClock(h.value, m.value, s?.value)
        : undefined,
  ),
  rule(
    'twelve-hour clock',
    'clock',
    [one('clock', ({ half, hour }) => half === undefined && hour <= 12), word('am', 'pm')],
    ([clock, half]) => ({ ...clock, half: half as 'am' | 'pm' }),
  ),
  rule(
    'twelve-hour clock, hour only',
    'clock',
    [
      one('number', ({ digits, value }) => (digits === 1 || digits === 2) && value >= 1 && value <= 12),
      word('am', 'pm'),
    ],
    ([{ value }, half]) => ({ hour: value, minute: null, second: null, half: half as 'am' | 'pm' }),
  ),
]

/** Whether nothing stands at a node that figures before it could count: a mark, থেকে, পর্যন্ত, মধ্যে, নাগাদ, দিকে. */
export function isEndOfTime(around: Surroundings, node: number): boolean {
  return END_ROLES.some((role) => around.isAt(node, role)) || !/[\p{L}\p{M}\p{N}]/u.test(around.wordAt(node))
}

const END_ROLES: readonly string[] = ['from', 'till', 'by', 'around', 'around-of']

/** Hours are told in quarters: ১১.৭৫ for পৌনে ১২টা. */
function quarterHour(value: number): Clock | undefined {
  const hour = Math.floor(value)
  const minute = (value - hour) * 60
  return value >= 0.5 && hour <= 24 && Number.isInteger(minute) && minute % 15 === 0
    ? { hour, minute: minute === 0 ? null : minute, second: null }
    : undefined
}

export function isClockDigits(
  parts: readonly { readonly joint: string; readonly digits: number; readonly value: number }[],
): boolean {
  return (
    (parts.length === 2 || (parts.length === 3 && parts[2].joint === ':')) &&
    parts[0].digits <= 2 &&
    parts[1].digits === 2 &&
    (parts[1].joint === ':' || parts[1].joint === '.') &&
    parts[0].value <= 24 &&
    parts[1].value < 60
  )
}

export function digitClock(hour: number, minute: number, second = Number.NaN): Clock | undefined {
  if (hour > 24 || minute > 59 || second > 59) return undefined
  return {
    hour,
    minute,
    second: Number.isNaN(second) ? null : second,
    sure: true,
    ...((hour > 12 || hour === 0) && { half: '24' as const }),
  }
}
