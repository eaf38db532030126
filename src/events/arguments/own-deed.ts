import type { Match } from '../detection/match.js'
import { isClaimed, isInformedOf } from '../grammar/governors.js'
import type { Words } from '../grammar/words.js'

/** শহরটি দখলের দাবি করেছে, ড্রোন ধ্বংস করার কথা জানিয়েছে: whether who tells of a deed tells of his own. */
export function tellsOfOwn({ last, chain }: Match, words: Words): boolean {
  return isClaimed(words, last)
    ? words.isOf('claimed-of', last - 1)
    : chain?.form === 'verbal-noun' && isInformedOf(words, last)
}
