import { type Buckets, fillBuckets, readBuckets } from '../../lexicon/lists/buckets.js'
import { PackedRows } from '../../lexicon/lists/packed-rows.js'
import { Lookup } from '../../lexicon/lookup.js'
import { BUCKETS, keysOf } from './keys.js'
import { readTriggerRow } from './read-row.js'
import type { TriggerRow } from './row.js'

/** Rows of triggers, by what their heads begin with. */
export interface TriggerRows {
  readonly buckets: Buckets
  readonly row: (id: number) => TriggerRow
  /** The words that their conditions ask for, numbered from zero in their order. */
  readonly asked: Lookup<number>
}

/** Rows that are read already. */
export function triggerRows(rows: readonly TriggerRow[]): TriggerRows {
  return {
    row: (id) => rows[id],
    buckets: fillBuckets(
      rows.map(({ heads }) => keysOf(heads)),
      BUCKETS,
    ),
    asked: Lookup.of(askedBy(rows).map((word, id) => [word, id] as const)),
  }
}

/**
 * Rows of packed lists, each read when a word is met that one of its heads may begin with.
 *
 * @param buckets and @param asked what `triggerRows` makes of the same lists, packed
 */
export function packedTriggers(lists: readonly string[], buckets: string, asked: string): TriggerRows {
  const rows = new PackedRows(lists)
  const read: (TriggerRow | undefined)[] = new Array(rows.size)
  const row = (id: number): TriggerRow => {
    read[id] ??= readRow(rows, id)
    return read[id]
  }
  const packed = readBuckets(buckets, rows.sum)
  if (packed === undefined) return triggerRows(Array.from(read, (_, id) => row(id)))
  return { row, buckets: packed, asked: Lookup.packed(asked, (_, id) => id) }
}

/** Lint has seen every row before it was packed. */
export function readRow(rows: PackedRows, id: number): TriggerRow {
  const { name, columns, base } = rows.listOf(id)
  const cells = rows.cells(id)
  const named = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
  return readTriggerRow(named, `${name}:${id - base + 1}`, () => {})
}

function askedBy(rows: readonly TriggerRow[]): string[] {
  const asked = new Set<string>()
  for (const row of rows)
    for (const { name, values } of [...row.when, ...row.unless])
      if (name === 'near') for (const value of values) asked.add(value)
  return [...asked].sort()
}
