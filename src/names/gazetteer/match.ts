import { PUNCTUATION } from '../../tokens/index.js'
import type { Cut, Lexeme } from '../lexemes.js'
import { isNamePart, type Units } from '../units.js'
import { afterPart, NO_PARTS } from './forms.js'
import type { Table } from './table.js'

/** No form has more units than this. */
export const LONGEST_UNITS = 24

/** A form of a gazetteer in the text: units `[first, last)`, the last of them cut into stem and ending. */
export interface FormMatch {
  readonly table: Table
  /** Entries of the table that do not count. */
  readonly hidden?: ReadonlySet<number>
  /** First of the forms written like this; the others follow through `table.next`. */
  readonly form: number
  readonly first: number
  readonly last: number
  readonly cut: Cut
  /** 2 to the letter, 1 with letters folded. */
  readonly quality: number
}

/**
 * All forms that begin at unit `first`, with any listed ending on their last word. Longer ones come
 * later; of one length, longer stems come first.
 */
export function matchesAt(
  table: Table,
  hidden: ReadonlySet<number> | undefined,
  text: string,
  units: Units,
  lexemes: readonly Lexeme[],
  first: number,
  limit: number,
  out: FormMatch[],
): void {
  const start = units.starts[first]
  let state = NO_PARTS
  for (let i = first; i < limit; i++) {
    const lexeme = lexemes[i]
    const at = units.starts[i]
    const { cuts, partHashes } = lexeme
    let slot = -1
    for (let part = 0; part < partHashes.length; part++) {
      for (const cut of cuts) {
        if (cut.part !== part) continue
        const found = table.find(afterPart(state, cut.hash))
        if (found < 0) continue
        const form = shown(table, table.first(found), hidden)
        if (form < 0) continue
        const quality = verify(table, form, text, start, at, cut)
        if (quality > 0) out.push({ table, hidden, form, first, last: i + 1, cut, quality })
      }
      state = afterPart(state, partHashes[part])
      slot = table.find(state)
      if (slot < 0 || !table.goesOn(slot)) return
    }
    if (slot < 0) return
    // The next part follows after one blank, or after the full stop of an abbreviation: এ. কে., মো.সেলিম.
    let end = units.ends[i]
    if (
      i + 1 < limit &&
      units.kinds[i + 1] === PUNCTUATION &&
      text[end] === '.' &&
      units.starts[i + 1] === end
    ) {
      i++
      end++
    }
    if (i + 1 >= limit || units.starts[i + 1] - end > 1 || !isNamePart(units.kinds[i + 1])) return
  }
}

/** The form, or the next one written alike whose entry is not hidden; -1 where there is none. */
export function shown(table: Table, form: number, hidden: ReadonlySet<number> | undefined): number {
  if (hidden !== undefined) while (form >= 0 && hidden.has(table.entryOf(form))) form = table.next(form)
  return form
}

function verify(table: Table, form: number, text: string, start: number, at: number, cut: Cut): number {
  if (cut.restored === null) return table.verify(form, text, start, at + cut.length)
  const written = text.slice(start, at) + cut.restored
  return table.verify(form, written, 0, written.length)
}
