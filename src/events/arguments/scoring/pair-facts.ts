import type { Match } from '../../detection/match.js'
import { voiceClass } from '../../detection/voice.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { NEXTS } from '../candidates/neighbours.js'
import type { ClauseMap } from '../sentence/clause-map.js'
import { GEN, GENADJ, MODIFIED, PL, postpositionAt } from '../sentence/markings.js'

export const POSITIONS = ['b0', 'b1', 'b3', 'b6', 'b10', 'bfar', 'a0', 'a1', 'a4', 'afar', 'in'] as const
export const RELATIONS = 12
export const VOICES = ['act', 'pat', 'rec', 'nom'] as const
/** Triggers between a candidate and its trigger: none, one without a verb, several, one with a verb, more. */
export const RIVALS = ['0', 'n', 'nn', 'v', 'v+'] as const
/** How the trigger itself stands in its sentence. */
export const STANDINGS = ['finite', 'other-verb', 'NOM', 'OBJ', 'GEN', 'LOC', 'pp', 'end'] as const
export const FORMS = ['finite', 'nonfinite', 'verbal-noun', 'attributive', 'nominal', 'verbless'] as const

/** What of a trigger all its candidates share. */
export interface TriggerFacts {
  readonly match: Match
  readonly voice: number
  readonly form: number
  readonly standing: number
}

export function triggerFacts(match: Match, words: Words, limit: number): TriggerFacts {
  return {
    match,
    voice: VOICES.indexOf(voiceClass(match)),
    form: FORMS.indexOf(formClass(match, words, limit)),
    standing: STANDINGS.indexOf(standingOf(match, words, limit)),
  }
}

function standingOf(match: Match, words: Words, limit: number): (typeof STANDINGS)[number] {
  if (match.chain !== null && match.chain.form !== 'verbal-noun')
    return match.chain.form === 'finite' ? 'finite' : 'other-verb'
  if (postpositionAt(words, match.last, limit) >= 0) return 'pp'
  if (match.last >= limit || words.isPunctuation(match.last)) return 'end'
  const grammatical = match.chain === null ? match.ending?.case : match.chain.case
  switch (grammatical) {
    case 'OBJ':
    case 'OBJ.PL':
      return 'OBJ'
    case 'GEN':
    case 'GEN.PL':
      return 'GEN'
    case 'LOC':
      return 'LOC'
    default:
      return 'NOM'
  }
}

function formClass(match: Match, words: Words, limit: number): (typeof FORMS)[number] {
  const { chain } = match
  if (chain === null) {
    if (match.form === 'participle') return 'attributive'
    return match.form === 'verbless' ? 'verbless' : 'nominal'
  }
  if (chain.form === 'finite' || chain.form === 'imperative') return 'finite'
  if (chain.form !== 'verbal-noun') return 'nonfinite'
  if (chain.modal === 'scheduled') return 'finite'
  return chain.case === 'NOM' && match.last < limit && !words.isPunctuation(match.last)
    ? 'attributive'
    : 'verbal-noun'
}

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
