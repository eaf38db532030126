import { PUNCTUATION } from '../../tokens/index.js'
import type { Cut } from '../words/cut.js'
import { afterPart, NO_PARTS, partHash } from '../words/forms.js'
import type { Lexeme } from '../words/lexemes.js'
import { isNamePart, type Units } from '../words/units.js'
import { firstOf, goesOn } from './form-states.js'
import type { Alone, Opening } from './opening.js'
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

/** What a word begins in a table; every place with the word shares it. */
export function openingOf(table: Table, hidden: ReadonlySet<number> | undefined, lexeme: Lexeme): Opening {
  const { text, cuts, partHashes } = lexeme
  const alone: Alone[] = []
  let state = NO_PARTS
  let bucket = -1
  let link = 0
  for (let part = 0; part < partHashes.length; part++) {
    for (const cut of cuts) {
      if (cut.part !== part) continue
      const cutState = afterPart(state, cut.hash)
      const form = formAt(table, hidden, part === 0 ? table.bucket(cutState) : bucket, cutState)
      const quality = form < 0 ? 0 : verify(table, form, text, 0, 0, cut)
      if (quality > 0) alone.push({ form, cut, quality })
    }
    state = afterPart(state, partHashes[part])
    if (part === 0) bucket = table.bucket(state)
    link = table.find(bucket, state)
    if (!goesOn(link)) return { table, hidden, alone, bucket, state, goesOn: false }
  }
  return { table, hidden, alone, bucket, state, goesOn: link !== 0 }
}

/**
 * All forms that begin at unit `first`, with any listed ending on their last word. Longer ones come
 * later; of one length, longer stems come first.
 */
export function matchesAt(
  opening: Opening,
  text: string,
  units: Units,
  lexemes: readonly Lexeme[],
  first: number,
  limit: number,
  out: FormMatch[],
): void {
  const { table, hidden, alone } = opening
  for (const { form, cut, quality } of alone)
    out.push({ table, hidden, form, first, last: first + 1, cut, quality })
  const start = units.starts[first]
  const isListed = text[units.ends[first]] === ','
  if (!isListed && !opening.goesOn) return
  let { state, bucket } = opening
  if (isListed) {
    state = afterPart(NO_PARTS, partHash(text, start, units.ends[first] + 1))
    bucket = table.bucket(state)
    if (!goesOn(table.find(bucket, state))) return
  }
  for (let i = following(text, units, first, limit); i >= 0; i = following(text, units, i, limit)) {
    const at = units.starts[i]
    const { cuts, partHashes } = lexemes[i]
    for (let part = 0; part < partHashes.length; part++) {
      for (const cut of cuts) {
        if (cut.part !== part || !table.goesInside(cut.hash)) continue
        const form = formAt(table, hidden, bucket, afterPart(state, cut.hash))
        const quality = form < 0 ? 0 : verify(table, form, text, start, at, cut)
        if (quality > 0) out.push({ table, hidden, form, first, last: i + 1, cut, quality })
      }
      const isLast = part === partHashes.length - 1
      const hash =
        isLast && text[units.ends[i]] === ',' ? partHash(text, at, units.ends[i] + 1) : partHashes[part]
      if (!table.goesInside(hash)) return
      state = afterPart(state, hash)
      if (!goesOn(table.find(bucket, state))) return
    }
    if (partHashes.length === 0) return
  }
}

/**
 * The unit behind one blank, behind the full stop of an abbreviation, or behind a comma, which belongs to the word in front: এ. কে.,
 * মো.সেলিম, পরিবেশ, বন ও …; -1 where a name cannot go on.
 */
function following(text: string, units: Units, unit: number, limit: number): number {
  let i = unit
  let end = units.ends[i]
  if (
    i + 1 < limit &&
    units.kinds[i + 1] === PUNCTUATION &&
    (text[end] === '.' || text[end] === ',') &&
    units.starts[i + 1] === end
  ) {
    i++
    end++
  }
  if (i + 1 >= limit || units.starts[i + 1] - end > 1 || !isNamePart(units.kinds[i + 1])) return -1
  return i + 1
}

function formAt(
  table: Table,
  hidden: ReadonlySet<number> | undefined,
  bucket: number,
  state: number,
): number {
  return shown(table, firstOf(table.find(bucket, state)), hidden)
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

/** Whether two forms may mean the same entry: মার্কিন | সিনেট is the Senate either way; সুইস ন্যাশনাল ব্যাংক is another than ন্যাশনাল ব্যাংক. */
export function sharesEntry(a: FormMatch, b: FormMatch): boolean {
  if (a.table !== b.table) return false
  for (let f = a.form; f >= 0; f = a.table.next(f))
    for (let g = b.form; g >= 0; g = b.table.next(g))
      if (a.table.entryOf(f) === b.table.entryOf(g)) return true
  return false
}
