import type { Cut } from '../words/cut.js'
import type { Table } from './table.js'

/** A form that a word alone is, with one of its endings or none. */
export interface Alone {
  readonly form: number
  readonly cut: Cut
  readonly quality: number
}

/** What a word, wherever it stands, begins in a table. */
export interface Opening {
  readonly table: Table
  /** Entries of the table that do not count. */
  readonly hidden: ReadonlySet<number> | undefined
  readonly alone: readonly Alone[]
  /** The bucket of the forms that begin with its first part. */
  readonly bucket: number
  /** What the parts of the word add up to, where longer forms begin with them. */
  readonly state: number
  readonly goesOn: boolean
}
