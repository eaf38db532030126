import type { Match } from '../detection/match.js'
import type { Words } from '../grammar/words.js'

/** চিকিৎসক মৃত ঘোষণা করেন, রায় ঘোষণার সময়, দণ্ডপ্রাপ্তরা হলেন: words for what most often has been told before. */
export function retells(words: Words, { row, first, ending }: Match): boolean {
  if (row.subtype === PRONOUNCED) return true
  if (row.type === 'Sentence' && words.isOf('verdict', first)) return true
  return BEFALLS.has(row.type) && ending?.plural === true && ending.compound === ''
}

/** The subtype of a death that a doctor pronounces. */
const PRONOUNCED = 'pronounced'
/** What befalls people, who are then called by it: নিহতরা, আটককৃতরা. */
const BEFALLS = new Set(['Die', 'Injure', 'Missing', 'Arrest', 'Sentence', 'Rescue', 'Hospitalize'])
