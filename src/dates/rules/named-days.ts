import { any, isGenitive, mark, maybe, one, type Rule, rule, word } from '../grammar.js'
import { inPeriod, isPlain, isSmallYear, strong } from './points.js'
import { FIRST_DAY } from './portions.js'
import { dayPart } from './single-words.js'

/** Seasons of the year and days with a name. */
export const namedDayRules: readonly Rule[] = [
  // গ্রীষ্মে
  rule('season', 'point', [one('season')], ([{ season, use }]) => ({
    season,
    ...(use !== 'whole' && { weak: 'bare' }),
  })),
  rule('season with মৌসুম', 'point', [one('season'), word('season-year')], ([{ season }]) => ({ season })),
  rule(
    'season of a year',
    'point',
    [
      any(['point', 'year'] as const, isSmallYear),
      one(
        'point',
        ({ season, direction, within }) =>
          season !== undefined && direction === undefined && within === undefined,
      ),
    ],
    ([year, point]) => inPeriod(strong(point), year),
  ),

  // বিজয় দিবসে
  rule('named day', 'point', [one('named')], ([named], edges, around) => {
    const [edge] = edges
    const temporal =
      edge!.ending?.case === 'LOC' ||
      (around.wholeSentence && edge!.from === around.first && edge!.to === around.last)
    return {
      named,
      ...(named.part !== '' && { part: dayPart(named.part) }),
      ...(!temporal && { weak: 'bare' }),
    }
  }),
  rule(
    'named day with দিন',
    'point',
    [
      one('point', ({ named, weak }) => named !== undefined && weak !== undefined),
      one('unit', ({ unit, tail }) => unit === 'D' && tail === ''),
    ],
    ([point], edges) =>
      isGenitive(edges[0]) && edges[1]!.ending?.plural !== true ? strong(point) : undefined,
  ),
  // ঈদের দ্বিতীয় দিনে
  rule(
    'day of a feast',
    'point',
    [
      one('point', (point) => point.named !== undefined && isPlain(point)),
      one('number', ({ form, value }) => form === 'ordinal' && value <= 5),
      one('unit', ({ unit, times, tail }) => unit === 'D' && times === 1 && tail === ''),
    ],
    ([base, { value }], edges) =>
      !isGenitive(edges[0]) || edges[2]!.ending?.plural === true
        ? undefined
        : value === 1
          ? { ...strong(base), portion: FIRST_DAY }
          : { base: { ...base, portion: FIRST_DAY }, steps: { unit: 'D', count: value - 1 }, origin: 'told' },
  ),
  rule(
    'named day with a year number',
    'point',
    [
      one('point', ({ named, year }) => named !== undefined && year === undefined),
      maybe(mark(',')),
      one('yearNumber'),
    ],
    ([point, , year]) => strong({ ...point, year }),
  ),
  rule(
    'named day with a year',
    'point',
    [
      one('point', ({ named, year }) => named !== undefined && year === undefined),
      maybe(mark(',')),
      one('year'),
    ],
    ([point, , { year, calendar }]) =>
      calendar === undefined && year !== undefined ? strong({ ...point, year }) : undefined,
  ),
  rule(
    'year with a named day',
    'point',
    [
      any(['point', 'year'] as const, isSmallYear),
      one(
        'point',
        ({ named, year, within, direction }) =>
          named !== undefined && year === undefined && within === undefined && direction === undefined,
      ),
    ],
    ([year, point]) => inPeriod(strong(point), year),
  ),
]
