import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import { type Candidate, NAME, PRONOUN } from '../candidates/candidate.js'
import { fillClass, fillMask } from '../fill.js'
import { builtInFrames, type Role } from '../frames.js'
import { GEN, GENADJ, LOC, markingNames, NOM, OBJ } from '../sentence/markings.js'
import {
  isByMeans,
  isIncluded,
  isOfClauseOfWhich,
  isOfNamed,
  isOfNextFigure,
  isOfOthers,
  isOfThings,
} from './figures.js'

/** Whether a candidate belongs to another deed of the sentence, whatever role it might fill here. */
export function isOfOtherDeed(candidate: Candidate, match: Match, words: Words): boolean {
  return (
    isChair(candidate, match, words) ||
    isOfNextClause(candidate, match, words) ||
    isToldTo(candidate, match, words)
  )
}

/** Whether what a candidate is by its form keeps it from one role of a trigger. */
export function isMisread(
  { name, part }: Role,
  candidates: readonly Candidate[],
  at: number,
  match: Match,
  words: Words,
): boolean {
  const candidate = candidates[at]
  const { kind, first, last, marking, class: own } = candidate
  switch (name) {
    // উপাচার্যের সঙ্গে দেখা করে ব্যাখ্যা চেয়েছে: what is done on the way is not what is asked for.
    case 'content':
      return kind === 'event' && last <= match.first && isDoneBefore(last, match, words)
    // এতে সংহতি জানিয়ে অংশ নেন: who takes part takes part in a gathering, or is there while something else is done.
    case 'event':
      return (
        kind === 'event' &&
        own === EVENT &&
        marking !== during() &&
        !(candidate.ownMarking === LOC && last === match.first)
      )
    case 'count':
      return own === MEASURE || isOfOthers(candidate, match) || isIncluded(candidates, candidate, words)
    case 'victim':
      return isOfWhom(candidates, at, words)
    case 'indicator':
      // গবেষকেরা জানান, দূষণ বেড়েছে: who tells of it is not measured.
      return isTeller(candidate, match, words) || isOfClauseOfWhich(candidate, match, words)
    case 'change':
    case 'value':
    case 'baseline':
      return (
        kind === 'number' &&
        (isOfThings(candidate, words) || isOfNextFigure(candidates, candidate, match, words))
      )
    // ১৫ হাজার ঘরবাড়ি তলিয়ে গেছে: so many things are no measure of the hazard.
    case 'magnitude':
      return own === COUNT && isOfNamed(candidates, candidate) && !words.isOf('magnitude-unit', last)
    // তিনটি | ক্যাচ ফেলেছেন: the number alone is less than what was done.
    case 'achievement':
      return kind === 'number' && last === match.first && words.isOf('feat', match.first)
    // দুটি | বিমানে করে ত্রাণ পাঠিয়েছে
    case 'amount':
      return own === COUNT && last < match.first && isByMeans(last, words)
    // এক সপ্তাহে ১৫ টাকা বেড়েছে: so long is the time that is looked at.
    case 'time':
      return match.row.type === 'IndicatorChange' && own === SPAN_OF_TIME
    // সমঝোতায় পৌঁছেছে: the bare noun of the trigger says no more than that; চুক্তিটিতে সই করেন says what was signed.
    case 'agreement':
      return first >= match.first && last <= match.last && !isSigned(match, words)
    // বাজারে মারধর করেন: where somebody is beaten has not been aimed at.
    case 'target':
      return match.row.subtype === 'beating' && marking === LOC && (PLACES & (1 << own)) !== 0
    default:
      return isNoDoer(builtInFrames().parts[part], candidates, candidate, match, words)
  }
}

/** জেলা প্রশাসককে প্রধান করে তদন্ত কমিটি: who heads it is not looked into. */
function isChair({ marking, last }: Candidate, { row }: Match, words: Words): boolean {
  return (
    marking === OBJ &&
    row.type !== 'Appoint' &&
    words.isOf('chair', last) &&
    words
      .verbs(last + 1)
      .some(({ form, lemma }) => form === 'participle' && grammarWords('verb-do').has(lemma))
  )
}

/** দেখা করে, but সরে যেতে, সরে যাওয়ার */
function isDoneBefore(last: number, { row }: Match, words: Words): boolean {
  if (!WANTED.has(row.type) || words.hasStem(last, 'বলে')) return false
  return words.verbs(last - 1).some(({ form }) => form === 'participle')
}

const WANTED = new Set(['Announce', 'Demand', 'Urge', 'Pledge'])

/** যাঁদের মধ্যে | দুই হাজার নিহত: of whom it befell some. */
function isOfWhom(candidates: readonly Candidate[], at: number, words: Words): boolean {
  const { way, last, end, first } = candidates[at]
  if (way !== PRONOUN || end === last || !words.isOf('relative', first)) return false
  return candidates.some((each) => each.kind === 'number' && each.first >= end)
}

/** গবেষকেরা | জানিয়েছেন, … */
function isTeller({ end, speaks }: Candidate, { first }: Match, words: Words): boolean {
  return speaks || (end < first && words.verbs(end).some(({ lemma }) => grammarWords('telling').has(lemma)))
}

/** প্রথম আলোকে | বলেন, … অভিযোগ করেছেন: to whom something is said has no part in it. */
function isToldTo({ marking, end, kind }: Candidate, { first }: Match, words: Words): boolean {
  if (marking !== OBJ || kind === 'number' || end >= first) return false
  for (let token = end; token <= end + 1 && token < first; token++)
    if (
      words.is(token + 1, ',') &&
      token + 1 < first &&
      words.verbs(token).some(({ form, lemma }) => form === 'finite' && grammarWords('telling').has(lemma))
    )
      return true
  return false
}

/** সেনা পাঠিয়েছে উত্তর কোরিয়া, যাঁদের মধ্যে …: with the relative word the next clause begins. */
function isOfNextClause({ way, first, marking }: Candidate, { last, chain }: Match, words: Words): boolean {
  return (
    way === PRONOUN &&
    marking !== NOM &&
    chain?.form === 'finite' &&
    first > last &&
    words.is(first - 1, ',') &&
    words.isOf('relative', first)
  )
}

/** চুক্তিটিতে সই করেন */
function isSigned({ headLast, first }: Match, words: Words): boolean {
  for (let token = first; token < headLast; token++) if (words.isOf('signed', token)) return true
  return false
}

function isNoDoer(
  part: string,
  candidates: readonly Candidate[],
  candidate: Candidate,
  match: Match,
  words: Words,
): boolean {
  if (part === 'partner') return isOfGuest(candidate, match)
  return (
    part === 'agent' &&
    (isOfNoun(candidates, candidate, match) || isOwner(candidates, candidate, match, words))
  )
}

/** সম্মেলনে | করিমের বক্তব্য …: whose something is, behind the noun of a meeting, need not have been there. */
function isOfGuest({ marking, first }: Candidate, { chain, ending, last }: Match): boolean {
  return chain === null && ending?.case === 'LOC' && marking === GEN && first >= last
}

/** রহিমের | সমর্থক করিম … যাচ্ছিলেন: whose follower somebody is does nothing himself. */
function isOwner(
  candidates: readonly Candidate[],
  { marking, kind, last, end }: Candidate,
  { chain, first }: Match,
  words: Words,
): boolean {
  if (chain === null || chain.form !== 'finite' || chain.passive || chain.modal !== null) return false
  if (marking !== GEN || kind !== 'entity' || end >= first || words.isPunctuation(last)) return false
  return candidates.some(
    (each) =>
      each.kind === 'entity' &&
      each.way === NAME &&
      each.marking === NOM &&
      each.class === PERSON &&
      each.first > last &&
      each.first <= last + TITLE &&
      each.last <= first,
  )
}

/** সমর্থক, জেলা কমিটির সদস্য */
const TITLE = 3

/** সেনা | প্রত্যাহারের | দাবি নাকচ করেন: what the noun of another deed takes as its object does nothing itself. */
function isOfNoun(
  candidates: readonly Candidate[],
  { kind, way, first, last, marking }: Candidate,
  match: Match,
): boolean {
  if (kind !== 'entity' || way === NAME || way === PRONOUN || marking !== NOM) return false
  return candidates.some(
    (deed) =>
      deed.kind === 'event' &&
      deed.first <= first &&
      last < deed.last &&
      (deed.marking === GEN || deed.marking === GENADJ) &&
      !(deed.first <= match.first && match.last <= deed.last),
  )
}

let duringMarking: number | undefined

/** The marking of সময়, চলাকালে. */
function during(): number {
  duringMarking ??= markingNames().indexOf('+during')
  return duringMarking
}

const EVENT = fillClass('event')
const COUNT = fillClass('count')
const MEASURE = fillClass('measure')
const PERSON = fillClass('PER')
const SPAN_OF_TIME = fillClass('span-of-time')
const PLACES = /* @__PURE__ */ fillMask(['place'])
