import { setTimeout as sleep } from 'node:timers/promises'
import type { InputRecord } from '../extract/index.js'
import { type Batch, batchesOf, jobId } from './batch.js'
import { connectionOf, errorHandler, queueName } from './connection.js'
import { engineOf } from './engine.js'
import { checked, type QueueOptions } from './options.js'

/** What a producer is made with, beside where its queue is. */
export interface ProducerOptions extends QueueOptions {
  /** Records a job, 16 to 64; 32 by default. */
  readonly batchSize?: number
  /** Jobs that may wait in the queue before `add` waits for the workers; 1,000 by default. */
  readonly maxWaiting?: number
}

/** What became of the records that were given to a producer. */
export interface Added {
  readonly records: number
  readonly jobs: number
}

/** Puts records into the queue. */
export interface Producer {
  /** Adds records as jobs. Takes the next records only while the queue is not full. */
  readonly add: (records: Iterable<InputRecord> | AsyncIterable<InputRecord>) => Promise<Added>
  /** How many jobs there are in each state. */
  readonly status: () => Promise<Record<'waiting' | 'active' | 'delayed' | 'completed' | 'failed', number>>
  /** Closes the connection. */
  readonly close: () => Promise<void>
}

const ATTEMPTS = 3
const KEPT = 10_000

/**
 * Makes a producer. A job is a batch of records, its id the SHA-256 of their content, so that a batch
 * added again while it is known to the queue is not done again.
 *
 * @throws GhotonaError `bad-option` when an option is not as described
 * @example
 * const producer = createProducer({ connection: 'redis://127.0.0.1:6379' })
 * await producer.add([{ id: 1, text: 'ঢাকায় দুই নেতা বৈঠক করেছেন।' }]) // { records: 1, jobs: 1 }
 * await producer.close()
 */
export function createProducer(options: ProducerOptions = {}): Producer {
  const { batchSize = 32, maxWaiting = 1000 } = checked('producer', options)
  const { Queue, connection } = engineOf(connectionOf(options.connection))
  const queue = new Queue<Batch, unknown, 'extract'>(queueName(options), {
    connection,
    defaultJobOptions: {
      attempts: ATTEMPTS,
      backoff: { type: 'exponential', delay: 1000 },
      removeOnComplete: { count: KEPT },
    },
  })
  queue.on('error', errorHandler(options))
  return {
    add: async (records) => {
      const added = { records: 0, jobs: 0 }
      for await (const batch of batchesOf(records, batchSize)) {
        while ((await queue.getWaitingCount()) >= maxWaiting) await sleep(100)
        await queue.add('extract', batch, { jobId: jobId(batch) })
        added.records += batch.count
        added.jobs++
      }
      return added
    },
    status: async () => {
      const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'completed', 'failed')
      const { wait, active, delayed, completed, failed } = counts
      return { waiting: wait, active, delayed, completed, failed }
    },
    close: () => queue.close(),
  }
}
