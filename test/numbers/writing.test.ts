import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Region } from '../../src/core/index.js'
import {
  formatCompact,
  formatNumber,
  toBengaliDigits,
  toWords,
  type WordsOptions,
} from '../../src/numbers/index.js'
import { numbersByLine } from './reader.js'

const LONG = process.env.GHOTONA_LONG === '1'
const REGIONS: readonly Region[] = ['BD', 'IN']

/** Writes all values, reads them, and names the first that did not come back. */
function expectRoundTrip(
  values: readonly (number | bigint)[],
  write: (value: number | bigint) => string,
  region: Region,
  kind: string,
) {
  const written = values.map(write)
  const read = numbersByLine(written, region)
  for (let i = 0; i < values.length; i++) {
    const [number, ...more] = read[i]
    if (more.length === 0 && number?.value === Number(values[i]) && number.kind === kind) continue
    expect({ written: written[i], read: read[i].map((n) => `${n.kind} ${n.value}`) }).toEqual({
      written: written[i],
      read: [`${kind} ${Number(values[i])}`],
    })
  }
}

const words = (options: WordsOptions) => (value: number | bigint) => toWords(value, options)

/** A repeatable sequence of values of all magnitudes. */
function* magnitudes(count: number, most: number): Generator<number> {
  let seed = 0x2545f491
  const next = () => {
    seed ^= seed << 13
    seed ^= seed >>> 17
    seed ^= seed << 5
    return (seed >>> 0) / 2 ** 32
  }
  for (let i = 0; i < count; i++) yield Math.floor(10 ** (next() * Math.log10(most)) * (0.5 + next() / 2))
}

describe.each(REGIONS)('reading what was written, %s', (region) => {
  it('gives every number from 0 to 100,000 back', () => {
    const values = Array.from({ length: 100_001 }, (_, i) => i)
    expectRoundTrip(
      LONG ? values : values.filter((value) => value < 2000 || value % 37 === 0),
      words({ region }),
      region,
      'count',
    )
  })

  it('gives numbers up to 10^17 back', () => {
    expectRoundTrip([...magnitudes(LONG ? 1_000_000 : 3000, 1e17)], words({ region }), region, 'count')
    expectRoundTrip(
      [10n ** 17n, 99_999_999_999_999n, 2n ** 53n, 10n ** 14n + 50_000_000n],
      words({ region }),
      region,
      'count',
    )
  })

  it('gives negatives and decimals back', () => {
    const whole = [...magnitudes(LONG ? 100_000 : 2000, 1e9)]
    expectRoundTrip(
      whole.map((value) => -value - 1),
      words({ region }),
      region,
      'count',
    )
    expectRoundTrip(
      whole.map((value, i) => (value % 1e7) + ((i * 7919) % 9999) / 10_000),
      words({ region }),
      region,
      'count',
    )
  })

  it('gives ordinals back', () => {
    const values = Array.from({ length: LONG ? 100_000 : 3000 }, (_, i) => i + 1)
    expectRoundTrip(values, words({ region, as: 'ordinal' }), region, 'ordinal')
  })

  it('gives years back', () => {
    expectRoundTrip(
      Array.from({ length: 2100 }, (_, i) => i + 1),
      words({ region, as: 'year' }),
      region,
      'count',
    )
  })

  it('gives money back', () => {
    expectRoundTrip(
      Array.from({ length: 2000 }, (_, i) => (i * 37 + 1) / 100),
      words({ region, as: 'money' }),
      region,
      'money',
    )
    for (const currency of ['USD', 'EUR', 'SAR', 'INR', 'BDT'])
      expectRoundTrip([1, 500, 125_000], words({ region, as: 'money', currency }), region, 'money')
  })

  it('gives digits back, grouped and not', () => {
    const values = [...magnitudes(2000, 1e8)].flatMap((value) => [value, value / 100])
    for (const digits of ['bengali', 'ascii'] as const)
      expectRoundTrip(values, (value) => formatNumber(value, { region, digits }), region, 'count')
    expectRoundTrip(values, (value) => toBengaliDigits(value), region, 'count')
  })

  it('gives compact numbers back as far as they tell', () => {
    const values = [...magnitudes(2000, 1e15)].filter((value) => value >= 1000)
    const read = numbersByLine(
      values.map((value) => formatCompact(value, { region })),
      region,
    )
    for (let i = 0; i < values.length; i++) {
      expect(read[i]).toHaveLength(1)
      expect(Math.abs((read[i][0].value ?? 0) / values[i] - 1)).toBeLessThan(0.051)
    }
  })
})

describe('spelling', () => {
  it.each<[number | bigint, WordsOptions, string]>([
    [0, {}, 'শূন্য'],
    [19, {}, 'উনিশ'],
    [20, {}, 'বিশ'],
    [20, { region: 'IN' }, 'কুড়ি'],
    [79, {}, 'ঊনআশি'],
    [100, {}, 'একশ'],
    [200, {}, 'দুইশ'],
    [200, { region: 'IN' }, 'দুশো'],
    [1250, {}, 'এক হাজার দুইশ পঞ্চাশ'],
    [125_000, {}, 'এক লাখ পঁচিশ হাজার'],
    [125_000, { region: 'IN' }, 'এক লক্ষ পঁচিশ হাজার'],
    [1e12, {}, 'এক লাখ কোটি'],
    [10n ** 14n, {}, 'এক কোটি কোটি'],
    [-5, {}, 'মাইনাস পাঁচ'],
    [3.14, {}, 'তিন দশমিক এক চার'],
    [1e-7, {}, 'শূন্য দশমিক শূন্য শূন্য শূন্য শূন্য শূন্য শূন্য এক'],
    [1, { as: 'ordinal' }, 'প্রথম'],
    [18, { as: 'ordinal' }, 'অষ্টাদশ'],
    [21, { as: 'ordinal' }, 'একুশতম'],
    [1952, { as: 'year' }, 'উনিশশ বায়ান্ন'],
    [1952, { as: 'year', region: 'IN' }, 'উনিশশো বাহান্ন'],
    [1900, { as: 'year' }, 'উনিশশ'],
    [2024, { as: 'year' }, 'দুই হাজার চব্বিশ'],
    [20.5, { as: 'money' }, 'বিশ টাকা পঞ্চাশ পয়সা'],
    [0.5, { as: 'money' }, 'পঞ্চাশ পয়সা'],
    [500, { as: 'money', currency: 'INR' }, 'পাঁচশ রুপি'],
    [500, { as: 'money', currency: 'USD', region: 'IN' }, 'পাঁচশো ডলার'],
  ])('%s %j is %s', (value, options, expected) => {
    expect(toWords(value, options)).toBe(expected.normalize('NFC'))
  })

  it.each<[string, string]>([
    [formatNumber(12_345_678.5), '১,২৩,৪৫,৬৭৮.৫'],
    [formatNumber(12_345_678, { digits: 'ascii' }), '1,23,45,678'],
    [formatCompact(123_456_789), '১২.৩ কোটি'],
    [formatCompact(250_000, { region: 'IN' }), '২.৫ লক্ষ'],
    [formatCompact(250_000), '২.৫ লাখ'],
    [toBengaliDigits(-1234.5), '-১২৩৪.৫'],
    [toBengaliDigits(1e-7), '০.০০০০০০১'],
    [toBengaliDigits('15/08/2024'), '১৫/০৮/২০২৪'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected)
  })
})

describe('what cannot be written', () => {
  it.each<[() => string, string]>([
    [() => toWords(Number.NaN), 'bad-number'],
    [() => toWords(Number.POSITIVE_INFINITY), 'bad-number'],
    [() => toWords(1e18), 'bad-number'],
    [() => toWords(10n ** 17n + 1n), 'bad-number'],
    [() => toWords('12' as never), 'bad-number'],
    [() => toWords(0, { as: 'ordinal' }), 'bad-number'],
    [() => toWords(1.5, { as: 'year' }), 'bad-number'],
    [() => toWords(-1, { as: 'ordinal' }), 'bad-number'],
    [() => toWords(1, { as: 'roman' as never }), 'bad-option'],
    [() => toWords(1, { as: 'money', currency: 'XXX' }), 'bad-option'],
    [() => formatNumber(Number.NaN), 'bad-number'],
    [() => formatCompact(1, { region: 'US' as never }), 'bad-option'],
    [() => toBengaliDigits(Number.NEGATIVE_INFINITY), 'bad-number'],
  ])('%s throws %s', (act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }))
  })
})

it('any finite number within the limit is written and read', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (value) => {
      const rounded = Number(value.toFixed(6))
      const [[number]] = numbersByLine([toWords(rounded)])
      return number?.value === (Object.is(rounded, -0) ? 0 : rounded)
    }),
    { numRuns: LONG ? 5000 : 300 },
  )
})
