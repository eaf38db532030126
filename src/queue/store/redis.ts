import { Redis } from 'ioredis'
import type { RedisConnection } from '../connection.js'
import type { Store } from './store.js'

/** Results as fields of the hash `QUEUE:results`. */
export function redisStore(
  { options }: RedisConnection,
  queue: string,
  onError: (error: Error) => void,
): Store {
  const key = `${queue}:results`
  const redis = new Redis(options)
  redis.on('error', onError)
  return {
    has: async (field) => (await redis.hexists(key, field)) === 1,
    add: async (field, json) => (await redis.hsetnx(key, field, json)) === 1,
    get: async (field) => (await redis.hget(key, field)) ?? undefined,
    delete: async (field) => (await redis.hdel(key, field)) === 1,
    count: () => redis.hlen(key),
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
          yield found[i + 1]
        }
      } while (cursor !== '0')
    },
    close: async () => {
      await redis.quit()
    },
  }
}
