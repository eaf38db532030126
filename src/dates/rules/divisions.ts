import { any, isGenitive, isLocative, mark, one, type Rule, rule, word } from '../grammar.js'
import type { Length, Point } from '../values.js'
import { inPeriod, isMonth, isPlain, isSmallYear, isStep, isYearLike, namesDay, strong } from './points.js'
import { STEPS } from './relative.js'

/** Fiscal years, seasons of sport, quarters, halves and other parts of a year or a month. */
export const divisionRules: readonly Rule[] = [
  // ২০২৪-২৫ অর্থবছরে
  rule('fiscal year', 'point', [one('digits', isYearPair), word('fiscal')], ([[first]]) => ({
    fiscal: first.value,
  })),
  rule(
    'fiscal year, spaced',
    'point',
    [
      one('yearNumber'),
      mark('-', '–', '—'),
      one('number', ({ digits }) => digits === 2 || digits === 4),
      word('fiscal'),
    ],
    ([year]) => ({ fiscal: year }),
  ),
  rule(
    'fiscal year beside now',
    'point',
    [word('past', 'past-year', 'outgoing', 'this', 'future', 'prev', 'that', 'same', 'next'), word('fiscal')],
    ([role]) => ({
      // বিদায়ী: the last one, or near its end the one that is ending.
      steps: { unit: 'FY', count: STEPS[role].count, ...(role === 'outgoing' && { other: 0 }) },
      origin: STEPS[role].origin,
    }),
  ),
  rule(
    'fiscal year told twice',
    'point',
    [
      word('past', 'past-year', 'outgoing', 'this', 'future'),
      one('point', ({ fiscal }) => fiscal !== undefined),
    ],
    ([, point]) => point,
  ),
  // ২০২৩-২৪ মৌসুমে
  rule(
    'season from year to year',
    'interval',
    [one('digits', isYearPair), word('season-year', 'session-year')],
    ([[first, second]]) => ({
      from: { year: first.value },
      to: { year: second.digits === 4 ? second.value : Math.floor(first.value / 100) * 100 + second.value },
    }),
  ),
  // গত মৌসুমে, চলতি শিক্ষাবর্ষে
  rule(
    'season beside now',
    'point',
    [word('past', 'this', 'future'), word('season-year')],
    ([role], edges) =>
      edges[1]!.ending?.plural === true
        ? undefined
        : { steps: { unit: 'Y', count: STEPS[role].count }, origin: STEPS[role].origin },
  ),
  // গত আসরে, গত আসরের চ্যাম্পিয়ন: as a rule a year before; এবারের আসর is the event itself
  rule('edition beside now', 'point', [word('past', 'future'), word('edition')], ([role], edges) =>
    isGenitive(edges[1]) || isLocative(edges[1])
      ? { steps: { unit: 'Y', count: STEPS[role].count }, origin: STEPS[role].origin }
      : undefined,
  ),
  rule('year of a season', 'point', [one('yearNumber'), word('season-year', 'session-year')], ([year]) => ({
    year,
  })),

  // ২০২৫ সালের প্রথম প্রান্তিকে
  rule(
    'quarter',
    'point',
    [one('number', ({ form, value }) => form === 'ordinal' && value >= 1 && value <= 4), word('quarter')],
    ([{ value }]) => ({ quarter: value }),
  ),
  // গত ত্রৈমাসিকে, চলতি প্রান্তিকে
  rule('quarter beside now', 'point', [word('past', 'this', 'future'), word('quarter')], ([role]) => ({
    steps: { unit: 'Q', count: STEPS[role].count },
    origin: STEPS[role].origin,
  })),
  rule('last quarter', 'point', [word('last'), word('quarter')], () => ({ quarter: 4 })),
  rule(
    'quarter of a year',
    'point',
    [
      any(['point', 'year'] as const, isSmallYear),
      one(
        'point',
        ({ quarter, fiscal, within }) =>
          quarter !== undefined && fiscal === undefined && within === undefined,
      ),
    ],
    ([year, point]) => inPeriod(point, year),
  ),
  rule(
    'quarter with its months',
    'point',
    [one('point', ({ quarter }) => quarter !== undefined), mark('('), one('interval'), mark(')')],
    ([point]) => point,
  ),
  rule(
    'quarter by its months',
    'interval',
    [one('interval', ({ from }) => isMonth(from)), word('quarter')],
    ([interval]) => interval,
  ),
  rule('first half', 'point', [any(['point', 'year'] as const, isSmallYear), word('first-half')], ([year]) =>
    inPeriod({ half: 1 }, year),
  ),
  rule(
    'second half',
    'point',
    [any(['point', 'year'] as const, isSmallYear), word('second-half')],
    ([year]) => inPeriod({ half: 2 }, year),
  ),
  rule(
    'first six months',
    'point',
    [
      any(['point', 'year'] as const, isSmallYear),
      one('number', ({ form, value }) => form === 'ordinal' && value === 1),
      one('number', ({ value }) => value === 6),
      one('unit', ({ unit }) => unit === 'M'),
    ],
    ([year]) => inPeriod({ half: 1 }, year),
  ),
  rule(
    'last six months',
    'point',
    [
      any(['point', 'year'] as const, isSmallYear),
      word('last'),
      one('number', ({ value }) => value === 6),
      one('unit', ({ unit }) => unit === 'M'),
    ],
    ([year]) => inPeriod({ half: 2 }, year),
  ),

  // চলতি বছরের প্রথম পাঁচ মাসে, অর্থবছরের প্রথম আট মাসে (জুলাই-ফেব্রুয়ারি)
  rule(
    'first part of a period',
    'point',
    [
      any(['point', 'year'] as const, isDividable),
      one('number', ({ form, value }) => form === 'ordinal' && value === 1),
      one('length', isPortion),
    ],
    ([point, , { amounts }], edges) =>
      isGenitive(edges[0]) ? { ...strong(point), portion: { ...amounts[0], edge: 'start' } } : undefined,
  ),
  rule(
    'last part of a period',
    'point',
    [any(['point', 'year'] as const, isDividable), word('last'), one('length', isPortion)],
    ([point, , { amounts }], edges) =>
      isGenitive(edges[0]) ? { ...strong(point), portion: { ...amounts[0], edge: 'end' } } : undefined,
  ),
  rule(
    'part of a period with its months',
    'point',
    [
      one('point', ({ portion, half }) => portion !== undefined || half !== undefined),
      mark('('),
      one('interval'),
      mark(')'),
    ],
    ([point]) => point,
  ),
  // বছরের প্রথম তিন মাসে
  rule(
    'first part of this period',
    'point',
    [
      one('unit', ({ unit, times, tail }) => (unit === 'Y' || unit === 'M') && times === 1 && tail === ''),
      one('number', ({ form, value }) => form === 'ordinal' && value === 1),
      one('length', isPortion),
    ],
    ([{ unit }, , { amounts }], edges) =>
      isGenitive(edges[0])
        ? { steps: { unit, count: 0 }, origin: 'now', portion: { ...amounts[0], edge: 'start' } }
        : undefined,
  ),
  rule(
    'first part of this fiscal year',
    'point',
    [
      word('fiscal'),
      one('number', ({ form, value }) => form === 'ordinal' && value === 1),
      one('length', isPortion),
    ],
    ([, , { amounts }], edges) =>
      isGenitive(edges[0])
        ? { steps: { unit: 'FY', count: 0 }, origin: 'now', portion: { ...amounts[0], edge: 'start' } }
        : undefined,
  ),
]

/** A month, a year or a fiscal year: what has a first month or a first week. */
function isDividable(point: Point): boolean {
  return (
    isPlain(point) &&
    point.portion === undefined &&
    !namesDay(point) &&
    (isMonth(point) || isYearLike(point) || isStep(point, 'M'))
  )
}

function isPortion({ amounts, mod, direction, upTo }: Length): boolean {
  return (
    amounts.length === 1 &&
    mod === undefined &&
    direction === undefined &&
    upTo === undefined &&
    Number.isInteger(amounts[0].count) &&
    (amounts[0].unit === 'D' || amounts[0].unit === 'W' || amounts[0].unit === 'M')
  )
}

export function isYearPair(
  parts: readonly { readonly joint: string; readonly digits: number; readonly value: number }[],
): boolean {
  if (parts.length !== 2 || parts[0].digits !== 4 || !'-–/—'.includes(parts[1].joint)) return false
  const [first, second] = parts
  const last = second.digits === 2 ? Math.floor(first.value / 100) * 100 + second.value : second.value
  return (
    first.value >= 1000 && (second.digits === 2 || second.digits === 4) && last > first.value && last < 2200
  )
}
