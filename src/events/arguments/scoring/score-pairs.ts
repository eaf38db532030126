import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import type { Bar } from '../bars/bar.js'
import { endOfCause, isOfBoth, isOfOwnClause, isShared } from '../bars/clauses.js'
import { barsOf } from '../bars/index.js'
import { hasNoPart } from '../bars/other-deeds.js'
import type { Candidate } from '../candidates/candidate.js'
import { BEFORE_TRIGGER } from '../candidates/neighbours.js'
import type { Construction } from '../constructions/construction.js'
import { constructionsOf } from '../constructions/index.js'
import { builtInFrames, type Role } from '../frames.js'
import { type Ground, groundOf } from '../ground.js'
import type { ClauseMap } from '../sentence/clause-map.js'
import { GEN, GENADJ } from '../sentence/markings.js'
import { prepare, scoreOf } from './features.js'
import { type PairFacts, pairFacts, triggerFacts } from './pair-facts.js'

/** A role and the index of the candidate that fills it. */
export interface Scored {
  readonly role: Role
  readonly at: number
  readonly score: number
}

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
  const behindCause = endOfCause(ground, limit)
  const counts = roles.some(({ name }) => name === 'count')
  const isNamed = isNamedByTrigger(match)
  const { parts } = builtInFrames()
  const { type } = match.row
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c]
    const inside = candidate.first < match.last && match.first < candidate.last
    if (inside && candidate.kind === 'event') continue
    if (hasNoPart(candidate, ground) || (counts && isOfNext(candidate, match))) continue
    const isApart = isOfOwnClause(candidate, ground)
    const isBehindCause = candidate.first >= behindCause
    const bit = 1 << candidate.class
    let known = false
    for (const role of roles) {
      if ((role.fill & bit) === 0 || (role.fill & candidate.told) !== 0) continue
      const part = parts[role.part]
      if (isApart && !isShared(part, candidate, ground)) continue
      if (isBehindCause && !isOfBoth(part, candidate)) continue
      // সড়ক দুর্ঘটনায়: the trigger does not say where it is itself.
      if (inside && part === 'place') continue
      if (isBarred(barsOf(role, type), candidate, ground, part, role.name)) continue
      if (role.counted && isNamed && !isBeside(candidate, match)) continue
      if (!known) {
        pairFacts(trigger, candidates, c, clauses, pair)
        prepare(trigger, pair)
        known = true
      }
      const said = grammarScore(constructionsOf(role, type), c, ground, part, role.name)
      visit(role, c, scoreOf(role, weights) + said)
    }
  }
}

function isBarred(
  bars: readonly Bar[],
  candidate: Candidate,
  ground: Ground,
  part: string,
  role: string,
): boolean {
  for (let b = 0; b < bars.length; b++) if (bars[b].bars(candidate, ground, part, role)) return true
  return false
}

/** What grammar adds to what the model thinks of a pair: nearly as much as it can say where a construction decides. */
function grammarScore(
  constructions: readonly Construction[],
  at: number,
  ground: Ground,
  part: string,
  role: string,
): number {
  let score = 0
  for (let c = 0; c < constructions.length; c++) score += constructions[c].says(at, ground, part, role)
  return score
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
