import { civilDay, isoDay } from '../calendars/civil.js'
import type { CalendarName, DateFinding, TimexMod } from '../types.js'
import type { Interval, Length, Point, Recurrence } from '../values.js'
import { clockValue, hourOf, partValue } from './clock.js'
import { foundPoint } from './day.js'
import { lengthInterval, lengthValue } from './length.js'
import { foundDay } from './periods.js'
import { type Found, nowAnchor, type Scene, toldAnchor } from './scene.js'

/** What a finding says of its time, and the days that later times may lean on. */
export interface Resolved
  extends Pick<DateFinding, 'timex' | 'edtf' | 'iso' | 'calendar' | 'anchor' | 'others' | 'conflicts'> {
  readonly found?: Found
}

/** A point of time, with its time of the day. */
export function resolvePoint(point: Point, scene: Scene): Resolved | undefined {
  const timed = point.part !== undefined || point.clock !== undefined
  const day = foundPoint(point, scene) ?? (timed ? timeAlone(scene) : undefined)
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
  const start = resolvePoint(inherit(from, to), scene)
  if (start === undefined) return undefined
  const fromDay = start.found?.start
  let end =
    to.reference === undefined
      ? resolvePoint(endOf(from, to), {
          ...scene,
          ...(isTimeOnly(to) &&
            fromDay !== undefined && {
              now: fromDay,
              told: { ...scene.told, day: fromDay, pastDay: fromDay },
            }),
        })
      : undefined
  const value = to.reference ?? end?.timex.value
  if (value === undefined) return undefined
  let first = start
  // ২৮ ডিসেম্বর থেকে ৩ জানুয়ারি: the beginning lies before the end.
  if (
    fromDay !== undefined &&
    end?.found?.start !== undefined &&
    end.found.start < fromDay &&
    from.year === undefined &&
    to.year === undefined
  ) {
    const forward = resolvePoint({ ...endOf(from, to), direction: 'future' }, { ...scene, now: fromDay })
    const backward = resolvePoint(
      { ...inherit(from, to), direction: 'past' },
      { ...scene, now: end.found.start },
    )
    if (
      from.direction !== 'future' &&
      backward?.found?.start !== undefined &&
      backward.found.start < end.found.start &&
      scene.tense() === 'past'
    )
      first = backward
    else if (forward !== undefined) end = forward
  }
  const text = `${first.timex.value}/${to.reference ?? end?.timex.value}`
  const edtf = first.edtf === null ? null : `${first.edtf}/${end?.edtf ?? '..'}`
  return {
    timex: { type: 'INTERVAL', value: text, mod: null },
    edtf,
    iso: null,
    calendar: calendarOf(to) === 'gregorian' ? calendarOf(from) : calendarOf(to),
    anchor: first.anchor,
    ...(first.found && {
      found: { ...first.found, grain: first.found.grain === 'day' ? 'interval' : first.found.grain } as Found,
    }),
  }
}

const isTimeOnly = (point: Point) =>
  (point.part !== undefined || point.clock !== undefined) &&
  point.weekday === undefined &&
  point.day === undefined &&
  point.steps === undefined &&
  point.cues === undefined &&
  point.named === undefined

/** ৫ থেকে ১০ মে, ১৩–১৫ জুলাই ২০২৫: the beginning has the month and the year of the end. */
function inherit(from: Point, to: Point): Point {
  if (
    to.year !== undefined &&
    from.year === undefined &&
    from.month !== undefined &&
    from.within === undefined &&
    from.month <= (to.month ?? 12)
  )
    return { ...from, year: to.year }
  if (
    to.direction !== undefined &&
    from.direction === undefined &&
    from.month !== undefined &&
    from.year === undefined
  )
    return { ...from, direction: to.direction }
  return from
}

/** সন্ধ্যা ৭টা থেকে ৮টা: the end has the part of the day of the beginning; গত বছরের জুন থেকে আগস্ট: and its year. */
function endOf(from: Point, to: Point): Point {
  if (
    to.clock !== undefined &&
    to.part === undefined &&
    to.clock.half === undefined &&
    from.part !== undefined
  ) {
    const start = from.clock === undefined ? 0 : hourOf(from.clock, from.part).hour
    const end = hourOf(to.clock, from.part).hour
    return end > start
      ? { ...to, part: from.part }
      : to.clock.hour <= 12 && to.clock.hour + 12 > start
        ? { ...to, clock: { ...to.clock, half: 'pm' } }
        : to
  }
  if (
    from.year !== undefined &&
    to.year === undefined &&
    to.month !== undefined &&
    to.within === undefined &&
    to.direction === undefined
  )
    return { ...to, year: from.year }
  if (
    from.within !== undefined &&
    to.within === undefined &&
    to.month !== undefined &&
    to.year === undefined &&
    to.direction === undefined
  )
    return { ...to, within: from.within }
  return to
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
  told: { sentence: -9, indices: {} },
  sentence: 0,
  region: 'BD',
  bangla: 'bangladesh',
  adverbial: false,
  tense: () => undefined,
}

export { civilDay }
