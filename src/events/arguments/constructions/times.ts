import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import { NEXTS } from '../candidates/neighbours.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { type Construction, DECIDES } from './construction.js'

/** Of when something takes place, and over what time. */
export const WHEN: readonly Construction[] = [
  { roles: ['time'], says: due },
  { types: ['Trade', 'MoneyTransfer'], roles: ['time', 'period'], says: inFiscalYear },
]

/**
 * পরবর্তী শুনানি | ১১ মে।, আলোচনা | নভেম্বরে ফের শুরু হবে: the day behind the bare noun, where the sentence ends or says that it takes place;
 * অধিবেশন বসছে | ৫ জুন বিকেল পাঁচটায়।
 */
function due(at: number, { match, candidates, words }: Ground): number {
  const { kind, first, end, next } = candidates[at]
  if (kind !== 'date' || first !== match.last) return 0
  if (match.chain !== null) return match.chain.form === 'finite' && next === STOP ? DECIDES : 0
  if (match.ending !== null && match.ending.case !== 'NOM') return 0
  return next === STOP || takesPlace(end, words) ? DECIDES : 0
}

/** (নভেম্বরে) ফের শুরু হবে, (বুধবার) ঢাকায় অনুষ্ঠিত হয়: the verb of the noun, past an adverb or a place. */
function takesPlace(from: number, words: Words): boolean {
  for (let at = from; at <= from + NEAR && words.isWord(at); at++) {
    if (words.verbs(at).some(({ lemma }) => grammarWords('taking-place').has(lemma))) return true
    if (words.verbs(at).some(({ form, also }) => form === 'finite' && also.length === 0)) return false
  }
  return false
}

const NEAR = 3

/** গত অর্থবছরে | তেল আমদানি করেছে, নভেম্বরে | প্রবাসী আয় এসেছে: what was bought in a fiscal year, or flows in and out, did so over the whole time. */
function inFiscalYear(at: number, { match, candidates, words }: Ground, _: string, role: string): number {
  const { kind, last, class: own, end } = candidates[at]
  if (kind !== 'date') return 0
  const flows = own === PERIOD && end === last && FLOWS.has(match.row.subtype ?? '') && isPast(match.chain)
  if (!flows && !words.isOf('fiscal-year', last - 1)) return 0
  return role === 'period' ? DECIDES : -DECIDES
}

const FLOWS = new Set(['remittance', 'revenue', 'tax', 'export', 'import'])
const PERIOD = fillClass('period')

/** এসেছে, এসেছিল, করে; not আসবে */
function isPast(chain: Ground['match']['chain']): boolean {
  return chain?.form === 'finite' && chain.tense !== 'future'
}

const STOP = NEXTS.indexOf('stop')
