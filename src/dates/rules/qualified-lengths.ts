import { isGenitive, maybe, one, type Rule, rule, word } from '../grammar.js'
import type { TimexMod } from '../values.js'
import { isFree } from './lengths.js'

const MODS: Record<string, TimexMod> = {
  approx: 'APPROX',
  'at-least': 'MORE_THAN',
  more: 'MORE_THAN',
  'at-most': 'LESS_THAN',
  less: 'LESS_THAN',
}

/** What is said about a length: how exact it is, where it begins or ends. */
export const qualifiedLengthRules: readonly Rule[] = [
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
]
