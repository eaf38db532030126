import type { EntityType } from '../types.js'
import { type Ambiguity, ambiguityOf } from './ambiguous.js'
import type { Table } from './table.js'

/** What counts for or against a form wherever it stands. */
export interface FormNotes {
  readonly kind: number
  readonly type: EntityType
  /** The list that its entry is from, as rules are named after it. */
  readonly list: string
  /** Whether nothing but villages and the like are called so: many share their names with persons and words. */
  readonly minor: boolean
  /** Whether it is the title of a work, which news puts in quotation marks. */
  readonly quoted: boolean
  readonly ambiguity: Ambiguity | undefined
}

const noted = new WeakMap<Table, (FormNotes | undefined)[]>()

/** The notes on a form of a table, read when they are first asked for. */
export function notesOn(table: Table, form: number): FormNotes {
  let notes = noted.get(table)
  if (notes === undefined) {
    notes = []
    noted.set(table, notes)
  }
  notes[form] ??= read(table, form)
  return notes[form]
}

function read(table: Table, form: number): FormNotes {
  const { type, subtype, list } = table.entryNamed(form)
  return {
    kind: table.kind(form),
    type,
    list: list.startsWith('gazetteer/') ? list.slice('gazetteer/'.length) : list,
    minor: isMinor(table, form),
    quoted: type === 'WORK' && TITLED.has(subtype),
    ambiguity: ambiguityOf(table.form(form)),
  }
}

/** Kinds of work that have titles. */
const TITLED: ReadonlySet<string> = new Set(['film', 'book', 'song'])

function isMinor(table: Table, form: number): boolean {
  for (let f = form; f >= 0; f = table.next(f)) {
    const { subtype, type } = table.entryNamed(f)
    if (type !== 'GPE' || !(subtype === 'union' || subtype === 'village' || subtype === 'neighbourhood'))
      return false
  }
  return true
}
