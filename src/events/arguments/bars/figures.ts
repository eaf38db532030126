import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { caseOfLast } from '../candidates/case.js'
import { countsPeople, isIncluded, isSingle } from '../candidates/figures.js'
import { classMask, fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, LOC, OBJ } from '../sentence/markings.js'
import type { Bar } from './bar.js'

/** Of how many and how much. */
export const FIGURES: readonly Bar[] = [
  { roles: ['value', 'change', 'baseline'], bars: isRate },
  { roles: ['value', 'change', 'baseline'], bars: isOfThings },
  { roles: ['value', 'change', 'baseline'], bars: isOfNextClause },
  { types: ['IndicatorChange'], roles: ['value', 'change', 'baseline'], bars: isOfTime },
  { roles: ['count'], bars: isOfPlace },
  { roles: ['count'], bars: isMeasure },
  { roles: ['count'], bars: isOfStoreys },
  { roles: ['count'], bars: isOfLimbs },
  { roles: ['count'], bars: isAmongOthers },
  { types: ['FileCase'], roles: ['count'], bars: isOfOthers },
  { roles: ['amount'], bars: isOfPeople },
  { roles: ['amount'], bars: isByMeans },
  { roles: ['item', 'aid'], bars: isWorth },
  { roles: ['score'], bars: isMargin },
  { types: ['MatchResult'], roles: ['score', 'margin'], bars: isOfNextDeed },
  { types: ['WinElection'], roles: ['votes', 'margin'], bars: isOfPeople },
  { roles: ['magnitude'], bars: isOfNamed },
  { roles: ['magnitude'], bars: isNoForce },
  { roles: ['achievement'], bars: isOfFeat },
]

/** ডজনে | বেড়েছে ২২ টাকা: of how many the price is. */
function isRate({ kind, first, last }: Candidate, { words }: Ground): boolean {
  return kind === 'number' && last - first === 1 && words.isOf('per-unit', first)
}

/** দাম বেড়েছে ৬৮টি | প্রতিষ্ঠানের শেয়ারের: so many things are none of what is measured. */
function isOfThings({ kind, first, last, class: own, ownMarking }: Candidate, { words }: Ground): boolean {
  if (kind !== 'number' || own !== COUNT) return false
  if (ownMarking === GEN) return true
  return (
    last - first <= 2 &&
    COUNTED.test(words.text(last - 1)) &&
    words.isWord(last) &&
    words.text(last).endsWith('র') &&
    words.verbs(last).length === 0
  )
}

const COUNTED = /(?:টি|টা|জন|খানা)$/u

/** বেড়েছে ৪ শতাংশ, তবে রপ্তানি কমেছে | ১২ শতাংশ: the figure of the next clause is that of what is told there. */
function isOfNextClause({ kind, first }: Candidate, { match, candidates, words }: Ground): boolean {
  if (kind !== 'number' || first < match.last || match.chain?.form !== 'finite') return false
  return candidates.some(
    ({ kind: other, first: from, last }) =>
      other === 'event' &&
      from > match.last &&
      last <= first &&
      words.isOf('contrast', clauseOf(words, from, match.last)),
  )
}

/** সূচক টানা | ছয় | দিন কমল; but মেয়াদ | দুই | বছর বাড়ল: only what lasts grows by days and years. */
function isOfTime({ kind, first, last }: Candidate, { match, candidates, words }: Ground): boolean {
  if (kind !== 'number') return false
  if (!candidates.some((each) => each.kind === 'date' && each.first <= first && last <= each.last))
    return false
  for (let at = match.first - LASTING; at < match.last + 2; at++) if (words.isOf('lasts', at)) return false
  return true
}

const LASTING = 10

/** The token behind the last comma before one, or that one itself. */
function clauseOf(words: Words, at: number, from: number): number {
  for (let token = at; token > from; token--) if (words.is(token - 1, ',')) return token
  return at
}

/** ২০ কোটি ডলার | মূল্যের যন্ত্রপাতি: what it is worth is not what is bought. */
function isWorth({ first, last }: Candidate, { words }: Ground): boolean {
  return last - first === 1 && words.isOf('worth', first)
}

/** ১৪টি হাসপাতালে কর্মবিরতি: so many places are not so many who take part. */
function isOfPlace({ kind, first, last }: Candidate, { candidates }: Ground): boolean {
  return (
    kind === 'number' &&
    candidates.some(
      (each) =>
        each.kind === 'entity' &&
        each.marking === LOC &&
        (PLACES & (1 << each.class)) !== 0 &&
        each.first <= first &&
        last < each.last,
    )
  )
}

/** ১৪ কিলোমিটার; তিন | বছরের শিশু */
function isMeasure({ kind, class: own, last }: Candidate, { words }: Ground): boolean {
  return own === MEASURE || (kind === 'number' && words.isOf('time-measure', last))
}

/** তিনতলা বাড়ি: so many storeys are not so many houses. */
function isOfStoreys({ kind, first, last }: Candidate, { words }: Ground): boolean {
  return (
    kind === 'number' &&
    (STOREYS.test(words.text(last - 1)) || (last - first === 1 && STOREYS.test(words.text(last))))
  )
}

const STOREYS = /তলা(?:র|বিশিষ্ট)?$/u

/** তাঁর | দুই পা ভেঙে গেছে: so many limbs are not so many people. */
function isOfLimbs({ kind, last }: Candidate, { words }: Ground): boolean {
  return kind === 'number' && words.isOf('limb', last)
}

/** পাঁচ সদস্যসহ | ২১ জন */
function isAmongOthers(candidate: Candidate, { candidates, words }: Ground): boolean {
  return isIncluded(candidate, candidates, words)
}

/** হত্যা মামলায় | তিনজনকে মৃত্যুদণ্ড: so many are sentenced, and not so many cases filed. */
function isOfOthers({ first, marking }: Candidate, { match }: Ground): boolean {
  return match.chain === null && first >= match.last && marking === OBJ
}

/** আটজনের বিরুদ্ধে অর্থ আত্মসাতের অভিযোগ: so many people are no sum, nor votes. */
function isOfPeople({ kind, last }: Candidate, { words }: Ground): boolean {
  return kind === 'number' && countsPeople(words, last - 1)
}

/** দুটি | বিমানে করে ত্রাণ পাঠিয়েছে, তিনটি | ট্রাকে: in so many it is carried. */
function isByMeans({ class: own, last }: Candidate, { match, words }: Ground): boolean {
  if (own !== COUNT || last >= match.first) return false
  return words.isWord(last) && words.isOf('rate', last + 1) && caseOfLast(words, last) === LOC
}

/** ৩ রানে, ৭ উইকেটের: by how much somebody won is not the score. */
function isMargin(candidate: Candidate, { words }: Ground): boolean {
  return (
    candidate.kind === 'number' &&
    isSingle(words, candidate) &&
    (words.isOf('margin-unit', candidate.last) || words.isOf('margin-of', candidate.last))
  )
}

/** হারিয়ে | ২-১ ব্যবধানে সিরিজ জিতেছে: what stands behind a deed on the way is of the next. */
function isOfNextDeed({ kind, first }: Candidate, { match }: Ground): boolean {
  return kind === 'number' && match.chain?.form === 'participle' && first >= match.last
}

/** ১৫ হাজার ঘরবাড়ি তলিয়ে গেছে: so many things are no measure of the hazard. */
function isOfNamed({ class: own, first, last }: Candidate, { candidates, words }: Ground): boolean {
  if (own !== COUNT || words.isOf('magnitude-unit', last)) return false
  return candidates.some(
    (each) => (each.kind === 'phrase' || each.kind === 'entity') && each.first <= first && each.last > last,
  )
}

/** তিশা (৬), ৩০০ হেক্টর জমি, ১৮০ মিটার ভেতরে ধস: an age, a stretch of land and a way are no measure of it. */
function isNoForce({ class: own, first, last }: Candidate, { match, words }: Ground): boolean {
  return (
    words.is(first - 1, '(') ||
    match.row.subtype === 'landslide' ||
    (own === MEASURE && words.isOf('area-unit', last - 1))
  )
}

/** তিনটি | ক্যাচ ফেলেছেন: the number alone is less than what was done. */
function isOfFeat({ kind, last }: Candidate, { match, words }: Ground): boolean {
  return kind === 'number' && last === match.first && words.isOf('feat', match.first)
}

const COUNT = fillClass('count')
const MEASURE = fillClass('measure')
const PLACES = /* @__PURE__ */ classMask(['FAC', 'LOC', 'GPE', 'ORG'])
