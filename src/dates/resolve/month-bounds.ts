import { type BanglaCalendar, banglaMonthStart } from '../calendars/bangla.js'
import { type DayRange, dayNumber, dayRange } from '../calendars/civil.js'
import { hijriMonthStart } from '../calendars/hijri.js'
import type { CalendarName } from '../types.js'
import type { Scene } from './scene.js'

/** The first day of a month, which may lie behind the twelfth or before the first. */
export function monthStart(year: number, month: number): number {
  const shift = Math.floor((month - 1) / 12)
  return dayNumber(year + shift, month - 12 * shift, 1)
}

/** Bangladesh, too, reckoned by the stars until its reform came into force in 1394. */
export function banglaCalendarOf(year: number, calendar: BanglaCalendar): BanglaCalendar {
  return year < 1394 ? 'westbengal' : calendar
}

/** First and last day of a month, or of a year without one, of any calendar. */
export function monthOf(
  calendar: CalendarName,
  year: number,
  month: number | undefined,
  scene: Scene,
): DayRange {
  if (calendar === 'bangla') {
    const first = month ?? 1
    const calendar = banglaCalendarOf(year, scene.bangla)
    return dayRange(
      banglaMonthStart(year, first, calendar),
      banglaMonthStart(year, month === undefined ? 13 : first + 1, calendar) - 1,
    )
  }
  if (calendar === 'hijri') {
    const first = month ?? 1
    return dayRange(
      hijriMonthStart(year, first),
      hijriMonthStart(year, month === undefined ? 13 : first + 1) - 1,
    )
  }
  const first = month ?? 1
  return dayRange(dayNumber(year, first, 1), monthStart(year, month === undefined ? 13 : first + 1) - 1)
}
