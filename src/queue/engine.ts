import { type ConnectionOptions, createPostgresBackend, Queue, Worker, withBackend } from 'bullmq'
import type { Connection } from './connection.js'

/** bullmq's classes and its `connection` for the engine that a queue lies on. */
export function engineOf({ engine, options }: Connection): {
  readonly Queue: typeof Queue
  readonly Worker: typeof Worker
  readonly connection: ConnectionOptions
} {
  if (engine === 'redis') return { Queue, Worker, connection: options }
  // The classes differ in the type of their connection alone.
  const onPostgres = withBackend(createPostgresBackend) as unknown as Pick<
    ReturnType<typeof engineOf>,
    'Queue' | 'Worker'
  >
  // Whoever comes first lays bullmq's tables out, under a lock of its own.
  return { ...onPostgres, connection: { ...options, migrate: true } as ConnectionOptions }
}
