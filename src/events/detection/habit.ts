import type { Chain } from '../grammar/chain.js'
import type { Words } from '../grammar/words.js'
import type { Match } from './match.js'

/** What is done every day as well as once; deaths and crimes are news however often they happen. */
const EVERYDAY = new Set([
  ...['Attend', 'Ceremony', 'CloseOrg', 'Communicate', 'FoundOrg', 'LaunchProduct', 'Meet', 'MoneyTransfer'],
  ...['NaturalDisaster', 'Other', 'Performance', 'Trade', 'Transport', 'Travel', 'Treat', 'Visit'],
])
/** Of these a verb of habit alone tells enough: তিনি ওই হাটে যেতেন. */
const COMINGS = new Set(['Communicate', 'Meet', 'Trade', 'Transport', 'Travel', 'Visit'])

export function isEveryday({ row }: Match): boolean {
  return EVERYDAY.has(row.type)
}

/** ট্রেনটি রোজ ঢাকা ছাড়ে, আগে গ্রামে মেলা বসত: what is told of every day is no event of any of them. */
export function isHabit(match: Match, words: Words, first: number, to: number): boolean {
  const { chain, row } = match
  if (chain === null) return isLikened(match, words)
  // চাকরি পেতে হলে ইংরেজি জানতে হবে
  if (chain.form === 'conditional' && chain.modal === 'must') return true
  if (chain.form === 'participle') return isDoubled(match, words)
  if (chain.form === 'infinitive')
    return (isEveryday(match) || row.type === 'IndicatorChange') && isDoubled(match, words)
  if (chain.form !== 'finite' || !isEveryday(match)) return false
  if (chain.tense === 'habitual') return COMINGS.has(row.type) || isOfHabit(words, first, to)
  if (chain.tense !== 'present' || chain.aspect !== 'simple') return false
  return isOfHabit(words, first, to) || isRule(chain, words)
}

function isOfHabit(words: Words, first: number, to: number): boolean {
  for (let i = first; i < to; i++) if (words.isOf('habit', i)) return true
  return false
}

/** এখানে বই কেনা যায়, টাকায় সুখ কিনতে পারে না: what can and cannot be done at any time; বিক্রি হতে দেখা যায় is what was seen. */
function isRule({ passive, modal, negative, last }: Chain, words: Words): boolean {
  if (!passive) return modal === 'can' && negative
  return words.isOf('can-passive', last - 1) && !words.isOf('seen', last - 2)
}

/** ফোনে কথা বলতে বলতে হাঁটছিলেন, দাম কমতে কমতে ৫ টাকা, সবাইকে ধরে ধরে: a verb said twice tells how something else goes on. */
function isDoubled({ chain, last }: Match, words: Words): boolean {
  if (chain === null) return false
  const verb = words.text(last - 1)
  return (
    (last < words.length && words.text(last) === verb) ||
    (chain.first === last - 1 && chain.first > 0 && words.text(chain.first - 1) === verb)
  )
}

/** একাত্তরের মতো যুদ্ধ: what something is likened to happened another time; প্রথমবারের মতো বৈঠক happened. */
function isLikened({ first }: Match, words: Words): boolean {
  if (first < 2 || !words.isOf('like', first - 1) || words.isOf('as-before', first - 2)) return false
  return words.text(first - 2).endsWith('র')
}
