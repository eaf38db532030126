import * as v from 'valibot'
import type { Region } from '../core/index.js'

const EXPECTED = 'expected an ISO 8601 date such as 2024-08-16, or a date-time'
const ZONE = /(?:Z|([+-])([0-9]{2}):?([0-9]{2}))$/

/** A date, or a date with a time of day, with or without a zone; the blank of databases stands for the `T`. */
export const isoDateTime = v.pipe(
  v.string(EXPECTED),
  v.regex(
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$/,
    EXPECTED,
  ),
  v.check(isOnCalendar, 'there is no such day'),
  v.check(isOnClock, 'there is no such time of day'),
)

const MINUTE = 60_000

/** Minutes ahead of UTC: Asia/Dhaka and Asia/Kolkata of the IANA time zone database; the summer time of Dhaka in 2009 is left out. */
const AHEAD: Readonly<Record<Region, number>> = { BD: 360, IN: 330 }

/**
 * A date-time on the clocks of a region, with `T`: `2023-12-31T20:52:56Z` is `2024-01-01T02:52:56+06:00` in Bangladesh.
 * One without a zone is taken to be on these clocks.
 */
export function localTime(date: string, region: Region): string {
  const written = date.replace(' ', 'T')
  const zone = written.length > 10 ? ZONE.exec(written) : null
  if (zone === null) return written
  const ahead = AHEAD[region]
  const there = Date.parse(`${written.slice(0, 16)}Z`)
  const here = new Date(there + (ahead - offsetOf(zone)) * MINUTE)
  return `${here.toISOString().slice(0, 16)}${written.slice(16, zone.index)}+${clock(ahead)}`
}

function offsetOf([, sign, hours = '0', minutes = '0']: RegExpExecArray): number {
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function isOnCalendar(date: string): boolean {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  const time = new Date(Date.UTC(year, month - 1, day))
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day
}

/** The hours and minutes behind the day, and those of the offset. */
function isOnClock(date: string): boolean {
  const [hour = 0, minute = 0, second = 0] = (/[T ]([0-9:]+)/.exec(date)?.[1] ?? '').split(':').map(Number)
  const [offset = 0, minutes = 0] =
    (/[+-]([0-9]{2}:?[0-9]{2})$/.exec(date.slice(10))?.[1] ?? '')
      .replace(':', '')
      .match(/../g)
      ?.map(Number) ?? []
  return hour < 24 && minute < 60 && second < 61 && offset < 24 && minutes < 60
}
