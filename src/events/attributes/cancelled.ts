import type { Match } from '../detection/match.js'
import { mainVerb } from '../grammar/clause-verbs.js'
import { governingNoun } from '../grammar/governors.js'
import { grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'

/** How far what cancels may stand behind what it cancels. */
const CANCELLING = 6

/** অনুষ্ঠান বাতিল করা হয়: what was planned has not been. */
export function isCancelled({ chain, ending, last }: Match, words: Words, limit: number): boolean {
  if (chain !== null || ending === null || ending.case === 'LOC') return false
  for (let i = last; i < limit && i < last + CANCELLING && !words.isPunctuation(i); i++) {
    if (grammarWords('cancelled').has(words.stem(i)))
      // বৈঠক বাতিল করার দাবি: it may still be.
      return governingNoun(words, i + 2, limit) !== 'demanded' && mainVerb(words, i + 1, limit) === 'other'
    if (words.verbs(i).some(({ form, also }) => form === 'finite' && also.length === 0)) return false
  }
  return false
}
