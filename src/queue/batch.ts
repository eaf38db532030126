import { createHash } from 'node:crypto'
import type { InputRecord } from '../extract/index.js'

/** What a job carries. */
export interface Batch {
  /** One-based place of the first record among all that its producer was given. */
  readonly line: number
  readonly records: readonly InputRecord[]
}

/** The field of a record's result: its id as JSON, or the hash of its content when it has none. */
export function resultField(record: Pick<InputRecord, 'id'> | unknown): string {
  const id = (record as { id?: unknown } | null | undefined)?.id
  return id === undefined ? `sha256-${sha256(JSON.stringify(record) ?? 'undefined')}` : JSON.stringify(id)
}

/** A job's id is the hash of its records: the same batch added twice is one job. */
export function jobId(records: readonly unknown[]): string {
  return `sha256-${sha256(JSON.stringify(records))}`
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
    yield { line, records: batch }
    line += batch.length
    batch = []
  }
  if (batch.length > 0) yield { line, records: batch }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
