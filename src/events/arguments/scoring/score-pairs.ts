import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import { type Candidate, NAME, PRONOUN } from '../candidates/candidate.js'
import { isOnlyQuoted } from '../candidates/in-quotes.js'
import { BEFORE_TRIGGER } from '../candidates/neighbours.js'
import { fillClass } from '../fill.js'
import { builtInFrames, type Role } from '../frames.js'
import type { ClauseMap } from '../sentence/clause-map.js'
import { GEN, GENADJ, LOC, markingNames, NOM, OBJ, PL, postpositionAt } from '../sentence/markings.js'
import { isBarred } from './barred.js'
import { prepare, scoreOf } from './features.js'
import { grammarScore } from './grammar-score.js'
import { groundOf } from './ground.js'
import { isMisread, isOfOtherDeed } from './other-deeds.js'
import { onlyTells } from './outsiders.js'
import { type PairFacts, pairFacts, triggerFacts } from './pair-facts.js'

/** A role and the index of the candidate that fills it. */
export interface Scored {
  readonly role: Role
  readonly at: number
  readonly score: number
}

/** Indices of the parts of times and places. */
const TIME = 0
const PLACE = 1

const pair: PairFacts = {
  marking: 0,
  position: 0,
  relation: 0,
  class: 0,
  way: 0,
  nested: 0,
  rank: 0,
  quoted: 0,
  between: 0,
  next: 0,
  rival: 0,
  speaks: 0,
  head: 0,
}

/** The score of every role for every candidate that may fill it, to a visitor. */
export function scorePairs(
  match: Match,
  roles: readonly Role[],
  candidates: readonly Candidate[],
  clauses: ClauseMap,
  words: Words,
  limit: number,
  weights: Float32Array,
  visit: (role: Role, candidate: number, score: number) => void,
): void {
  const trigger = triggerFacts(match, words, limit)
  const ground = groundOf(match, candidates, clauses, words)
  const behindCause = endOfCause(match, words, limit)
  const counts = roles.some(({ name }) => name === 'count')
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c]
    const inside = candidate.first < match.last && match.first < candidate.last
    if (inside && candidate.kind === 'event') continue
    if (onlyTells(match, candidates, c, words) || isOnlyQuoted(candidate, match, words)) continue
    if (counts && isOfNext(candidate, match)) continue
    if (isVisited(candidate, match, words) || isOfOtherDeed(candidate, match, words)) continue
    const isBehindCause = candidate.first >= behindCause
    const counted = candidate.kind === 'number' && isOfPlace(candidates, c)
    const bit = 1 << candidate.class
    const isBehindStop = candidate.kind !== 'event' && clauses.semicolons(candidate.first, match.first) > 0
    let known = false
    for (const role of roles) {
      if ((role.fill & bit) === 0 || (role.fill & candidate.told) !== 0) continue
      // ১৪টি হাসপাতালে কর্মবিরতি: so many places are not so many who take part.
      if (counted && role.name === 'count') continue
      if ((isBehindStop || isBehindClause(candidate, match, words)) && !isShared(role, candidate, match))
        continue
      if (isBehindCause && !isOfBoth(role, candidate)) continue
      // সড়ক দুর্ঘটনায়: the trigger does not say where it is itself.
      if (inside && role.part === PLACE) continue
      if (isBarred(role, candidate, match, words) || isMisread(role, candidates, c, match, words)) continue
      if (role.counted && !isBeside(candidate, match) && isNamedByTrigger(match)) continue
      if (!known) {
        pairFacts(trigger, candidates, c, clauses, pair)
        prepare(trigger, pair)
        known = true
      }
      visit(role, c, scoreOf(role, weights) + grammarScore(role, c, ground))
    }
  }
}

/** পিয়ংইয়ং সফরে গিয়ে চুক্তি করেন: where somebody goes, right before the noun of going, has no part in what he does there. */
function isVisited({ class: own, marking, last }: Candidate, match: Match, words: Words): boolean {
  return (
    own === STATE &&
    marking === NOM &&
    last < match.first &&
    words.isOf('visit-noun', last) &&
    last < words.length
  )
}

/**
 * ধর্মঘটের কারণে | যাত্রীদের দুর্ভোগে পড়তে হয়: who stands behind it has part in what it caused. Where that begins; else the end of all
 * tokens.
 */
function endOfCause({ chain, ending, last }: Match, words: Words, limit: number): number {
  const isGenitive = chain === null ? ending?.case === 'GEN' : chain.case === 'GEN'
  cause ??= markingNames().indexOf('+cause')
  return isGenitive && postpositionAt(words, last, limit) === cause ? last : limit
}

let cause: number | undefined

/** Times and places hold for both; in দুর্নীতির কারণে | মন্ত্রীকে বরখাস্ত করা হয় he may have done it. */
function isOfBoth({ part }: Role, { marking }: Candidate): boolean {
  return part === TIME || part === PLACE || (marking === OBJ && builtInFrames().parts[part] === 'agent')
}

/** Whether a number stands in the words for a place where something is done. */
function isOfPlace(candidates: readonly Candidate[], at: number): boolean {
  const { first, last } = candidates[at]
  return candidates.some(
    (each) =>
      each.kind === 'entity' &&
      each.marking === LOC &&
      PLACES.has(each.class) &&
      each.first <= first &&
      last < each.last,
  )
}

const STATE = fillClass('GPE')
const PLACES = new Set([fillClass('FAC'), fillClass('LOC'), fillClass('GPE'), fillClass('ORG')])

/**
 * "তিনি অসুস্থ হন; পরে থানায় অভিযোগ করেন": what stands before a semicolon is told of what stands behind it only as the
 * subject of both, or as those between whom it is.
 */
function isShared({ part }: Role, { marking, last, way }: Candidate, { first }: Match): boolean {
  if (last > first) return false
  const name = builtInFrames().parts[part]
  if (name === 'partner') return true
  return marking === NOM && (name === 'agent' || ((way === NAME || way === PRONOUN) && SUBJECTS.has(name)))
}

/** Parts that the subject of a verb without an agent may play: ছাড়া পেয়ে, ভূষিত হন. */
const SUBJECTS = new Set(['patient', 'victim', 'recipient'])

/** তাঁদের লড়াইয়ে জয়ী হবে, এ বিশ্বাস আমাদের আছে: whose something is, behind the comma that closes the clause, has no part in it. */
function isBehindClause({ kind, marking, first }: Candidate, { chain, last }: Match, words: Words): boolean {
  return (
    kind === 'entity' &&
    (marking === GEN || marking === GENADJ || marking === PL) &&
    first > last &&
    chain !== null &&
    chain.form === 'finite' &&
    words.is(last, ',')
  )
}

/** হত্যায় তিনজনের যাবজ্জীবন: who stands in the genitive between two deeds, right before the second, has part in that one. */
function isOfNext({ first, marking, next }: Candidate, match: Match): boolean {
  const isBetween = first === match.last && match.chain === null && next === BEFORE_TRIGGER
  return isBetween && (marking === GEN || marking === GENADJ)
}

function isBeside({ first, last, end }: Candidate, match: Match): boolean {
  return first <= match.last && match.first <= Math.max(last, end)
}

/** আহতদের, নিহত ব্যক্তির: a participle that stands for people names them itself, or the word behind it does. */
function isNamedByTrigger({ row, chain, ending }: Match): boolean {
  return (
    row.alone.adj && chain === null && ending !== null && (ending.case !== 'NOM' || ending.classifier !== '')
  )
}
