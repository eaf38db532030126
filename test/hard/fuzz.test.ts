import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { assertDocument } from '../../src/formats/schema.js'
import { mutatedNews, randomOf } from './mutate.js'

/** `FUZZ=200000 npx vitest run --project unit test/hard` is the long run. */
const COUNT = Number(process.env.FUZZ ?? 2000)
const SEED = Number(process.env.FUZZ_SEED ?? 20251121)
const BATCH = 200

/** Faults of a document: spans that are no slices, cut a grapheme, or references that lead nowhere. */
function faultsOf(document: unknown, text: string): string[] {
  const boundaries = new Set([text.length])
  for (const { index } of new Intl.Segmenter('bn', { granularity: 'grapheme' }).segment(text))
    boundaries.add(index)
  const faults: string[] = []
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, `${path}[${i}]`)
    else if (typeof value === 'object' && value !== null) {
      const { start, end, text: own } = value as { start?: number; end?: number; text?: string }
      if (typeof start === 'number' && typeof end === 'number' && own !== undefined) {
        if (text.slice(start, end) !== own)
          faults.push(`${path} is not ${JSON.stringify(text.slice(start, end))}`)
        if (!path.endsWith('.core') && !(boundaries.has(start) && boundaries.has(end)))
          faults.push(`${path} cuts a grapheme`)
      }
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`)
    }
  }
  visit(document, '')
  return faults
}

/** References of arguments, sources and relations to ids that the document lacks. */
function danglingOf(document: ReturnType<typeof extract>): string[] {
  const ids = new Set<string>()
  for (const entity of document.entities) {
    ids.add(entity.id)
    for (const mention of entity.mentions) ids.add(mention.id)
  }
  for (const list of [document.numbers, document.dates, document.events, document.quotes])
    for (const { id } of list) ids.add(id)
  const dangling: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (
          ['entity', 'mention', 'date', 'number', 'event'].includes(key) &&
          typeof inner === 'string' &&
          !ids.has(inner)
        )
          dangling.push(`${key} ${inner}`)
        visit(inner)
      }
    }
  }
  for (const list of [document.events, document.quotes, document.attributions, document.titles]) visit(list)
  return dangling
}

describe('mutated news', () => {
  it.each(Array.from({ length: Math.ceil(COUNT / BATCH) }, (_, i) => i * BATCH))(
    'documents %i and on are whole',
    (from) => {
      for (let i = from; i < Math.min(COUNT, from + BATCH); i++) {
        const text = mutatedNews(randomOf(SEED + i))
        const options =
          i % 3 === 0
            ? {}
            : { publishedAt: '2025-11-21', region: i % 2 === 0 ? ('BD' as const) : ('IN' as const) }
        const document = extract(text, options)
        const context = JSON.stringify(text)
        assertDocument(document)
        expect(faultsOf(document, text), context).toEqual([])
        expect(danglingOf(document), context).toEqual([])
        if (i % 10 === 0) expect(extract(text, options), context).toEqual(document)
      }
    },
    120_000,
  )
})
