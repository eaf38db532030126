import type { Connection } from '../connection.js'
import type { Store } from './store.js'

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
