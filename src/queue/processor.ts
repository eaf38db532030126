import { workerData } from 'node:worker_threads'
import { createExtractor, type ExtractorOptions, Group, readRecords } from '../extract/index.js'
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
 * meanwhile. Some records are read together; their results are written before the next ones are read, and never twice:
 * a batch that is delivered again begins where it was left.
 */
export default async function read(job: { readonly data: Batch }): Promise<{ written: number }> {
  const { line, records } = job.data
  const results = await store()
  const group = new Group()
  let written = 0
  const readGroup = async () => {
    const taken = group.take()
    const found = readRecords(taken, extractor)
    for (const [i, { record }] of taken.entries())
      if (await results.add(resultField(record), JSON.stringify(found[i]))) written++
  }
  for (const [i, record] of (JSON.parse(records) as unknown[]).entries()) {
    if (await results.has(resultField(record))) continue
    group.add(record, line + i)
    if (group.isFull) await readGroup()
  }
  if (!group.isEmpty) await readGroup()
  return { written }
}
