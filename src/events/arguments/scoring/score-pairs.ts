import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import type { Bar } from '../bars/bar.js'
import { barsOf } from '../bars/index.js'
import { isOutsider } from '../bars/outsiders.js'
import type { Candidate } from '../candidates/candidate.js'
import type { Construction } from '../constructions/construction.js'
import { constructionsOf } from '../constructions/index.js'
import { builtInFrames, type Role } from '../frames.js'
import { type Ground, groundOf } from '../ground.js'
import type { ClauseMap } from '../sentence/clause-map.js'
import { PairFeatures } from './features.js'
import { pairFacts } from './pair-facts.js'
import { triggerFacts } from './trigger-facts.js'

/** A role and the index of the candidate that fills it. */
export interface Scored {
  readonly role: Role
  readonly at: number
  readonly score: number
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
  visit: (role: Role, candidate: number, score: number, pair: PairFeatures) => void,
): void {
  const trigger = triggerFacts(match, words, limit)
  const ground = groundOf(match, candidates, clauses, words, roles, limit)
  const pair = new PairFeatures()
  const { parts } = builtInFrames()
  const { type } = match.row
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c]
    if (isTriggerItself(candidate, match) || isOutsider(candidate, ground)) continue
    const bit = 1 << candidate.class
    let known = false
    for (const role of roles) {
      if ((role.fill & bit) === 0 || (role.fill & candidate.told) !== 0) continue
      const part = parts[role.part]
      if (isBarred(barsOf(role, type), candidate, ground, part, role.name)) continue
      if (!known) {
        pair.set(trigger, pairFacts(trigger, candidates, c, clauses))
        known = true
      }
      const said = grammarScore(constructionsOf(role, type), c, ground, part, role.name)
      visit(role, c, pair.score(role, weights) + said, pair)
    }
  }
}

function isTriggerItself({ kind, first, last }: Candidate, match: Match): boolean {
  return kind === 'event' && first < match.last && match.first < last
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
