import { mapped } from '../../core/mapped.js'
import { type Buckets, fillBuckets } from '../../lists/buckets.js'
import type { PackedRows } from '../../lists/packed-rows.js'
import { partsOf } from '../../lists/parts.js'
import { FORM_COLUMNS, firstState, formHash } from '../words/forms.js'

/** So many buckets, as a power of two: most hold forms that begin with one and the same part. */
const BUCKETS = 16

/** The forms of a row of cells, by kind. */
export function formsOf(cells: readonly string[]): string[][] {
  return mapped(cells.slice(0, FORM_COLUMNS.length), (cell) => partsOf(cell, '|'))
}

/** The forms of a row, by kind; what else is in the row stays packed. */
export function formsOfRow(rows: PackedRows, id: number): string[][] {
  return formsOf(rows.cells(id, FORM_COLUMNS.length))
}

/** The entries of gazetteers by what their forms begin with. */
export function bucketsOfForms(rows: PackedRows): Buckets {
  return fillBuckets(
    Array.from({ length: rows.size }, (_, id) => formsOfRow(rows, id).flat().map(firstState)),
    BUCKETS,
  )
}

const AMBIGUOUS_BUCKETS = 13

/** Rows of lists of ambiguous forms by the hash of the form. */
export function bucketsOfAmbiguous(rows: PackedRows): Buckets {
  return fillBuckets(
    Array.from({ length: rows.size }, (_, id) => [formHash(rows.cells(id)[0])]),
    AMBIGUOUS_BUCKETS,
  )
}
