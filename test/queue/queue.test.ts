import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentJSON } from '../../dist/index.js'
import { readGazetteer } from '../../dist/names/index.js'
import { createProducer, createWorker, openResults, type Results } from '../../dist/queue/index.js'
import { ended, hasRedis, startRedis, type TestRedis } from './redis.js'

if (!hasRedis) console.warn('skipped: the tests of ghotona/bullmq need /usr/bin/redis-server')

const TOWNS = ['ঢাকায়', 'খুলনায়', 'রাজশাহীতে', 'সিলেটে', 'বরিশালে']
const article = (i: number) => ({
  id: `article-${i}`,
  text: `${TOWNS[i % TOWNS.length]} দুই নেতা বৈঠক করেছেন। ${'তাঁরা চুক্তিতে সই করেন। '.repeat(20)}`,
  publishedAt: '2025-03-01',
  number: i,
})
const articles = (count: number) => Array.from({ length: count }, (_, i) => article(i))

async function until(what: () => Promise<boolean>, seconds = 60): Promise<void> {
  for (let waited = 0; !(await what()); waited += 50) {
    if (waited > seconds * 1000) throw new Error(`waited ${seconds} seconds for ${what}`)
    await sleep(50)
  }
}

describe.skipIf(!hasRedis)('the queue, on a real Redis', { timeout: 120_000 }, () => {
  let redis: TestRedis
  let results: Results
  const opened: { close: () => Promise<unknown> }[] = []
  const closing = <T extends { close: () => Promise<unknown> }>(one: T): T => {
    opened.push(one)
    return one
  }

  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(async () => {
    for (const one of opened.reverse()) await one.close()
    await redis?.stop()
  })

  it('loses nothing and writes nothing twice when a worker is killed in the middle', async () => {
    const options = { connection: redis.connection, queue: 'killed' }
    const count = 160
    results = closing(openResults(options))
    const producer = closing(createProducer({ ...options, batchSize: 16 }))
    expect(await producer.add(articles(count))).toEqual({ records: count, jobs: count / 16 })

    const quick = { ...options, lockDuration: 1000 }
    const first = spawn(process.execPath, [resolve('test/queue/worker.mjs'), JSON.stringify(quick)])
    await until(async () => (await results.count()) >= 20)
    await ended(first, 'SIGKILL')
    const before = await results.count()
    expect(before).toBeLessThan(count)
    // A result that stands is not written again, though its batch is delivered again: one of the batch under way.
    const marked = `article-${before - 1}`
    const client = closing(new Redis(redis.connection) as Redis & { close: () => Promise<unknown> })
    client.close = () => client.quit()
    await client.hset('killed:results', `"${marked}"`, `{"id":"${marked}","mark":true}`)

    closing(createWorker({ ...quick, concurrency: 2 }))
    await until(async () => (await results.count()) === count)
    await until(async () => (await producer.status()).completed === count / 16)
    expect(await producer.status()).toEqual({
      waiting: 0,
      active: 0,
      delayed: 0,
      completed: count / 16,
      failed: 0,
    })

    const all = new Map<unknown, { passthrough?: { number?: number }; events?: readonly unknown[] }>()
    for await (const result of results.all()) all.set(result.id, result as never)
    expect([...all.keys()].sort()).toEqual(
      articles(count)
        .map(({ id }) => id)
        .sort(),
    )
    expect(all.get(marked)).toEqual({ id: marked, mark: true })
    for (let i = 0; i < count; i++) {
      if (i === before - 1) continue
      expect(all.get(`article-${i}`)?.passthrough?.number).toBe(i)
      expect(all.get(`article-${i}`)?.events?.length).toBeGreaterThan(0)
    }
  })

  it('does not do the same batch twice, and tells of bad records', async () => {
    const options = { connection: redis.connection, queue: 'again' }
    const producer = closing(createProducer(options))
    const own = closing(openResults(options))
    const records = [...articles(3), { id: 'bad', text: 7 as never }, { text: 'ঢাকায় বৈঠক হয়েছে।' }]
    await producer.add(records)
    await producer.add(records)
    expect((await producer.status()).waiting).toBe(1)
    closing(createWorker(options))
    await until(async () => (await own.count()) === 5)
    expect(await own.get('bad')).toMatchObject({ line: 4, error: { code: 'bad-record' } })
    expect(await own.get('nobody')).toBeUndefined()
    expect(await own.delete('bad')).toBe(true)
    expect(await own.get('bad')).toBeUndefined()
  })

  it('finishes what it has begun when it is closed, and leaves the rest', async () => {
    const options = { connection: redis.connection, queue: 'closed' }
    const producer = closing(createProducer({ ...options, batchSize: 64 }))
    const own = closing(openResults(options))
    await producer.add(articles(256))
    const worker = createWorker(options)
    await until(async () => (await own.count()) > 0)
    await worker.close()
    const { active, waiting, completed, failed } = await producer.status()
    expect({ active, failed }).toEqual({ active: 0, failed: 0 })
    expect(completed).toBeGreaterThan(0)
    expect(waiting).toBe(4 - completed)
    expect(await own.count()).toBe(completed * 64)
  })

  it('reads with gazetteers and triggers of its own', async () => {
    const options = { connection: redis.connection, queue: 'own' }
    const producer = closing(createProducer(options))
    const own = closing(openResults(options))
    await producer.add([{ id: 1, text: 'ঝিলমিলাবাড়িতে ধান কাটা শুরু হয়েছে।' }])
    closing(
      createWorker({
        ...options,
        gazetteers: [readGazetteer('name\ttype\nঝিলমিলাবাড়ি\tGPE')],
        triggers: [readFileSync('examples/triggers.tsv', 'utf8')],
        types: { Harvest: ['farmer', 'crop'], Planting: ['farmer', 'crop'] },
      }),
    )
    await until(async () => (await own.count()) === 1)
    const found = (await own.get(1)) as DocumentJSON
    expect(found.entities.map(({ type, canonical }) => [type, canonical])).toContainEqual([
      'GPE',
      'ঝিলমিলাবাড়ি'.normalize('NFC'),
    ])
    expect(found.events.map(({ type }) => type as string)).toEqual(['Harvest'])
  })

  it('refuses lists with a fault at once', () => {
    const gazetteers = [[{ name: 'ঢাকা', type: 'TOWN' as never }]]
    expect(() => createWorker({ gazetteers })).toThrow(/gazetteers\[0\]:1: "TOWN" is no type/)
    expect(() => createWorker({ triggers: ['no\ttable'] })).toThrow(/triggers\[0\]:1: /)
  })

  it('waits while the queue is full', async () => {
    const options = { connection: redis.connection, queue: 'full' }
    const producer = closing(createProducer({ ...options, batchSize: 16, maxWaiting: 2 }))
    let taken = 0
    const adding = producer.add(
      (function* () {
        for (const one of articles(160)) {
          taken++
          yield one
        }
      })(),
    )
    await sleep(500)
    expect(taken).toBe(48)
    closing(createWorker(options))
    expect(await adding).toEqual({ records: 160, jobs: 10 })
  })
})
