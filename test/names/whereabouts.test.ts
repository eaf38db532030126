import { describe, expect, it } from 'vitest'
import { areApart } from '../../src/names/index.js'

describe('places that lie apart', () => {
  it.each([
    ['কুমিল্লা', 'ফেনী', true],
    ['দাউদকান্দি', 'কুমিল্লা জেলা', false],
    ['বনানী', 'ঢাকা', false],
    ['ঢাকা', 'বাংলাদেশ', false],
    ['কলকাতা', 'পশ্চিমবঙ্গ', false],
    ['কলকাতা', 'ঢাকা', true],
    ['রাশিয়া', 'ইউক্রেন', true],
    ['খারকিভ', 'ইউক্রেন', false],
    ['খারকিভ', 'খারকিভ', false],
    ['কোনো এক গ্রাম', 'ফেনী', false],
  ])('%s and %s: %s', (a, b, apart) => {
    expect(areApart(a.normalize('NFC'), b.normalize('NFC'))).toBe(apart)
    expect(areApart(b.normalize('NFC'), a.normalize('NFC'))).toBe(apart)
  })
})
