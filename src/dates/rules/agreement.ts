import { isGenitive, mark, one, type Rule, rule } from '../grammar.js'
import type { Point } from '../values.js'
import { cueOf, hasTime, isDate, isPlain, together } from './points.js'

/** One day in several words: গতকাল বৃহস্পতিবার (১৫ আগস্ট). */
export const agreementRules: readonly Rule[] = [
  rule('day in several words', 'point', [one('point', isCue), one('point', isCue)], ([a, b], edges) =>
    isGenitive(edges[0]) ? undefined : twoCalendars(a, b) ? undefined : together(a, b),
  ),
  rule(
    'day in several words with a comma',
    'point',
    [one('point', isCue), mark(',', '|'), one('point', isCue)],
    ([a, , b]) => (commaLinks(a, b) ? together(a, b) : undefined),
  ),
  rule(
    'day in several words with brackets',
    'point',
    [one('point', isCue), mark('('), one('point', isCue), mark(')')],
    ([a, , b]) => together(a, b),
  ),
]

function isCue(point: Point): boolean {
  return (
    isPlain(point) &&
    !hasTime(point) &&
    (point.named === undefined || point.weak === undefined) &&
    point.base === undefined &&
    point.within === undefined &&
    (point.origin !== 'told' || point.steps?.unit === 'D') &&
    (point.cues !== undefined || cueOf(point) !== '')
  )
}

/** সোমবার, ১৭ নভেম্বর ২০২৫, ২ অগ্রহায়ণ ১৪৩২: a second calendar is a date of its own unless it stands in brackets. */
function twoCalendars(a: Point, b: Point): boolean {
  const has = (point: Point) => (point.cues ?? [point]).some((cue) => isDate(cue))
  return has(a) && has(b)
}

function commaLinks(a: Point, b: Point): boolean {
  const weekday = (point: Point) => point.weekday !== undefined
  const told = (point: Point) => isDate(point) || (point.cues ?? []).some(isDate)
  const relative = (point: Point) => point.steps !== undefined
  return (
    (relative(a) && (told(b) || weekday(b))) ||
    (weekday(a) && told(b)) ||
    (told(a) && weekday(b)) ||
    (a.cues !== undefined && told(b) && !twoCalendars(a, b))
  )
}
