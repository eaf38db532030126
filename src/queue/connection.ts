import type { QueueOptions, RedisAddress } from './options.js'

const NAME = 'ghotona'

/** A connection in plain values, as bullmq and ioredis take it and a worker thread can be handed. */
export interface Connection {
  readonly host: string
  readonly port: number
  readonly db?: number
  readonly username?: string
  readonly password?: string
  readonly tls?: Record<string, unknown>
  /** Commands wait for a connection that is lost, as workers need it. */
  readonly maxRetriesPerRequest: null
}

/** The address in parts, as values that can be handed to a worker thread. */
export function connectionOf(connection: QueueOptions['connection'] = {}): Connection {
  const parts = typeof connection === 'string' ? partsOf(new URL(connection)) : connection
  return { host: '127.0.0.1', port: 6379, ...parts, maxRetriesPerRequest: null }
}

function partsOf(url: URL): RedisAddress {
  const db = url.pathname.slice(1)
  return {
    host: url.hostname,
    ...(url.port !== '' && { port: Number(url.port) }),
    ...(url.username !== '' && { username: decodeURIComponent(url.username) }),
    ...(url.password !== '' && { password: decodeURIComponent(url.password) }),
    ...(db !== '' && { db: Number(db) }),
    ...(url.protocol === 'rediss:' && { tls: {} }),
  }
}

export function queueName(options: QueueOptions): string {
  return options.queue ?? NAME
}

/** The hash that results are written to. */
export function resultsKey(queue: string): string {
  return `${queue}:results`
}

export function errorHandler(options: QueueOptions): (error: Error) => void {
  return options.onError ?? ((error) => process.emitWarning(error.message, 'GhotonaQueueWarning'))
}
