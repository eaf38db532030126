import type { EntityType } from '../types.js'
import { firstOf } from './form-states.js'
import type { Table, TableEntry } from './table.js'

/** The entry of a type that has a name among its forms, to the letter. @param most the last kind of form that counts */
export function entryNamed(
  table: Table,
  name: string,
  type: EntityType,
  most: number,
): TableEntry | undefined {
  for (let form = firstOf(table.findForm(name)); form >= 0; form = table.next(form)) {
    if (table.kind(form) > most || table.verify(form, name, 0, name.length) !== 2) continue
    const entry = table.entryNamed(form)
    if (entry.type === type) return entry
  }
  return undefined
}
