import { firstOf } from './gazetteer/form-states.js'
import { shown } from './gazetteer/match.js'
import { ADJECTIVE, type Table } from './gazetteer/table.js'
import { afterPart, NO_PARTS } from './words/forms.js'
import type { Lexeme } from './words/lexemes.js'

/** Entry types as the tagger's features see them. */
const GROUPS: Record<string, number> = { PER: 0, GPE: 1, LOC: 2, FAC: 3, ORG: 4, NORP: 5 }
const OTHER_GROUP = 6
const ADJECTIVE_GROUP = 7
/** Where the bits of gazetteer groups begin among the classes of a lexeme. */
const GROUP_BITS = 16

/** Notes of a word in which groups of names it is one, and whether longer ones begin with it. */
export function addGroups(table: Table, hidden: ReadonlySet<number> | undefined, lexeme: Lexeme): void {
  let state = NO_PARTS
  let bucket = -1
  for (let part = 0; part < lexeme.partHashes.length; part++) {
    for (const cut of lexeme.cuts) {
      if (cut.part !== part) continue
      const cutState = afterPart(state, cut.hash)
      const link = table.find(part === 0 ? table.bucket(cutState) : bucket, cutState)
      if (link === 0) continue
      lexeme.opens = true
      for (
        let form = shown(table, firstOf(link), hidden);
        form >= 0;
        form = shown(table, table.next(form), hidden)
      )
        lexeme.groups |= 1 << (GROUP_BITS + groupOf(table, form))
    }
    state = afterPart(state, lexeme.partHashes[part])
    if (part === 0) bucket = table.bucket(state)
    if (table.find(bucket, state) === 0) return
    lexeme.opens = true
  }
}

/** Whether a form begins with a part. @param first the state after that part */
export function begins(table: Table, first: number): boolean {
  return table.find(table.bucket(first), first) !== 0
}

/** The group of what a form names. */
export function groupOf(table: Table, form: number): number {
  if (table.kind(form) === ADJECTIVE) return ADJECTIVE_GROUP
  return GROUPS[table.type(table.entryOf(form))] ?? OTHER_GROUP
}
