import { Piscina } from 'piscina'
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
  const underWay: Promise<BatchResult>[] = []
  try {
    for await (const batch of batches) {
      const result: Promise<BatchResult> = pool.run(batch)
      result.catch(() => {})
      underWay.push(result)
      if (underWay.length >= workers * AHEAD) yield await (underWay.shift() as Promise<BatchResult>)
    }
    while (underWay.length > 0) yield await (underWay.shift() as Promise<BatchResult>)
  } finally {
    await pool.destroy()
  }
}
