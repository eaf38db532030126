import type { Connection } from '../connection.js'

/** Where results lie: JSON by field, each written once. */
export interface Store {
  readonly has: (field: string) => Promise<boolean>
  /** Writes a result unless there is one. True if it was written. */
  readonly add: (field: string, json: string) => Promise<boolean>
  readonly get: (field: string) => Promise<string | undefined>
  /** True if there was one. */
  readonly delete: (field: string) => Promise<boolean>
  readonly count: () => Promise<number>
  readonly all: () => AsyncGenerator<string>
  readonly close: () => Promise<void>
}

/**
 * The results of a queue, opened when they are first asked for with the driver of its engine; the other
 * driver need not be installed. What could not be opened is tried again at the next call.
 */
export function storeOf(
  connection: Connection,
  queue: string,
  onError: (error: Error) => void,
): { readonly store: () => Promise<Store>; readonly close: () => Promise<void> } {
  let opening: Promise<Store> | undefined
  return {
    store: () => {
      opening ??= open(connection, queue, onError)
      opening.catch(() => {
        opening = undefined
      })
      return opening
    },
    close: async () => (await opening)?.close(),
  }
}

async function open(connection: Connection, queue: string, onError: (error: Error) => void): Promise<Store> {
  if (connection.engine === 'postgres')
    return (await import('./postgres.js')).postgresStore(connection, queue, onError)
  return (await import('./redis.js')).redisStore(connection, queue, onError)
}
