import { any, isGenitive, mark, maybe, one, type Rule, rule, word } from '../grammar.js'
import type { Direction, Point } from '../values.js'
import { isMonth, isPlain, isStep, isYearLike, strong } from './points.js'

/** A direction or a larger period in front of a month, a weekday or a day. */
export const directionRules: readonly Rule[] = [
  // গত জুনে, আগামী ৫ আগস্ট, গত শীতে
  rule(
    'direction',
    'point',
    [
      word('past', 'this', 'future'),
      one(
        'point',
        (point) =>
          isPlain(point) &&
          point.year === undefined &&
          point.steps === undefined &&
          point.direction === undefined &&
          point.within === undefined &&
          (point.month !== undefined ||
            point.weekday !== undefined ||
            point.season !== undefined ||
            point.named !== undefined ||
            point.quarter !== undefined ||
            point.cues !== undefined),
      ),
    ],
    ([role, point]) =>
      // এই সফরে is a journey; গত রমজানে is a month.
      role === 'this' && point.weak !== undefined && point.month !== undefined
        ? undefined
        : directed(point, role as Direction),
  ),
  // আগামী ৭ তারিখে
  rule(
    'direction of a day number',
    'point',
    [word('past', 'this', 'future'), one('dated')],
    ([role, day]) => ({
      day,
      direction: role as Direction,
    }),
  ),
  rule(
    'direction with a year',
    'point',
    [
      word('past', 'future'),
      one('point', (point) => isPlain(point) && point.year !== undefined && point.month !== undefined),
    ],
    ([, point]) => point,
  ),
  // পরের শুক্রবার, আগের শনিবার
  rule(
    'weekday beside a told day',
    'point',
    [
      word('next', 'prev'),
      one('point', (point) => point.weekday !== undefined && point.direction === undefined && isPlain(point)),
    ],
    ([role, point]) => ({ ...point, direction: role === 'next' ? 'future' : 'past', origin: 'told' }),
  ),
  rule(
    'told weekday',
    'point',
    [
      word('that', 'same'),
      one(
        'point',
        (point) =>
          (point.weekday !== undefined || isMonth(point)) &&
          point.direction === undefined &&
          isPlain(point) &&
          point.weak === undefined,
      ),
    ],
    ([, point]) => point,
  ),
  // গত সপ্তাহের সোমবার
  rule(
    'weekday of a week',
    'point',
    [
      one('point', (point) => isStep(point, 'W')),
      one('point', ({ weekday, direction }) => weekday !== undefined && direction === undefined),
    ],
    ([within, point]) => ({ ...point, within }),
  ),
  // গত বছরের জুলাইয়ে, চলতি বছরের ২১ জানুয়ারি, চলতি অর্থবছরের মার্চে
  rule(
    'month or day of a year',
    'point',
    [
      one(
        'point',
        (point) =>
          (isStep(point, 'Y') || isStep(point, 'FY') || point.fiscal !== undefined) &&
          point.quarter === undefined &&
          isPlain(point),
      ),
      maybe(mark(',')),
      one(
        'point',
        (point) =>
          point.month !== undefined &&
          point.year === undefined &&
          point.within === undefined &&
          point.direction === undefined &&
          isPlain(point),
      ),
    ],
    ([within, , point]) => strong({ ...point, within }),
  ),
  // গত মাসের ১৫ তারিখে
  rule(
    'day of a told month',
    'point',
    [one('point', (point) => isStep(point, 'M')), one('dated')],
    ([within, day], edges) => (isGenitive(edges[0]) ? { day, within } : undefined),
  ),
  rule(
    'same month of another year',
    'point',
    [
      any(['point', 'year'] as const, (point) => isYearLike(point) && isPlain(point)),
      one(
        'point',
        ({ origin, steps, reference }) => origin === 'told' && (reference === 'same' || steps?.count === 0),
      ),
    ],
    ([within, point], edges) =>
      isGenitive(edges[0]) || within.steps !== undefined ? { ...point, within } : undefined,
  ),
  // এক বছর আগে একই মাসে
  rule(
    'same month so many years ago',
    'point',
    [
      one(
        'point',
        ({ shift, base }) =>
          base === undefined && shift?.sign === -1 && shift.length.amounts.every(({ unit }) => unit === 'Y'),
      ),
      one(
        'point',
        ({ origin, steps, reference, within }) =>
          within === undefined && origin === 'told' && (reference === 'same' || steps?.count === 0),
      ),
    ],
    ([within, point]) => ({ ...point, within }),
  ),
  // গত বছরের এই সময়ে
  rule(
    'this time of another year',
    'point',
    [
      any(['point', 'year'] as const, (point) => isYearLike(point) && isPlain(point)),
      word('this'),
      one('role', (role) => role === 'time-noun'),
    ],
    ([within]) => ({ reference: 'same', origin: 'now', within }),
  ),
]

function directed(point: Point, direction: Direction): Point {
  if (point.cues === undefined) return strong({ ...point, direction })
  return {
    ...point,
    cues: point.cues.map((cue) =>
      cue.direction === undefined && cue.year === undefined && cue.steps === undefined
        ? { ...cue, direction }
        : cue,
    ),
  }
}
