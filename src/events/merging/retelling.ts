import type { Match } from '../detection/match.js'
import type { Words } from '../grammar/words.js'

/**
 * How surely it tells what most often has been told before: চিকিৎসক মৃত ঘোষণা করেন, রায় ঘোষণার সময়, দণ্ডপ্রাপ্তরা হলেন; twice as surely
 * ক্ষেপণাস্ত্রটি ভোরে ছোড়া হয়.
 */
export function retells(words: Words, { row, first, form, chain, ending }: Match): number {
  if (row.subtype === 'missile-test' && form === 'passive')
    return chain?.modal === null && chain.tense !== 'future' ? 2 : 0
  const isToldAgain =
    row.subtype === PRONOUNCED ||
    (row.type === 'Sentence' && words.isOf('verdict', first)) ||
    (BEFALLS.has(row.type) && ending?.plural === true && ending.compound === '')
  return isToldAgain ? 1 : 0
}

/** The subtype of a death that a doctor pronounces. */
const PRONOUNCED = 'pronounced'
/** What befalls people, who are then called by it: নিহতরা, আটককৃতরা. */
const BEFALLS = new Set(['Die', 'Injure', 'Missing', 'Arrest', 'Sentence', 'Rescue', 'Hospitalize'])
