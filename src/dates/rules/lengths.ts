import {
  any,
  type Edge,
  isBare,
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
import type { Length, Point, TimexMod } from '../values.js'
import { hasTime, isPlain, namesDay } from './points.js'

type Unit = SymbolValues['unit']

const MODS: Record<string, TimexMod> = {
  approx: 'APPROX',
  'at-least': 'MORE_THAN',
  more: 'MORE_THAN',
  'at-most': 'LESS_THAN',
  less: 'LESS_THAN',
}
const ORDER = ['CE', 'DE', 'Y', 'M', 'W', 'D', 'N', 'TH', 'TM', 'TS']

const isLengthUnit = ({ unit, tail }: Unit) =>
  unit !== 'N' &&
  unit !== 'FY' &&
  (tail === '' || tail === 'through' || tail === 'anniversary' || tail === 'ব্যাপী' || tail === 'জুড়ে')
const length = ({ unit, times }: Unit, count: number): Length => ({
  amounts: [{ unit, count: count * times }],
})
const vague = ({ unit, times }: Unit): Length => ({ amounts: [], vague: vagueOf(times === 12 ? 'Y' : unit) })
const vagueOf = (unit: string) => (unit.startsWith('T') ? `PTX${unit[1]}` : `PX${unit}`)
const isCounted = ({ amounts, upTo }: Length) => amounts.length > 0 && upTo === undefined
const isFree = ({ mod, direction }: Length) => mod === undefined && direction === undefined

export const lengthRules: readonly Rule[] = [
  // তিন দিনের, আড়াই ঘণ্টা, ৮০ বছরপূর্তি
  rule(
    'number and unit',
    'length',
    [
      one('number', (n, edge) => {
        const { form, value } = n
        return (
          form === 'cardinal' &&
          value > 0 &&
          value < 100000 &&
          !n.hour &&
          (isBare(edge) || (edge.ending?.case === 'NOM' && edge.ending.classifier === 'টি'))
        )
      }),
      one('unit', isLengthUnit),
    ],
    ([{ value, digits }, unit], edges, around) => {
      if (around.numberKind(edges[0]!.from) === 'age') return undefined
      if (unit.unit === 'TM' && isLocative(edges[1]) && isMatchMinute(edges, around)) return undefined
      // ঊনিশ শতকে is a century, দুই শতক a length.
      if (unit.unit === 'CE' && value >= 11 && value <= 30) return undefined
      if (
        edges[1]!.ending?.plural === true ||
        (digits === 4 && unit.unit === 'Y' && value >= 1900 && value < 2100)
      )
        return undefined
      return length(unit, value)
    },
  ),
  rule(
    'several units',
    'length',
    [
      one('length', (l) => isCounted(l) && isFree(l)),
      maybe(word('and')),
      one('length', (l) => isCounted(l) && isFree(l)),
    ],
    ([a, , b], edges) => {
      const last = a.amounts[a.amounts.length - 1].unit
      const next = b.amounts[0].unit
      return isBare(edges[0]) && ORDER.indexOf(last) < ORDER.indexOf(next)
        ? { amounts: [...a.amounts, ...b.amounts] }
        : undefined
    },
  ),
  // কয়েক দশকের
  rule('some and unit', 'length', [word('some'), one('unit', isLengthUnit)], ([, unit], edges) =>
    edges[1]!.ending?.plural === true ? undefined : vague(unit),
  ),
  rule(
    'hundreds of units',
    'length',
    [word('hundreds'), one('unit', ({ unit }) => unit === 'Y' || unit === 'D')],
    ([, { unit }]) => ({ amounts: [], vague: unit === 'Y' ? 'PXCE' : 'PXD' }),
  ),
  // দশকের পর দশক
  rule('unit after unit', 'length', [one('unit'), word('after'), one('unit')], ([a, , b], edges) =>
    isGenitive(edges[0]) && a.unit === b.unit ? vague(a) : undefined,
  ),
  // যুগ যুগ
  rule(
    'unit and unit',
    'length',
    [one('unit', ({ times }) => times === 12), one('unit', ({ times }) => times === 12)],
    ([a], edges) => (isBare(edges[0]) ? vague(a) : undefined),
  ),
  // বছর দুয়েক
  rule(
    'unit and about so many',
    'length',
    [one('unit', ({ tail }) => tail === ''), one('amount')],
    ([unit, count], edges) => (isBare(edges[0]) ? { ...length(unit, count), mod: 'APPROX' } : undefined),
  ),
  // মাসখানেক
  rule('about one unit', 'length', [one('unit', ({ tail }) => tail === 'about-one')], ([unit]) => ({
    ...length(unit, 1),
    mod: 'APPROX',
  })),
  // দিনভর, বছরজুড়ে
  rule(
    'through one unit',
    'length',
    [
      one(
        'unit',
        ({ unit, tail }) => unit !== 'N' && (tail === 'through' || tail === 'ব্যাপী' || tail === 'জুড়ে'),
      ),
    ],
    ([unit]) => length(unit, 1),
  ),
  rule(
    'through one unit, apart',
    'length',
    [one('unit', ({ unit, tail }) => unit !== 'N' && tail === ''), word('through')],
    ([unit], edges) => (isBare(edges[0]) ? length(unit, 1) : undefined),
  ),
  rule(
    'whole unit',
    'length',
    [
      word('whole'),
      one('unit', ({ unit, tail }) => tail === '' && unit !== 'N' && unit !== 'DE' && unit !== 'CE'),
    ],
    ([, unit], edges) => (edges[1]!.ending?.plural === true ? undefined : length(unit, 1)),
  ),
  rule(
    'vague length in one word',
    'length',
    [one('reference', ({ value }) => value.startsWith('P') && !value.endsWith('REF'))],
    ([{ value }]) => ({ amounts: [], vague: value }),
  ),
  // দুই থেকে তিন দিন, ৫-৭ দিন
  rule(
    'from length to length',
    'length',
    [
      one('number', ({ form, value }, edge) => form === 'cardinal' && value > 0 && isBare(edge)),
      any(
        ['role', 'mark'] as const,
        (link) => link === 'from' || link === '-' || link === '–' || link === 'and',
      ),
      one('number', ({ form }, edge) => form === 'cardinal' && isBare(edge)),
      one('unit', isLengthUnit),
    ],
    ([a, , b, unit], edges) =>
      a.value < b.value && !isMatchMinuteUnit(unit, edges[3])
        ? { ...length(unit, a.value), upTo: b.value * unit.times }
        : undefined,
  ),
  // দুই-তিন দিন
  rule(
    'range and unit',
    'length',
    [one('range'), one('unit', isLengthUnit)],
    ([{ min, max }, unit], edges) =>
      isMatchMinuteUnit(unit, edges[1]) ? undefined : { ...length(unit, min), upTo: max * unit.times },
  ),
  rule(
    'digits from length to length',
    'length',
    [
      one(
        'digits',
        (parts) =>
          parts.length === 2 &&
          '-–'.includes(parts[1].joint) &&
          parts[0].value < parts[1].value &&
          parts[1].digits < 4,
      ),
      one('unit', isLengthUnit),
    ],
    ([[a, b], unit]) => ({ ...length(unit, a.value), upTo: b.value * unit.times }),
  ),

  rule(
    'modified length',
    'length',
    [word('approx', 'at-least', 'at-most'), one('length', isFree)],
    ([role, l]) => ({ ...l, mod: MODS[role] }),
  ),
  rule('long length', 'length', [word('long'), one('length', isFree)], ([, l]) => l),
  // প্রথম কয়েক সপ্তাহ
  rule(
    'first so long',
    'length',
    [one('number', ({ form, value }) => form === 'ordinal' && value === 1), one('length', isFree)],
    ([, l]) => l,
  ),
  rule('last so long', 'length', [word('last'), one('length', isFree)], ([, l]) => ({
    ...l,
    direction: 'past',
  })),
  // এক বছরের কম সময়ের মধ্যে
  rule(
    'more or less than a length',
    'length',
    [
      one('length', isFree),
      word('more', 'less'),
      maybe(one('role', (role) => role === 'time-noun')),
      maybe(word('by')),
    ],
    ([l, role], edges) => (isGenitive(edges[0]) ? { ...l, mod: MODS[role] } : undefined),
  ),
  // গত তিন মাসে
  rule(
    'length up to now or from now on',
    'length',
    [
      word('past', 'future', 'next', 'this'),
      one(
        'length',
        ({ direction, mod }) =>
          direction === undefined && (mod === undefined || mod === 'APPROX' || mod === 'MORE_THAN'),
      ),
    ],
    ([role, l]) =>
      role === 'this'
        ? l
        : {
            ...l,
            direction: role === 'past' ? 'past' : 'future',
            ...(role === 'next' && { origin: 'told' as const }),
          },
  ),
  // ছয় মাসের মধ্যে
  rule(
    'within a length',
    'length',
    [one('length', ({ mod }) => mod === undefined || mod === 'APPROX'), word('by')],
    ([l], edges) => (isGenitive(edges[0]) ? { ...l, mod: 'BEFORE' } : undefined),
  ),
  rule('at the end of a length', 'length', [one('length', isFree), word('after-exactly')], ([l], edges) =>
    isGenitive(edges[0]) ? { ...l, mod: 'AFTER' } : undefined,
  ),
  rule('length and anniversary', 'length', [one('length', isFree), word('anniversary')], ([l]) => l),

  // তিন দিন আগে, এক সপ্তাহ পর
  rule(
    'length away',
    'point',
    [
      one('length', (l) => l.direction === undefined && (l.mod === undefined || l.mod === 'APPROX')),
      word('before', 'after'),
    ],
    ([l, role], edges, around) => {
      if (!isBare(edges[0])) return undefined
      const sign = role === 'before' ? -1 : 1
      if (l.vague !== undefined)
        return sign < 0 ? { reference: 'PAST_REF' } : { shift: { length: l, sign }, event: true }
      return { shift: { length: l, sign }, ...(followsEvent(edges[0]!, around) && { event: true }) }
    },
  ),
  rule(
    'length away from a told time',
    'point',
    [word('of-that'), one('point', ({ shift, base }) => shift !== undefined && base === undefined)],
    ([, point]) => ({ ...point, origin: 'told', event: false }),
  ),
  rule(
    'length away from a day',
    'point',
    [
      any(
        ['point', 'year'] as const,
        (point) => isPlain(point) && !hasTime(point) && (namesDay(point) || point.month !== undefined),
      ),
      one('point', ({ shift, base }) => shift !== undefined && base === undefined),
    ],
    ([base, point], edges) => (isGenitive(edges[0]) ? { ...point, base, event: false } : undefined),
  ),
  // আজ থেকে ৫০ বছর আগে
  rule(
    'length away from today',
    'point',
    [
      any(
        ['point'] as const,
        ({ steps, mod, reference }) =>
          mod === 'START' && (steps?.unit === 'D' || reference === 'PRESENT_REF'),
      ),
      one('point', ({ shift, base }) => shift !== undefined && base === undefined),
    ],
    ([, point]) => ({ ...point, origin: 'now', event: false }),
  ),
]

/** ৫৩ ও ৭১ মিনিটে: a minute of a match, not a length. */
function isMatchMinute(edges: readonly (Edge | undefined)[], around: Surroundings): boolean {
  const [number, unit] = edges
  const next = around.wordAt(unit!.to)
  return (
    /^(গোল|পেনাল্টি|সমতা|ব্যবধান|এগিয়ে|হেড|জাল|লাল|হলুদ|আত্মঘাতী|কর্নার|ফ্রি|বদলি|মাঠে|জোড়া|লিড)/.test(next) ||
    /^(ম্যাচের|খেলার|প্রথমার্ধের|দ্বিতীয়ার্ধের|অর্ধের|ও|এবং)$/.test(around.wordBefore(number!.from))
  )
}

const isMatchMinuteUnit = ({ unit }: Unit, edge: Edge | undefined) => unit === 'TM' && isLocative(edge)

/** নির্বাচনের তিন দিন আগে: the word before is an event in the genitive. */
function followsEvent(first: Edge, around: Surroundings): boolean {
  const before = around.wordBefore(first.from)
  return /(ের|ার|ির|োর|ীর|য়র)$/.test(before) && !NOT_EVENTS.has(before)
}

const NOT_EVENTS = new Set([
  'আর',
  'আবার',
  'এবার',
  'এর',
  'তার',
  'বারবার',
  'একবার',
  'দুবার',
  'তিনবার',
  'সরকার',
  'হাজার',
  'বাজার',
  'শনিবার',
  'প্রায়',
  'খবর',
  'তাঁর',
  'আমার',
  'তাদের',
  'তাঁদের',
])

export type { Point }
