import { grammarWords } from '../../grammar/grammar-words.js'
import type { Candidate } from '../candidates/candidate.js'
import type { Ground } from '../ground.js'
import { NOM, OBJ, PL, postpositionClass } from '../sentence/markings.js'
import type { Bar } from './bar.js'

/** Of who speaks, who is spoken of, and what is said. */
export const SPEECH: readonly Bar[] = [
  { roles: ['accuser', 'accused'], bars: isSpokenOf },
  { roles: ['accused'], bars: isWithinSaid },
  { roles: ['accused'], bars: isGivenTo },
  { types: ['Announce', 'Demand', 'Urge', 'Pledge'], roles: ['content'], bars: isDoneBefore },
  { types: ['Communicate'], roles: ['sender', 'recipient'], bars: isTopic },
  { parts: ['agent', 'partner', 'patient', 'victim'], bars: isCalling },
  { roles: ['indicator'], bars: isTeller },
  { roles: ['indicator'], bars: isOfClauseOfWhich },
]

/** কমিশন সেই অভিযোগ নাকচ করেছে: who speaks of an accusation told before neither makes it nor is meant by it. */
function isSpokenOf({ marking, last }: Candidate, { match: { chain, first }, words }: Ground): boolean {
  return chain === null && marking === NOM && last < first && words.isOf('pointer', first - 1)
}

/** … অভিযোগ করেছেন, প্রবাসীদের ভোট গণনায় কারচুপি হয়েছে: whom it befell, in what is said, has not done it. */
function isWithinSaid({ marking, first }: Candidate, { match: { last }, words }: Ground): boolean {
  return first > last && words.is(last, ',') && (marking === OBJ || marking === PL)
}

/** দেশটি বাহিনীকে অস্ত্র দিচ্ছে | বলে অভিযোগ: to whom something is done, in what is said, has not done it. */
function isGivenTo({ marking, end }: Candidate, { match: { first }, words }: Ground): boolean {
  return marking === OBJ && end < first - 1 && words.hasStem(first - 1, 'বলে')
}

/** উপাচার্যের সঙ্গে দেখা করে ব্যাখ্যা চেয়েছে: what is done on the way is not what is asked for; but সরে যেতে, সরে যাওয়ার */
function isDoneBefore({ kind, last }: Candidate, { match, words }: Ground): boolean {
  if (kind !== 'event' || last > match.first || words.hasStem(last, 'বলে')) return false
  return words.verbs(last - 1).some(({ form }) => form === 'participle')
}

/** পোপ | যুদ্ধ বন্ধের আহ্বান জানান, মহাসচিব | তদন্ত দাবি করেন: who calls for something has no part in it. */
function isCalling({ kind, marking, last }: Candidate, { match, words }: Ground): boolean {
  const { chain, ending, first, last: behind } = match
  if (kind !== 'entity' || marking !== NOM || last > first) return false
  if (chain !== null && chain.form !== 'verbal-noun') return false
  if (ending?.case === 'NOM' && ending.suffix === '' && words.isOf('asked-for', behind)) return true
  // হামাস নেতা | হত্যার নিন্দা: right before a deed stands whom it befell.
  return last < first && words.text(behind - 1).endsWith('র') && words.isOf('call-noun', behind)
}

/** ইউক্রেন | নিয়ে কথা হয়েছে */
function isTopic({ marking }: Candidate): boolean {
  return marking === about()
}

const about = /* @__PURE__ */ postpositionClass('about')

/** গবেষকেরা | জানিয়েছেন, দূষণ বেড়েছে: who tells of it is not measured. */
function isTeller({ end, speaks }: Candidate, { match: { first }, words }: Ground): boolean {
  return speaks || (end < first && words.verbs(end).some(({ lemma }) => grammarWords('telling').has(lemma)))
}

/**
 * কমে দাঁড়িয়েছে ৮ শতাংশে, আগের মাসে | যা | ছিল ৯ শতাংশ: what যা stands for has been told, and of a clause that it opens, … পাঠিয়েছেন
 * প্রবাসীরা, যা ৩ শতাংশ বেশি, it is the indicator itself.
 */
function isOfClauseOfWhich({ first, last }: Candidate, { match, words }: Ground): boolean {
  if (first >= match.last) return words.isOf('which', first)
  for (let token = last; token < match.first; token++)
    if (words.isOf('which', token) && words.is(token - 1, ',')) return true
  return false
}
