import { createExtractor, type ExtractorOptions } from '../extract/index.js'
import type { Batch } from './batch.js'
import { connectionOf, errorHandler, queueName } from './connection.js'
import { engineOf } from './engine.js'
import { checked, type QueueOptions } from './options.js'
import type { ThreadData } from './processor.js'

/** What a worker is made with: where its queue is, words of your own, and how much it does at a time. */
export interface WorkerOptions extends QueueOptions, Pick<ExtractorOptions, OwnWords> {
  /** Batches at a time, each on a thread of its own; 1 by default. Each thread holds all word lists, some 150 MB. */
  readonly concurrency?: number
  /**
   * Milliseconds after which a job whose worker is silent is given to another; 30,000 by default. A
   * worker that lives renews it, however long the job takes.
   */
  readonly lockDuration?: number
}

/** What a worker may be given of the extractor's options: gazetteers, triggers, types of events. All workers of a queue should have the same. */
type OwnWords = 'gazetteers' | 'triggers' | 'types'

/** Takes batches from the queue and writes their results. */
export interface QueueWorker {
  /** Takes no more jobs, finishes those under way, and closes the connections. */
  readonly close: () => Promise<void>
}

/** A job may be lost this often with its worker before it counts as failed. */
const MAX_LOST = 5

/**
 * Starts a worker. Delivery is at least once: when a worker dies, its job goes to another. Results are
 * written once for each record all the same.
 *
 * @throws GhotonaError `bad-option` when an option is not as described, `bad-gazetteer` and `bad-trigger` when own
 * lists have a fault
 * @example
 * const worker = createWorker({ concurrency: 4, gazetteers: [readGazetteer('name\ttype\nঝিলমিলাবাড়ি\tGPE\n')] })
 * process.once('SIGTERM', () => worker.close())
 */
export function createWorker(options: WorkerOptions = {}): QueueWorker {
  const { concurrency = 1, lockDuration = 30_000 } = checked('worker', options)
  const address = connectionOf(options.connection)
  const { Worker, connection } = engineOf(address)
  const queue = queueName(options)
  const { gazetteers, triggers, types } = options
  const own = { gazetteers, triggers, types }
  // A fault of the lists is told here, not by every thread.
  if (Object.values(own).some((list) => list !== undefined)) createExtractor(own)
  const workerData: ThreadData = { connection: address, queue, own }
  const worker = new Worker<Batch>(queue, new URL('../queue/processor.js', import.meta.url), {
    connection,
    concurrency,
    lockDuration,
    stalledInterval: lockDuration,
    maxStalledCount: MAX_LOST,
    useWorkerThreads: true,
    workerThreadsOptions: { workerData },
  })
  worker.on('error', errorHandler(options))
  return { close: () => worker.close() }
}
