import { type Lookup, nounEnding } from '../../lexicon/index.js'
import { NUMBER } from '../../tokens/index.js'
import type { Forms } from '../triggers/tests.js'
import type { Words } from './words.js'

/** Whether one of the words, in any form, begins at a token. */
export function standsAt(words: Words, token: number, forms: Forms): boolean {
  if (isOther(words, token, forms)) return true
  const { words: wanted, units } = forms
  const unit = words.source.charCodeAt(words.starts[token])
  for (let i = 0; i < units.length; i++) if (units[i] === unit && isForm(words, token, wanted[i])) return true
  return false
}

/** Whether one of the words ends right before a token, and begins at `first` or behind it: আস্থা ভোটে হেরে গেছেন. */
export function standsBefore(words: Words, token: number, first: number, forms: Forms): boolean {
  if (isOther(words, token - 1, forms)) return true
  const { words: wanted, units, lengths } = forms
  for (let i = 0; i < units.length; i++) {
    const start = token - lengths[i]
    if (
      start >= first &&
      words.source.charCodeAt(words.starts[start]) === units[i] &&
      isForm(words, start, wanted[i])
    )
      return true
  }
  return false
}

/** Whether a token is a number, or ends in one of the endings. */
function isOther({ source, starts, ends, kinds }: Words, token: number, { digits, endings }: Forms): boolean {
  const start = starts[token]
  const end = ends[token]
  if (digits && (kinds[token] === NUMBER || isDigit(source.charCodeAt(start)))) return true
  for (let i = 0; i < endings.length; i++) {
    const { length } = endings[i]
    if (end - start > length && source.startsWith(endings[i], end - length)) return true
  }
  return false
}

function isForm(words: Words, token: number, value: string): boolean {
  const start = words.starts[token]
  if (!words.source.startsWith(value, start)) return false
  const end = start + value.length
  return nounEnding(words.source, end, words.ends[lastOf(words, token, end, words.length)]) !== undefined
}

function isDigit(unit: number): boolean {
  return (unit >= 0x09e6 && unit <= 0x09ef) || (unit >= 0x30 && unit <= 0x39)
}

/** The token in which a form ends that begins at a token. */
function lastOf(words: Words, token: number, end: number, limit: number): number {
  let at = token
  while (at + 1 < limit && words.ends[at] < end) at++
  return at
}

const found = new Int32Array(64)

/** The values of a lookup that a sentence has, in any form. */
export function valuesPresent<Value>(
  words: Words,
  wanted: Lookup<Value>,
  first: number,
  last: number,
): Set<Value> {
  const present = new Set<Value>()
  for (let token = first; token < last; token++) {
    const count = wanted.prefixes(words.source, words.starts[token], words.ends[last - 1], found)
    for (let i = 0; i < count; i++) {
      const end = found[2 * i + 1]
      if (nounEnding(words.source, end, words.ends[lastOf(words, token, end, last)]) !== undefined)
        present.add(wanted.values(found[2 * i])[0])
    }
  }
  return present
}

/** Gives the values of a lookup whose words begin at a token and go on behind it. */
export function eachLonger<Value>(
  words: Words,
  wanted: Lookup<Value>,
  token: number,
  last: number,
  visit: (value: Value, token: number) => void,
): void {
  const count = wanted.prefixes(words.source, words.starts[token], words.ends[last - 1], found)
  for (let i = 0; i < count; i++) {
    const end = found[2 * i + 1]
    if (end <= words.ends[token]) continue
    if (nounEnding(words.source, end, words.ends[lastOf(words, token, end, last)]) !== undefined)
      visit(wanted.values(found[2 * i])[0], token)
  }
}
