import type { Match } from '../detection/match.js'
import { voiceClass } from '../detection/voice.js'
import { grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import { type Role, rolesOf } from './frames.js'

/** The roles that may be filled at a trigger: by its row's type and subtype, and by what its words say besides. */
export function rolesAt(
  match: Match,
  words: Words,
  ownTypes: Readonly<Record<string, readonly string[]>>,
): readonly Role[] {
  const { type, roles, subtype } = match.row
  return rolesOf(type, ownTypes, roles, isSale(match, words) ? 'sell' : subtype, voiceClass(match) === 'rec')
}

/** বেচেছিল, বিক্রি করে: who does it sells, though the row tells of buying as well. */
function isSale({ row, first, last }: Match, words: Words): boolean {
  if (row.type !== 'Trade') return false
  for (let at = first; at < last; at++)
    if (words.isOf('sale', at) || words.verbs(at).some(({ lemma }) => grammarWords('sell-verb').has(lemma)))
      return true
  return false
}
