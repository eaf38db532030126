import { packed } from '../../generated/words/events/kinds-of-subtypes.js'
import { parseList, records } from '../../lists/index.js'
import type { Match } from '../detection/match.js'

let kinds: ReadonlyMap<string, string | null> | undefined

/** Of what kind a trigger tells, within its type: its subtype, or what that has in common with others; of জয়ী, পরাজিত none. */
export function kindOf({ row: { type, subtype } }: Match): string | null {
  if (subtype === null) return null
  kinds ??= new Map(
    records(parseList(packed)).flatMap(({ type: of, kind, subtypes }) =>
      subtypes.split(' ').map((each) => [`${of}/${each}`, kind === '' ? null : kind] as const),
    ),
  )
  const known = kinds.get(`${type}/${subtype}`)
  return known === undefined ? subtype : known
}
