import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Graphemes } from '../../src/core/index.js'

const segmenter = new Intl.Segmenter('bn', { granularity: 'grapheme' })
const boundaries = (text: string) =>
  new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length, 0))

const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'কখতরযষ্্ািো়ঁংৎ\u200c\u200d') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(' ', 'a', '।', '১', '“', '\n', '\r', '৳', '👍🏽', '🇧🇩', 'é', 'e\u0301', '각'),
  },
)
const text = fc.array(unit, { maxLength: 16 }).map((units) => units.join(''))

describe('grapheme boundaries', () => {
  it('are boundaries of Intl.Segmenter, too', () => {
    fc.assert(
      fc.property(text, (given) => {
        const expected = boundaries(given)
        const graphemes = new Graphemes(given)
        for (let at = 0; at <= given.length; at++)
          if (graphemes.isBoundary(at)) expect(expected).toContain(at)
      }),
      { numRuns: 30_000 },
    )
  })

  it.each([
    ['বাংলাদেশ', [0, 3, 5, 7, 8]],
    ['ক্ষতি', [0, 3, 5]],
    ['র\u200d্যাব', [0, 5, 6]],
    ['সে।', [0, 2, 3]],
  ])('%s', (given, expected) => {
    const graphemes = new Graphemes(given)
    expect(
      Array.from({ length: given.length + 1 }, (_, at) => at).filter((at) => graphemes.isBoundary(at)),
    ).toEqual(expected)
  })
})
