import type { EntityType } from '../types.js'
import { afterPart, isParting, NO_PARTS, partHash } from './forms.js'
import type { Table, TableEntry } from './table.js'

/** The entry of a type that has a name among its forms, to the letter. @param most the last kind of form that counts */
export function entryNamed(
  table: Table,
  name: string,
  type: EntityType,
  most: number,
): TableEntry | undefined {
  let state = NO_PARTS
  for (let at = 0; at < name.length; ) {
    let end = at
    while (end < name.length && !isParting(name.charCodeAt(end))) end++
    if (end > at) state = afterPart(state, partHash(name, at, end))
    at = end + 1
  }
  const slot = table.find(state)
  if (slot < 0) return undefined
  for (let form = table.first(slot); form >= 0; form = table.next(form)) {
    if (table.kind(form) > most || table.verify(form, name, 0, name.length) !== 2) continue
    const entry = table.entry(table.entryOf(form))
    if (entry.type === type) return entry
  }
  return undefined
}
