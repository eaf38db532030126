import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unmark } from '../../src/core/index.js'
import { extract } from '../../src/extract/index.js'
import { normalForm } from '../../src/script/index.js'
import { readCases } from '../support/cases.js'

const ARTICLES = readdirSync('fixtures/articles').map((name) => ({
  name,
  text: readFileSync(join('fixtures/articles', name), 'utf8'),
}))
/** One in twelve of the cases of every later stage. */
const LINES = ['page', 'numbers', 'dates', 'names', 'events'].flatMap((stage) =>
  readdirSync(join('fixtures/cases', stage))
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readCases(join('fixtures/cases', stage, file)))
    .filter((_, i) => i % 12 === 0)
    .map(({ marked, publishedAt, region }) => ({
      text: unmark(marked).text,
      options: { publishedAt, region },
    })),
)

/** Other ways to write the same text. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'nukta letters of one code point': (text) =>
    text
      .normalize('NFC')
      .replaceAll('\u09a1\u09bc', '\u09dc')
      .replaceAll('\u09a2\u09bc', '\u09dd')
      .replaceAll('\u09af\u09bc', '\u09df'),
  'all that can be taken apart taken apart': (text) => text.normalize('NFD'),
  'zero-width spaces in words': (text) => text.replace(/(?<=[\u0995-\u09b9])(?=[\u0995-\u09b9])/gu, '\u200b'),
  'joiners that spell nothing': (text) => text.replace(/(?<=[\u0995-\u09b9])(?=[\u0995-\u09b9])/gu, '\u200c'),
  'a byte-order mark before it': (text) => `\ufeff${text}`,
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
}

/** A document as values: words in normal form in place of offsets. */
function values(text: string, options: Parameters<typeof extract>[1]): unknown {
  const document = extract(text, options)
  return JSON.parse(JSON.stringify(document), (key, value) => {
    if (key === 'start' || key === 'end' || key === 'confidence') return undefined
    return typeof value === 'string'
      ? normalForm(value.replace(/\u200b|\ufeff|(?<=\p{L})\u200c(?=\p{L})/gu, ''))
      : value
  })
}

describe.each(Object.keys(SPELLINGS))('%s', (name) => {
  it.each(ARTICLES)('$name reads the same', ({ text }) => {
    const other = SPELLINGS[name](text)
    expect(other).not.toBe(text)
    expect(values(other, {})).toEqual(values(text, {}))
  })

  it('cases read the same', () => {
    const changed = LINES.filter(({ text, options }) => {
      const other = values(SPELLINGS[name](text), options)
      return JSON.stringify(other) !== JSON.stringify(values(text, options))
    })
    expect(changed.map(({ text }) => text)).toEqual([])
  })
})
