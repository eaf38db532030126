import { Piscina } from 'piscina'
import { GhotonaError } from '../core/index.js'
import type { Batch, BatchResult } from './batch.js'
import type { Settings } from './commands.js'

/** What each worker is told once. */
export interface WorkerData {
  readonly command: string
  readonly settings: Settings
  readonly ascii: boolean
}

/** Batches that may be under way or waiting to be written, for each worker. */
const AHEAD = 3

/** Runs batches on worker threads and gives their results in the order of the batches. */
export async function* pooled(
  batches: AsyncIterable<Batch>,
  workers: number,
  workerData: WorkerData,
): AsyncGenerator<BatchResult> {
  const pool = new Piscina({
    filename: new URL('../cli/worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    workerData,
  })
  // The batch that a worker ended with is told of by its promise.
  pool.on('error', () => {})
  const underWay: Promise<BatchResult>[] = []
  try {
    for await (const batch of batches) {
      const result: Promise<BatchResult> = pool.run(batch).catch(lost)
      result.catch(() => {})
      underWay.push(result)
      if (underWay.length >= workers * AHEAD) yield await (underWay.shift() as Promise<BatchResult>)
    }
    while (underWay.length > 0) yield await (underWay.shift() as Promise<BatchResult>)
  } finally {
    await pool.destroy()
  }
}

/** A worker answers for each record; what goes wrong beside them is its own end, or the loading of lists. */
function lost(error: unknown): never {
  const { code, message } = error as Error & { code?: string }
  if (error instanceof GhotonaError || code?.startsWith('bad-') || code === 'too-large') throw error
  throw new GhotonaError('worker-lost', `a worker ended before its work was done: ${message}`, {
    cause: error,
  })
}
