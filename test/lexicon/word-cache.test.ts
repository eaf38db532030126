import fc from 'fast-check'
import { expect, it } from 'vitest'
import { WordCache } from '../../src/lexicon/word-cache.js'

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
        if (word.length > 0 && word.length <= 32) expect(cache.get(text, 1, text.length - 1)).toBe(word)
      }
    }),
  )
})
