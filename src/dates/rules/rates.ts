import { type Edge, isLocative, one, type Rule, rule, type Surroundings, word } from '../grammar.js'
import { period } from './sets.js'

/** How often or how much in a unit of time. */
export const rateRules: readonly Rule[] = [
  // বছরে দুবার, দিনে ৩ বার
  rule(
    'times in a unit',
    'set',
    [one('unit', ({ unit, tail }) => tail === '' && !unit.startsWith('T')), word('once')],
    ([{ unit, times }], edges, around) =>
      isRate(edges[0]!, around) ? { period: period(unit, times) } : undefined,
  ),
  rule(
    'number of times in a unit',
    'set',
    [one('unit', ({ tail }) => tail === ''), one('number', ({ form }) => form === 'cardinal'), word('times')],
    ([{ unit, times }], edges, around) =>
      isRate(edges[0]!, around) ? { period: period(unit, times) } : undefined,
  ),
  // সপ্তাহে তিন দিন
  rule(
    'days in a unit',
    'set',
    [
      one('unit', ({ unit, tail }) => tail === '' && (unit === 'W' || unit === 'M' || unit === 'Y')),
      one(
        'length',
        ({ amounts, mod, direction }) =>
          amounts.length === 1 &&
          (amounts[0].unit === 'D' || amounts[0].unit === 'M') &&
          mod === undefined &&
          direction === undefined,
      ),
    ],
    ([{ unit, times }], edges, around) =>
      isRate(edges[0]!, around) ? { period: period(unit, times) } : undefined,
  ),
  // বছরে তিন লাখ টন, মাসে ২০ হাজার টাকা
  rule(
    'amount in a unit',
    'set',
    [one('unit', ({ unit, tail }) => tail === '' && RATED.has(unit))],
    ([{ unit, times }], edges, around) => {
      const amount = around.quantity(edges[0]!.to)
      return amount !== undefined &&
        amount.unit !== null &&
        !NO_AMOUNTS.has(amount.kind) &&
        isRate(edges[0]!, around)
        ? { period: period(unit, times) }
        : undefined
    },
  ),
]

/** মাসে, but not গত মাসে or দুই মাসে. */
function isRate(unit: Edge, around: Surroundings): boolean {
  return (
    isLocative(unit) &&
    unit.ending?.plural !== true &&
    !BEFORE_UNIT.some((role) => around.isBefore(unit.from, role)) &&
    !around.edgesAt(unit.from - 1).some(({ symbol }) => symbol === 'number')
  )
}

const RATED: ReadonlySet<string> = new Set(['Y', 'M', 'W', 'D'])
const NO_AMOUNTS: ReadonlySet<string> = new Set([
  'percent',
  'ordinal',
  'duration',
  'age',
  'clock',
  'score',
  'scoreline',
])
/** গত মাসে ২০ হাজার টাকা: one month, not every one. */
const BEFORE_UNIT = [
  'this',
  'past',
  'future',
  'outgoing',
  'same',
  'that',
  'which',
  'some',
  'whole',
  'prev',
  'next',
  'first',
  'last',
]
