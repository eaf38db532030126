import { packed as parts } from '../generated/words/day-parts.js'
import { packed as small } from '../generated/words/relative-words.js'
import { parseList, records } from '../lists/index.js'

/** How a word beside an hour sets it on the day's twenty-four. */
export type Half = 'am' | 'pm' | 'day' | 'noon' | 'night'

let halves: ReadonlyMap<string, Half> | undefined

/** What a word means beside an hour, in the locative too: বিকেল, রাতে, পিএম, and the p of p.m. */
export function halfOf(word: string): Half | undefined {
  halves ??= load()
  return halves.get(word) ?? (word.endsWith('ে') ? halves.get(word.slice(0, -1)) : undefined)
}

function load(): ReadonlyMap<string, Half> {
  const found = new Map<string, Half>()
  for (const { form, half } of records(parseList(parts))) found.set(form, half as Half)
  for (const { form, role } of records(parseList(small)))
    if (role === 'am' || role === 'pm') {
      found.set(form, role)
      // Pieces of a line end at a full stop: 7:22 p.m.
      if (form.includes('.')) found.set(form.slice(0, form.indexOf('.')), role)
    }
  return found
}

/** The hour of the day, 0 to 23. */
export function hourOfDay(hour: number, half: Half | undefined): number {
  switch (half) {
    case 'am':
      return hour === 12 ? 0 : hour
    case 'pm':
      return hour < 12 ? hour + 12 : hour
    case 'noon':
      return hour < 10 ? hour + 12 : hour
    case 'day':
      return hour < 7 ? hour + 12 : hour
    case 'night':
      return hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour
    default:
      return hour
  }
}
