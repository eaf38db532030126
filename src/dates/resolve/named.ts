import { packed as packedFeasts } from '../../generated/words/feast-dates.js'
import { parseList, records } from '../../lists/index.js'
import { banglaMonthStart } from '../calendars/bangla.js'
import { civilDay, type DayRange, dayNumber, dayRange, weekday } from '../calendars/civil.js'
import { hijriDay, hijriMonthStart } from '../calendars/hijri.js'
import type { NamedDay } from '../values.js'
import type { Scene } from './scene.js'

/** First and last day of a named day in a Gregorian year; undefined where the tables do not reach. */
export function namedDayIn(year: number, { rule }: NamedDay, scene: Scene): DayRange | undefined {
  const [kind, ...rest] = rule.split('|')[0].split(' ')
  const day = startOf(kind, rest, year, scene)
  if (day === undefined) return undefined
  const days = kind === 'feast' ? Number(rest[2] ?? 1) : 1
  return dayRange(day, day + days - 1)
}

function startOf(kind: string, rest: readonly string[], year: number, scene: Scene): number | undefined {
  switch (kind) {
    case 'bangla': {
      const [month, day] = rest[0].split('-').map(Number)
      const start = banglaMonthStart(year - 593, month, scene.bangla) + day - 1
      return civilDay(start).year === year
        ? start
        : banglaMonthStart(year - 594, month, scene.bangla) + day - 1
    }
    case 'hijri': {
      const [month, day] = rest[0].split('-').map(Number)
      const { year: hijri } = hijriDay(dayNumber(year, 1, 1))
      for (const each of [hijri, hijri + 1]) {
        const start = hijriMonthStart(each, month) + day - 1
        if (civilDay(start).year === year) return start
      }
      return undefined
    }
    case 'feast': {
      const date = feasts().get(String(year))?.[rest[0]]
      if (date === undefined || date === '') return undefined
      const [month, day] = date.split('-').map(Number)
      return dayNumber(year, month, day) + Number(rest[1])
    }
    case 'easter':
      return easter(year) + Number(rest[0])
    case 'weekday': {
      const [month, nth, wanted] = rest.map(Number)
      const first = dayNumber(year, month, 1)
      return first + ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1)
    }
    default: {
      const [month, day] = kind.split('-').map(Number)
      return dayNumber(year, month, day)
    }
  }
}

/** `12-16` where the day is the same in every year, else undefined. */
export function fixedDate({ rule }: NamedDay): string | undefined {
  return /^[0-9]{2}-[0-9]{2}$/.test(rule) ? rule : undefined
}

/** Western Easter Sunday: the anonymous Gregorian algorithm, Meeus chapter 8. */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}

let table: ReadonlyMap<string, Record<string, string>> | undefined

function feasts(): ReadonlyMap<string, Record<string, string>> {
  table ??= new Map(records(parseList(packedFeasts)).map((row) => [row.year, row]))
  return table
}
