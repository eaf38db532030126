import type { Range } from '../../../core/index.js'
import { partition } from '../../../core/partition.js'
import { nounEnding } from '../../../lexicon/index.js'
import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import { typesPointedAt } from '../../grammar/pointed-types.js'
import type { Words } from '../../grammar/words.js'

/** What pointing words point at: the noun that names it (প্রস্তাব of "প্রস্তাবটির"), or null for এর, এ ঘটনার. */
export interface Pointing {
  readonly noun: string | null
}

/** Words that say nothing but that something told before is meant: তা, এর প্রতিবাদে, এ ঘটনার, সিদ্ধান্তটি. */
export function pointingOf(words: Words, { start, end }: Range): Pointing | null {
  const first = partition(words.length, (token) => words.starts[token] < start)
  let noun: string | null = null
  for (let token = first; token < words.length && words.starts[token] < end; token++) {
    if (words.isOf('pointer', token) || words.isOf('pointing', token)) continue
    // এর প্রতিবাদে: the word that asks for what is meant.
    if (words.isOf('demand-end', token) && words.ends[token] === end) continue
    noun = pointedNoun(words.text(token))
    if (noun === null || words.starts[token + 1] < end) return null
  }
  return { noun: noun !== null && grammarWords('vague-noun').has(noun) ? null : noun }
}

function pointedNoun(text: string): string | null {
  for (const kind of ['vague-noun', 'pointed-noun'] as const)
    for (const noun of grammarWords(kind))
      if (text.startsWith(noun) && nounEnding(text, noun.length, text.length)?.compound === '') return noun
  return null
}

/** Sentences, and triggers, over which is looked back. */
const SENTENCES = 2
const REACH = 30

/** The trigger that pointing words before another one mean, or -1: one that the noun names, else the last told as a fact. */
export function pointedAt(
  { noun }: Pointing,
  words: Words,
  matches: readonly Match[],
  self: number,
  before: number,
): number {
  const { sentence } = matches[self]
  const types = noun === null ? undefined : typesPointedAt(noun)
  let best = -1
  let ofType = -1
  for (let i = self - 1; i >= 0 && i >= self - REACH; i--) {
    const match = matches[i]
    if (words.ends[match.last - 1] > before) continue
    if (noun !== null && namedBy(noun, words, match)) return i
    // এ সিদ্ধান্তের নিন্দা: what was decided may have been told at the beginning.
    if (types?.has(match.row.type) === true && (ofType < 0 || !isTold(matches[ofType]))) ofType = i
    if (match.sentence < sentence - SENTENCES) continue
    if (best >= 0 && (isTold(matches[best]) || match.sentence < matches[best].sentence)) continue
    if (best < 0 || isTold(match)) best = i
  }
  return ofType >= 0 ? ofType : best
}

function namedBy(noun: string, words: Words, { first, last }: Match): boolean {
  for (let token = first; token < last; token++) if (words.text(token).startsWith(noun)) return true
  return false
}

function isTold({ form }: Match): boolean {
  return form === 'finite' || form === 'passive'
}
