import { Redis } from 'ioredis'
import type { ErrorRecord, StreamedDocument } from '../extract/index.js'
import { resultField } from './batch.js'
import { connectionOf, errorHandler, queueName, resultsKey } from './connection.js'
import { checked, type QueueOptions } from './options.js'

/** A document, or what stands in its place when its record could not be read. */
export type QueueResult = StreamedDocument | ErrorRecord

/** The results of a queue: one for each record id, whichever worker wrote it. */
export interface Results {
  /** How many there are. */
  readonly count: () => Promise<number>
  /** The result of the record with this id. */
  readonly get: (id: unknown) => Promise<QueueResult | undefined>
  /** Forgets a result, so that the record can be read again. True if there was one. */
  readonly delete: (id: unknown) => Promise<boolean>
  /** All results, in no order, a few at a time. */
  readonly all: () => AsyncGenerator<QueueResult>
  /** Closes the connection. */
  readonly close: () => Promise<void>
}

/**
 * Opens the results of a queue.
 *
 * @throws GhotonaError `bad-option` when an option is not as described
 * @example
 * const results = openResults()
 * for await (const result of results.all()) console.log(result.id)
 */
export function openResults(options: QueueOptions = {}): Results {
  checked('results', options)
  const key = resultsKey(queueName(options))
  const redis = new Redis(connectionOf(options.connection))
  redis.on('error', errorHandler(options))
  return {
    count: () => redis.hlen(key),
    get: async (id) => {
      const found = await redis.hget(key, resultField({ id }))
      return found === null ? undefined : JSON.parse(found)
    },
    delete: async (id) => (await redis.hdel(key, resultField({ id }))) === 1,
    all: async function* () {
      // A scan may meet a field twice while the hash grows.
      const seen = new Set<string>()
      let cursor = '0'
      do {
        const [next, found] = await redis.hscan(key, cursor, 'COUNT', 100)
        cursor = next
        for (let i = 0; i < found.length; i += 2) {
          if (seen.has(found[i])) continue
          seen.add(found[i])
          yield JSON.parse(found[i + 1])
        }
      } while (cursor !== '0')
    },
    close: async () => {
      await redis.quit()
    },
  }
}
