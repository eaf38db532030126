import { workerData } from 'node:worker_threads'
import { Redis } from 'ioredis'
import { createExtractor, type ExtractorOptions, readRecord } from '../extract/index.js'
import { type Batch, resultField } from './batch.js'
import type { Connection } from './connection.js'

/** What a worker tells each of its threads once. */
export interface ThreadData {
  readonly connection: Connection
  readonly results: string
  /** Gazetteers, triggers and types of the caller's own. */
  readonly own: ExtractorOptions
}

const { connection, results, own } = workerData as ThreadData
const redis = new Redis(connection)
// The connection is tried again by itself, and a job that cannot write fails and is tried again.
redis.on('error', () => {})
const extractor = createExtractor(own)

/**
 * Reads one batch; bullmq calls it on a thread of its own, so that the worker can renew the job's lock
 * meanwhile. Each result is written when it is there and never twice: a batch that is delivered again
 * begins where it was left.
 */
export default async function read(job: { readonly data: Batch }): Promise<{ written: number }> {
  const { line, records } = job.data
  let written = 0
  for (const [i, record] of records.entries()) {
    const field = resultField(record)
    if ((await redis.hexists(results, field)) === 1) continue
    const result = readRecord(record, line + i, extractor)
    written += await redis.hsetnx(results, field, JSON.stringify(result))
  }
  return { written }
}
