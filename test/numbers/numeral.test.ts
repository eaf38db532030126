import { describe, expect, it } from 'vitest'
import { pipeline } from '../../src/core/index.js'
import { claimNumbers, digitParts, numbers, numeralAt, numeralBefore } from '../../src/numbers/index.js'
import { page } from '../../src/page/index.js'
import { script } from '../../src/script/index.js'
import { sentences, tokens } from '../../src/tokens/index.js'

const reader = pipeline().use(script()).use(page()).use(tokens()).use(sentences()).use(numbers())
const read = (source: string) => reader.run({ source, region: 'BD' })

describe('numeralAt', () => {
  it.each([
    ['১৫ই আগস্ট', 0, { value: 15, form: 'day', ending: 'ই', last: 2 }],
    ['২১শে ফেব্রুয়ারি', 0, { value: 21, form: 'day', ending: 'শে', last: 2 }],
    ['একুশে ফেব্রুয়ারি', 0, { value: 21, form: 'day', ending: '', last: 1 }],
    ['পয়লা বৈশাখ', 0, { value: 1, form: 'day', ending: '', last: 1 }],
    ['রাত সাড়ে ১১টার দিকে', 1, { value: 11.5, form: 'cardinal', ending: 'টার', last: 4 }],
    ['পঞ্চাশের দশক', 0, { value: 50, form: 'cardinal', ending: 'ের', last: 1 }],
    ['উনিশশ একাত্তর সাল', 0, { value: 1971, form: 'cardinal', ending: '', last: 2 }],
    ['নয় আগস্ট', 0, { value: 9, form: 'cardinal', ending: '', last: 1 }],
    ['এক বছর', 0, { value: 1, form: 'cardinal', ending: '', last: 1 }],
    ['প্রথম সপ্তাহ', 0, { value: 1, form: 'ordinal', ending: '', last: 1 }],
    ['২৯তম আসর', 0, { value: 29, form: 'ordinal', ending: 'তম', last: 2 }],
    ['২০২৪-২৫ অর্থবছর', 0, { value: Number.NaN, form: 'joined', ending: '', last: 1 }],
    ['দুই-তৃতীয়াংশ ভোট', 0, { value: Number.NaN }],
    ['লাখো মানুষ', 0, { value: Number.NaN }],
    ['২০২৪ সাল', 0, { value: 2024, form: 'cardinal', ending: '', last: 1 }],
  ])('%s at %i', (text, token, expected) => {
    expect(numeralAt(read(text), token)).toMatchObject(expected)
  })

  it.each([
    ['আগস্ট ১৫', 0],
    ['সাড়ে ১১টায়', 1],
    ['একই দিন', 0],
    ['১৫', 7],
    ['১৫', -1],
  ])('%s has none at %i', (text, token) => {
    expect(numeralAt(read(text), token)).toBeUndefined()
  })

  it('reads backwards', () => {
    expect(numeralBefore(read('১৫ই আগস্ট'), 2)).toMatchObject({ value: 15, first: 0, last: 2 })
    expect(numeralBefore(read('আগস্ট মাস'), 1)).toBeUndefined()
  })
})

describe('digitParts', () => {
  it.each([
    ['১৫/০৮/২০২২', ['15 2 ', '8 2 /', '2022 4 /']],
    ['২০২৪-২৫', ['2024 4 ', '25 2 -']],
    ['01:28:31', ['1 2 ', '28 2 :', '31 2 :']],
    ['১৯১০–১৯৪৫', ['1910 4 ', '1945 4 –']],
    ['৭', ['7 1 ']],
  ])('%s', (text, expected) => {
    expect(
      digitParts(text, 0, text.length).map((part) => `${part.value} ${part.digits} ${part.joint}`),
    ).toEqual(expected)
  })
})

describe('claimNumbers', () => {
  const { numbers: found } = read('১৫ আগস্ট ২০টি ঘরে তিন দিন পর প্রথম ছয় মাসে ১০টায়')
  const kinds = (claims: Parameters<typeof claimNumbers>[1]) =>
    claimNumbers(found, claims).map(({ kind, inner }) => (inner ? '-' : kind))

  it('marks what a date or a name covers, and nothing else', () => {
    expect(kinds([])).toEqual(['count', 'count', 'duration', 'ordinal', 'duration', 'count'])
    expect(kinds([{ first: 0, last: 2, as: 'inner' }])[0]).toBe('-')
    expect(kinds([{ first: 0, last: 2, as: 'inner' }]).slice(1)).not.toContain('-')
  })

  it('keeps lengths of time inside dates', () => {
    const { first, last } = found[2]
    expect(kinds([{ first, last: last + 2, as: 'inner' }])[2]).toBe('duration')
  })

  it('takes ordinals out of lengths of time', () => {
    expect(kinds([{ first: found[3].first, last: found[4].last, as: 'duration' }]).slice(3, 5)).toEqual([
      '-',
      'duration',
    ])
  })

  it('gives hours their kind', () => {
    expect(kinds([{ first: found[5].first, last: found[5].last, as: 'clock' }])[5]).toBe('clock')
  })
})
