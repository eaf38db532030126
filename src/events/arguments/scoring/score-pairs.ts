import { mapped } from '../../../core/mapped.js'
import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import { isOutsider } from '../bars/outsiders.js'
import type { Candidate } from '../candidates/candidate.js'
import type { Role } from '../frames.js'
import { type Ground, groundOf } from '../ground.js'
import type { ClauseMap } from '../sentence/clause-map.js'
import { PairFeatures } from './features.js'
import { type JudgedRole, judgedRole } from './judged-role.js'
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
  const judged = mapped(roles, (role) => judgedRole(role, match.row.type))
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c]
    if (isTriggerItself(candidate, match) || isOutsider(candidate, ground)) continue
    const bit = 1 << candidate.class
    let known = false
    for (let r = 0; r < judged.length; r++) {
      const { role } = judged[r]
      if ((role.fill & bit) === 0 || (role.fill & candidate.told) !== 0) continue
      if (isBarred(judged[r], candidate, ground)) continue
      if (!known) {
        PAIR.set(trigger, pairFacts(trigger, candidates, c, clauses))
        known = true
      }
      visit(role, c, PAIR.score(role, weights) + grammarScore(judged[r], c, ground), PAIR)
    }
  }
}

/** The pair at hand: one after the other is written into it. */
const PAIR = /* @__PURE__ */ new PairFeatures()

function isTriggerItself({ kind, first, last }: Candidate, match: Match): boolean {
  return kind === 'event' && first < match.last && match.first < last
}

function isBarred({ role, part, bars }: JudgedRole, candidate: Candidate, ground: Ground): boolean {
  for (let b = 0; b < bars.length; b++) if (bars[b](candidate, ground, part, role.name)) return true
  return false
}

/** What grammar adds to what the model thinks of a pair: nearly as much as it can say where a construction decides. */
function grammarScore({ role, part, constructions }: JudgedRole, at: number, ground: Ground): number {
  let score = 0
  for (let c = 0; c < constructions.length; c++) score += constructions[c](at, ground, part, role.name)
  return score
}
