import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import type { Ground } from '../ground.js'
import { verbKind } from '../sentence/clause-map.js'

/** So many words may stand between a time or place and the participle that it belongs to: লন্ডনে আটকে থাকা. */
const REACH = 2

/**
 * "১৯৮৪ থেকে চলা সংঘর্ষে প্রাণ গিয়েছে", "লন্ডনে থাকা প্রত্নবস্তু ফেরত চেয়েছে": a time or place before a participle says when or where what the
 * participle tells happens, and nothing of a trigger behind the noun that it describes.
 */
export function isOfParticiple({ end }: Candidate, { match, words }: Ground): boolean {
  // রাতে শুরু হওয়া এ সংঘর্ষে
  let { first } = match
  while (first - 1 > end && words.isOf('pointer', first - 1)) first--
  for (let at = end; at <= end + REACH && at + 1 < first; at++) {
    if (words.isPunctuation(at) || (verbKind(words, at) > 0 && !isConjunct(words, at))) return false
    if (isParticiple(words, at)) {
      // মহাসড়কে দাঁড়িয়ে থাকা ট্রাকে ধাক্কা: where something stands is where it is run into.
      if (BEFALLS.has(match.row.type) && words.isOf('parked', at - 1)) return false
      // চলা সংঘর্ষে: of the noun right behind it, it tells as well.
      return words.verbs(at + 1).length === 0 && !words.isPunctuation(at + 1)
    }
  }
  return false
}

const BEFALLS = new Set(['Accident', 'Die', 'Injure', 'Casualty'])

/** আটকে of আটকে থাকা */
function isConjunct(words: Words, at: number): boolean {
  return isParticiple(words, at + 1)
}

function isParticiple(words: Words, at: number): boolean {
  const readings = words.verbs(at)
  if (readings.length === 0) return false
  const [{ form, case: own, lemma, mostly }] = readings
  // চিনা রাষ্ট্রদূত: of China, though one could read চেনা.
  return form === 'verbal-noun' && own === 'NOM' && mostly === 'verb' && words.hasStem(at, lemma)
}

/** So many words behind a place its way may be told: ঢাকায় ফেরার পথে. */
const WAY = 5

/** "চট্টগ্রাম থেকে ঢাকায় যাওয়ার পথে তাঁকে গ্রেপ্তার করা হয়": between where and where somebody was on the way nothing else happens. */
export function isOfWay({ end }: Candidate, { match: { first }, words }: Ground): boolean {
  for (let at = end; at < first && at <= end + WAY && !words.isPunctuation(at); at++)
    if (words.isOf('on-the-way', at)) return words.verbs(at - 1).some(({ case: own }) => own === 'GEN')
  return false
}

/** রাতে হত্যা মামলা করেন: when and where the case was filed, and not of what it is. */
export function isNamedAfter(_: Candidate, { match, words }: Ground): boolean {
  const { chain, ending, last } = match
  return chain === null && ending !== null && ending.case === 'NOM' && words.isOf('case-noun', last)
}
