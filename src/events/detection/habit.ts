import type { Words } from '../grammar/words.js'
import type { Match } from './match.js'

/** What is done every day as well as once; deaths and crimes are news however often they happen. */
const EVERYDAY = new Set(
  [
    'Attend',
    'Ceremony',
    'CloseOrg',
    'Communicate',
    'FoundOrg',
    'LaunchProduct',
    'Meet',
    'MoneyTransfer',
  ].concat(['NaturalDisaster', 'Other', 'Performance', 'Trade', 'Transport', 'Travel', 'Treat', 'Visit']),
)
/** Of these a verb of habit alone tells enough: তিনি ওই হাটে যেতেন. */
const COMINGS = new Set(['Communicate', 'Meet', 'Trade', 'Transport', 'Travel', 'Visit'])

export function isEveryday({ row }: Match): boolean {
  return EVERYDAY.has(row.type)
}

/** ট্রেনটি রোজ ঢাকা ছাড়ে, আগে গ্রামে মেলা বসত: what is told of every day is no event of any of them. */
export function isHabit(match: Match, words: Words, first: number, to: number): boolean {
  const { chain, row } = match
  if (chain === null || chain.form !== 'finite' || !isEveryday(match)) return false
  if (chain.tense === 'habitual') return COMINGS.has(row.type) || isOfHabit(words, first, to)
  return chain.tense === 'present' && chain.aspect === 'simple' && isOfHabit(words, first, to)
}

function isOfHabit(words: Words, first: number, to: number): boolean {
  for (let i = first; i < to; i++) if (words.isOf('habit', i)) return true
  return false
}
