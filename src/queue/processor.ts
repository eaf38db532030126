import { workerData } from 'node:worker_threads'
import { createExtractor, type ExtractorOptions, readRecord } from '../extract/index.js'
import { type Batch, resultField } from './batch.js'
import type { Connection } from './connection.js'
import { storeOf } from './store/open.js'

/** What a worker tells each of its threads once. */
export interface ThreadData {
  readonly connection: Connection
  readonly queue: string
  /** Gazetteers, triggers and types of the caller's own. */
  readonly own: ExtractorOptions
}

const { connection, queue, own } = workerData as ThreadData
// A connection that is lost is opened again by itself; a job that cannot write fails and is tried again.
const { store } = storeOf(connection, queue, () => {})
const extractor = createExtractor(own)

/**
 * Reads one batch; bullmq calls it on a thread of its own, so that the worker can renew the job's lock
 * meanwhile. Each result is written when it is there and never twice: a batch that is delivered again
 * begins where it was left.
 */
export default async function read(job: { readonly data: Batch }): Promise<{ written: number }> {
  const { line, records } = job.data
  const results = await store()
  let written = 0
  for (const [i, record] of (JSON.parse(records) as unknown[]).entries()) {
    const field = resultField(record)
    if (await results.has(field)) continue
    const result = readRecord(record, line + i, extractor)
    if (await results.add(field, JSON.stringify(result))) written++
  }
  return { written }
}
