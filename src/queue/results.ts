import type { ErrorRecord, StreamedDocument } from '../extract/index.js'
import { resultField } from './batch.js'
import { connectionOf, errorHandler, queueName } from './connection.js'
import { checked, type QueueOptions } from './options.js'
import { storeOf } from './store/open.js'

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
  const { store, close } = storeOf(
    connectionOf(options.connection),
    queueName(options),
    errorHandler(options),
  )
  return {
    count: async () => (await store()).count(),
    get: async (id) => {
      const found = await (await store()).get(resultField({ id }))
      return found === undefined ? undefined : JSON.parse(found)
    },
    delete: async (id) => (await store()).delete(resultField({ id })),
    all: async function* () {
      for await (const result of (await store()).all()) yield JSON.parse(result)
    },
    close,
  }
}
