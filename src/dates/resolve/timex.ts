import { isoDay } from '../calendars/civil.js'
import type { CalendarName, DateFinding, TimexMod } from '../types.js'
import type { Length, Point } from '../values.js'
import { clockValue, hourOf, partValue } from './clock.js'
import { foundPoint } from './day.js'
import { lengthInterval, lengthValue } from './length.js'
import { foundDay } from './periods.js'
import { foundPortion } from './portion.js'
import { type Found, nowAnchor, type Scene, toldAnchor } from './scene.js'

/** What a finding says of its time, and the days that later times may lean on. */
export interface Resolved
  extends Pick<DateFinding, 'timex' | 'edtf' | 'iso' | 'calendar' | 'anchor' | 'others' | 'conflicts'> {
  readonly found?: Found
}

/** A point of time, with its time of the day. */
export function resolvePoint(point: Point, scene: Scene): Resolved | undefined {
  const timed = point.part !== undefined || point.clock !== undefined
  const whole = foundPoint(point, scene) ?? (timed ? timeAlone(point, scene) : undefined)
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
      others: undefined,
      conflicts: undefined,
      found: undefined,
    }
  if (!timed || (day.grain !== 'day' && day.grain !== 'open')) {
    const type = day.grain === 'interval' || day.grain === 'fiscal' ? 'INTERVAL' : 'DATE'
    return {
      timex: { type, value: day.value, mod },
      edtf: opened(day.edtf, mod, point.open),
      iso: day.iso,
      calendar,
      anchor: day.anchor,
      others: day.others,
      conflicts: day.conflicts,
      found: day,
    }
  }
  return withTime(point, day, calendar, mod)
}

/** A day with a part or an hour: `2025-11-04TMI`, `2024-08-15T05:30`. */
function withTime(point: Point, day: Found, calendar: CalendarName, mod: TimexMod | null): Resolved {
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
      day.morning === undefined
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
    calendar,
    anchor: found.anchor,
    others: point.overnight === true ? undefined : others,
    conflicts: found.conflicts,
    found: isNight(point) && day.start !== undefined ? { ...day, morning: morningOf(point, day.start) } : day,
  }
}

function later(day: Found): Found {
  if (day.start === undefined) return day
  return { ...foundDay(day.start + 1, day), ...(day.conflicts && { conflicts: day.conflicts }) }
}

/** How many days back a day lies to which a later sentence does not go on. */
const LONG_AGO = 60

/** সকালে, রাত ৮টায়: a time of the day told last, or of the day of which the news tells. */
function timeAlone(point: Point, scene: Scene): Found {
  const { told, now, sentence } = scene
  if (now === undefined && told.day === undefined)
    return { grain: 'open', value: '', edtf: '', iso: '', anchor: 'none' }
  const { leadDay, newsDay } = told
  const last = told.storyDay
  // ১৯৫৪ সালের ৭ মে সেনারা আত্মসমর্পণ করে। … বিকেলে বৈঠক করেন তিনি: back in what is news
  if (now !== undefined && last !== undefined && now - last > LONG_AGO && isLeft(scene))
    return foundDay(newsDay ?? now, { anchor: nowAnchor(scene) })
  // শুক্রবার রাতে হামলা হয়। রাত দুইটায় …
  const isSameNight = told.morning !== undefined && sentence - told.sentence <= 1 && isPastMidnight(point)
  if (isSameNight) {
    const morning = told.morning as number
    return { ...foundDay(morning, { anchor: toldAnchor(scene, 'day') }), morning }
  }
  const tense = scene.tense()
  const isBack =
    last !== undefined &&
    leadDay !== undefined &&
    last < leadDay &&
    (scene.opens || sentence - told.sentence > 2 || (point.open === 'before' && sentence !== told.sentence))
  if (isBack && tense !== 'future') return foundDay(leadDay, { anchor: toldAnchor(scene, 'day') })
  const fits =
    last !== undefined &&
    (now === undefined || tense !== 'past' || last <= now) &&
    (now === undefined || tense !== 'future' || last >= now)
  const near = fits
    ? last
    : tense === 'future'
      ? (told.nextDay ?? now ?? last)
      : (told.pastDay ?? now ?? last)
  const day = tense === 'past' && isOfLastNight(point, near, scene) ? (near as number) - 1 : near
  const found = foundDay(day as number, {
    anchor: day === told.day ? toldAnchor(scene, 'day') : nowAnchor(scene),
  })
  return told.day === undefined ? { ...found, supposed: true } : found
}

const isNight = ({ part }: Point) => part?.half === 'night' || part?.part === 'EV'

/** The day of the hours after midnight: শুক্রবার রাত ১১টায়, but শুক্রবার রাত ২টায় is in them. */
const morningOf = (point: Point, day: number) =>
  isPastMidnight(point) && point.overnight !== true ? day : day + 1

function isPastMidnight({ part, clock }: Point): boolean {
  return part?.half === 'night' && clock !== undefined && hourOf(clock, part).hour < 6
}

/** রাতে হামলা চালিয়েছে: what a text tells that was written by day was in the night before, unless it comes from the day's morning. */
function isOfLastNight({ part, clock }: Point, day: number | undefined, scene: Scene): boolean {
  const { now, told, sentence, late } = scene
  if (part?.part !== 'NI' || part.clock !== '' || clock !== undefined || late || day !== now) return false
  return told.day !== now || sentence - told.sentence > 1
}

/** Whether the text has gone on from the day told last. */
function isLeft({ told, sentence, paragraph }: Scene): boolean {
  return sentence - told.sentence > 1 || told.paragraph !== paragraph
}

/** EDTF of a time that is open on one side, or approximate. */
function opened(edtf: string | null, mod: TimexMod | null, open: Point['open']): string | null {
  if (edtf === null) return null
  if (open !== undefined && !edtf.includes('/')) return open === 'after' ? `${edtf}/..` : `../${edtf}`
  return mod === 'APPROX' && !edtf.includes('/') ? `${edtf}~` : edtf
}

export function calendarOf(point: Point): CalendarName {
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
    others: undefined,
    conflicts: undefined,
    found: undefined,
  }
}

export function timeOf({ part, clock }: Point): string {
  return clock !== undefined ? clockValue(hourOf(clock, part)) : part !== undefined ? partValue(part) : ''
}
