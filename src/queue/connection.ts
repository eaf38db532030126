import type { PostgresAddress, QueueOptions, RedisAddress } from './options.js'

const NAME = 'ghotona'

/** Where a queue lies, in plain values, as the engine's driver takes them and a worker thread can be handed. */
export type Connection = RedisConnection | PostgresConnection

export interface RedisConnection {
  readonly engine: 'redis'
  readonly options: Omit<RedisAddress, 'host' | 'port'> & {
    readonly host: string
    readonly port: number
    /** Commands wait for a connection that is lost, as workers need it. */
    readonly maxRetriesPerRequest: null
  }
}

export interface PostgresConnection {
  readonly engine: 'postgres'
  readonly options: PostgresAddress | { readonly connectionString: string }
}

/** Which engine, and its address. */
export function connectionOf(connection: QueueOptions['connection'] = {}): Connection {
  if (typeof connection === 'string')
    return connection.startsWith('postgres')
      ? { engine: 'postgres', options: { connectionString: connection } }
      : redisAt(partsOf(new URL(connection)))
  return 'database' in connection ? { engine: 'postgres', options: connection } : redisAt(connection)
}

function redisAt(address: RedisAddress): RedisConnection {
  return {
    engine: 'redis',
    options: { host: '127.0.0.1', port: 6379, ...address, maxRetriesPerRequest: null },
  }
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

export function errorHandler(options: QueueOptions): (error: Error) => void {
  return options.onError ?? ((error) => process.emitWarning(error.message, 'GhotonaQueueWarning'))
}
