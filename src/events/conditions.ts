import { nounEnding } from '../lexicon/index.js'
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
    case 'has':
      return values.some((type) => around.types().has(type))
    case 'before':
      return match.first > first && values.some((value) => isForm(words, match.first - 1, value))
    case 'after':
      return match.last < last && values.some((value) => isForm(words, match.last, value))
    case 'near':
      for (let token = first; token < last; token++) {
        if (token === match.first) token = match.headLast
        if (token < last && values.some((value) => isForm(words, token, value))) return true
      }
      return false
  }
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
