import { grammarWords } from '../../grammar/grammar-words.js'
import { type Candidate, PRONOUN } from '../candidates/candidate.js'
import { isOnlyQuoted } from '../candidates/in-quotes.js'
import { BEFORE_TRIGGER } from '../candidates/neighbours.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, GENADJ, NOM, OBJ } from '../sentence/markings.js'
import { isOfTeller, onlyTells } from './tellers.js'

/**
 * Of those who have no part in a deed, whatever role they might fill: they only tell of it, or belong to another. Asked once for every
 * candidate, before the bars of the roles.
 */
const OUTSIDERS: readonly ((candidate: Candidate, ground: Ground) => boolean)[] = [
  onlyTells,
  isOfTeller,
  isOnlyQuoted,
  isVisited,
  isChair,
  isOfNextClause,
  isOfRelative,
  isToldTo,
  isOfNextDeed,
  isBeforePointed,
  isOfTakenUp,
]

export function isOutsider(candidate: Candidate, ground: Ground): boolean {
  for (let o = 0; o < OUTSIDERS.length; o++) if (OUTSIDERS[o](candidate, ground)) return true
  return false
}

/** পিয়ংইয়ং সফরে গিয়ে চুক্তি করেন: where somebody goes, right before the noun of going, has no part in what he does there. */
function isVisited({ class: own, marking, last }: Candidate, { match, words }: Ground): boolean {
  return (
    own === STATE &&
    marking === NOM &&
    last < match.first &&
    words.isOf('visit-noun', last) &&
    last < words.length
  )
}

/** … স্থলাভিষিক্ত হলেন, | যিনি গত মাসে পদত্যাগ করেন: what যিনি does is told behind it. */
function isOfRelative({ way, first }: Candidate, { match, words }: Ground): boolean {
  return (
    way === PRONOUN &&
    first === match.last + 1 &&
    words.is(match.last, ',') &&
    words.isOf('relative', first) &&
    match.chain?.form === 'finite'
  )
}

/** জেলা প্রশাসককে প্রধান করে তদন্ত কমিটি: who heads it is not looked into. */
function isChair({ marking, last }: Candidate, { match, words }: Ground): boolean {
  return (
    marking === OBJ &&
    match.row.type !== 'Appoint' &&
    words.isOf('chair', last) &&
    words
      .verbs(last + 1)
      .some(({ form, lemma }) => form === 'participle' && grammarWords('verb-do').has(lemma))
  )
}

/** সেনা পাঠিয়েছে উত্তর কোরিয়া, যাঁদের মধ্যে …: with the relative word the next clause begins. */
function isOfNextClause({ way, first, marking }: Candidate, { match, words }: Ground): boolean {
  return (
    way === PRONOUN &&
    marking !== NOM &&
    match.chain?.form === 'finite' &&
    first > match.last &&
    words.is(first - 1, ',') &&
    words.isOf('relative', first)
  )
}

/** প্রথম আলোকে | বলেন, … অভিযোগ করেছেন: to whom something is said has no part in it. */
function isToldTo({ marking, end, kind }: Candidate, { match: { first }, words }: Ground): boolean {
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

/** হত্যায় তিনজনের যাবজ্জীবন: who stands in the genitive between two deeds, right before the second, has part in that one. */
function isOfNextDeed({ first, marking, next }: Candidate, { match, counts }: Ground): boolean {
  const isBetween = first === match.last && match.chain === null && next === BEFORE_TRIGGER
  return counts && isBetween && (marking === GEN || marking === GENADJ)
}

/** মহাসচিব | এ হত্যাকাণ্ডের বিচার চেয়েছেন: who stands before a deed that is pointed at is the subject of what is said of it. */
function isBeforePointed({ kind, marking, last }: Candidate, { match, words }: Ground): boolean {
  const { chain, ending, first } = match
  if (chain !== null || marking !== NOM || last >= first || kind === 'event' || kind === 'date') return false
  if (ending?.case !== 'GEN' && ending?.case !== 'OBJ') return false
  // হুতিরা এ হামলার | দায় স্বীকার করেছে
  return words.isOf('pointer', first - 1) && !words.isOf('owned-up', match.last)
}

/** তারা সেনা প্রত্যাহার করলে | কিয়েভও করবে: who does so, too, is the subject of the next verb. */
function isOfTakenUp({ first, last, next, marking }: Candidate, { match, words }: Ground): boolean {
  return (
    match.chain?.form === 'conditional' &&
    marking === NOM &&
    first >= match.last &&
    next === BEFORE_TRIGGER &&
    words.text(last - 1).endsWith('ও')
  )
}

const STATE = fillClass('GPE')
