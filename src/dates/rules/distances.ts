import { any, isBare, isGenitive, maybe, one, type Rule, rule, word } from '../grammar.js'
import { hasTime, isPlain, namesDay } from './points.js'

const ONLY = ['only', 'exactly']

/** Points that lie a length away. */
export const distanceRules: readonly Rule[] = [
  // তিন দিন আগে, এক সপ্তাহ পর
  rule(
    'length away',
    'point',
    [
      one('length', (l) => l.direction === undefined && (l.mod === undefined || l.mod === 'APPROX')),
      word('before', 'after', 'prev', 'next'),
    ],
    ([l, role], edges, around) => {
      if (!isBare(edges[0])) return undefined
      const sign = role === 'before' || role === 'prev' ? -1 : 1
      // ঘটনার |মাত্র দুই দিন পর
      const isMarked = ONLY.some((role) => around.isBefore(edges[0]!.from, role))
      const start = edges[0]!.from - (isMarked ? 1 : 0)
      const event = around.followsGenitive(start)
      if (l.vague !== undefined)
        return sign < 0 && !event ? { reference: 'PAST_REF' } : { shift: { length: l, sign }, event: true }
      // ঘটনার দুই দিন পর: from the day that was told of it
      const told = event && around.isBefore(start, 'of-event')
      if (told) return { shift: { length: l, sign }, origin: 'told', strict: true }
      return {
        shift: { length: l, sign },
        ...(l.mod === 'APPROX' && { mod: l.mod }),
        ...(event && { event: true }),
      }
    },
  ),
  rule(
    'length away from a told time',
    'point',
    [
      word('of-that'),
      maybe(word('exactly', 'only')),
      one('point', ({ shift, base }) => shift !== undefined && base === undefined),
    ],
    ([, , point]) =>
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
