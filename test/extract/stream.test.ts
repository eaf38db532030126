import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { extractStream, extractTransform } from '../../src/extract/index.js'

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

  it('take a record only when the one before it was taken', async () => {
    let taken = 0
    const endless = (function* () {
      for (;;) {
        taken++
        yield { text: TEXT }
      }
    })()
    const stream = extractStream(endless)
    await stream.next()
    await stream.next()
    expect(taken).toBe(2)
    await stream.return(undefined)
  })

  it('hand unknown fields back', async () => {
    const { value } = await extractStream(RECORDS).next()
    expect(value).toMatchObject({ id: 'a', passthrough: { desk: 'world' } })
  })
})
