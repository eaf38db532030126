import { isBare, one, type Rule, rule } from '../grammar.js'
import type { Point } from '../values.js'

/** Days and periods that one word names: শনিবার, গতকাল, গতবছর. */
export const singleWordRules: readonly Rule[] = [
  rule('weekday', 'point', [one('weekday')], ([{ weekday, use }], edges, around) => {
    if (use !== 'list') return { weekday }
    const [edge] = edges
    const link = around
      .edgesAt(edge!.to)
      .find(
        ({ symbol, value }) =>
          (symbol === 'role' && (value === 'and' || value === 'from')) ||
          (symbol === 'mark' && (value === ',' || value === '-' || value === '–')),
      )
    return link !== undefined && around.edgesAt(link.to).some(({ symbol }) => symbol === 'weekday')
      ? { weekday }
      : undefined
  }),
  rule('relative day', 'point', [one('relative')], ([{ days, part }], edges) => {
    const steps = { unit: 'D', count: days[0], ...(days.length > 1 && { other: days[1] }) } as const
    if (part !== '') return { steps, origin: 'now', part: dayPart(part) }
    // আজও is "still" as often as "today".
    const still = days[0] === 0 && edges[0]!.ending?.emphatic === 'ও'
    return { steps, origin: 'now', ...(still && { weak: 'bare' }) }
  }),
  // গত রাত সাড়ে ১১টায়; গত রাত ২টায় is of the morning after
  rule(
    'last night and a clock',
    'time',
    [
      one('relative', ({ days, part }, edge) => part !== '' && days[0] < 0 && isBare(edge)),
      one('clock', ({ half }) => half === undefined),
    ],
    ([{ days, part }, clock]) => ({
      steps: { unit: 'D', count: days[0] },
      origin: 'now',
      part: dayPart(part),
      clock,
      ...(part === 'NI' && { overnight: true }),
    }),
  ),
  rule('period in one word', 'point', [one('period')], ([{ unit, count, origin, part }]) => ({
    steps: { unit, count },
    origin,
    ...(origin === 'told' && count === 0 && unit !== 'D' && { strict: true }),
    ...(part !== '' && { part: dayPart(part) }),
  })),
]

export function dayPart(part: string) {
  return { part, half: part === 'NI' ? 'night' : part === 'MO' ? 'am' : 'pm', clock: '' } as NonNullable<
    Point['part']
  >
}
