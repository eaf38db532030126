import { packed } from '../../generated/words/moon-sightings.js'
import { parseList, records } from '../../lists/index.js'
import { dayNumber, parseIsoDay } from './civil.js'

/**
 * Hijri months as the moon is sighted in Bangladesh and India: one day after the Umm al-Qura calendar of
 * Saudi Arabia, which `Intl` computes. The true sighting may differ by a day.
 */
const SIGHTED_AFTER = 1

export interface HijriDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The Hijri day of a day number, as sighted in Bangladesh and India. */
export function hijriDay(number: number): HijriDay {
  const { year, month } = ummAlQura(number - SIGHTED_AFTER)
  // A month that was announced later than the rule says leaves a day to the month before.
  const start = hijriMonthStart(year, month)
  if (number < start) {
    const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 }
    return { ...before, day: number - hijriMonthStart(before.year, before.month) + 1 }
  }
  return { year, month, day: number - start + 1 }
}

/** Day number of the first of a Hijri month; month 13 is the next Muharram. */
export function hijriMonthStart(year: number, month: number): number {
  if (month > 12) return hijriMonthStart(year + 1, month - 12)
  return sightings().get(year * 12 + month) ?? computedStart(year, month)
}

/** So many computed months are remembered: a text speaks of those of a year or two. */
const MOST_STARTS = 512
const starts = new Map<number, number>()

function computedStart(year: number, month: number): number {
  const count = year * 12 + month
  const known = starts.get(count)
  if (known !== undefined) return known
  if (starts.size >= MOST_STARTS) starts.clear()
  const start = findStart(year, month)
  starts.set(count, start)
  return start
}

function findStart(year: number, month: number): number {
  // 1 Muharram 1 was 622-07-19; a month has 29.530588 days in the mean.
  let guess = dayNumber(622, 7, 19) + Math.round(((year - 1) * 12 + month - 1) * 29.530588)
  for (let i = 0; i < 4; i++) {
    const found = ummAlQura(guess)
    const months = (year - found.year) * 12 + month - found.month
    if (months === 0) return guess - found.day + 1 + SIGHTED_AFTER
    guess += Math.round(months * 29.53) - (found.day - 15)
  }
  return guess + SIGHTED_AFTER
}

/** The day number of a Hijri day, or undefined when the month or the day cannot be. */
export function hijriDayNumber({ year, month, day }: HijriDay): number | undefined {
  return month < 1 || month > 12 || day < 1 || day > 30 ? undefined : hijriMonthStart(year, month) + day - 1
}

let announced: ReadonlyMap<number, number> | undefined

/** First days of months that were announced otherwise, by month counted from the Hijra. */
function sightings(): ReadonlyMap<number, number> {
  announced ??= new Map(
    records(parseList(packed)).map((row) => [
      Number(row.year) * 12 + Number(row.month),
      parseIsoDay(row.first) as number,
    ]),
  )
  return announced
}

let format: Intl.DateTimeFormat | undefined

function ummAlQura(number: number): HijriDay {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  let year = 0
  let month = 0
  let day = 0
  for (const { type, value } of format.formatToParts(number * 86400000)) {
    if (type === 'year' || type === ('relatedYear' as string)) year = Number(value)
    else if (type === 'month') month = Number(value)
    else if (type === 'day') day = Number(value)
  }
  return { year, month, day }
}
