import { civilDay, dayNumber, monthLength, two, weekday } from '../calendars/civil.js'
import type { Point } from '../values.js'
import { foundDay } from './periods.js'
import { directionOf, type Found, nowAnchor, type Scene, toldAnchor } from './scene.js'

export function openWeekday(day: number): Found {
  return { grain: 'open', value: `XXXX-WXX-${day}`, edtf: null, iso: null, anchor: 'none' }
}

/** A weekday: the last one up to now, or the next one where a word or the tense says so. */
export function foundWeekday(day: number, point: Point, scene: Scene): Found {
  const told = point.origin === 'told' && scene.told.day !== undefined
  const now = told ? (scene.told.day as number) : scene.now
  if (now === undefined) return openWeekday(day)
  const anchor = told ? toldAnchor(scene, 'day') : nowAnchor(scene)
  const back = (weekday(now) - day + 7) % 7
  const ahead = (7 - back) % 7
  if (point.direction === 'past') return foundDay(now - (back === 0 ? 7 : back), { anchor })
  if (point.direction === 'future') return foundDay(now + (ahead === 0 ? 7 : ahead), { anchor })
  const tense = scene.tense()
  const forward =
    point.direction === 'this' ||
    // শনিবার মাঠে নামবে দল। রোববার বিশ্রাম
    (tense === undefined && isAfterNext(scene)) ||
    tense === 'future' ||
    tense === 'beginning' ||
    (point.mod === 'BEFORE' && tense !== 'past') ||
    // মঙ্গলবার থেকে বন্ধ রাখার নির্দেশ দেন
    (point.mod === 'START' && tense === 'wanted') ||
    (point.mod === 'END' && tense === 'present') ||
    // শুক্রবার মুক্তি পাচ্ছে, but শুক্রবার থেকে বৃষ্টি হচ্ছে
    (point.mod === undefined && tense === 'present')
  return foundDay(forward ? now + ahead : now - back, { anchor })
}

/** Whether the text has just told a day to come. */
function isAfterNext({ told, now, sentence }: Scene): boolean {
  return now !== undefined && told.day !== undefined && told.day > now && sentence - told.sentence <= 1
}

/** ১৫ তারিখে: the day of this month, or of the month before or behind. */
export function foundDayOfMonth(day: number, point: Point, scene: Scene): Found | undefined {
  if (scene.now === undefined)
    return {
      grain: 'open',
      value: `XXXX-XX-${two(day)}`,
      edtf: `XXXX-XX-${two(day)}`,
      iso: null,
      anchor: 'none',
    }
  const direction = directionOf(point, scene)
  const today = civilDay(scene.now)
  for (const away of direction === 'future' ? [0, 1, 2] : [0, -1, -2]) {
    const { year, month } = civilDay(dayNumber(today.year, today.month, 15) + 30 * away)
    if (day > monthLength(year, month)) continue
    const number = dayNumber(year, month, day)
    if (direction === 'future' ? number >= scene.now : number <= scene.now || direction === 'this')
      return foundDay(number, { anchor: nowAnchor(scene) })
  }
  return undefined
}
