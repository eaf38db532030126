import { readdirSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, it } from 'vitest'
import { extract, extractStream, extractTransform, type InputRecord } from '../../src/extract/index.js'

const TEXT = 'ঢাকায় দুই নেতা বৈঠক করেছেন।'
const RECORDS = [
  { id: 'a', text: TEXT, publishedAt: '2025-03-01', desk: 'world' },
  { id: 'b', text: 7 as never },
  { id: 'c', text: TEXT, publishedAt: '2025-02-30' },
  { id: 'd', text: '' },
]

type Result = { id?: unknown; events?: readonly unknown[]; error?: { code: string } }
const summary = ({ id, events, error }: Result) => [id, error?.code ?? events?.length]
const EXPECTED = [
  ['a', 1],
  ['b', 'bad-record'],
  ['c', 'bad-record'],
  ['d', 0],
]

async function collect(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const results: unknown[] = []
  for await (const result of stream) results.push(summary(result as Result))
  return results
}

describe('streams', () => {
  it('keep order, and go on after a bad record', async () =>
    expect(await collect(extractStream(RECORDS))).toEqual(EXPECTED))
  it('read Node streams', async () =>
    expect(await collect(extractStream(Readable.from(RECORDS)))).toEqual(EXPECTED))
  it('are Web streams, too', async () => {
    const source = new ReadableStream({
      start(controller) {
        for (const record of RECORDS) controller.enqueue(record)
        controller.close()
      },
    })
    expect(
      await collect(source.pipeThrough(extractTransform()) as unknown as AsyncIterable<unknown>),
    ).toEqual(EXPECTED)
  })

  it('take no more records than they read together, the first by itself', async () => {
    let taken = 0
    const endless = (function* () {
      for (;;) {
        taken++
        yield { text: TEXT }
      }
    })()
    const stream = extractStream(endless)
    const expected = [1, 3, 3, 7, 7, 7, 7, 15]
    for (const most of expected) {
      await stream.next()
      expect(taken).toBe(most)
    }
    for (let i = expected.length; i < 75; i++) await stream.next()
    expect(taken).toBe(15 + 16 + 20 + 20 + 20)
    await stream.return(undefined)
  })

  it('read fewer together where they are long', async () => {
    let taken = 0
    const long = (function* () {
      for (;;) {
        taken++
        yield { text: 'ক '.repeat(20_000) }
      }
    })()
    const stream = extractStream(long)
    for (const most of [1, 3, 3, 5]) {
      await stream.next()
      expect(taken).toBe(most)
    }
    await stream.return(undefined)
  })

  it('do not wait for a full group', async () => {
    const { readable, writable } = new TransformStream<InputRecord, InputRecord>()
    const writer = writable.getWriter()
    const stream = extractStream(readable as unknown as AsyncIterable<InputRecord>)
    for (let id = 0; id < 5; id++) {
      void writer.write({ id, text: TEXT })
      expect((await stream.next()).value).toMatchObject({ id })
    }
    const transform = extractTransform()
    const input = transform.writable.getWriter()
    const output = transform.readable.getReader()
    for (let id = 0; id < 5; id++) {
      void input.write({ id, text: TEXT })
      expect((await output.read()).value).toMatchObject({ id })
    }
  })

  it('end when nobody reads on, though a record is still to come', async () => {
    let closed = false
    const stream = extractStream({
      [Symbol.asyncIterator]: () => {
        let taken = 0
        return {
          next: () => (taken++ < 2 ? Promise.resolve({ value: { text: TEXT } }) : new Promise(() => {})),
          return: () => {
            closed = true
            return new Promise(() => {})
          },
        }
      },
    } as AsyncIterable<InputRecord>)
    await stream.next()
    await stream.next()
    await stream.return(undefined)
    expect(closed).toBe(true)
  })

  it('end when they are aborted', async () => {
    const stop = new AbortController()
    let cancelled = false
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue({ text: TEXT }),
      cancel: () => {
        cancelled = true
      },
    })
    let read = 0
    const { signal } = stop
    const sink = new WritableStream({
      write: () => {
        if (++read === 3) stop.abort()
      },
    })
    const run = endless.pipeThrough(extractTransform(), { signal }).pipeTo(sink, { signal })
    await expect(run).rejects.toThrow('aborted')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([read, cancelled]).toEqual([3, true])
  })

  it('stand in a pipeline of Node as they are', async () => {
    const found: unknown[] = []
    await pipeline(Readable.from(RECORDS), extractStream, async (results: AsyncIterable<unknown>) => {
      for await (const result of results) found.push(summary(result as Result))
    })
    expect(found).toEqual(EXPECTED)
  })

  const never = () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) })
  const many = () => Array.from({ length: 100 }, (_, id) => ({ id, text: TEXT }))
  it.each([
    ['before the first', 0, () => many()],
    ['between two records that were read together', 5, () => many()],
    ['while a record is still to come', 0, never],
  ])('end with the reason of their signal, %s', async (_, most, records) => {
    const stop = new AbortController()
    const stream = extractStream(records(), { signal: stop.signal })
    for (let i = 0; i < most; i++) expect((await stream.next()).value).toMatchObject({ id: i })
    const next = most === 0 ? undefined : stop.abort(new Error('enough'))
    const coming = stream.next()
    if (next === undefined) stop.abort(new Error('enough'))
    await expect(coming).rejects.toThrow('enough')
    expect(await stream.next()).toEqual({ done: true, value: undefined })
  })

  it('say what a record should be', async () => {
    const messages: unknown[] = []
    for await (const result of extractStream(['ক', null, [], {}] as never[]))
      messages.push('error' in result && result.error.message)
    expect(messages).toEqual([
      `the record is "ক", expected an object such as { id: 1, text: '…' }`,
      `the record is null, expected an object such as { id: 1, text: '…' }`,
      '"text" is missing, expected a string',
      '"text" is missing, expected a string',
    ])
  })

  it('give what came before their source fails', async () => {
    const failing = (async function* () {
      yield* RECORDS
      throw new Error('lost')
    })()
    const results: unknown[] = []
    await expect(
      (async () => {
        for await (const result of extractStream(failing)) results.push(summary(result as Result))
      })(),
    ).rejects.toThrow('lost')
    expect(results).toEqual(EXPECTED)
  })

  it('are the same documents as one by one', async () => {
    const texts = readdirSync('fixtures/articles')
      .slice(0, 25)
      .map((name) => readFileSync(`fixtures/articles/${name}`, 'utf8'))
    const results: unknown[] = []
    for await (const result of extractStream(texts.map((text) => ({ text })))) results.push(result)
    expect(results).toEqual(texts.map((text) => extract(text)))
  })

  it('hand unknown fields back', async () => {
    const { value } = await extractStream(RECORDS).next()
    expect(value).toMatchObject({ id: 'a', passthrough: { desk: 'world' } })
  })
})
