import { describe, expect, it } from 'vitest'
import { mark, unmark } from '../../src/core/index.js'

describe('notation', () => {
  it.each([
    ['ভাষা আন্দোলন হয় [২১শে ফেব্রুয়ারি ১৯৫২](date 1952-02-21) তারিখে।'],
    ['[[৫](number 5) মে](date XXXX-05-05) সভা'],
    ['\\[সম্পাদকীয়\\] কিছু নেই'],
  ])('%s reads and writes the same', (marked) => {
    const { text, marks } = unmark(marked)
    expect(mark(text, marks)).toBe(marked)
  })
})
