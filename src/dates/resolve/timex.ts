import { civilDay, isoDay } from '../calendars/civil.js'
import type { CalendarName, DateFinding, TimexMod } from '../types.js'
import type { Interval, Length, Point, Recurrence } from '../values.js'
import { clockValue, hourOf, partValue } from './clock.js'
import { foundPoint } from './day.js'
import { lengthInterval, lengthValue } from './length.js'
import { foundDay, foundPortion } from './periods.js'
import { type Found, NOTHING_TOLD, nowAnchor, type Scene, toldAnchor } from './scene.js'

/** What a finding says of its time, and the days that later times may lean on. */
export interface Resolved
  extends Pick<DateFinding, 'timex' | 'edtf' | 'iso' | 'calendar' | 'anchor' | 'others' | 'conflicts'> {
  readonly found?: Found
}

/** A point of time, with its time of the day. */
export function resolvePoint(point: Point, scene: Scene): Resolved | undefined {
  const timed = point.part !== undefined || point.clock !== undefined
  const whole = foundPoint(point, scene) ?? (timed ? timeAlone(scene) : undefined)
  const day = whole !== undefined && point.portion !== undefined ? foundPortion(whole, point.portion) : whole
  if (day === undefined) return undefined
  const calendar = calendarOf(point)
  const mod = point.mod ?? (day.approx === true ? 'APPROX' : null)
  if (day.value.startsWith('P') && day.value !== 'PAST_REF' && day.value !== 'PRESENT_REF')
    return {
      timex: { type: 'DURATION', value: day.value, mod: point.shift?.sign === 1 ? 'AFTER' : 'BEFORE' },
      edtf: null,
      iso: null,
      calendar,
      anchor: 'none',
    }
  if (!timed || (day.grain !== 'day' && day.grain !== 'open')) {
    const type = day.grain === 'interval' || day.grain === 'fiscal' ? 'INTERVAL' : 'DATE'
    return {
      ...rest(day),
      timex: { type, value: day.value, mod },
      edtf: opened(day.edtf, mod, point.open),
      iso: day.iso,
      calendar,
      found: day,
    }
  }
  return { ...withTime(point, day, mod), calendar }
}

/** A day with a part or an hour: `2025-11-04TMI`, `2024-08-15T05:30`. */
function withTime(point: Point, day: Found, mod: TimexMod | null): Omit<Resolved, 'calendar'> {
  let found = day
  let time: string
  let others = day.others
  if (point.clock === undefined && point.part !== undefined) {
    time = partValue(point.part)
    if (point.overnight === true && time === 'T24:00') [found, time] = [later(day), 'T00:00']
  } else {
    let hour = hourOf(point.clock!, point.part)
    const afterMidnight = hour.hour === 24 || hour.hour < 6
    if (point.overnight === true && afterMidnight) {
      found = later(day)
      if (hour.hour === 24) hour = { ...hour, hour: 0 }
    } else if (
      point.part?.half === 'night' &&
      hour.hour < 6 &&
      day.start !== undefined &&
      day.anchor !== ''
    ) {
      // শুক্রবার রাত ১টায়: at the beginning of Friday or at its end.
      others = [`${isoDay(day.start + 1)}${clockValue(hour)}`]
    }
    time = clockValue(hour)
  }
  const value = `${found.value}${time}`
  const isHour = /[0-9]/.test(time)
  const iso =
    found.iso === null
      ? null
      : isHour
        ? time === 'T24:00' && found.start !== undefined
          ? `${isoDay(found.start + 1)}T00:00`
          : `${found.iso}${time}`
        : found.iso
  const edtf = found.edtf === null ? null : isHour ? `${found.edtf}${time}` : found.edtf
  return {
    timex: { type: 'TIME', value, mod },
    edtf: opened(found.value === '' ? null : edtf, mod, point.open),
    iso: found.value === '' ? null : iso,
    anchor: found.anchor,
    ...(others && !(point.overnight === true) && { others }),
    ...(found.conflicts && { conflicts: found.conflicts }),
    found: day,
  }
}

function later(day: Found): Found {
  if (day.start === undefined) return day
  return { ...foundDay(day.start + 1, day), ...(day.conflicts && { conflicts: day.conflicts }) }
}

/** সকালে, রাত ৮টায়: a time of the day told last, or of today. */
function timeAlone(scene: Scene): Found {
  const { told, now } = scene
  if (now === undefined && told.day === undefined)
    return { grain: 'open', value: '', edtf: '', iso: '', anchor: 'none' }
  const tense = scene.tense()
  const fits =
    told.day !== undefined &&
    (now === undefined || tense !== 'past' || told.day <= now) &&
    (now === undefined || tense !== 'future' || told.day >= now)
  const day = fits
    ? told.day
    : tense !== 'future' && told.pastDay !== undefined
      ? told.pastDay
      : (now ?? told.day)
  return foundDay(day as number, { anchor: day === told.day ? toldAnchor(scene, 'day') : nowAnchor(scene) })
}

const rest = ({ anchor, others, conflicts }: Found) => ({
  anchor,
  ...(others && { others }),
  ...(conflicts && { conflicts }),
})

/** EDTF of a time that is open on one side, or approximate. */
function opened(edtf: string | null, mod: TimexMod | null, open: Point['open']): string | null {
  if (edtf === null) return null
  if (open !== undefined && !edtf.includes('/')) return open === 'after' ? `${edtf}/..` : `../${edtf}`
  return mod === 'APPROX' && !edtf.includes('/') ? `${edtf}~` : edtf
}

function calendarOf(point: Point): CalendarName {
  const own = point.calendar
  if (own !== undefined && own !== 'gregorian') return own
  for (const cue of point.cues ?? [])
    if (cue.calendar !== undefined && cue.calendar !== 'gregorian') return cue.calendar
  return own ?? 'gregorian'
}

/** A length of time; with a direction also the days that it covers. */
export function resolveLength(length: Length, scene: Scene): Resolved {
  const edtf = lengthInterval(length, scene)
  return {
    timex: { type: 'DURATION', value: lengthValue(length), mod: length.mod ?? null },
    edtf,
    iso: null,
    calendar: 'gregorian',
    anchor:
      edtf === null
        ? 'none'
        : length.direction !== undefined && length.origin !== 'told'
          ? nowAnchor(scene)
          : toldAnchor(scene, 'day'),
  }
}

/** Two times; the end takes from the beginning what it does not say, and the other way round. */
export function resolveInterval({ from, to }: Interval, scene: Scene): Resolved | undefined {
  const first = inherit(from, to)
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
    if (scene.tense() === 'past' && from.direction !== 'future' && earlier?.found?.start !== undefined)
      start = earlier
    else if (later !== undefined) until = later
  }
  return between(start, until, from, to)
}

const onDay = (scene: Scene, now: number): Scene => ({ ...scene, now, told: NOTHING_TOLD })

function between(
  start: Resolved,
  end: { timex: { value: string }; edtf: string | null },
  from: Point,
  to: Point,
): Resolved {
  const calendar = calendarOf(to) === 'gregorian' ? calendarOf(from) : calendarOf(to)
  const grain = start.found?.grain === 'day' ? 'interval' : start.found?.grain
  return {
    timex: { type: 'INTERVAL', value: `${start.timex.value}/${end.timex.value}`, mod: null },
    edtf: start.edtf === null ? null : `${start.edtf}/${end.edtf ?? '..'}`,
    iso: null,
    calendar,
    anchor: start.anchor,
    ...(start.found !== undefined && grain !== undefined && { found: { ...start.found, grain } }),
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

/** Something that comes again. */
export function resolveSet({ period, point, to, mod }: Recurrence): Resolved | undefined {
  const value = point === undefined ? period : setValue(point)
  if (value === undefined) return undefined
  const end =
    to === undefined
      ? ''
      : `/${to.weekday !== undefined ? `XXXX-WXX-${to.weekday}` : `XXXX-XX-XX${timeOf(to)}`}`
  return {
    timex: { type: 'SET', value: value + end, mod: mod ?? null },
    edtf: period === 'P1D' && point === undefined ? 'XXXX-XX-XX' : null,
    iso: null,
    calendar: point?.calendar ?? 'gregorian',
    anchor: 'none',
  }
}

function setValue(point: Point): string | undefined {
  const day =
    point.weekday !== undefined
      ? `XXXX-WXX-${point.weekday}`
      : point.month !== undefined || point.named !== undefined
        ? foundPoint(point, UNKNOWN)?.value
        : 'XXXX-XX-XX'
  return day === undefined ? undefined : day + timeOf(point)
}

function timeOf({ part, clock }: Point): string {
  return clock !== undefined ? clockValue(hourOf(clock, part)) : part !== undefined ? partValue(part) : ''
}

const UNKNOWN: Scene = {
  now: undefined,
  nowName: 'DCT',
  told: NOTHING_TOLD,
  sentence: 0,
  region: 'BD',
  bangla: 'bangladesh',
  adverbial: false,
  attributive: false,
  tense: () => undefined,
}

export { civilDay }
