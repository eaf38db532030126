import { addMonths, civilDay, isoDay, isoYear, two } from '../calendars/civil.js'
import type { Length, Point } from '../values.js'
import { lengthValue } from './length.js'
import { bcValue, foundDay, foundMonth, foundYear } from './periods.js'
import { type Found, nowAnchor, type Resolve, type Scene, toldAnchor } from './scene.js'

const IN_MONTHS: Record<string, number> = { M: 1, Y: 12, DE: 120, CE: 1200 }
const IN_DAYS: Record<string, number> = { D: 1, W: 7, N: 1 }

/** তিন দিন আগে: a day, a month or a year an amount away; a length where nothing tells from when it counts. */
export function foundShift(point: Point, scene: Scene, resolve: Resolve): Found | undefined {
  const { length, sign } = point.shift as NonNullable<Point['shift']>
  const asLength = (): Found => ({
    grain: 'open',
    value: lengthValue(length),
    edtf: null,
    iso: null,
    anchor: 'none',
  })
  if (point.event === true || length.amounts.some(({ unit }) => unit.startsWith('T'))) return asLength()
  const inYears = yearsOf(length)
  const fromPeriod = point.base === undefined ? awayFromPeriod(point, inYears, scene) : undefined
  if (fromPeriod !== undefined) return fromPeriod
  const origin = originOf(point, sign, scene, resolve)
  if (origin === 'length') return asLength()
  if (origin === undefined)
    return {
      grain: 'open',
      value:
        inYears !== undefined
          ? 'XXXX'
          : length.amounts.some(({ unit }) => unit === 'M')
            ? 'XXXX-XX'
            : 'XXXX-XX-XX',
      edtf: null,
      iso: null,
      anchor: 'none',
    }
  return away(origin.day, length, sign, origin.anchor)
}

/** ১৮৫৭ সালে …, এর ২০ বছর পর; ১৯৬৮ সালে … । ছ’বছর পরে; ২০২৩ সালের এপ্রিলে …, তার এক মাস আগে. */
function awayFromPeriod(point: Point, inYears: number | undefined, scene: Scene): Found | undefined {
  const { told, sentence } = scene
  const { length, sign } = point.shift as NonNullable<Point['shift']>
  const next = sign > 0 && point.origin === undefined && sentence - (told.last ?? -9) <= 1
  if (point.origin !== 'told' && !(next && length.long !== true && scene.tense() !== 'future'))
    return undefined
  if (told.grain === 'year' && inYears !== undefined) {
    const year = (told.year as number) + sign * inYears
    // গত মৌসুমে চ্যাম্পিয়ন হয় দলটি, ২৩ বছর পর: from what is not told
    const isAhead = next && scene.now !== undefined && year > civilDay(scene.now).year
    return isAhead ? undefined : foundYear(year, { anchor: toldAnchor(scene, 'year') })
  }
  const months = monthsOf(length)
  if (told.grain !== 'month' || told.month === undefined || months === undefined) return undefined
  const { year, month } = told.month
  return foundMonth(year, month + sign * months, { anchor: toldAnchor(scene, 'month') })
}

interface Origin {
  readonly day: number
  readonly anchor: string
}

function originOf(point: Point, sign: 1 | -1, scene: Scene, resolve: Resolve): Origin | 'length' | undefined {
  const { told, now } = scene
  if (point.base !== undefined) {
    const base = resolve(point.base, scene)
    return base?.start === undefined ? undefined : { day: base.start, anchor: base.anchor }
  }
  const { length } = point.shift as NonNullable<Point['shift']>
  const { amounts } = length
  const fromNow =
    now === undefined
      ? undefined
      : {
          day: now,
          anchor: nowAnchor(
            scene,
            amounts.length === 1 ? unitOf(amounts[0].unit) : '',
            sign * (amounts[0]?.count ?? 0),
          ),
        }
  const fromTold = told.day === undefined ? undefined : { day: told.day, anchor: toldAnchor(scene, 'day') }
  if (point.origin === 'told') {
    const isAhead =
      sign > 0 && told.day !== undefined && now !== undefined && away(told.day, length, 1, '').start! > now
    // ঘটনার দুই দিন পর মামলা হয়েছে on the day of the news: from a day that was not told
    if (isAhead && point.strict === true && scene.tense() === 'past') return 'length'
    return fromTold ?? (point.strict === true ? 'length' : fromNow)
  }
  if (sign < 0 || point.origin === 'now') return fromNow
  // এক সপ্তাহ পর: from the day told just before; from now on where the tense says so; else from an event.
  const tense = scene.tense()
  const isNext = told.day !== undefined && now !== undefined && told.day > now
  if (fromTold !== undefined && scene.sentence - told.sentence <= 1 && (tense !== 'future' || isNext))
    return fromTold
  // দীর্ঘ দুই বছর পর ফিরলেন counts from what is not told.
  const isSpan = length.long === true || yearsOf(length) !== undefined
  if (isSpan) return tense !== 'future' || length.long === true ? 'length' : fromNow
  // নবজাতক তিন দিন পর উদ্ধার, a headline without a verb; but বৈঠক ১০ দিন পরে
  return tense === 'past' || (tense === undefined && !scene.closes()) ? 'length' : fromNow
}

/** Whole years, where a length has nothing smaller. */
function yearsOf(length: Length): number | undefined {
  const months = monthsOf(length)
  return months !== undefined && months % 12 === 0 && months > 0 ? months / 12 : undefined
}

/** Whole months, where a length has nothing smaller. */
function monthsOf({ amounts }: Length): number | undefined {
  let months = 0
  for (const { unit, count } of amounts) {
    if (!(unit in IN_MONTHS)) return undefined
    months += count * IN_MONTHS[unit]
  }
  return Number.isInteger(months) ? months : undefined
}

const unitOf = (unit: string) => (unit === 'DE' || unit === 'CE' ? '' : unit)

function away(from: number, { amounts }: Length, sign: 1 | -1, anchor: string): Found {
  let months = 0
  let days = 0
  for (const { unit, count } of amounts) {
    if (unit in IN_MONTHS) months += count * IN_MONTHS[unit]
    else days += count * (IN_DAYS[unit] ?? 0)
  }
  const whole = Math.trunc(months)
  const day = addMonths(from, sign * whole) + sign * Math.round(days + (months - whole) * 30)
  const iso = isoDay(day)
  if (months === 0) return foundDay(day, { anchor })
  const { year, month } = civilDay(day)
  const inYears = months % 12 === 0 && days === 0
  return {
    grain: inYears ? 'year' : 'month',
    value: bcValue(inYears ? isoYear(year) : `${isoYear(year)}-${two(month)}`),
    edtf: inYears
      ? `${isoYear(year)}-${two(month)}`
      : months % 1 === 0
        ? iso
        : `${isoYear(year)}-${two(month)}`,
    iso,
    start: day,
    end: day,
    anchor,
    approx: true,
  }
}

export { IN_DAYS, IN_MONTHS }
