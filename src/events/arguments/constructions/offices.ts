import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import { isActor } from '../candidates/kinds.js'
import { NEXTS } from '../candidates/neighbours.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, GENADJ, LOC, NOM, OBJ, PL } from '../sentence/markings.js'
import { type Construction, DECIDES, SETTLES, SPEAKS_FOR } from './construction.js'

/** Of those who take up offices. */
export const OFFICES: readonly Construction[] = [
  { types: ['Appoint'], roles: ['appointee', 'appointer'], says: swornIn },
  { types: ['Appoint'], roles: ['place', 'org'], says: swearingHouse },
  { types: ['Appoint'], roles: ['appointee', 'appointer'], says: joining },
  { types: ['Appoint'], roles: ['appointee', 'appointer'], says: setOver },
]

/** উপদেষ্টাদের শপথ পাঠ করাবেন রাষ্ট্রপতি: who has others swear takes up no office. */
function swornIn(at: number, { match, candidates, clauses }: Ground, _: string, role: string): number {
  const { row, chain, first, last } = match
  if (row.subtype !== 'oath' || chain === null || !grammarWords('swear-in-verb').has(chain.verb)) return 0
  const here = candidates[at]
  const isNear =
    here.end <= first ? clauses.finite(here.end, first) === 0 : clauses.finite(last, here.first) === 0
  if (!isNear) return 0
  if (here.marking === NOM && isActor(here))
    return role === 'appointer' && here.kind === 'entity' ? SETTLES : -SETTLES
  const isSworn = [OBJ, PL, GEN, GENADJ].includes(here.marking) && role === 'appointee'
  return isSworn && here.end <= first ? SPEAKS_FOR : 0
}

/** বিধানসভায় শপথ নেবেন, সংসদে শপথ নেন: the house where somebody swears is the place. */
function swearingHouse(at: number, { match, candidates, words }: Ground, _: string, role: string): number {
  const { marking, last } = candidates[at]
  if (match.row.subtype !== 'oath' || marking !== LOC || !words.isOf('house-in', last - 1)) return 0
  return role === 'place' ? DECIDES : -DECIDES
}

/** চেলসিতে যোগ দিলেন জোয়াও: who joins by himself is not who appoints. */
function joining(at: number, { match, candidates, clauses, words }: Ground, _: string, role: string): number {
  const { row, chain, first, last } = match
  if (!JOINING.has(row.subtype ?? '') || chain === null || chain.passive || !joins(match, words)) return 0
  const here = candidates[at]
  if (here.kind !== 'entity' || here.marking !== NOM || here.class !== PERSON) return 0
  const isNear = here.end <= first ? clauses.finite(here.end, first) === 0 : here.first === last
  return isNear ? (role === 'appointee' ? DECIDES : -SETTLES) : 0
}

/** ম্যাজিস্ট্রেটকে | প্রধান করে কমিটি গঠন করেছে | জেলা প্রশাসন: who closes the sentence has set him over the others. */
function setOver(at: number, { match, candidates }: Ground, _: string, role: string): number {
  const { row, chain, last } = match
  if (row.subtype !== 'head' || chain?.form === 'finite') return 0
  const { kind, marking, first, next } = candidates[at]
  if (kind !== 'entity' || marking !== NOM || first < last || next > COMMA || !isActor(candidates[at]))
    return 0
  return role === 'appointer' ? DECIDES : -DECIDES
}

/** যোগ দিলেন, নাম লেখালেন, পাড়ি জমালেন */
function joins({ first, last }: Ground['match'], words: Words): boolean {
  for (let token = first; token < last; token++) if (words.isOf('joining', token)) return true
  return false
}

const COMMA = NEXTS.indexOf('comma')
const JOINING = new Set(['transfer', 'join', 'join-party'])
const PERSON = fillClass('PER')
