import {
  any,
  isGenitive,
  isLocative,
  maybe,
  one,
  type Rule,
  rule,
  type Surroundings,
  word,
} from '../grammar.js'
import type { SymbolValues } from '../symbols.js'

/** Decades and centuries. */
export const eraRules: readonly Rule[] = [
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
      one('unit', isDecadeUnit),
    ],
    ([{ value }, ,], edges) =>
      value >= 1000 || isGenitive(edges[0]) || edges[1] !== undefined || value >= 40
        ? { decade: value >= 1000 ? value : 1900 + value }
        : undefined,
  ),
  // সাতের দশকে, as West Bengal says it: the seventies
  rule(
    'decade by its digit',
    'point',
    [
      one(
        'number',
        ({ value, form, digits }, edge) =>
          form === 'cardinal' &&
          digits === 0 &&
          Number.isInteger(value) &&
          value >= 2 &&
          value <= 9 &&
          isGenitive(edge),
      ),
      one('unit', isDecadeUnit),
    ],
    ([{ value }]) => ({ decade: 1900 + 10 * value }),
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
      one('unit', isDecadeUnit),
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
  // একবিংশ শতকের প্রথম দশকে, উনিশ শতকের শেষ দশকে
  rule(
    'decade by its place in a century',
    'point',
    [
      one(
        'point',
        ({ century, steps, bc }) => bc === undefined && (century !== undefined || steps?.unit === 'CE'),
      ),
      one('number', ({ form, value }) => form === 'ordinal' && value >= 1 && value <= 10),
      one('unit', isDecadeUnit),
    ],
    ([within, { value }], edges) => (isGenitive(edges[0]) ? { decade: 10 * (value - 1), within } : undefined),
  ),
  rule(
    'last decade of a century',
    'point',
    [
      one(
        'point',
        ({ century, steps, bc }) => bc === undefined && (century !== undefined || steps?.unit === 'CE'),
      ),
      word('last'),
      one('unit', isDecadeUnit),
    ],
    ([within], edges) => (isGenitive(edges[0]) ? { decade: 90, within } : undefined),
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
    ([bc, { value, form }, { loose }], edges, around) => {
      const told = isGenitive(edges[2]) || isLocative(edges[2])
      if (loose && !told && form !== 'ordinal') return undefined
      // পঞ্চম শতকের মুদ্রা; but টেস্টের পঞ্চম শতক and পঞ্চম শতকের দেখা are a batsman's.
      const isOld =
        told && value >= 4 && !around.followsGenitive(edges[1]!.from) && !isInnings(edges[2]!.to, around)
      if (bc === undefined && (form === 'ordinal' ? loose && value < 10 && !isOld : value < 11))
        return undefined
      return { century: value, ...(bc !== undefined && { bc: true }) }
    },
  ),
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
]

function isDecadeUnit({ unit, times, tail }: SymbolValues['unit']): boolean {
  return unit === 'DE' && times === 1 && tail === ''
}

/** পঞ্চম শতকের দেখা পান: the word behind a hundred that is scored. */
function isInnings(node: number, around: Surroundings): boolean {
  return around.isAt(node, 'of-innings')
}

function isDecade({ value, form, digits }: SymbolValues['number']): boolean {
  return form === 'cardinal' && value % 10 === 0 && value >= 20 && value <= 90 && digits !== 1
}
