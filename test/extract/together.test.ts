import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBatch } from '../../src/cli/batch.js'
import { COMMANDS, type Reader } from '../../src/cli/commands.js'
import { createExtractor, extractStream, sourceOf } from '../../src/extract/index.js'
import type { Model } from '../../src/names/tagger/model.js'

const texts = readdirSync('fixtures/articles')
  .slice(0, 12)
  .map((name) => readFileSync(`fixtures/articles/${name}`, 'utf8'))
const { read, readAll } = createExtractor()
const command = COMMANDS.find(({ name }) => name === 'extract')!
const settings = { region: 'BD', gazetteers: [], triggers: [], types: {} } as const

it('reads texts together as it reads each', () => {
  const sources = texts.map((text) => sourceOf(text))
  expect(readAll(sources)).toEqual(sources.map(read))
  expect(readAll([])).toEqual([])
})

const lines = [
  '\ufeff{"id":"a","text":"ঢাকায় দুই নেতা বৈঠক করেছেন।"}',
  '',
  '{"id":"b","text":5}',
  '{broken',
  '{"text":"চট্টগ্রামে তিনজন নিহত হয়েছেন।","source":"x"}',
]

it.each([
  ['one by one', read],
  ['together', Object.assign((source: Parameters<typeof read>[0]) => read(source), { together: readAll })],
  [
    'one by one where they fail together',
    Object.assign((source: Parameters<typeof read>[0]) => read(source), {
      together: () => {
        throw new Error('no')
      },
    }),
  ],
] as [string, Reader][])('gives one result a line, %s', (_, reader) => {
  const { text, failed } = readBatch({ lines, first: 1 }, command, reader, settings)
  const results = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(failed).toBe(true)
  expect(results.map(({ id, line, error }) => [id, line, error?.code])).toEqual([
    ['a', undefined, undefined],
    ['b', 3, 'bad-record'],
    [undefined, 4, 'bad-record'],
    [undefined, undefined, undefined],
  ])
  expect(results[0].events[0].type).toBe('Meet')
  expect(results[3].passthrough).toEqual({ source: 'x' })
  expect(results[3].events[0].type).toBe('Die')
})

it('tells of a result that no string can hold in its place', () => {
  const render = (result: object) => {
    if ('id' in result && result.id === 'a' && !('error' in result))
      throw new RangeError('Invalid string length')
    return `${JSON.stringify(result)}\n`
  }
  const { text, failed } = readBatch({ lines, first: 1 }, command, read, settings, render)
  const results = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(failed).toBe(true)
  expect(results[0]).toEqual({
    id: 'a',
    line: 1,
    error: { code: 'too-large', message: 'what was found is too much for one line or page; cut the text' },
  })
  expect(results[3].events[0].type).toBe('Die')
})

describe('a fault of the library', () => {
  const text = 'মাহবুব করিম সভা করেছেন।'
  const asked = () => {
    throw new TypeError('no such weight')
  }
  // A model whose every property fails, as a damaged one might.
  const model = new Proxy({}, { get: asked }) as unknown as Model
  const error = { code: 'internal', message: 'no such weight; please report it with the text' }

  it('is an error with the code internal and its cause', () => {
    const broken = createExtractor({ model })
    for (const read of [() => broken.extract(text), () => broken.readAll([sourceOf(text)])])
      expect(read).toThrow(expect.objectContaining({ ...error, cause: expect.any(TypeError) }))
  })

  it('is the error record of its own record in a stream', async () => {
    const results: unknown[] = []
    const circle: { self?: object } = {}
    circle.self = circle
    const records = [{ id: 'a', text }, { id: 'b' }, { id: 'c', text: circle }] as never[]
    for await (const result of extractStream(records, { model })) results.push(result)
    expect(results).toEqual([
      { id: 'a', line: 1, error },
      { id: 'b', line: 2, error: { code: 'bad-record', message: '"text" is missing, expected a string' } },
      {
        id: 'c',
        line: 3,
        error: {
          code: 'bad-record',
          message: '"text" is an object that JSON cannot hold, expected a string',
        },
      },
    ])
  })

  it('is the error record of its own line on the command line', () => {
    const reader: Reader = (source) => (source.source.includes('সভা') ? asked() : read(source))
    const batch = ['সভা', 'দল'].map((text) => JSON.stringify({ id: text, text }))
    const { text: written, failed } = readBatch({ lines: batch, first: 1 }, command, reader, settings)
    const [first, second] = written.split('\n')
    expect(failed).toBe(true)
    expect(JSON.parse(first)).toEqual({
      id: 'সভা',
      line: 1,
      error: { code: 'internal', message: 'no such weight' },
    })
    expect(JSON.parse(second)).toMatchObject({ id: 'দল', events: [] })
  })
})

describe('a wrong source', () => {
  const extractor = createExtractor()
  it.each([
    [{ text: 'সভা' }, /^source.source is of type undefined, expected \{ source: text/],
    ['সভা', /^the source is of type string, expected/],
    [null, /^the source is null, expected/],
    [{ source: 'সভা', region: 'US' }, /^region is "US": expected "BD" or "IN"$/],
    [{ source: 'সভা', publishedAt: 'কাল' }, /^publishedAt is "কাল": expected an ISO 8601 date/],
  ])('%j is told to its caller', (source, message) => {
    const right = { source: 'সভা', region: 'BD' } as const
    for (const run of [
      () => extractor.read(source as never),
      () => extractor.readAll([right, source as never]),
    ])
      expect(run).toThrow(expect.objectContaining({ message: expect.stringMatching(message) }))
  })

  it('is one that is no array', () =>
    expect(() => extractor.readAll('সভা' as never)).toThrow(
      'sources is "সভা", expected an array of { source, region }',
    ))
})
