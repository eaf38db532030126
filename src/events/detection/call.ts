import { grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import type { Match } from './match.js'

/** হরতালের ডাক দিয়েছে, ধর্মঘট ডেকেছে: what is called is still to come. */
export function isCall({ row, headLast, first, chain }: Match, words: Words): boolean {
  if (row.type !== 'Protest' && row.type !== 'Meet') return false
  if (chain !== null && grammarWords('call-verb').has(chain.verb)) return true
  for (let i = first; i < headLast; i++) if (grammarWords('call').has(words.stem(i))) return true
  return false
}
