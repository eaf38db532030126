import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Graphemes, type Mark, pipeline, unmark } from '../../src/core/index.js'
import { labelNumber, numberIds, numbers, publishNumbers } from '../../src/numbers/index.js'
import { page } from '../../src/page/index.js'
import { script } from '../../src/script/index.js'
import { sentences, tokens } from '../../src/tokens/index.js'
import { readCases } from '../support/cases.js'
import { numbersIn } from './reader.js'

const reader = pipeline().use(script()).use(page()).use(tokens()).use(sentences()).use(numbers())
const FOLDER = 'fixtures/cases/numbers'
const CASES = readdirSync(FOLDER).flatMap((file) => readCases(join(FOLDER, file)))
const TEXTS = CASES.map(({ marked }) => unmark(marked).text)

const labels = (text: string) => numbersIn(text).map(labelNumber)

/** Pieces that texts with numbers are made of, so that random texts come near the rules. */
const PIECES =
  'সাড়ে|তিন|৩|৪৫|২-১|১২,৩৪৫|হাজার|লাখ|শ|শ’|দু|ছ’|নয়|এক|টি|জন|জনের|বেশি|থেকে|-|–|%|টাকা|৳|কোটি|প্রথম|তম|ই|দশমিক|ভাগের|ভাগ|বছর|বয়স|(|)|.|,|।|\n| | | |½|কয়েক|প্রায়|খানেক|এক-তৃতীয়াংশ|মিনিটে|গোলে|নম্বর|ক|২০২৪|০১৭১২৩৪৫৬৭৮|৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯|‘|’'.split(
    '|',
  )
const numberish = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''))

describe('laws of reading', () => {
  it('any text gives findings in order, on cluster boundaries, and never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(numberish, fc.string({ unit: 'binary', maxLength: 60 })), (source) => {
        const document = reader.run({ source, region: 'BD' })
        const graphemes = new Graphemes(source)
        let end = 0
        for (const number of publishNumbers(document)) {
          expect(source.slice(number.start, number.end)).toBe(number.text)
          expect(graphemes.isBoundary(number.start) && graphemes.isBoundary(number.end)).toBe(true)
          expect(number.start).toBeGreaterThanOrEqual(end)
          expect(number.value === null || Number.isFinite(number.value)).toBe(true)
          end = number.end
        }
        for (const number of document.numbers) {
          expect(number.first).toBeLessThan(number.last)
          expect(document.tokens.starts[number.first]).toBeLessThanOrEqual(number.start)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('numerals do not overlap and lie on their tokens', () => {
    fc.assert(
      fc.property(numberish, (source) => {
        const { numerals, tokens } = reader.run({ source, region: 'BD' })
        for (let i = 0; i < numerals.length; i++) {
          for (let token = numerals.firsts[i]; token < numerals.lasts[i]; token++)
            expect(numerals.at[token]).toBe(i)
          expect(numerals.ends[i]).toBeLessThanOrEqual(tokens.ends[numerals.lasts[i] - 1])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('both spellings of nukta letters read the same', () => {
    for (const text of TEXTS) {
      const composed = text
        .replace(/য\u09bc/g, '\u09df')
        .replace(/ড\u09bc/g, '\u09dc')
        .replace(/ঢ\u09bc/g, '\u09dd')
      expect(labels(composed)).toEqual(labels(text))
    }
  })

  it('a text said twice gives everything twice', () => {
    for (const text of TEXTS) {
      const once = labels(text)
      expect(labels(`${text}\n\n${text}`)).toEqual([...once, ...once])
    }
  })

  it('Bengali and ASCII digits read the same', () => {
    for (const text of TEXTS) {
      const ascii = text.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6))
      expect(labels(ascii)).toEqual(labels(text))
    }
  })

  it('takes time in proportion to the text', () => {
    const time = (text: string) => {
      let best = Number.POSITIVE_INFINITY
      for (let i = 0; i < 5; i++) {
        const start = performance.now()
        numbersIn(text)
        best = Math.min(best, performance.now() - start)
      }
      return best
    }
    for (const piece of ['সাড়ে তিন লাখ ', 'দুই-', 'শ’', '৫,', 'প্রায় ', '১২-', 'কোটি ', 'ও ৫ ', 'এক']) {
      const short = time(piece.repeat(1000))
      const long = time(piece.repeat(8000))
      expect(long, piece).toBeLessThan(8 * short * 4 + 20)
    }
  })
})

describe('publishing', () => {
  it('leaves out numbers that serve inside something else', () => {
    const document = reader.run({ source: '১৫ কেজি চাল ও ২০টি বস্তা', region: 'BD' })
    const marked = {
      ...document,
      numbers: document.numbers.map((number, i) => ({ ...number, inner: i === 0 })),
    }
    expect(numberIds(marked)).toEqual([null, 'N1'])
    expect(publishNumbers(marked).map(({ id, text, value }) => [id, text, value])).toEqual([
      ['N1', '২০টি', 20],
    ])
  })

  it('gives scores with their sides', () => {
    const document = reader.run({ source: 'দল ২-১ গোলে জিতেছে', region: 'BD' })
    expect(publishNumbers(document)[0]).toMatchObject({ kind: 'scoreline', value: null, score: [2, 1] })
  })
})

it('marks of fixtures do not cross', () => {
  for (const { marked } of CASES) {
    const { marks } = unmark(marked)
    for (let i = 1; i < marks.length; i++)
      expect((marks[i - 1] as Mark).end).toBeLessThanOrEqual(marks[i].start)
  }
})
