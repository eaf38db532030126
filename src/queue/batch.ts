import { createHash } from 'node:crypto'
import type { InputRecord } from '../extract/index.js'

/** What a job carries. */
export interface Batch {
  /** One-based place of the first record among all that its producer was given. */
  readonly line: number
  /** How many there are. */
  readonly count: number
  /** The records as JSON: as a string they come through every engine unchanged, NULs, the order of fields and all. */
  readonly records: string
}

/** The field of a record's result: its id as JSON, or the hash of its content when it has none. */
export function resultField(record: Pick<InputRecord, 'id'> | unknown): string {
  const id = (record as { id?: unknown } | null | undefined)?.id
  return id === undefined ? `sha256-${sha256(JSON.stringify(record) ?? 'undefined')}` : JSON.stringify(id)
}

/** A job's id is the hash of its records: the same batch added twice is one job. */
export function jobId({ records }: Pick<Batch, 'records'>): string {
  return `sha256-${sha256(records)}`
}

/** Groups records, in order. */
export async function* batchesOf(
  records: Iterable<InputRecord> | AsyncIterable<InputRecord>,
  size: number,
): AsyncGenerator<Batch> {
  let batch: InputRecord[] = []
  let line = 1
  for await (const record of records) {
    batch.push(record)
    if (batch.length < size) continue
    yield packed(line, batch)
    line += batch.length
    batch = []
  }
  if (batch.length > 0) yield packed(line, batch)
}

function packed(line: number, records: readonly InputRecord[]): Batch {
  return { line, count: records.length, records: JSON.stringify(records) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
