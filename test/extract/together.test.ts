import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readBatch } from '../../src/cli/batch.js'
import { COMMANDS, type Reader } from '../../src/cli/commands.js'
import { createExtractor, sourceOf } from '../../src/extract/index.js'

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
