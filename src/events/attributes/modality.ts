import type { Attribution } from '../../discourse/index.js'
import { isCall } from '../detection/call.js'
import type { Match } from '../detection/match.js'
import {
  conditionBefore,
  isBackground,
  isBelieved,
  isFulfilled,
  isIfClause,
  isRumoured,
  mainVerb,
  verbBehind,
} from '../grammar/clause-verbs.js'
import {
  governedDeed,
  governedThrough,
  governingNoun,
  governingVerb,
  modalNounAt,
} from '../grammar/governors.js'
import { grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import type { Modality } from '../types.js'
import { isCancelled } from './cancelled.js'
import { isKind } from './modal-types.js'
import { isUntil } from './polarity.js'

/** How real an event is, from its verb, its governor and its clause. */
export function modalityOf(
  match: Match,
  words: Words,
  first: number,
  last: number,
  attribution: Attribution | null,
  futureDate: boolean,
  isSaid: boolean,
): Modality {
  const { chain } = match
  if (chain !== null) {
    if (isCall(match, words)) return 'future'
    if (isUntil(match, words)) return under(attribution, 'future', words)
    if (chain.form === 'conditional')
      return isFulfilled(words, match.last, last) ? under(attribution, 'asserted', words) : 'conditional'
    if (chain.modal === 'scheduled')
      return chain.negative || wasScheduled(words, match) ? 'intended' : 'future'
    // হবে কি না: it is asked.
    if (chain.asked) return 'possible'
    // মন্তব্য করতে চাননি: who does not want to speak has not spoken.
    if (chain.modal === 'want') return chain.negative && isKind(match, 'spoken') ? 'asserted' : 'intended'
    // ঋণ শোধ করতে হবে: unless somebody says so, the paper tells what is due. অনুষ্ঠান বাতিল করতে হয়: it has been done.
    if (chain.modal === 'must' && chain.form === 'finite' && chain.tense === 'future')
      return isSaid || !isKind(match, 'due') ? 'demanded' : 'future'
    const isConditional = conditionBefore(words, first, match.first)
    if (chain.form === 'finite') {
      if (isConditional && (chain.tense === 'future' || chain.modal === 'can')) return 'conditional'
      if (chain.tense === 'present' && isIfClause(words, first, match.first)) return 'conditional'
      if (chain.modal === 'can' && !chain.negative && chain.tense === 'present' && chain.aspect === 'simple')
        return 'possible'
      // খেলতে পারবেন না and আবেদন করা যাবে are plans, খেলতে পারবেন is a chance.
      if (chain.modal === 'can' && chain.tense === 'future' && !chain.negative && !chain.passive)
        return 'possible'
      if (chain.tense === 'future' || isPlanned(match)) return under(attribution, 'future', words)
      // মেয়াদ আগামী ৩০ জুন শেষ হচ্ছে
      if (futureDate && chain.tense === 'present' && chain.aspect !== 'perfect')
        return under(attribution, 'future', words)
      if (isBelieved(words, match.last, last)) return 'possible'
      if (isRumoured(words, match.last, last)) return 'alleged'
      return under(attribution, 'asserted', words)
    }
    // বন্ধ হোক, মুক্তি দিন
    if (chain.form === 'imperative') return 'demanded'
    if (chain.form === 'infinitive') {
      const governor = governingVerb(words, match.last, last)
      if (governor !== null) return governor
    }
    if (chain.form === 'participle') {
      // যদি তারা হামলা করে, তবে …: before a comma the form of both is the finite one.
      if (match.last < last && words.isPunctuation(match.last) && isIfClause(words, first, match.first))
        return 'conditional'
      // সুদ কমিয়ে ৮ শতাংশ করার দাবি
      const governor = grammarWords('change-verb').has(chain.verb)
        ? governedDeed(words, match.last, last)
        : null
      if (governor !== null) return governor
      const main = mainVerb(words, match.last, last)
      if ((main === 'future' || main === 'planned') && !isKind(match, 'spoken'))
        return under(attribution, 'future', words)
    }
    // জেতা সম্ভব, but উদ্ধার করা সম্ভব হয়েছে
    if (chain.form === 'verbal-noun' && chain.case === 'NOM' && words.isOf('chance', match.last)) {
      if (isConditional) return 'conditional'
      return mainVerb(words, match.last + 1, last) === 'other'
        ? under(attribution, 'asserted', words)
        : 'possible'
    }
    if (chain.form === 'verbal-noun' && chain.case !== 'NOM') {
      const governor = governingNoun(words, match.last, last)
      // কারাগারে পাঠানোর নির্দেশ: the order is the sentence.
      if (governor === 'demanded' && isKind(match, 'ordered') && words.isOf('order', match.last))
        return under(attribution, 'asserted', words)
      if (governor !== null) return governor
      // শ্রদ্ধা জানানোর জন্য রাখা হবে: for a purpose the main verb counts.
      const isPurpose = words.isOf('sake', match.last)
      if (
        (isPurpose || !isBackground(words, match.last, last)) &&
        mainVerb(words, match.last, last) === 'future'
      )
        return under(attribution, 'future', words)
    }
    return under(attribution, 'asserted', words)
  }
  if (isUnprovedCrime(match, words, first, last)) return 'alleged'
  if (match.ending?.case === 'GEN') {
    const governor = governingNoun(words, match.last, last)
    if (governor !== null) return governor
  }
  if (isCancelled(match, words, last) && isKind(match, 'scheduled')) return 'intended'
  if (isToCome(match, words, first)) return under(attribution, 'future', words)
  // ধর্মঘটে নামার হুঁশিয়ারি: what is threatened or promised is to come.
  if (match.ending?.case === 'LOC' && isPromised(words, match.last, last))
    return conditionBefore(words, first, match.first) ? 'conditional' : 'future'
  if (match.ending?.case === 'NOM' && isUnderCondition(words, match.last, last)) return 'conditional'
  // প্রশিক্ষণের জন্য পাঠানো হবে
  if (
    match.ending?.case === 'GEN' &&
    words.isOf('sake', match.last) &&
    mainVerb(words, match.last, last) === 'future'
  )
    return under(attribution, 'future', words)
  if (match.ending?.case === 'NOM' && match.last < last) {
    const wish = words.verbs(match.last)
    if (wish.some(({ lemma }) => grammarWords('verb-want').has(lemma))) return 'demanded'
    // পদত্যাগ দাবি করেছেন
    if (match.form === 'nominal' && modalNounAt(words, match.last) === 'demanded') return 'demanded'
    // ভোট করানোর দাবি, তদন্ত ও ক্ষতিপূরণ দেওয়ার দাবি
    const governor = governedThrough(words, match.last, last)
    if (governor !== null) return governor
  }
  if (match.form !== 'participle' && !isKind(match, 'standing') && !isBackground(words, match.last, last)) {
    const main = mainVerb(words, match.last, last)
    if (main === 'future')
      return conditionBefore(words, first, match.last) ? 'conditional' : under(attribution, 'future', words)
    if (main === 'possible') return 'possible'
    if (main === 'planned') return under(attribution, 'future', words)
    if (main === 'was planned') return 'intended'
  }
  const isDated = futureDate && match.form !== 'participle' && !isKind(match, 'standing')
  return under(attribution, isDated ? 'future' : 'asserted', words)
}

/** আত্মসাতের মামলায় জামিন: it is charged and not proved yet; ঘুষের মামলায় কারাদণ্ড: it is. */
function isUnprovedCrime({ row, last: behind }: Match, words: Words, first: number, last: number): boolean {
  if (row.type !== 'Crime' || behind >= last || !words.isOf('case-noun', behind)) return false
  for (let i = first; i < last; i++) if (words.isOf('conviction', i)) return false
  return true
}

function isPromised(words: Words, at: number, limit: number): boolean {
  return (
    at + 1 < limit &&
    words.isOf('content-noun', at + 1) &&
    words.verbs(at).some(({ form, case: own }) => form === 'verbal-noun' && own === 'GEN')
  )
}

/** What the manner of reporting makes of it. */
function under(attribution: Attribution | null, modality: Modality, words: Words): Modality {
  if (attribution === null) return modality
  const cue = words.source.slice(attribution.cue.start, attribution.cue.end)
  if (attribution.kind === 'belief' && modality === 'asserted') return 'possible'
  if (modality === 'asserted' && isWrittenCharge(attribution, words)) return 'alleged'
  if (attribution.kind === 'allegation' || attribution.kind === 'claim' || hasWordOf('claim', cue))
    return modality === 'asserted' ? 'alleged' : modality
  if (attribution.kind === 'hearsay' && modality === 'asserted')
    return hasWordOf('belief', cue) ? 'possible' : 'alleged'
  if (attribution.kind === 'opinion' && modality === 'asserted') return 'possible'
  return modality
}

/** এজাহারে বলা হয়, চার্জশিট অনুযায়ী: what accuses is a document. */
function isWrittenCharge({ cue }: Attribution, words: Words): boolean {
  const before = words.source.slice(Math.max(0, cue.start - LONGEST_CHARGE), cue.start).trimEnd()
  const word = before.slice(before.lastIndexOf(' ') + 1)
  for (const charge of grammarWords('charge')) if (word.startsWith(charge)) return true
  return false
}

/** Units before a cue in which the last word is looked for. */
const LONGEST_CHARGE = 24

/** হামলা চললে, নজরদারি না থাকলে: a noun whose verb is the condition of something to come. */
function isUnderCondition(words: Words, at: number, limit: number): boolean {
  const verb = verbBehind(words, at, limit)
  return (
    verb >= 0 &&
    words.verbs(verb).some(({ form }) => form === 'conditional') &&
    !isFulfilled(words, verb + 1, limit)
  )
}

function wasScheduled(words: Words, match: Match): boolean {
  return (
    words.isOf('past-schedule', match.last - 1) ||
    (match.last < words.length && words.isOf('past-schedule', match.last))
  )
}

/** ধারণা করা হচ্ছে, মনে করা হয়: nobody says it, somebody thinks it. সূত্রের দাবি is a claim. */
function hasWordOf(kind: string, cue: string): boolean {
  for (const word of cue.split(' ')) if (grammarWords(kind).has(word)) return true
  return false
}

/** আগামী জাতীয় নির্বাচনে, আসন্ন সফর: one word may stand between. */
function isToCome({ first: trigger }: Match, words: Words, first: number): boolean {
  for (let i = trigger - 1; i >= first && i >= trigger - 2; i--) {
    if (words.isOf('to-come', i)) return i === trigger - 1 || words.verbs(i + 1).length === 0
    if (words.isPunctuation(i)) return false
  }
  return false
}

/** রাফাল কিনছে ভারত, সফরে যাচ্ছেন: it is not done yet. */
function isPlanned(match: Match): boolean {
  const { chain } = match
  if (chain === null || chain.tense !== 'present' || chain.aspect !== 'continuous') return false
  // ৯ কোটি টাকা দিতে হচ্ছে
  if (chain.modal === 'must') return isKind(match, 'due')
  // সেনা পাঠাচ্ছে, কর্মবিরতিতে নামছে, পাঠানো হচ্ছে: what is set out to.
  if (isKind(match, 'planned') && grammarWords('outset-verb').has(chain.verb)) return true
  return !chain.passive && !grammarWords('verb-be').has(chain.verb) && isKind(match, 'coming')
}
