import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { DocumentJSON } from '../../dist/index.js'
import { readGazetteer } from '../../dist/names/index.js'
import { createProducer, createWorker, openResults, type Results } from '../../dist/queue/index.js'
import { ENGINES, ended, type TestServer } from './servers.js'

for (const { name, missing } of ENGINES)
  if (missing !== undefined) console.warn(`skipped: ghotona/bullmq on ${name}: ${missing}`)

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

describe.each(ENGINES)('the queue, on a real $name', { timeout: 120_000 }, ({ missing, start }) => {
  let server: TestServer
  let results: Results
  const opened: { close: () => Promise<unknown> }[] = []
  const closing = <T extends { close: () => Promise<unknown> }>(one: T): T => {
    opened.push(one)
    return one
  }

  beforeAll(async () => {
    if (missing === undefined) server = await start()
  })
  afterAll(async () => {
    for (const one of opened.reverse()) await one.close()
    await server?.stop()
  })

  it.skipIf(missing !== undefined)(
    'loses nothing and writes nothing twice when a worker is killed in the middle',
    async () => {
      const options = { connection: server.connection, queue: 'killed' }
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
      await server.overwrite('killed', new Map([[`"${marked}"`, `{"id":"${marked}","mark":true}`]]))

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
    },
  )

  it.skipIf(missing !== undefined)('does not do the same batch twice, and tells of bad records', async () => {
    const options = { connection: server.connection, queue: 'again' }
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

  it.skipIf(missing !== undefined)('brings odd records through unchanged', async () => {
    const options = { connection: server.connection, queue: 'odd' }
    const producer = closing(createProducer(options))
    const own = closing(openResults(options))
    const odd = 'ঢাকায়\u0000 বৈঠক \ud800 হয়েছে "\\u0000" 👩‍👩‍👧\r\n'
    await producer.add([{ id: { b: odd, a: 1 }, text: odd, zeta: -0.5e-7, alpha: [odd, null], 1: 2 }])
    closing(createWorker(options))
    await until(async () => (await own.count()) === 1)
    const found = (await own.get({ b: odd, a: 1 })) as DocumentJSON
    expect(found.sentences.length).toBeGreaterThan(0)
    expect(found.events.map(({ type }) => type)).toEqual(['Meet'])
    expect(JSON.stringify([found.id, 'passthrough' in found && found.passthrough])).toBe(
      JSON.stringify([
        { b: odd, a: 1 },
        { 1: 2, zeta: -0.5e-7, alpha: [odd, null] },
      ]),
    )
    const all = []
    for await (const result of own.all()) all.push(result)
    expect(all).toEqual([found])
  })

  it.skipIf(missing !== undefined)(
    'finishes what it has begun when it is closed, and leaves the rest',
    async () => {
      const options = { connection: server.connection, queue: 'closed' }
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
    },
  )

  it.skipIf(missing !== undefined)('reads with gazetteers and triggers of its own', async () => {
    const options = { connection: server.connection, queue: 'own' }
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

  it.skipIf(missing !== undefined)('can be asked in SQL as the guide says', async () => {
    if (server.query === undefined) return
    const options = { connection: server.connection }
    const producer = closing(createProducer(options))
    const own = closing(openResults(options))
    await producer.add([{ id: 1, text: 'ঢাকায় দুই নেতা বৈঠক করেছেন।' }])
    closing(createWorker(options))
    await until(async () => (await own.count()) === 1)
    const [, sql] = /```sql\n([^`]+)```/u.exec(readFileSync('docs/pipelines.md', 'utf8')) ?? []
    expect(await server.query(sql)).toEqual([{ id: '1', type: 'Meet', trigger: 'বৈঠক করেছেন' }])
  })

  it('refuses lists with a fault at once', () => {
    const gazetteers = [[{ name: 'ঢাকা', type: 'TOWN' as never }]]
    expect(() => createWorker({ gazetteers })).toThrow(/gazetteers\[0\]:1: "TOWN" is no type/)
    expect(() => createWorker({ triggers: ['no\ttable'] })).toThrow(/triggers\[0\]:1: /)
  })

  it.skipIf(missing !== undefined)('waits while the queue is full', async () => {
    const options = { connection: server.connection, queue: 'full' }
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
    await vi.waitFor(() => expect(taken).toBe(48), 30_000)
    await sleep(500)
    expect(taken).toBe(48)
    closing(createWorker(options))
    expect(await adding).toEqual({ records: 160, jobs: 10 })
  })
})
