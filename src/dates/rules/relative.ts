import { any, isBare, isGenitive, isLocative, maybe, one, type Rule, rule, word } from '../grammar.js'
import type { Unit } from '../values.js'
import { hasTime, isPlain, namesDay } from './points.js'

export const STEPS: Record<string, { count: number; origin: 'now' | 'told' }> = {
  past: { count: -1, origin: 'now' },
  'past-year': { count: -1, origin: 'now' },
  outgoing: { count: -1, origin: 'now' },
  this: { count: 0, origin: 'now' },
  future: { count: 1, origin: 'now' },
  prev: { count: -1, origin: 'told' },
  that: { count: 0, origin: 'told' },
  same: { count: 0, origin: 'told' },
  next: { count: 1, origin: 'told' },
}

/** Periods and days counted from now or from one that was told. */
export const relativeRules: readonly Rule[] = [
  // গত সপ্তাহে, চলতি বছর, ওই দিন
  rule(
    'period beside now or a told one',
    'point',
    [
      word('past', 'outgoing', 'this', 'future', 'prev', 'that', 'same', 'next'),
      one('unit', ({ times, tail }) => times === 1 && tail === ''),
    ],
    ([role, { unit }], edges) => {
      const ending = edges[1]!.ending
      if (ending?.plural === true || unit === 'TH' || unit === 'TM' || unit === 'TS') return undefined
      const { count, origin } = STEPS[role]
      if (unit === 'D' && origin === 'now' && role !== 'this') return undefined
      if (unit === 'N' || (role === 'outgoing' && unit !== 'Y')) return undefined
      // ওই বছর is a year told before, or none that can be known.
      const told = role === 'that' || role === 'same'
      return {
        // বিদায়ী বছরে: the last one, or near its end this one
        steps: { unit: unit as Unit, count, ...(role === 'outgoing' && { other: 0 }) },
        origin: unit === 'D' ? 'told' : origin,
        ...(told && { strict: true }),
      }
    },
  ),
  // সপ্তাহান্তে
  rule('weekend', 'point', [maybe(word('past', 'this', 'future')), word('weekend')], ([role]) => ({
    steps: {
      unit: 'WE',
      count: role === undefined ? 0 : STEPS[role].count,
      ...(role === undefined && { other: -1 }),
    },
    origin: 'now',
  })),
  // নতুন বছরে: the one that has begun, or the one to come.
  rule(
    'new year',
    'point',
    [word('new'), one('unit', ({ unit, times, tail }) => unit === 'Y' && times === 1 && tail === '')],
    (_, edges) =>
      isLocative(edges[1]) || isGenitive(edges[1])
        ? { steps: { unit: 'Y', count: 0, other: 1 }, origin: 'now' }
        : undefined,
  ),
  // বছরের শুরুতে, মাসের শেষ দিকে
  rule(
    'start or end of this period',
    'point',
    [
      one('unit', ({ unit, times, tail }) => 'YMW'.includes(unit) && times === 1 && tail === ''),
      word('start', 'mid', 'end'),
    ],
    ([{ unit }, role], edges) =>
      // বছর শেষে, but বছর শুরুতে is not said
      (isGenitive(edges[0]) || (role === 'end' && isBare(edges[0]))) && edges[0]!.ending?.plural !== true
        ? {
            // চলতি বছরের শেষে is of this year, বছরের শেষে may be of the last
            steps: { unit, count: 0, other: 0 },
            origin: 'now',
            mod: role === 'start' ? 'START' : role === 'end' ? 'END' : 'MID',
          }
        : undefined,
  ),
  // ওই রাতে, এই রাতে, আগের রাতে
  rule(
    'part of a told day',
    'time',
    [word('prev', 'that', 'same', 'next', 'this'), one('part', ({ part }) => part !== 'DT')],
    ([role, { use: _use, ...part }]) => ({
      steps: { unit: 'D', count: STEPS[role].count },
      origin: 'told',
      part,
    }),
  ),
  // এর পরদিন, তার আগের রাতে
  rule(
    'beside a told day',
    'point',
    [
      word('of-that'),
      one(
        'point',
        ({ origin, steps, base }) =>
          origin === 'told' && steps !== undefined && steps.count !== 0 && base === undefined,
      ),
    ],
    ([, point]) => point,
  ),
  rule(
    'time beside a told day',
    'time',
    [
      word('of-that'),
      one(
        'time',
        ({ origin, steps, base }) =>
          origin === 'told' && steps !== undefined && steps.count !== 0 && base === undefined,
      ),
    ],
    ([, point]) => point,
  ),
  // ১৫ আগস্টের পরদিন, বড়দিনের আগের রাতে
  rule(
    'beside a named day',
    'point',
    [
      any(['point', 'time'] as const, (point) => isPlain(point) && namesDay(point) && !hasTime(point)),
      one(
        'point',
        ({ origin, steps, base }) =>
          origin === 'told' && steps?.unit === 'D' && steps.count !== 0 && base === undefined,
      ),
    ],
    ([base, point], edges) => (isGenitive(edges[0]) ? { ...point, base } : undefined),
  ),
  rule(
    'time beside a named day',
    'time',
    [
      any(['point', 'time'] as const, (point) => isPlain(point) && namesDay(point) && !hasTime(point)),
      one(
        'time',
        ({ origin, steps, base }) =>
          origin === 'told' && steps?.unit === 'D' && steps.count !== 0 && base === undefined,
      ),
    ],
    ([base, point], edges) => (isGenitive(edges[0]) ? { ...point, base } : undefined),
  ),
  rule('date alone', 'point', [one('dated')], ([day]) => ({ day })),
  // গত বছরের একই মাসে, গত বছরের একই সময়ে
  rule('same time', 'point', [word('same'), one('role', (role) => role === 'time-noun')], () => ({
    reference: 'same',
    origin: 'told',
  })),
  // দ্বিতীয় দিনে, তৃতীয় দিন শেষে: of what goes on for days, the day of which the news tells
  rule(
    'day of a number of days',
    'point',
    [
      one('number', ({ form, value }) => form === 'ordinal' && value >= 2 && value <= 10),
      one('unit', ({ unit, times, tail }) => unit === 'D' && times === 1 && tail === ''),
      maybe(word('end')),
    ],
    ([{ value }, , end], edges) => {
      const ending = edges[1]!.ending
      const isDay = end === undefined ? ending?.case === 'LOC' && ending.classifier === '' : isBare(edges[1])
      return isDay ? { reference: 'news-day', origin: 'told', day: value } : undefined
    },
  ),
  // ২২ থেকে ২৪ মে কর্মসূচি: প্রথম দিন মিছিল, দ্বিতীয় দিন সমাবেশ
  rule(
    'day of a stretch of days',
    'point',
    [
      one('number', ({ form, value }) => form === 'ordinal' && value >= 1 && value <= 10),
      one('unit', ({ unit, times, tail }) => unit === 'D' && times === 1 && tail === ''),
    ],
    ([{ value }], edges) =>
      isBare(edges[1]) ? { reference: 'stretch-day', origin: 'told', day: value } : undefined,
  ),
  // প্রথম দিনে
  rule(
    'first day',
    'point',
    [
      one('number', ({ form, value }) => form === 'ordinal' && value === 1),
      one('unit', ({ unit, tail }) => unit === 'D' && tail === ''),
    ],
    (_, edges) =>
      edges[1]!.ending?.case === 'LOC' && edges[1]!.ending.classifier === ''
        ? { reference: 'first-day', origin: 'told' }
        : undefined,
  ),
]
