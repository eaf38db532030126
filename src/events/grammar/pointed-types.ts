import { packed } from '../../generated/words/events/pointed-types.js'
import { parseList, records } from '../../lists/index.js'

let pointed: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** The types of events that a noun points back at: a সিদ্ধান্ত may be a ban, and no earthquake. */
export function typesPointedAt(noun: string): ReadonlySet<string> | undefined {
  pointed ??= new Map(records(parseList(packed)).map((row) => [row.noun, new Set(row.types.split(' '))]))
  return pointed.get(noun)
}
