import { sortShort } from '../../core/sort-short.js'
import type { Match } from '../detection/match.js'
import type { Words } from '../grammar/words.js'
import { ADJECTIVE, type Candidate, PRONOUN } from './candidates/candidate.js'
import { isTwin } from './candidates/neighbours.js'
import type { Role } from './frames.js'
import { type Scored, scorePairs } from './scoring/score-pairs.js'
import type { ClauseMap } from './sentence/clause-map.js'
import { nameTheBody } from './settled/body.js'
import { countTheCounted, dropForeignCount, nameTheCounted } from './settled/counted.js'
import { joinGoods } from './settled/goods.js'
import { placeOfHospital } from './settled/hospital-place.js'

/** An argument as found at one trigger: its candidate still to be named. */
export interface Attachment {
  readonly role: Role
  readonly candidate: Candidate
  readonly score: number
}

export const THRESHOLD = -0.95

/** The pairs that score well at a trigger, and those a little below. */
export interface Likely {
  readonly found: Scored[]
  readonly near: Scored[]
}

export function likelyPairs(
  match: Match,
  roles: readonly Role[],
  candidates: readonly Candidate[],
  clauses: ClauseMap,
  words: Words,
  limit: number,
  weights: Float32Array,
): Likely {
  const found: Scored[] = []
  const near: Scored[] = []
  scorePairs(match, roles, candidates, clauses, words, limit, weights, (role, at, score) => {
    if (score > THRESHOLD) found.push({ role, at, score })
    else if (score > THRESHOLD - SHY) near.push({ role, at, score })
  })
  return { found, near }
}

/** Chooses: best pairs first, each candidate once, and each role once unless it is coordinated. */
export function attach(
  match: Match,
  roles: readonly Role[],
  candidates: readonly Candidate[],
  { found, near }: Likely,
  words: Words,
): Attachment[] {
  sortShort(found, (a, b) => b.score - a.score || a.at - b.at)
  const chosen: { role: Role; at: number; score: number }[] = []
  for (const each of found) {
    if (chosen.some((other) => other.at === each.at)) continue
    if (nestedInChosen(candidates, chosen, each.at)) continue
    if (found.some((outer) => takesIn(candidates, outer, each))) continue
    if (chosen.some((other) => other.role !== each.role && isListed(candidates, other.at, each.at))) continue
    const same = chosen.filter((other) => other.role === each.role)
    if (
      same.length > 0 &&
      !(takesMany(each.role.name, match) && each.score > SECOND) &&
      !same.some((other) => coordinated(candidates, other.at, each.at))
    )
      continue
    chosen.push(each)
  }
  // রাশিয়া, চীন, ইরান ও পাকিস্তান: whoever stands in a list with one plays the same part.
  for (const each of near)
    if (
      !chosen.some(({ at }) => at === each.at) &&
      chosen.some(
        (other) => other.role === each.role && other.score > WHOLE && isListed(candidates, other.at, each.at),
      )
    )
      chosen.push(each)
  joinGoods(match, words, roles, candidates, chosen)
  countTheCounted(roles, candidates, chosen, words)
  dropForeignCount(candidates, chosen)
  nameTheCounted(match, roles, candidates, chosen)
  placeOfHospital(roles, candidates, chosen)
  nameTheBody(candidates, chosen, words)
  return withoutInnerNumbers(candidates, chosen).map(({ role, at, score }) => ({
    role,
    candidate: candidates[at],
    score,
  }))
}

/** কাভার্ড ভ্যানের চালক পলাতক: who has fled is the driver, though a van may drive away as well. */
function takesIn(candidates: readonly Candidate[], outer: Scored, inner: Scored): boolean {
  const [a, b] = [candidates[outer.at], candidates[inner.at]]
  return (
    outer.role === inner.role &&
    outer.score > WHOLE &&
    a.kind === 'entity' &&
    b.kind === 'entity' &&
    a.first <= b.first &&
    a.last > b.last
  )
}

/** So well a longer description has to fill the role itself. */
const WHOLE = 0

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

/** A second filler that is not coordinated with the first has to be surer than a first. */
const SECOND = 0.2

const MANY = new Set(['place', 'participant', 'party', 'vehicle'])

/** বিক্রমকে বিয়ে করেন আঁখি, মিরাজের সঙ্গে জুটি গড়েন হৃদয়: what takes two. */
const PAIRED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['wedding', 'honoree'],
  ['partnership', 'player'],
])

function takesMany(role: string, { row }: Match): boolean {
  return MANY.has(role) || (row.subtype !== null && PAIRED.get(row.subtype) === role)
}

function coordinated(candidates: readonly Candidate[], a: number, b: number): boolean {
  const root = (at: number) => {
    while (candidates[at].group >= 0) at = candidates[at].group
    return at
  }
  return root(a) === root(b)
}

/** Whether two that have names stand in one list. */
function isListed(candidates: readonly Candidate[], a: number, b: number): boolean {
  const [one, other] = [candidates[a], candidates[b]]
  return (
    one.kind === other.kind &&
    (one.kind === 'entity' || one.kind === 'phrase') &&
    one.way !== PRONOUN &&
    other.way !== PRONOUN &&
    one.class === other.class &&
    !(one.first === other.first && one.last === other.last) &&
    coordinated(candidates, a, b)
  )
}

/** So far below the threshold a member of a list may stay. */
const SHY = 2

function nestedInChosen(
  candidates: readonly Candidate[],
  chosen: readonly { at: number }[],
  at: number,
): boolean {
  const here = candidates[at]
  return chosen.some(({ at: other }) => {
    const there = candidates[other]
    return (
      there.kind === here.kind &&
      there.first <= here.first &&
      here.last <= there.last &&
      !isTwin(here, there) &&
      // রুশ ড্রোন আঘাত হানে: whose drone it is did it.
      here.way !== ADJECTIVE
    )
  })
}
