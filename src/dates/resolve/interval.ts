import { civilDay } from '../calendars/civil.js'
import type { Interval, Point } from '../values.js'
import { hourOf } from './clock.js'
import { type Found, NOTHING_TOLD, type Scene } from './scene.js'
import { calendarOf, type Resolved, resolvePoint } from './timex.js'

/** Two times; the end takes from the beginning what it does not say, and the other way round. */
export function resolveInterval({ from, to, by }: Interval, scene: Scene): Resolved | undefined {
  const first = inherit(by === true ? ahead(from, scene) : from, to)
  if (to.reference !== undefined) {
    const start = resolvePoint(first, scene)
    return start && between(start, { timex: { value: to.reference }, edtf: '..' }, from, to)
  }
  const last = endOf(from, to)
  let start = resolvePoint(first, scene)
  if (start === undefined) return undefined
  const startDay = start.found?.start
  if (isTimeOnly(to) && startDay !== undefined) {
    // A time of the day alone belongs to the day of the beginning; রাত ৯টা থেকে ৩টা ends on the next.
    const count = timeOfDay(last) <= timeOfDay(first) ? 1 : 0
    const end = resolvePoint(
      { ...inPart(from, to), steps: { unit: 'D', count }, origin: 'now' },
      onDay(scene, startDay),
    )
    return end && between(start, end, from, to)
  }
  const end = resolvePoint(last, scene)
  if (end === undefined) return undefined
  const endDay = end.found?.start
  if (startDay === undefined || endDay === undefined || from.year !== undefined || to.year !== undefined)
    return between(start, end, from, to)
  let until: Resolved = end
  if (endDay < startDay) {
    // ২৮ ডিসেম্বর থেকে ৩ জানুয়ারি: the beginning lies before the end.
    const later = resolvePoint({ ...last, direction: 'future' }, onDay(scene, startDay))
    const earlier = resolvePoint({ ...first, direction: 'past' }, onDay(scene, endDay))
    // On 5 November ১ থেকে ৭ নভেম্বর মেলা চলবে is what is going on.
    const isOver = scene.now === undefined || (end.found?.end ?? endDay) < scene.now
    const isBack = scene.tense() === 'past' || (!isOver && by !== true)
    if (isBack && first.direction !== 'future' && earlier?.found?.start !== undefined) start = earlier
    else if (later !== undefined) until = later
  }
  return between(start, until, from, to)
}

/** ডিসেম্বর থেকে জুনের মধ্যে নির্বাচন হবে: what will be in it has not begun. */
function ahead(from: Point, { now, tense }: Scene): Point {
  const isOpen =
    from.day === undefined &&
    from.year === undefined &&
    from.within === undefined &&
    from.direction === undefined
  if (!isOpen || now === undefined || civilDay(now).month === from.month || tense() !== 'future') return from
  return { ...from, direction: 'future' }
}

const onDay = (scene: Scene, now: number): Scene => ({ ...scene, now, told: NOTHING_TOLD })

function between(
  start: Resolved,
  end: { timex: { value: string }; edtf: string | null; found?: Found },
  from: Point,
  to: Point,
): Resolved {
  const calendar = calendarOf(to) === 'gregorian' ? calendarOf(from) : calendarOf(to)
  const grain = start.found?.grain === 'day' ? 'interval' : start.found?.grain
  // ভাদ্র-আশ্বিন: of two months that are days from one to the other
  const value = `${start.timex.value.split('/')[0]}/${end.timex.value.split('/').at(-1)}`
  return {
    timex: { type: 'INTERVAL', value, mod: null },
    edtf: start.edtf === null ? null : `${start.edtf.split('/')[0]}/${end.edtf?.split('/').at(-1) ?? '..'}`,
    iso: null,
    calendar,
    anchor: start.anchor,
    ...(start.found !== undefined &&
      grain !== undefined && { found: { ...start.found, grain, value, end: end.found?.end } }),
  }
}

function isTimeOnly(point: Point): boolean {
  return (
    (point.part !== undefined || point.clock !== undefined) &&
    point.weekday === undefined &&
    point.day === undefined &&
    point.steps === undefined &&
    point.cues === undefined &&
    point.named === undefined
  )
}

/** Where in the day a time lies, in hours. */
function timeOfDay({ part, clock }: Point): number {
  if (clock !== undefined) {
    const { hour, minute } = hourOf(clock, part)
    return hour + minute / 60
  }
  return part === undefined ? 0 : HOURS[part.part]
}

const HOURS = { MO: 6, DT: 10, MI: 12, AF: 15, EV: 18, NI: 21 } as const

/** ৫ থেকে ১০ মে, ১৩–১৫ জুলাই ২০২৫: the beginning has the month and the year of the end. */
function inherit(from: Point, to: Point): Point {
  if (from.year !== undefined || from.month === undefined) return from
  if (to.year !== undefined && from.within === undefined && from.month <= (to.month ?? 12))
    return { ...from, year: to.year }
  return to.direction !== undefined && from.direction === undefined
    ? { ...from, direction: to.direction }
    : from
}

/** সন্ধ্যা ৭টা থেকে ৮টা: the end has the part of the day of the beginning; গত বছরের জুন থেকে আগস্ট: and its year. */
function endOf(from: Point, to: Point): Point {
  if (isTimeOnly(to)) {
    const { part: _part, clock: _clock, mod: _mod, open: _open, ...day } = from
    return { ...day, ...inPart(from, to) }
  }
  if (
    to.year !== undefined ||
    to.month === undefined ||
    to.within !== undefined ||
    to.direction !== undefined
  )
    return to
  if (from.year !== undefined) return { ...to, year: from.year }
  return from.within !== undefined ? { ...to, within: from.within } : to
}

function inPart(from: Point, to: Point): Point {
  if (
    to.clock === undefined ||
    to.part !== undefined ||
    to.clock.half !== undefined ||
    from.part === undefined
  )
    return to
  const start = from.clock === undefined ? 0 : hourOf(from.clock, from.part).hour
  if (hourOf(to.clock, from.part).hour > start) return { ...to, part: from.part }
  return to.clock.hour + 12 > start && to.clock.hour < 12 ? { ...to, clock: { ...to.clock, half: 'pm' } } : to
}
