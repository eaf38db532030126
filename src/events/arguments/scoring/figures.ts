import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { caseOfLast } from '../candidates/case.js'
import { fillClass } from '../fill.js'
import { GEN, LOC, OBJ } from '../sentence/markings.js'

/**
 * কমে দাঁড়িয়েছে ৮ শতাংশে, আগের মাসে | যা | ছিল ৯ শতাংশ: what যা stands for has been told, and of a clause that it opens, … পাঠিয়েছেন
 * প্রবাসীরা, যা ৩ শতাংশ বেশি, it is the indicator itself.
 */
export function isOfClauseOfWhich({ first, last }: Candidate, match: Match, words: Words): boolean {
  if (first >= match.last) return words.isOf('which', first)
  for (let token = last; token < match.first; token++)
    if (words.isOf('which', token) && words.is(token - 1, ',')) return true
  return false
}

/** ১৫ হাজার | ঘরবাড়ি */
export function isOfNamed(candidates: readonly Candidate[], { first, last }: Candidate): boolean {
  return candidates.some(
    (each) => (each.kind === 'phrase' || each.kind === 'entity') && each.first <= first && each.last > last,
  )
}

/** দুটি | বিমানে করে, তিনটি | ট্রাকে: in so many it is carried. */
export function isByMeans(at: number, words: Words): boolean {
  return words.isWord(at) && words.isOf('rate', at + 1) && caseOfLast(words, at) === LOC
}

/** বেড়েছে ৪ শতাংশ, তবে রপ্তানি কমেছে | ১২ শতাংশ: the figure of the next clause is that of what is told there. */
export function isOfNextFigure(
  candidates: readonly Candidate[],
  { first }: Candidate,
  match: Match,
  words: Words,
): boolean {
  if (first < match.last || match.chain?.form !== 'finite') return false
  return candidates.some(
    ({ kind, first: from, last }) =>
      kind === 'event' &&
      from > match.last &&
      last <= first &&
      words.isOf('contrast', clauseOf(words, from, match.last)),
  )
}

/** The token behind the last comma before one, or that one itself. */
function clauseOf(words: Words, at: number, from: number): number {
  for (let token = at; token > from; token--) if (words.is(token - 1, ',')) return token
  return at
}

/** দাম বেড়েছে ৬৮টি | প্রতিষ্ঠানের শেয়ারের: so many things are none of what is measured. */
export function isOfThings({ first, last, class: own, ownMarking }: Candidate, words: Words): boolean {
  if (own !== COUNT) return false
  if (ownMarking === GEN) return true
  return (
    last - first <= 2 &&
    COUNTED.test(words.text(last - 1)) &&
    words.isWord(last) &&
    words.text(last).endsWith('র') &&
    words.verbs(last).length === 0
  )
}

/** পাঁচ সদস্যসহ | ২১ জন: the first are among the second. */
export function isIncluded(
  candidates: readonly Candidate[],
  { kind, last }: Candidate,
  words: Words,
): boolean {
  if (kind !== 'number') return false
  for (let token = last - 1; token <= last; token++)
    if (INCLUDING.test(words.text(token)) && words.isWord(token))
      return candidates.some(
        (each) => each.kind === 'number' && each.first > token && each.first <= token + INCLUDED,
      )
  return false
}

/** হত্যা মামলায় | তিনজনকে মৃত্যুদণ্ড: so many are sentenced, and not so many cases filed. */
export function isOfOthers({ first, marking }: Candidate, { row, chain, last }: Match): boolean {
  return row.type === 'FileCase' && chain === null && first >= last && marking === OBJ
}

const INCLUDING = /.সহ$/u
/** সদস্যসহ | অন্তত ২১ জন */
const INCLUDED = 2
const COUNTED = /(?:টি|টা|জন|খানা)$/u
const COUNT = fillClass('count')
