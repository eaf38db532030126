import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createExtractor, extract } from '../../src/extract/index.js'
import { assertDocument } from '../../src/formats/schema.js'

const FOLDER = 'fixtures/articles'
const articles = readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const)

/** Everything with offsets below a value. */
function spansWithin(value: unknown): { start: number; end: number; text?: string }[] {
  if (Array.isArray(value)) return value.flatMap(spansWithin)
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value ? [value as { start: number; end: number }] : []
  return [...own, ...Object.values(value).flatMap(spansWithin)]
}

/** The document without offsets and texts of spans: what was understood. */
function understood(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(understood)
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? value.normalize('NFC').replace(/[\u200c\u200d]/gu, '') : value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'start' && key !== 'end')
      .map(([key, inner]) => [key, understood(inner)]),
  )
}

const precomposed = (text: string) =>
  text
    .replace(/\u09af\u09bc/gu, '\u09df')
    .replace(/\u09a1\u09bc/gu, '\u09dc')
    .replace(/\u09a2\u09bc/gu, '\u09dd')
const halved = (text: string) => text.replace(/\u09cb/gu, '\u09c7\u09be').replace(/\u09cc/gu, '\u09c7\u09d7')
/** A joiner between consonant and vowel sign, where it never is spelling. */
const sprinkled = (text: string) => text.replace(/([ক-হ])([ািীুূ])/gu, '$1\u200c$2')

describe.each(articles)('%s', (_, text) => {
  const document = extract(text)

  it('gives a document of the published shape', () => expect(() => assertDocument(document)).not.toThrow())

  it('has spans that are slices of the text, on grapheme boundaries', () => {
    const boundaries = new Set([text.length])
    for (const { index } of new Intl.Segmenter('bn', { granularity: 'grapheme' }).segment(text))
      boundaries.add(index)
    const withoutCores = JSON.parse(
      JSON.stringify(document, (key, value) => (key === 'core' ? undefined : value)),
    )
    for (const span of spansWithin(document))
      if (span.text !== undefined) expect(text.slice(span.start, span.end)).toBe(span.text)
    for (const span of spansWithin(withoutCores)) {
      expect(boundaries).toContain(span.start)
      expect(boundaries).toContain(span.end)
    }
  })

  it('reads the same twice', () => expect(extract(text)).toEqual(document))

  it.each([
    ['one-code-point letters', precomposed],
    ['vowel signs in halves', halved],
    ['joiners sprinkled in', sprinkled],
  ])('understands the same with %s', (_, spell) =>
    expect(understood(extract(spell(text)))).toEqual(understood(document)),
  )
})

describe('extract', () => {
  it.each([
    [42, 'bad-input', 'text is of type number, expected a string'],
    [null, 'bad-input', 'text is null, expected a string'],
  ])('refuses %j', (text, code, message) =>
    expect(() => extract(text as never)).toThrow(expect.objectContaining({ code, message })),
  )

  it.each([
    [{ publishedAt: '2024-13-01' }, /publishedAt is "2024-13-01": there is no such day/],
    [{ publishedAt: 'yesterday' }, /expected an ISO 8601 date/],
    [{ region: 'WB' }, /region is "WB": expected "BD" or "IN"/],
  ])('refuses options %j', (options, message) =>
    expect(() => extract('ঢাকা', options as never)).toThrow(message),
  )

  it.each(['', ' ', '\n\n', '।', 'abc', '১২৩', '\ud800', '\0', '\u200d\u200c', '“', '(', '…'])(
    'gives a document for %j',
    (text) => {
      expect(() => assertDocument(extract(text))).not.toThrow()
      expect(extract(text).events).toEqual([])
    },
  )
})

it('reads a text alike whatever was read before', () => {
  const texts = articles.map(([, text]) => text)
  const forwards = createExtractor()
  const backwards = createExtractor()
  const first = texts.map((text) => JSON.stringify(forwards.extract(text)))
  const second = texts.toReversed().map((text) => JSON.stringify(backwards.extract(text)))
  expect(second.toReversed()).toEqual(first)
  expect(texts.map((text) => JSON.stringify(forwards.extract(text)))).toEqual(first)
})

it.each([
  ['ঢাকায় সভা হয়। কাছেই ভোক্তাদের মুখে হাসি।', []],
  ['ঢাকায় সভা হয়। কাছেই তিন ভোক্তার মুখে হাসি।', ['তিন ভোক্তা']],
  ['ঢাকায় সভা হয়। রোগীর চাপ নেই।', []],
  ['ঢাকায় সভা হয়। ওই রোগীর চাপ নেই।', ['ওই রোগী']],
])('of %j the unnamed are told', (text, told) => {
  const unnamed = extract(text).entities.filter(({ named }) => !named)
  expect(unnamed.map(({ canonical }) => canonical)).toEqual(told)
})
