import { packed } from '../../generated/words/event-counts.js'
import { parseList, records } from '../../lists/index.js'
import type { NumberFinding } from '../../numbers/index.js'
import type { Argument, CountKey, EventCount } from '../types.js'

let keys: Map<string, CountKey> | undefined

function keyOf(type: string, subtype: string | null, role: string): CountKey | undefined {
  keys ??= new Map(
    records(parseList(packed)).map((row) => [
      `${row.type}/${row.subtype}/${row.role}`,
      row.count as CountKey,
    ]),
  )
  return keys.get(`${type}/${subtype ?? ''}/${role}`) ?? keys.get(`${type}//${role}`)
}

/** How many were killed, injured, arrested …, from the numbers among the arguments. */
export function countsOf(
  type: string,
  subtype: string | null,
  args: readonly Argument[],
  numbers: readonly NumberFinding[],
): Partial<Record<CountKey, EventCount>> {
  const counts: Partial<Record<CountKey, EventCount>> = {}
  for (const { role, filler } of args) {
    if (!('number' in filler)) continue
    const key = keyOf(type, subtype, role)
    if (key === undefined || counts[key] !== undefined) continue
    const { value, min, max, approx } = numbers[filler.number]
    counts[key] = { number: filler.number, value, min, max, approx }
  }
  return counts
}
