import { NUMBER } from '../../tokens/index.js'
import { isCall } from '../detection/call.js'
import type { Match } from '../detection/match.js'
import type { Chain } from '../grammar/chain.js'
import {
  conditionBefore,
  isBackground,
  isBelieved,
  isFulfilled,
  isIfClause,
  isRumoured,
  mainVerb,
} from '../grammar/clause-verbs.js'
import { governedDeed, governingNoun, governingVerb, isClaimed, isInformedOf } from '../grammar/governors.js'
import { grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import type { Modality } from '../types.js'
import { isAverted } from './averted.js'
import { isKind } from './modal-types.js'
import { isNoChance, isUntil } from './polarity.js'
import { reported, type Told } from './told.js'

/** How real an event with a verb is; null where only the manner of reporting counts. */
export function modalityOfVerb(told: Told, chain: Chain): Modality | null {
  const { match, words, limit } = told
  // আলোচনা ভেস্তে গেলে ধর্মঘট ডাকা হবে
  if (isCall(match, words))
    return chain.tense === 'future' && conditionBefore(words, told.first, match.first)
      ? 'conditional'
      : 'future'
  if (isUntil(match, words)) return reported(told, 'future')
  // ২০২২ সালে রাশিয়া আক্রমণ করলে সংকটের শুরু: what lies behind is no condition.
  if (chain.form === 'conditional')
    return told.isDatedBack || isFulfilled(words, match.last, limit) ? null : 'conditional'
  if (isAverted(match, words)) return 'intended'
  const modal = modalityOfAuxiliary(told, chain)
  if (modal !== null) return modal
  switch (chain.form) {
    case 'finite':
      return modalityOfFinite(told, chain)
    case 'imperative':
      // বন্ধ হোক, মুক্তি দিন
      return 'demanded'
    case 'infinitive':
      return governingVerb(words, match.last, limit)
    case 'participle':
      return modalityOfParticiple(told, chain)
    case 'verbal-noun':
      return chain.case === 'NOM' ? modalityOfBareVerbalNoun(told) : modalityOfVerbalNoun(told)
    default:
      return null
  }
}

function modalityOfAuxiliary({ match, words, first, isSaid }: Told, chain: Chain): Modality | null {
  if (chain.modal === 'scheduled') return chain.negative || wasScheduled(words, match) ? 'intended' : 'future'
  // হবে কি না: it is asked.
  if (chain.asked) return 'possible'
  // মন্তব্য করতে চাননি: who does not want to speak has not spoken.
  if (chain.modal === 'want') return chain.negative && isKind(match, 'spoken') ? 'asserted' : 'intended'
  // ঋণ শোধ করতে হবে: unless somebody says so, the paper tells what is due. অনুষ্ঠান বাতিল করতে হয়: it has been done.
  if (chain.modal === 'must' && chain.form === 'finite' && chain.tense === 'future')
    // অনাদায়ে আরও এক বছর কারাভোগ করতে হবে
    return conditionBefore(words, first, match.first)
      ? 'conditional'
      : isSaid || !isKind(match, 'due')
        ? 'demanded'
        : 'future'
  return null
}

function modalityOfFinite(told: Told, chain: Chain): Modality | null {
  const { match, words, first, limit } = told
  const { tense, modal } = chain
  if ((tense === 'future' || modal === 'can') && conditionBefore(words, first, match.first))
    return 'conditional'
  if (tense === 'present' && isIfClause(words, first, match.first)) return 'conditional'
  if (modal === 'can' && !chain.negative) {
    if (tense === 'present' && chain.aspect === 'simple') return 'possible'
    // খেলতে পারবেন না and আবেদন করা যাবে are plans, খেলতে পারবেন is a chance.
    if (tense === 'future' && !chain.passive) return 'possible'
  }
  if (tense === 'future' || isPlanned(match, words)) return reported(told, 'future')
  // মেয়াদ আগামী ৩০ জুন শেষ হচ্ছে
  if (told.isDatedAhead && tense === 'present' && chain.aspect !== 'perfect') return reported(told, 'future')
  if (isBelieved(words, match.last, limit)) return 'possible'
  return isRumoured(words, match.last, limit) ? 'alleged' : null
}

function modalityOfParticiple(told: Told, chain: Chain): Modality | null {
  const { match, words, first, limit } = told
  // যদি তারা হামলা করে, তবে …: before a comma the form of both is the finite one.
  if (match.last < limit && words.isPunctuation(match.last) && isIfClause(words, first, match.first))
    return 'conditional'
  // সুদ কমিয়ে ৮ শতাংশ করার দাবি
  const governor = grammarWords('change-verb').has(chain.verb) ? governedDeed(words, match.last, limit) : null
  if (governor !== null) return governor
  const main = mainVerb(words, match.last, limit)
  return (main === 'future' || main === 'planned') && !isKind(match, 'spoken')
    ? reported(told, 'future')
    : null
}

/** জেতা সম্ভব, but উদ্ধার করা সম্ভব হয়েছে. */
function modalityOfBareVerbalNoun(told: Told): Modality | null {
  const { match, words, first, limit } = told
  // গম কেনা আবার শুরু করবে, বিক্রি করা বন্ধ রাখবে
  const phase = words.isOf('renewed', match.last) ? match.last + 1 : match.last
  if (words.isOf('phase', phase) && mainVerb(words, phase + 1, limit) === 'future')
    return conditionBefore(words, first, match.first) ? 'conditional' : reported(told, 'future')
  if (!words.isOf('chance', match.last)) return null
  if (conditionBefore(words, first, match.first)) return 'conditional'
  const main = mainVerb(words, match.last + 1, limit)
  // কমানো সম্ভব হবে না: it will not be done.
  if (isNoChance(words, match.last + 1, limit)) return main === 'future' ? reported(told, 'future') : null
  return main === 'other' ? null : 'possible'
}

function modalityOfVerbalNoun(told: Told): Modality | null {
  const { match, words, limit } = told
  if (isKind(match, 'deed') && isInformedOf(words, match.last)) return null
  if (isKind(match, 'claimed') && isClaimed(words, match.last)) return 'alleged'
  const governor = governingNoun(words, match.last, limit)
  // কারাগারে পাঠানোর নির্দেশ: the order is the sentence.
  if (governor === 'demanded' && isKind(match, 'ordered') && words.isOf('order', match.last)) return null
  if (governor !== null) return governor
  // শ্রদ্ধা জানানোর জন্য রাখা হবে: for a purpose the main verb counts.
  const isForeground = words.isOf('sake', match.last) || !isBackground(words, match.last, limit)
  return isForeground && mainVerb(words, match.last, limit) === 'future' ? reported(told, 'future') : null
}

function wasScheduled(words: Words, match: Match): boolean {
  return (
    words.isOf('past-schedule', match.last - 1) ||
    (match.last < words.length && words.isOf('past-schedule', match.last))
  )
}

/** রাফাল কিনছে ভারত, সফরে যাচ্ছেন: it is not done yet. */
function isPlanned(match: Match, words: Words): boolean {
  const { chain } = match
  if (chain === null || chain.tense !== 'present' || chain.aspect !== 'continuous') return false
  // ৯ কোটি টাকা দিতে হচ্ছে
  if (chain.modal === 'must') return isKind(match, 'due') && !isPaidByMany(match, words)
  // সেনা পাঠাচ্ছে, কর্মবিরতিতে নামছে, পাঠানো হচ্ছে: what is set out to.
  if (isKind(match, 'planned') && grammarWords('outset-verb').has(chain.verb)) return !isStock(match, words)
  return !chain.passive && !grammarWords('verb-be').has(chain.verb) && isKind(match, 'coming')
}

/** বাড়তি ভাড়া দিতে হচ্ছে যাত্রীদের, রোগীদের ওষুধ কিনতে হচ্ছে: without a sum it is what people live with, and not one payment that is due. */
function isPaidByMany({ first, headLast }: Match, words: Words): boolean {
  for (let token = Math.max(0, first - SUM); token < headLast; token++)
    if (words.kinds[token] === NUMBER) return false
  return true
}

/** ৯ কোটি টাকা | দিতে হচ্ছে */
const SUM = 4

/** ডলার কিনছে, চাল কিনছে: what is bought by weight or as money is bought all along. */
function isStock({ first, headLast, row }: Match, words: Words): boolean {
  if (row.type !== 'Trade') return false
  for (let token = first - 1; token < headLast; token++) if (words.isOf('stock', token)) return true
  return false
}
