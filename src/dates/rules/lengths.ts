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
  unit !== 'FY' && (tail === '' || tail === 'through' || tail === 'anniversary')
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
          (isBare(edge) || edge.ending?.case === 'NOM')
        )
      }),
      one('unit', isLengthUnit),
    ],
    ([{ value, digits }, unit], edges, around) => {
      if (!isLength(edges[0]!.from, value, unit, edges[1]!, around)) return undefined
      return digits === 4 && unit.unit === 'Y' && value >= 1900 && value < 2100
        ? undefined
        : length(unit, value)
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
  // দিন দুই আগে
  rule(
    'unit and a number',
    'length',
    [
      one('unit', isLengthUnit),
      one(
        'number',
        ({ form, value, digits }, edge) =>
          form === 'cardinal' && digits === 0 && value >= 2 && value <= 20 && isBare(edge),
      ),
    ],
    ([unit, { value }], edges, around) =>
      isBare(edges[0]) &&
      around
        .edgesAt(edges[1]!.to)
        .some(({ symbol, value: role }) => symbol === 'role' && (role === 'before' || role === 'after'))
        ? { ...length(unit, value), mod: 'APPROX' }
        : undefined,
  ),
  // বছর দুয়েক
  rule(
    'unit and about so many',
    'length',
    [one('unit', ({ tail }) => tail === ''), one('amount')],
    ([unit, count], edges) => (isBare(edges[0]) ? { ...length(unit, count), mod: 'APPROX' } : undefined),
  ),
  // মাস কয়েক
  rule('unit and some', 'length', [one('unit', isLengthUnit), word('some')], ([unit], edges) =>
    isBare(edges[0]) ? vague(unit) : undefined,
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
    [one('unit', ({ unit, tail }) => unit !== 'N' && tail === 'through')],
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
    'length or length',
    'length',
    [
      one('number', ({ form, value }, edge) => form === 'cardinal' && value > 0 && isBare(edge)),
      word('and'),
      one('number', ({ form }, edge) => form === 'cardinal' && isBare(edge)),
      one('unit', isLengthUnit),
    ],
    ([a, , b, unit], edges, around) =>
      a.value < b.value && isLength(edges[0]!.from, b.value, unit, edges[3]!, around)
        ? { ...length(unit, a.value), upTo: b.value * unit.times }
        : undefined,
  ),
  // দুই-তিন দিন
  rule(
    'range and unit',
    'length',
    [one('range'), one('unit', isLengthUnit)],
    ([{ min, max }, unit], edges, around) =>
      isLength(edges[0]!.from, max, unit, edges[1]!, around)
        ? { ...length(unit, min), upTo: max * unit.times }
        : undefined,
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
    ([[a, b], unit], edges, around) =>
      isLength(edges[0]!.from, b.value, unit, edges[1]!, around)
        ? { ...length(unit, a.value), upTo: b.value * unit.times }
        : undefined,
  ),

  rule(
    'modified length',
    'length',
    [word('approx', 'at-least', 'at-most'), one('length', isFree)],
    ([role, l]) => ({ ...l, mod: MODS[role] }),
  ),
  rule('long length', 'length', [word('long'), one('length', isFree)], ([, l]) => ({ ...l, long: true })),
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
    ([l], edges) => {
      if (!isGenitive(edges[0])) return undefined
      // গত ৮ বছরের মধ্যে is in the course of them, not before their end.
      return l.direction === 'past' ? l : { ...l, mod: 'BEFORE' }
    },
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
      return {
        shift: { length: l, sign },
        ...(l.mod === 'APPROX' && { mod: l.mod }),
        ...(around.followsGenitive(edges[0]!.from) && { event: true }),
      }
    },
  ),
  rule(
    'length away from a told time',
    'point',
    [word('of-that'), one('point', ({ shift, base }) => shift !== undefined && base === undefined)],
    ([, point]) =>
      point.shift?.length.vague === undefined
        ? { ...point, origin: 'told', strict: true, event: false }
        : point,
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

/** Whether a number and a unit are a length of time, and not an age, the minute of a match, a century or a decade. */
function isLength(number: number, value: number, unit: Unit, edge: Edge, around: Surroundings): boolean {
  const kind = around.quantity(number)?.kind
  if (kind === 'age' || kind === 'area' || (kind === 'ordinal' && unit.unit === 'TM')) return false
  if (edge.ending?.plural === true) return false
  if (unit.unit === 'CE') return value < 11 && (!unit.loose || isGenitive(edge) || isLocative(edge))
  return unit.unit !== 'DE' || value < 20 || value % 10 !== 0
}

export type { Point }
