import { any, isBare, isGenitive, isLocative, mark, maybe, one, type Rule, rule, word } from '../grammar.js'
import type { SymbolValues } from '../symbols.js'
import type { Direction, Length, Point, Unit } from '../values.js'
import { dayPart, fullYear, inYear } from './days.js'
import {
  cueOf,
  hasTime,
  isDate,
  isMonth,
  isPlain,
  isStep,
  isYearLike,
  namesDay,
  strong,
  together,
} from './points.js'

const STEPS: Record<string, { count: number; origin: 'now' | 'told' }> = {
  past: { count: -1, origin: 'now' },
  'past-year': { count: -1, origin: 'now' },
  this: { count: 0, origin: 'now' },
  future: { count: 1, origin: 'now' },
  prev: { count: -1, origin: 'told' },
  that: { count: 0, origin: 'told' },
  same: { count: 0, origin: 'told' },
  next: { count: 1, origin: 'told' },
}

const isSmallYear = (point: Point) => isYearLike(point) && isPlain(point)

export const periodRules: readonly Rule[] = [
  // গত সপ্তাহে, চলতি বছর, ওই দিন
  rule(
    'period beside now or a told one',
    'point',
    [
      word('past', 'this', 'future', 'prev', 'that', 'same', 'next'),
      one('unit', ({ times, tail }) => times === 1 && tail === ''),
    ],
    ([role, { unit }], edges) => {
      const ending = edges[1]!.ending
      if (ending?.plural === true || unit === 'TH' || unit === 'TM' || unit === 'TS') return undefined
      const { count, origin } = STEPS[role]
      if (unit === 'D' && origin === 'now' && role !== 'this') return undefined
      if (unit === 'N') return undefined
      // ওই বছর is a year told before, or none that can be known.
      const told = role === 'that' || role === 'same'
      return {
        steps: { unit: unit as Unit, count },
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
      one('unit', ({ unit, times, tail }) => (unit === 'Y' || unit === 'M') && times === 1 && tail === ''),
      word('start', 'mid', 'end'),
    ],
    ([{ unit }, role], edges) =>
      isGenitive(edges[0]) && edges[0]!.ending?.plural !== true
        ? {
            steps: { unit, count: 0 },
            origin: 'now',
            mod: role === 'start' ? 'START' : role === 'end' ? 'END' : 'MID',
          }
        : undefined,
  ),
  // ওই রাতে, আগের রাতে
  rule(
    'part of a told day',
    'time',
    [word('prev', 'that', 'same', 'next'), one('part', ({ part }) => part !== 'DT')],
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
  // গত বছরের জুলাইয়ে, চলতি বছরের ২১ জানুয়ারি
  rule(
    'month or day of a year',
    'point',
    [
      one('point', (point) => isStep(point, 'Y') && isPlain(point)),
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
  rule('date alone', 'point', [one('dated')], ([day]) => ({ day })),
  // গত বছরের একই মাসে, গত বছরের একই সময়ে
  rule('same time', 'point', [word('same'), one('role', (role) => role === 'time-noun')], () => ({
    reference: 'same',
    origin: 'told',
  })),
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
    [word('past', 'past-year', 'this', 'future', 'prev', 'that', 'same', 'next'), word('fiscal')],
    ([role]) => ({ steps: { unit: 'FY', count: STEPS[role].count }, origin: STEPS[role].origin }),
  ),
  rule(
    'fiscal year told twice',
    'point',
    [word('past', 'past-year', 'this', 'future'), one('point', ({ fiscal }) => fiscal !== undefined)],
    ([, point]) => point,
  ),
  // ২০২৩-২৪ মৌসুমে
  rule(
    'season from year to year',
    'interval',
    [one('digits', isYearPair), word('season-year')],
    ([[first, second]]) => ({
      from: { year: first.value },
      to: { year: second.digits === 4 ? second.value : Math.floor(first.value / 100) * 100 + second.value },
    }),
  ),
  rule('year of a season', 'point', [one('yearNumber'), word('season-year')], ([year]) => ({ year })),

  // ২০২৫ সালের প্রথম প্রান্তিকে
  rule(
    'quarter',
    'point',
    [one('number', ({ form, value }) => form === 'ordinal' && value >= 1 && value <= 4), word('quarter')],
    ([{ value }]) => ({ quarter: value }),
  ),
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

  // নব্বইয়ের দশকে, ২০২০-এর দশকে
  rule(
    'decade',
    'point',
    [
      one(
        'number',
        ({ value, form, digits }) =>
          form === 'cardinal' &&
          value % 10 === 0 &&
          (digits === 4 ? value >= 1000 && value < 2100 : value >= 20 && value <= 90 && digits !== 1),
      ),
      maybe(word('genitive')),
      one('unit', ({ unit, times, tail }) => unit === 'DE' && times === 1 && tail === ''),
    ],
    ([{ value }, ,], edges) =>
      value >= 1000 || isGenitive(edges[0]) || edges[1] !== undefined || value >= 40
        ? { decade: value >= 1000 ? value : 1900 + value }
        : undefined,
  ),
  rule(
    'decade of a year with an ending',
    'point',
    [
      one(
        'year',
        ({ year, bc, calendar }) =>
          year !== undefined && year % 10 === 0 && bc === undefined && calendar === undefined,
      ),
      one('unit', ({ unit, times, tail }) => unit === 'DE' && times === 1 && tail === ''),
    ],
    ([{ year }]) => ({ decade: year as number }),
  ),
  rule(
    'decade of a century',
    'point',
    [
      one('point', ({ century, steps }) => century !== undefined || steps?.unit === 'CE'),
      one('point', ({ decade, within }) => decade !== undefined && within === undefined),
    ],
    ([within, { decade }]) => ({ decade: decade as number, within }),
  ),
  // উনিশ শতকের, একবিংশ শতাব্দীর
  rule(
    'century',
    'point',
    [
      maybe(word('bc')),
      one(
        'number',
        ({ value, form }) => Number.isInteger(value) && value >= 1 && value <= 30 && form !== 'day',
      ),
      one('unit', ({ unit, times, tail }) => unit === 'CE' && times === 1 && tail === ''),
    ],
    ([bc, { value, form }, { loose }], edges) => {
      const told = isGenitive(edges[2]) || isLocative(edges[2])
      if (loose && !told && form !== 'ordinal') return undefined
      if (bc === undefined && (form === 'ordinal' ? loose && value < 10 : value < 11)) return undefined
      return { century: value, ...(bc !== undefined && { bc: true }) }
    },
  ),

  // গ্রীষ্মে
  rule('season', 'point', [one('season')], ([{ season, use }]) => ({
    season,
    ...(use !== 'whole' && { weak: 'bare' }),
  })),
  // সত্তর ও আশির দশকে, চল্লিশ থেকে সত্তরের দশক
  rule(
    'decades',
    'interval',
    [
      one('number', isDecade),
      any(
        ['role', 'mark'] as const,
        (link) => link === 'from' || link === '-' || link === '–' || link === 'and',
      ),
      one('point', ({ decade, within }) => decade !== undefined && within === undefined),
    ],
    ([{ value }, , to]) =>
      1900 + value < (to.decade as number) ? { from: { decade: 1900 + value }, to } : undefined,
  ),
  rule(
    'decades in digits',
    'interval',
    [
      one(
        'digits',
        (parts) =>
          parts.length === 2 &&
          '-–'.includes(parts[1].joint) &&
          parts.every(({ value, digits }) => digits === 2 && value % 10 === 0),
      ),
      maybe(word('genitive')),
      one('unit', ({ unit }) => unit === 'DE'),
    ],
    ([[a, b]]) =>
      a.value < b.value ? { from: { decade: 1900 + a.value }, to: { decade: 1900 + b.value } } : undefined,
  ),
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

  // গতকাল বৃহস্পতিবার (১৫ আগস্ট)
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

function isDecade({ value, form, digits }: SymbolValues['number']): boolean {
  return form === 'cardinal' && value % 10 === 0 && value >= 20 && value <= 90 && digits !== 1
}

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
    (relative(a) && (told(b) || (weekday(b) && a.cues === undefined))) ||
    (weekday(a) && told(b)) ||
    (told(a) && weekday(b)) ||
    (a.cues !== undefined && told(b) && !twoCalendars(a, b))
  )
}

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

/** Puts a quarter, a season or a named day into the year that is told before it. */
function inPeriod(point: Point, year: Point): Point | undefined {
  if (year.year !== undefined) return year.calendar === undefined ? { ...point, year: year.year } : undefined
  return { ...point, within: year }
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

export { fullYear, inYear, isBare }
