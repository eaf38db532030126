import fc from 'fast-check'
import { expect, it } from 'vitest'
import { WordCache } from '../../src/lists/word-cache.js'

it('gives back what was set for a word, or nothing', () => {
  const word = fc.string({ unit: fc.constantFrom('ক', 'খ', 'গ', 'া', '\u0000'), maxLength: 34 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60, size: 'max' }), (words) => {
      const cache = new WordCache<string>(16)
      for (const word of words) {
        const text = `<${word}>`
        const known = cache.get(text, 1, text.length - 1)
        if (known === undefined) cache.set(text, 1, text.length - 1, word)
        else expect(known).toBe(word)
        if (word.length > 0 && word.length <= 30) expect(cache.get(text, 1, text.length - 1)).toBe(word)
      }
    }),
  )
})

it('keeps no more words than it has places for', () => {
  const places = 16
  const cache = new WordCache<number>(places)
  const words = Array.from({ length: 1000 }, (_, i) => `শব্দ${i}`)
  words.forEach((word, i) => {
    expect(cache.get(word, 0, word.length)).toBeUndefined()
    cache.set(word, 0, word.length, i)
  })
  const kept = words.filter((word) => cache.get(word, 0, word.length) !== undefined)
  expect(kept.length).toBeLessThanOrEqual(places)
  expect(kept.length).toBeGreaterThan(0)
})

it('keeps a word that is asked for again and again', () => {
  const cache = new WordCache<number>(8)
  const hot = 'ঢাকা'
  cache.get(hot, 0, hot.length)
  cache.set(hot, 0, hot.length, -1)
  for (let i = 0; i < 100; i++) {
    expect(cache.get(hot, 0, hot.length)).toBe(-1)
    const word = `শব্দ${i}`
    cache.get(word, 0, word.length)
    cache.set(word, 0, word.length, i)
  }
})
