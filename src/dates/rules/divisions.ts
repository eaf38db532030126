import { any, isBare, isGenitive, isLocative, mark, one, type Rule, rule, word } from '../grammar.js'
import { inPeriod, isMonth, isPlain, isSmallYear } from './points.js'
import { STEPS } from './relative.js'

/** Fiscal years, seasons of sport, quarters. */
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
  // জুন প্রান্তিকে: the one that ends with the month
  rule(
    'quarter by its last month',
    'point',
    [
      one(
        'point',
        (point, edge) => isMonth(point) && isPlain(point) && Number(point.month) % 3 === 0 && isBare(edge),
      ),
      word('quarter'),
    ],
    ([{ month, year, within, direction }]) => ({
      quarter: Number(month) / 3,
      ...(year !== undefined && { year }),
      ...(within && { within }),
      ...(direction && { direction }),
    }),
  ),
  rule(
    'quarter by its months',
    'interval',
    [one('interval', ({ from }) => isMonth(from)), word('quarter')],
    ([interval]) => interval,
  ),
]

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
