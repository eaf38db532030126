import type { Match } from '../../detection/match.js'
import type { Candidate } from '../candidates/candidate.js'
import { NEXTS } from '../candidates/neighbours.js'
import type { ClauseMap } from '../sentence/clause-map.js'
import { GEN, GENADJ, MODIFIED, PL } from '../sentence/markings.js'
import { FORMS, type TriggerFacts } from './trigger-facts.js'

export const POSITIONS = ['b0', 'b1', 'b3', 'b6', 'b10', 'bfar', 'a0', 'a1', 'a4', 'afar', 'in'] as const
export const RELATIONS = 12
/** Triggers between a candidate and its trigger: none, one without a verb, several, one with a verb, more. */
export const RIVALS = ['0', 'n', 'nn', 'v', 'v+'] as const
/** What of a pair of trigger and candidate all roles share. */
export interface PairFacts {
  readonly marking: number
  readonly position: number
  readonly relation: number
  readonly class: number
  readonly way: number
  readonly nested: number
  readonly rank: number
  readonly quoted: number
  readonly between: number
  readonly next: number
  readonly rival: number
  readonly speaks: number
  readonly head: number
}

export function pairFacts(
  trigger: TriggerFacts,
  candidates: readonly Candidate[],
  at: number,
  clauses: ClauseMap,
): PairFacts {
  const { match } = trigger
  const candidate = candidates[at]
  const before = candidate.last <= match.first
  const inside = !before && candidate.first < match.last
  const distance = before ? match.first - candidate.end : candidate.first - match.last
  const from = before ? candidate.end : match.last
  const to = before ? match.first : candidate.first
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  return {
    marking: markingOf(trigger, candidate, before, distance),
    position: inside ? 10 : before ? beforeBin(distance) : afterBin(distance),
    relation: inside
      ? 0
      : Math.min(2, clauses.finite(from, to)) * 4 + Math.min(3, clauses.nonfinite(from, to)),
    class: candidate.class,
    way: candidate.way,
    nested: nestedness(candidates, at),
    rank: rankOf(candidates, at, match, before),
    quoted: clauses.quotes(low, high) % 2,
    between: inside ? 0 : Math.min(3, clauses.commas(low, high)),
    next: candidate.end === match.first ? NEXTS.length : candidate.next,
    rival: inside ? 0 : rivals(clauses, from, to),
    speaks: candidate.speaks ? 1 : 0,
    head: candidate.head,
  }
}

function markingOf(
  { match, form }: TriggerFacts,
  candidate: Candidate,
  before: boolean,
  distance: number,
): number {
  // দুদকের মামলায়: the word behind a participant is the trigger itself.
  const isOwn = before && candidate.end > match.first && isCaseOf(candidate, match)
  const marking = isOwn ? candidate.ownMarking : candidate.marking
  if (before) return (marking === GEN || marking === PL) && distance <= 0 ? GENADJ : marking
  return candidate.first === match.last && FORMS[form] === 'attributive' ? MODIFIED : marking
}

function isCaseOf({ kind }: Candidate, { row }: Match): boolean {
  return kind === 'entity' && row.type === 'FileCase'
}

function rivals(clauses: ClauseMap, from: number, to: number): number {
  const verbs = clauses.verbTriggers(from, to)
  const nouns = clauses.nounTriggers(from, to)
  if (verbs > 0) return verbs + nouns > 1 ? 4 : 3
  return Math.min(2, nouns)
}

function beforeBin(distance: number): number {
  return distance <= 0
    ? 0
    : distance <= 2
      ? 1
      : distance <= 5
        ? 2
        : distance <= 9
          ? 3
          : distance <= 15
            ? 4
            : 5
}

function afterBin(distance: number): number {
  return distance <= 0 ? 6 : distance <= 2 ? 7 : distance <= 5 ? 8 : 9
}

/** 1 for a genitive right before another mention, 2 for a mention that has such a genitive, 3 inside another. */
function nestedness(candidates: readonly Candidate[], at: number): number {
  const here = candidates[at]
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const other = candidates[i]
    if (
      other.kind === here.kind &&
      other.first <= here.first &&
      other.last >= here.last &&
      other.last - other.first > here.last - here.first
    )
      return 3
  }
  const next = at + 1 < candidates.length ? candidates[at + 1] : undefined
  if (here.marking === GEN && next !== undefined && next.kind === 'entity' && next.first === here.last)
    return 1
  const previous = at > 0 ? candidates[at - 1] : undefined
  if (
    previous !== undefined &&
    previous.kind === 'entity' &&
    previous.marking === GEN &&
    previous.last === here.first
  )
    return 2
  return 0
}

/** How many candidates of the same class and marking stand nearer to the trigger on the same side. */
function rankOf(candidates: readonly Candidate[], at: number, match: Match, before: boolean): number {
  const here = candidates[at]
  let rank = 0
  const step = before ? 1 : -1
  for (let i = at + step; i >= 0 && i < candidates.length && rank < 2; i += step) {
    const other = candidates[i]
    if (before ? other.first >= match.first : other.last <= match.last) break
    if (
      other.class === here.class &&
      other.marking === here.marking &&
      other.group !== at &&
      here.group !== i
    )
      rank++
  }
  return rank
}
