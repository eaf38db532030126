import { two } from '../calendars/civil.js'
import type { Clock, PartOfDay } from '../values.js'

/** A time of day in 24 hours. Hour 24 is midnight at the end of the day. */
export interface Hour {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
}

/** The hour that a clock means with the part of the day beside it: ৩টা is 15:00 with বেলা, 03:00 with রাত. */
export function hourOf(clock: Clock, part: PartOfDay | undefined): Hour {
  const { minute, second } = clock
  return { hour: inDay(clock, part), minute: minute ?? 0, second }
}

function inDay({ hour, minute, second, half }: Clock, part: PartOfDay | undefined): number {
  if (half === '24') return hour
  if (half === 'am') return hour === 12 ? 0 : hour
  if (half === 'pm') return hour < 12 ? hour + 12 : hour
  if (part === undefined || hour > 12) return hour
  switch (part.half) {
    case 'am':
      return hour
    case 'night':
      // রাত ১২টা ends the day, রাত ১২টা ১ মিনিটে begins the next one.
      if (hour === 12) return (minute ?? 0) === 0 && second === null ? 24 : 0
      return hour >= 6 ? hour + 12 : hour
    case 'pm':
      return hour < 12 ? hour + 12 : hour
    case 'noon':
      return hour < 10 ? hour + 12 : hour
    default:
      return hour < 7 ? hour + 12 : hour
  }
}

/** `T05:30`, or `T13:28:31`. */
export function clockValue({ hour, minute, second }: Hour): string {
  return `T${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`
}

/** The time that a part of the day means by itself, `T24:00` for মধ্যরাতে, or its code: `TNI`. */
export function partValue({ part, clock }: PartOfDay): string {
  return clock === '' ? `T${part}` : `T${clock}`
}
