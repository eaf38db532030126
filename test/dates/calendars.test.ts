import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { banglaDay } from '../../src/dates/calendars/bangla.js'
import { civilDay, dayNumber, isoDay, isoWeek, weekday } from '../../src/dates/calendars/civil.js'
import { hijriDay, hijriMonthStart } from '../../src/dates/calendars/hijri.js'
import { BANGLA_CALENDARS, convertCalendar, fromBangla, toBangla } from '../../src/dates/index.js'

const anyDay = fc.integer({ min: dayNumber(1800, 1, 1), max: dayNumber(2150, 1, 1) })

describe('calendars', () => {
  // Days that almanacs and newspapers of the time printed side by side.
  it.each([
    ['bangladesh', '2025-11-17', '1432-08-02'],
    ['bangladesh', '2025-04-14', '1432-01-01'],
    ['bangladesh', '2024-03-13', '1430-11-29'],
    ['bangladesh', '2024-03-14', '1430-11-30'],
    ['bangladesh', '2019-10-16', '1426-06-31'],
    ['bangladesh', '2018-10-16', '1425-07-01'],
    ['bangladesh-1987', '2016-03-14', '1422-11-31'],
    ['bangladesh-1987', '2016-03-15', '1422-12-01'],
    ['westbengal', '2025-04-15', '1432-01-01'],
    ['westbengal', '2025-05-09', '1432-01-25'],
    ['westbengal', '1861-05-07', '1268-01-25'],
    ['westbengal', '1941-08-07', '1348-04-22'],
    ['westbengal', '1952-02-21', '1358-11-08'],
  ] as const)('%s: %s is %s', (calendar, gregorian, bangla) => {
    expect(toBangla(gregorian, calendar)).toBe(bangla)
    expect(fromBangla(bangla, calendar)).toBe(gregorian)
  })

  // First days of Hijri months as announced in Bangladesh.
  it.each([
    [1444, 10, '2023-04-22'],
    [1445, 10, '2024-04-11'],
    [1446, 10, '2025-03-31'],
    [1446, 9, '2025-03-02'],
    [1437, 12, '2016-09-04'],
    [1436, 12, '2015-09-16'],
    [1435, 12, '2014-09-27'],
    [1447, 3, '2025-08-26'],
  ])('Hijri month %i-%i begins on %s', (year, month, first) => {
    expect(isoDay(hijriMonthStart(year, month))).toBe(first)
  })

  it('converts there and back, without gaps', () => {
    for (const calendar of BANGLA_CALENDARS)
      fc.assert(
        fc.property(anyDay, (day) => {
          const iso = isoDay(day)
          expect(fromBangla(toBangla(iso, calendar), calendar)).toBe(iso)
          const [today, tomorrow] = [banglaDay(day, calendar), banglaDay(day + 1, calendar)]
          expect(tomorrow.day === today.day + 1 || tomorrow.day === 1).toBe(true)
        }),
      )
  })

  it('finds the Hijri day that a month and a day make', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day } = hijriDay(number)
        expect(hijriMonthStart(year, month) + day - 1).toBe(number)
      }),
    )
  })

  it('agrees with Date on days, weekdays and ISO weeks', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * 86400000)
        expect(isoDay(number)).toBe(date.toISOString().slice(0, 10))
        const { year, month, day } = civilDay(number)
        expect(dayNumber(year, month, day)).toBe(number)
        expect(weekday(number) % 7).toBe(date.getUTCDay())
        const { year: weekYear, week } = isoWeek(number)
        expect(isoWeek(dayNumber(weekYear, 1, 4)).week).toBe(1)
        expect(week).toBeLessThanOrEqual(53)
      }),
    )
  })
})

describe('convertCalendar', () => {
  it.each([
    [
      { gregorian: '2025-11-17' },
      '১৪৩২',
      { gregorian: '2025-11-17', bangla: '1432-08-02', text: '২ অগ্রহায়ণ ১৪৩২' },
    ],
    [
      { bangla: '1432-08-02', calendar: 'bangladesh-2019' },
      '',
      { gregorian: '2025-11-17', bangla: '1432-08-02', text: '২ অগ্রহায়ণ ১৪৩২' },
    ],
    [
      { gregorian: '2025-11-18', calendar: 'westbengal' },
      '',
      { gregorian: '2025-11-18', bangla: '1432-08-02', text: '২ অগ্রহায়ণ ১৪৩২' },
    ],
  ])('%j', (record, _, result) => {
    expect(convertCalendar(record)).toEqual({ ...result, text: result.text.normalize('NFC') })
  })

  it.each([
    [{}, 'bad-record'],
    [{ gregorian: '2025-11-17', calendar: 'julian' }, 'bad-record'],
    [{ gregorian: '2025-02-30' }, 'bad-date'],
    [{ gregorian: 'today' }, 'bad-date'],
    [{ bangla: '1432-13-01' }, 'bad-date'],
    [{ bangla: '1432-11-30' }, 'bad-date'],
  ])('%j throws %s', (record, code) => {
    expect(() => convertCalendar(record)).toThrow(expect.objectContaining({ code }))
  })
})

it('has no default: a date without its calendar throws, as does one of a calendar that is unknown', () => {
  for (const calendar of [undefined, 'bengal', '__proto__'])
    for (const convert of [toBangla, fromBangla])
      expect(() => convert('1432-01-01', calendar as never)).toThrow(
        expect.objectContaining({
          code: 'bad-option',
          message: expect.stringMatching(/^calendar is .*expected one of/),
        }),
      )
})
