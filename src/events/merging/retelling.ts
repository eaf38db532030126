import type { Match } from '../detection/match.js'
import type { Words } from '../grammar/words.js'

/**
 * How surely it tells what most often has been told before: চিকিৎসক মৃত ঘোষণা করেন, রায় ঘোষণার সময়, দণ্ডপ্রাপ্তরা হলেন; twice as surely
 * ক্ষেপণাস্ত্রটি ভোরে ছোড়া হয়.
 */
export function retells(words: Words, { row, first, last, form, chain, ending }: Match): number {
  if (row.subtype === 'missile-test' && form === 'passive')
    return chain?.modal === null && chain.tense !== 'future' ? 2 : 0
  // … পুরস্কার জিতেছেন। তাঁর হাতে ক্রেস্ট তুলে দেন …: what is handed over has been won.
  if (row.type === 'Award' && isHandedOver(words, first, last)) return 2
  const isToldAgain =
    row.subtype === PRONOUNCED ||
    (row.type === 'Sentence' && words.isOf('verdict', first)) ||
    (BEFALLS.has(row.type) && ending?.plural === true && ending.compound === '')
  return isToldAgain ? 1 : 0
}

/** তাঁর হাতে | পুরস্কার তুলে দেন, পুরস্কারটি | গ্রহণ করেন */
function isHandedOver(words: Words, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (words.isOf('handing', at)) {
      for (let before = at - 1; before > at - FAR && before >= 0 && !words.isPunctuation(before); before--)
        if (words.isOf('to-hand', before) && words.isOf('of-him', before - 1)) return true
      return words.text(first).endsWith('টি') || words.text(first).endsWith('টা')
    }
  return false
}

/** তাঁর হাতে | ক্রেস্ট ও পাঁচ লাখ টাকার চেক তুলে দেন */
const FAR = 9

/** The subtype of a death that a doctor pronounces. */
const PRONOUNCED = 'pronounced'
/** What befalls people, who are then called by it: নিহতরা, আটককৃতরা. */
const BEFALLS = new Set(['Die', 'Injure', 'Missing', 'Arrest', 'Sentence', 'Rescue', 'Hospitalize'])
