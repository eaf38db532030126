import { describe, expect, it } from 'vitest'
import { Alignment, rewrite } from '../../src/core/index.js'

describe('alignment', () => {
  it.each([
    // 'ক\u200dখ' without the joiner: characters deleted at a range's edge stay outside
    [[{ start: 1, end: 2, replacement: '', rule: '' }], { start: 0, end: 1 }, { start: 0, end: 1 }],
    [[{ start: 1, end: 2, replacement: '', rule: '' }], { start: 1, end: 2 }, { start: 2, end: 3 }],
    [[{ start: 1, end: 2, replacement: '', rule: '' }], { start: 0, end: 2 }, { start: 0, end: 3 }],
    // য় as one code unit written as two: half of it leads to all of it
    [[{ start: 0, end: 1, replacement: 'য়', rule: '' }], { start: 0, end: 1 }, { start: 0, end: 1 }],
    [[{ start: 0, end: 1, replacement: 'য়', rule: '' }], { start: 1, end: 2 }, { start: 0, end: 1 }],
  ])('%j leads %j to %j', (edits, range, expected) => {
    expect(new Alignment(edits).toSource(range)).toEqual(expected)
  })

  it('stores only the places that differ', () => {
    const text = 'ক'.repeat(100_000)
    expect(rewrite(text, [{ start: 5, end: 6, replacement: 'খ', rule: '' }]).alignment.size).toBe(1)
  })
})
