import type { Filler } from '../../discourse/index.js'
import type { ClauseMap } from '../clauses.js'
import { argumentConfidence } from '../confidence.js'
import type { Match } from '../match.js'
import type { Argument } from '../types.js'
import type { Words } from '../words.js'
import type { Candidate } from './candidate.js'
import { type PairFacts, pairFacts, prepare, scoreOf, triggerFacts } from './features.js'
import type { Role } from './frames.js'
import { onlyTells } from './outsiders.js'

/** An argument as found at one trigger: its candidate still to be named. */
export interface Attachment {
  readonly role: Role
  readonly candidate: Candidate
  readonly score: number
}

/** Index of the part of places. */
const PLACE = 1

export const THRESHOLD = -1.1

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
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c]
    const inside = candidate.first < match.last && match.first < candidate.last
    if (inside && candidate.kind === 'event') continue
    if (onlyTells(match, candidates, c, words)) continue
    const bit = 1 << candidate.class
    let known = false
    for (const role of roles) {
      if ((role.fill & bit) === 0 || (role.fill & candidate.told) !== 0) continue
      // সড়ক দুর্ঘটনায়: the trigger does not say where it is itself.
      if (inside && role.part === PLACE) continue
      if (role.counted && !isBeside(candidate, match) && isNamedByTrigger(match)) continue
      if (!known) {
        pairFacts(trigger, candidates, c, clauses, pair)
        prepare(trigger, pair)
        known = true
      }
      visit(role, c, scoreOf(role, weights))
    }
  }
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

/** Chooses: best pairs first, each candidate once, and each role once unless it is coordinated. */
export function attach(
  match: Match,
  roles: readonly Role[],
  candidates: readonly Candidate[],
  clauses: ClauseMap,
  words: Words,
  limit: number,
  weights: Float32Array,
): Attachment[] {
  const found: { role: Role; at: number; score: number }[] = []
  scorePairs(match, roles, candidates, clauses, words, limit, weights, (role, at, score) => {
    if (score > THRESHOLD) found.push({ role, at, score })
  })
  found.sort((a, b) => b.score - a.score || a.at - b.at)
  const chosen: { role: Role; at: number; score: number }[] = []
  for (const each of found) {
    if (chosen.some((other) => other.at === each.at)) continue
    if (nestedInChosen(candidates, chosen, each.at)) continue
    const same = chosen.filter((other) => other.role === each.role)
    if (
      same.length > 0 &&
      !(MANY.has(each.role.name) && each.score > SECOND) &&
      !same.some((other) => coordinated(candidates, other.at, each.at))
    )
      continue
    chosen.push(each)
  }
  countTheCounted(roles, candidates, chosen)
  return withoutInnerNumbers(candidates, chosen).map(({ role, at, score }) => ({
    role,
    candidate: candidates[at],
    score,
  }))
}

/** তিন কৃষক নিহত: the number inside the words for those who undergo an event is its count. */
function countTheCounted(
  roles: readonly Role[],
  candidates: readonly Candidate[],
  chosen: { role: Role; at: number; score: number }[],
): void {
  const count = roles.find(({ name }) => name === 'count')
  if (count === undefined) return
  const counted = chosen.find(({ role, at }) => role.counted && candidates[at].kind === 'entity')
  if (counted === undefined) return
  const { first, last } = candidates[counted.at]
  const at = candidates.findIndex(
    (each) =>
      each.kind === 'number' &&
      each.first >= first &&
      each.last <= last &&
      (count.fill & (1 << each.class)) !== 0,
  )
  if (at < 0) return
  const known = chosen.findIndex(({ role }) => role === count)
  if (known >= 0 && chosen[known].score > SURE) return
  if (known >= 0) chosen.splice(known, 1)
  chosen.push({ role: count, at, score: counted.score })
}

/** ২২ ক্যারেটের সোনার দাম: a number inside the words for what is measured is not its value. */
function withoutInnerNumbers<Pair extends { readonly role: Role; readonly at: number }>(
  candidates: readonly Candidate[],
  chosen: readonly Pair[],
): readonly Pair[] {
  const measured = chosen.find(({ role }) => role.name === 'indicator')
  if (measured === undefined) return chosen
  const { first, last } = candidates[measured.at]
  return chosen.filter(({ at }) => {
    const { kind, first: from, last: to } = candidates[at]
    return kind !== 'number' || from < first || to > last
  })
}

/** A count that stands so well by itself is not that of another participant. */
const SURE = 1

/** A second filler that is not coordinated with the first has to be surer than a first. */
const SECOND = 0.2

const MANY = new Set(['place', 'participant', 'party', 'vehicle'])

function coordinated(candidates: readonly Candidate[], a: number, b: number): boolean {
  const root = (at: number) => {
    while (candidates[at].group >= 0) at = candidates[at].group
    return at
  }
  return root(a) === root(b)
}

function nestedInChosen(
  candidates: readonly Candidate[],
  chosen: readonly { at: number }[],
  at: number,
): boolean {
  const here = candidates[at]
  return chosen.some(({ at: other }) => {
    const there = candidates[other]
    return there.kind === here.kind && there.first <= here.first && here.last <= there.last
  })
}

export function fillerOf(
  candidate: Candidate,
  words: Words,
  mentionEntity: (mention: number) => number,
): Filler {
  switch (candidate.kind) {
    case 'phrase':
      return { span: { start: words.starts[candidate.first], end: words.ends[candidate.last - 1] } }
    case 'entity':
      return { entity: mentionEntity(candidate.index), mention: candidate.index }
    case 'number':
      return { number: candidate.index }
    case 'date':
      return { date: candidate.index }
    case 'event':
      return { event: candidate.index }
  }
}

export function toArgument(
  attachment: Attachment,
  words: Words,
  mentionEntity: (mention: number) => number,
): Argument {
  return {
    role: attachment.role.name,
    filler: fillerOf(attachment.candidate, words, mentionEntity),
    inferred: false,
    rule: 'argument model',
    confidence: argumentConfidence(attachment.score),
  }
}
