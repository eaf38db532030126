import { type Lookup, nounEnding } from '../lexicon/index.js'
import type { Match } from './match.js'
import type { Topics } from './topics.js'
import type { Condition } from './triggers/row.js'
import type { Words } from './words.js'

/** What conditions are judged by. */
export interface Surroundings {
  readonly words: Words
  readonly topics: Topics
  /** Tokens of the sentence, `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Types of the entities named in the sentence. */
  readonly types: () => ReadonlySet<string>
  /** The words that conditions ask for and the sentence has, each with the tokens where it stands. */
  readonly present: () => ReadonlyMap<string, readonly number[]>
}

/** Whether the row of a match may fire where it stands. */
export function mayFire(match: Match, around: Surroundings): boolean {
  const { row } = match
  for (const condition of row.when) if (!holds(condition, match, around)) return false
  for (const condition of row.unless) if (holds(condition, match, around)) return false
  return true
}

function holds({ name, values }: Condition, match: Match, around: Surroundings): boolean {
  const { words, first, last } = around
  switch (name) {
    case 'topic':
      return values.some((topic) => around.topics.holds(topic, match.sentence))
    case 'verb':
      return values.some((value) => isVerbForm(match, value))
    case 'has':
      return values.some((type) => around.types().has(type))
    case 'before':
      return match.first > first && values.some((value) => isForm(words, match.first - 1, value))
    case 'after':
      return match.last < last && values.some((value) => isForm(words, match.last, value))
    case 'near': {
      const present = around.present()
      for (const value of values) {
        const tokens = present.get(value)
        if (tokens?.some((token) => token < match.first || token >= match.headLast)) return true
      }
      return false
    }
  }
}

/** মানেননি is a denial and মেনেছেন is none. */
function isVerbForm({ chain }: Match, value: string): boolean {
  if (chain === null) return value === 'none'
  if (value === 'passive') return chain.passive
  return chain.negative ? value === 'negative' || value === 'denial' : value === 'positive'
}

/** Whether the token is a form of a word; a value of several words compares with the tokens from here. */
function isForm(words: Words, token: number, value: string): boolean {
  const start = words.starts[token]
  if (!words.source.startsWith(value, start)) return false
  const end = start + value.length
  let at = token
  while (at + 1 < words.length && words.ends[at] < end) at++
  return nounEnding(words.source, end, words.ends[at]) !== undefined
}

const found = new Int32Array(64)

/** The words of a lookup that a sentence has, in any form. */
export function wordsPresent(
  words: Words,
  wanted: Lookup<string>,
  first: number,
  last: number,
): Map<string, number[]> {
  const present = new Map<string, number[]>()
  const limit = words.ends[last - 1]
  for (let token = first; token < last; token++) {
    const count = wanted.prefixes(words.source, words.starts[token], limit, found)
    for (let i = 0; i < count; i++) {
      const end = found[2 * i + 1]
      let at = token
      while (at + 1 < last && words.ends[at] < end) at++
      if (nounEnding(words.source, end, words.ends[at]) === undefined) continue
      const [value] = wanted.values(found[2 * i])
      const tokens = present.get(value)
      if (tokens === undefined) present.set(value, [token])
      else tokens.push(token)
    }
  }
  return present
}
