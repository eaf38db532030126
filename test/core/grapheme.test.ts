import { describe, expect, it } from 'vitest'
import { Graphemes } from '../../src/core/index.js'

describe('grapheme boundaries', () => {
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
