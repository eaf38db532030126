import type { Match } from '../detection/match.js'
import { conditionBefore, isBackground, isFulfilled, mainVerb, verbBehind } from '../grammar/clause-verbs.js'
import { governedThrough, governingNoun, isClaimed, isInformedOf, modalNounAt } from '../grammar/governors.js'
import { grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import type { Modality } from '../types.js'
import { isAverted } from './averted.js'
import { isCancelled } from './cancelled.js'
import { isKind } from './modal-types.js'
import { reported, type Told } from './told.js'

/** How real an event is that a noun tells; null where only the manner of reporting counts. */
export function modalityOfNoun(told: Told): Modality | null {
  const { match, words, first, limit } = told
  if (isUnprovedCrime(told)) return 'alleged'
  if (endsInFuture(match, words))
    return conditionBefore(words, first, match.first) ? 'conditional' : reported(told, 'future')
  if (isAverted(match, words)) return 'intended'
  const behind = match.last
  const isGenitive = match.ending?.case === 'GEN'
  if (isGenitive && isKind(match, 'deed') && isInformedOf(words, behind)) return null
  if (isGenitive && isKind(match, 'claimed') && isClaimed(words, behind)) return 'alleged'
  const governor = isGenitive ? governingNoun(words, behind, limit) : null
  if (governor !== null) return governor
  if (isCancelled(match, words, limit) && isKind(match, 'scheduled')) return 'intended'
  if (isToCome(match, words, first)) return reported(told, 'future')
  // ধর্মঘটে নামার হুঁশিয়ারি: what is threatened or promised is to come.
  if (match.ending?.case === 'LOC' && isPromised(words, behind, limit))
    return conditionBefore(words, first, match.first) ? 'conditional' : 'future'
  if (match.ending?.case === 'NOM' && isUnderCondition(words, behind, limit)) return 'conditional'
  // প্রশিক্ষণের জন্য পাঠানো হবে
  if (isGenitive && words.isOf('sake', behind) && mainVerb(words, behind, limit) === 'future')
    return reported(told, 'future')
  return modalityOfWish(told) ?? modalityOfMainVerb(told)
}

/** বিপক্ষে খেলবে: a verb that the list has as it stands. */
function endsInFuture({ first, last }: Match, words: Words): boolean {
  return (
    last - first > 1 &&
    words
      .verbs(last - 1)
      .some(({ form, tense, also }) => form === 'finite' && tense === 'future' && also.length === 0)
  )
}

/** বিচার চাই, পদত্যাগ দাবি করেছেন, তদন্ত ও ক্ষতিপূরণ দেওয়ার দাবি. */
function modalityOfWish({ match, words, limit }: Told): Modality | null {
  const behind = match.last
  if (match.ending?.case !== 'NOM' || behind >= limit) return null
  if (words.verbs(behind).some(({ lemma }) => grammarWords('verb-want').has(lemma))) return 'demanded'
  if (match.form === 'nominal' && modalNounAt(words, behind) === 'demanded') return 'demanded'
  return governedThrough(words, behind, limit)
}

function modalityOfMainVerb(told: Told): Modality | null {
  const { match, words, first, limit } = told
  if (match.form === 'participle' || isKind(match, 'standing')) return null
  if (!isBackground(words, match.last, limit))
    switch (mainVerb(words, match.last, limit)) {
      case 'future':
        return conditionBefore(words, first, match.last) ? 'conditional' : reported(told, 'future')
      case 'possible':
        return 'possible'
      case 'planned':
        return reported(told, 'future')
      case 'was planned':
        return 'intended'
    }
  return told.isDatedAhead ? reported(told, 'future') : null
}

/** আত্মসাতের মামলায় জামিন: it is charged and not proved yet; ঘুষের মামলায় কারাদণ্ড: it is. */
function isUnprovedCrime({ match: { row, last: behind }, words, first, limit }: Told): boolean {
  if (row.type !== 'Crime' || behind >= limit || !words.isOf('case-noun', behind)) return false
  for (let i = first; i < limit; i++) if (words.isOf('conviction', i)) return false
  return true
}

function isPromised(words: Words, at: number, limit: number): boolean {
  return (
    at + 1 < limit &&
    words.isOf('content-noun', at + 1) &&
    words.verbs(at).some(({ form, case: own }) => form === 'verbal-noun' && own === 'GEN')
  )
}

/** হামলা চললে, নজরদারি না থাকলে: a noun whose verb is the condition of something to come. */
function isUnderCondition(words: Words, at: number, limit: number): boolean {
  const verb = verbBehind(words, at, limit)
  return (
    verb >= 0 &&
    words.verbs(verb).some(({ form }) => form === 'conditional') &&
    !isFulfilled(words, verb + 1, limit)
  )
}

/** আগামী জাতীয় নির্বাচনে, আসন্ন সফর: one word may stand between. */
function isToCome({ first: trigger }: Match, words: Words, first: number): boolean {
  for (let i = trigger - 1; i >= first && i >= trigger - 2; i--) {
    if (words.isOf('to-come', i)) return i === trigger - 1 || words.verbs(i + 1).length === 0
    if (words.isPunctuation(i)) return false
  }
  return false
}
