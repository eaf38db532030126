import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalForm } from '../../src/script/index.js'
import { findSentences } from '../../src/tokens/sentences.js'
import { tokenize } from '../../src/tokens/tokenize.js'
import { readCases } from '../support/cases.js'

const FOLDER = 'fixtures/cases/sentences'
const FILES = ['sentences.txt', 'cues.txt', 'latin-abbreviations.txt'].map((file) => `${FOLDER}/${file}`)
/** The cases, each with its sentences trimmed. */
const CASES = FILES.flatMap((file) => readCases(file)).map(({ marked, line }) => ({
  line,
  text: normalForm(marked.replaceAll(/ *¦/g, '')),
  expected: marked
    .split(/¦|\n/)
    .map((sentence) => normalForm(sentence.trim()))
    .filter((sentence) => sentence !== ''),
}))

function ours(text: string): string[] {
  const { length, starts, ends } = findSentences(text, tokenize(text))
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]))
}

function rival(text: string): string[] {
  const segmenter = new Intl.Segmenter('bn', { granularity: 'sentence' })
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((segment) => segment !== '')
}

/** How many of the expected sentences were found with both their ends. */
function right(split: (text: string) => string[]): number {
  return CASES.reduce((sum, { text, expected }) => {
    const found = split(text)
    return sum + expected.filter((sentence) => found.includes(sentence)).length
  }, 0)
}

describe(FOLDER, () => {
  it.each(CASES)('$line: $text', ({ text, expected }) => {
    expect(ours(text)).toEqual(expected)
  })

  it('holds 500 sentences, and the standard segmenter finds fewer of them', () => {
    const all = CASES.reduce((sum, { expected }) => sum + expected.length, 0)
    expect(all).toBeGreaterThanOrEqual(500)
    expect(right(ours)).toBe(all)
    expect(right(rival)).toBeLessThan(all)
  })
})

it('every token but a line break is in one sentence, in order', () => {
  const part = fc.constantFrom(...'ক খ ।?!.…”’"\'()[]১২\n—', 'বলেন', 'মো.', 'করেছেন', 'ড.', ' ', '।”', '👍')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const tokens = tokenize(text)
      const { length, firsts, lasts, starts, ends } = findSentences(text, tokens)
      let next = 0
      for (let i = 0; i < length; i++) {
        while (next < firsts[i]) expect(text.slice(tokens.starts[next], tokens.ends[next++])).toBe('\n')
        expect(lasts[i]).toBeGreaterThan(firsts[i])
        expect(starts[i]).toBe(tokens.starts[firsts[i]])
        expect(ends[i]).toBe(tokens.ends[lasts[i] - 1])
        expect(text.slice(starts[i], ends[i])).not.toContain('\n')
        next = lasts[i]
      }
      for (; next < tokens.length; next++) expect(text[tokens.starts[next]]).toBe('\n')
    }),
    { numRuns: 3_000 },
  )
})
