import type { Half } from '../core/clock.js'
import { packed as parts } from '../generated/words/day-parts.js'
import { packed as small } from '../generated/words/relative-words.js'
import { parseList, records } from '../lists/index.js'

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
