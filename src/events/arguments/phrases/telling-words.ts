import type { Range } from '../../../core/index.js'
import { partition } from '../../../core/partition.js'
import { NUMBER } from '../../../tokens/index.js'
import type { Match } from '../../detection/match.js'
import { phrasePartOf } from '../candidates/phrase-part.js'
import type { PhraseScene } from './phrase-borders.js'

/**
 * The words of a phrase without the adverbs that only join it to the text ("কেবল | ডলার"), or null where they name
 * nothing: adverbs (তাৎক্ষণিকভাবে), a day, an adjective whose noun is the trigger (পুরোনো | মামলায়).
 */
export function tellingWords(range: Range, match: Match, scene: PhraseScene): Range | null {
  const { words, last: limit } = scene
  const start = partition(words.length, (token) => words.starts[token] < range.start)
  let last = start
  while (last < limit && words.ends[last] <= range.end) last++
  if (last > match.first) return range
  let first = start
  while (first < last && partAt(scene, first) === 'adverb' && words.kinds[first + 1] !== NUMBER) first++
  if (first === last || TOO_LITTLE.has(partAt(scene, last - 1)) || isDay(first, last, scene)) return null
  return first === start ? range : { start: words.starts[first], end: range.end }
}

const TOO_LITTLE = new Set(['adverb', 'degree', 'adjective'])

function partAt({ words }: PhraseScene, token: number): string {
  return words.isWord(token) ? phrasePartOf(words.form(token)) : 'none'
}

function isDay(first: number, last: number, { candidates }: PhraseScene): boolean {
  return candidates.some((each) => each.kind === 'date' && each.first === first && each.last === last)
}
