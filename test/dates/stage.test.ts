import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishDates } from '../../src/dates/index.js'
import { read } from './read.js'

const values = (text: string, publishedAt?: string) =>
  read(text, { publishedAt }).dates.map(({ timex }) => timex.value)

describe('numbers inside dates', () => {
  it.each([
    ['আটক কর্নেলকে আড়াই বছর আগে বরখাস্ত করা হয়।', ['আড়াই duration']],
    ['১৫ আগস্ট ২০২২ সালে সভা হয়।', []],
    ['রাত সাড়ে আটটার দিকে সভা হয়।', ['সাড়ে আটটার clock']],
    ['তিন দিনের সফরে ১২ জন এসেছেন।', ['তিন duration', '১২ জন count']],
    ['২০২৫ সালের প্রথম প্রান্তিকে মুনাফা বেড়েছে।', []],
  ])('%s', (text, expected) => {
    const { numbers, text: normal } = read(text)
    expect(
      numbers
        .filter(({ inner }) => inner !== true)
        .map(({ start, end, kind }) => `${normal.slice(start, end)} ${kind}`),
    ).toEqual(expected.map((one) => one.normalize('NFC')))
  })

  it('leaves numbers elsewhere as they are, at the same indices', () => {
    const document = read('১২ জন ১৫ আগস্ট আহত হন।')
    expect(document.numbers.map(({ inner }) => inner === true)).toEqual(
      [false, true].slice(0, document.numbers.length),
    )
  })
})

describe('publishDates', () => {
  it('gives spans of the source, ids and anchors', () => {
    const source = '১০ জুন মামলা হয়। পরদিন তিনি গ্রেপ্তার হন।'
    const dates = publishDates(read(source, { publishedAt: '2025-07-13' }))
    expect(dates.map(({ id, anchor, text, iso }) => [id, anchor, text, iso])).toEqual([
      ['T1', 'DCT', '১০ জুন', '2025-06-10'],
      ['T2', 'T1', 'পরদিন', '2025-06-11'],
    ])
    for (const { start, end, text } of dates) expect(source.slice(start, end)).toBe(text)
  })

  it.each([
    ['গতকাল সভা হয়।', 'DCT-1D', '2025-07-12'],
    ['তিন দিন আগে সভা হয়।', 'DCT-3D', '2025-07-10'],
    ['২০২৩ সালের এপ্রিল থেকে যুদ্ধ চলছে।', 'explicit', '2023-04/..'],
    ['২০১৪ সালের পর এই প্রথম জয়।', 'explicit', '2014/..'],
    ['ডিসেম্বরের মধ্যে নির্বাচন হবে।', 'DCT', '../2025-12'],
    ['সকাল ছয়টার দিকে সভা হয়।', 'DCT', '2025-07-13T06:00~'],
    ['চলতি অর্থবছরে রপ্তানি বেড়েছে।', 'DCT', '2025-07-01/2026-06-30'],
    ['গত এক বছরে দাম বেড়েছে।', 'DCT', '2024-07/2025-07'],
    ['আগামী সপ্তাহে সভা হবে।', 'DCT+1W', '2025-07-14/2025-07-20'],
  ])('%s anchor %s, EDTF %s', (text, anchor, edtf) => {
    const [date] = publishDates(read(text, { publishedAt: '2025-07-13' }))
    expect([date.anchor, date.edtf]).toEqual([anchor, edtf])
  })
})

describe('paragraphs', () => {
  // A time of the day that opens one belongs to the day of which the news tells.
  it.each([
    ['আজ বুধবার চুক্তি হয়েছে। সোমবারই এর প্রতিবাদ হয়েছিল।\n\nদুপুরে বিক্ষোভ করেন তাঁরা।', '2025-11-26TMI'],
    ['আজ বুধবার চুক্তি হয়েছে। সোমবারই এর প্রতিবাদ হয়েছিল। দুপুরে বিক্ষোভ করেন তাঁরা।', '2025-11-24TMI'],
    ['আজ বুধবার সভা হয়েছে। ১৯৫৪ সালের ৭ মে সেনারা আত্মসমর্পণ করে।\n\nতাঁরা বিকেলে বৈঠক করেন।', '2025-11-26TAF'],
  ])('%s', (text, value) => {
    expect(values(text, '2025-11-26').at(-1)).toBe(value)
  })
})

describe('laws', () => {
  const words = fc.constantFrom(
    'গত',
    'আগামী',
    '১৫',
    'আগস্ট',
    '২০২২',
    'সালের',
    'সোমবার',
    '(',
    ')',
    ',',
    'রাত',
    '১০টায়',
    'থেকে',
    'পর্যন্ত',
    'তিন',
    'দিন',
    'আগে',
    'ও',
    'প্রতি',
    'বছর',
    'আজ',
    'মে',
    '-',
    '।',
    'ঢাকা',
    '১৩-১৫',
    'দিবাগত',
    'প্রথম',
    'সপ্তাহে',
    'খ্রিস্টপূর্ব',
    'অর্থবছর',
    'বিজয় দিবসে',
    'পরদিন',
    'কয়েক',
    '১১:২৯',
    'পিএম',
    '’',
    'এর',
    'মধ্যে',
    'শুক্র-শনিবার',
    '\n',
  )
  const texts = fc.array(words, { maxLength: 40 }).map((each) => each.join(' '))

  it('finds in order, without overlaps, inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { dates, text: normal } = read(text, { publishedAt: '2025-07-13' })
        let at = 0
        for (const { start, end, timex } of dates) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(normal.length)
          expect(timex.value).not.toMatch(/NaN|undefined|null/)
          at = end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('finds the same without a publication date, only less of its value', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { timex } of read(text).dates) expect(timex.value).not.toMatch(/NaN|undefined|null/)
      }),
    )
  })

  it('survives any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => read(text, { publishedAt: '2025-07-13' }).dates.length >= 0,
      ),
    )
  })

  it('reads both ways to write nukta letters alike', () => {
    const text = 'গতকাল শনিবার সাড়ে আটটায়, ২১ ফেব্রুয়ারি; আষাঢ় মাসে।'
    const composed = text
      .normalize('NFC')
      .replaceAll('\u09af\u09bc', '\u09df')
      .replaceAll('\u09a1\u09bc', '\u09dc')
      .replaceAll('\u09a2\u09bc', '\u09dd')
    expect(composed).not.toBe(text.normalize('NFC'))
    expect(values(composed, '2025-07-13')).toEqual(values(text.normalize('NFC'), '2025-07-13'))
  })

  it('works in time that grows with the text', () => {
    const line = '১৫ আগস্ট ২০২২ সালের সোমবার রাত ১০টা থেকে পর্যন্ত তিন দিন আগে গত '
    const run = (times: number) => {
      const text = line.repeat(times)
      const from = performance.now()
      read(text, { publishedAt: '2025-07-13' })
      return performance.now() - from
    }
    run(50)
    const [short, long] = [Math.min(run(100), run(100), run(100)), Math.min(run(800), run(800))]
    expect(long / short).toBeLessThan(40)
  })
})
