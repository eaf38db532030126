import { Lookup } from '../../lexicon/lookup.js'
import { type Buckets, fillBuckets, readBuckets } from '../../lists/buckets.js'
import { base64Of, bytesOf } from '../../lists/bytes.js'
import { packList, parseList } from '../../lists/index.js'
import { PackedRows } from '../../lists/packed-rows.js'
import { BUCKETS, keysOf } from './keys.js'
import { PackedTrigger } from './packed-trigger.js'
import type { TriggerRow } from './row.js'

/** Rows of triggers, by what their heads begin with. */
export interface TriggerRows {
  readonly buckets: Buckets
  readonly row: (id: number) => TriggerRow
  /** The words that their conditions ask for, numbered from zero in their order. */
  readonly asked: Lookup<number>
  /** The numbers of the words that a row's conditions ask for, one behind the other, where they were looked up before. */
  readonly near?: (id: number) => Iterable<number>
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
 * @param beside what `packBeside` made of the same lists
 * @param apart the lines of their files that are no rows, by list
 */
export function packedTriggers(lists: readonly string[], beside: PackedBeside, apart: string): TriggerRows {
  const rows = new PackedRows(lists)
  const read: (TriggerRow | undefined)[] = new Array(rows.size)
  let lines: ReadonlyMap<string, readonly number[]> | undefined
  const row = (id: number): TriggerRow => {
    lines ??= new Map(parseList(apart).rows.map(([list, numbers]) => [list, numbers.split(' ').map(Number)]))
    read[id] ??= readRow(rows, id, lines)
    return read[id]
  }
  const buckets = readBuckets(beside.buckets, rows.sum)
  if (buckets === undefined) return triggerRows(Array.from(read, (_, id) => row(id)))
  const asked = Lookup.packed(beside.asked, (_, id) => id)
  return { row, buckets, asked, near: readNear(bytesOf(beside.near), rows.size) }
}

/** What follows from lists of triggers, as it is packed. */
export interface PackedBeside {
  readonly buckets: string
  readonly asked: string
  readonly near: string
}

/** Packs what follows from lists of triggers. @param sum of the lists */
export function packBeside(rows: readonly TriggerRow[], sum: number): PackedBeside {
  const { buckets, asked } = triggerRows(rows)
  const numbers = rows.map((row) => nearWords(row).map((word) => asked.exact(word)[0]))
  const starts = new Uint32Array(rows.length + 1)
  numbers.forEach((row, id) => {
    starts[id + 1] = starts[id] + row.length
  })
  const near = [new Uint8Array(starts.buffer), new Uint8Array(Uint16Array.from(numbers.flat()).buffer)]
  return {
    buckets: base64Of(buckets.pack(sum)),
    asked: packList({ name: 'triggers/asked', columns: ['word'], rows: asked.forms().map((word) => [word]) }),
    near: base64Of(Uint8Array.from(near.flatMap((bytes) => [...bytes]))),
  }
}

/** Where the numbers of each row begin, and at last where those of one behind the last would; then the numbers. */
function readNear({ buffer }: Uint8Array, size: number): (id: number) => Uint16Array {
  const starts = new Uint32Array(buffer, 0, size + 1)
  const numbers = new Uint16Array(buffer, starts.byteLength)
  return (id) => numbers.subarray(starts[id], starts[id + 1])
}

/** @param apart by list, the lines of its file that are no rows */
export function readRow(
  rows: PackedRows,
  id: number,
  apart?: ReadonlyMap<string, readonly number[]>,
): TriggerRow {
  const { name, base } = rows.listOf(id)
  return new PackedTrigger(rows, id, () => `${name}:${lineOf(id - base, apart?.get(name) ?? [])}`)
}

/** The line of a file on which its row stands, among comments. */
function lineOf(row: number, apart: readonly number[]): number {
  let line = row + 1
  for (const other of apart) if (other <= line) line++
  return line
}

/** What the conditions of a row ask for, in their order. */
function nearWords({ when, unless }: TriggerRow): string[] {
  return [...when, ...unless].flatMap(({ name, values }) => (name === 'near' ? values : []))
}

function askedBy(rows: readonly TriggerRow[]): string[] {
  const asked = new Set<string>()
  for (const row of rows) for (const word of nearWords(row)) asked.add(word)
  return [...asked].sort()
}
