import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { classMask, fillClass } from '../fill.js'
import type { Role } from '../frames.js'
import type { Scored } from '../scoring/score-pairs.js'
import { NOM } from '../sentence/markings.js'

/** By type, the role of the things that are listed. */
const GOODS: Readonly<Record<string, string>> = {
  Seize: 'property',
  Trade: 'item',
  ProvideAid: 'aid',
  Transport: 'artifact',
}

/** "একটি পিস্তল, তিনটি মোবাইল ফোন ও দুটি পাসপোর্ট জব্দ করা হয়েছে": of a list of things each has been seized. */
export function joinGoods(
  match: Match,
  words: Words,
  roles: readonly Role[],
  candidates: readonly Candidate[],
  chosen: Scored[],
): void {
  const name = GOODS[match.row.type]
  let found = name === undefined ? undefined : chosen.find(({ role }) => role.name === name)
  found ??=
    takeMoney(match, words, roles, candidates, chosen) ?? takeBehind(match, words, roles, candidates, chosen)
  if (found === undefined) return
  const { role, score } = found
  for (let left = candidates[found.at]; words.isOf('joint', left.first - 1); ) {
    const at = thingBefore(candidates, left.first - 1)
    if (at < 0 || chosen.some((each) => each.at === at)) return
    chosen.push({ role, at, score })
    left = candidates[at]
  }
}

/** ৩৪ লক্ষ টাকা উদ্ধার করেছে: where nothing else is, the money is what has been seized, and how much. */
function takeMoney(
  { row, first }: Match,
  words: Words,
  roles: readonly Role[],
  candidates: readonly Candidate[],
  chosen: Scored[],
): Scored | undefined {
  if (row.type !== 'Seize') return undefined
  const sum = chosen.find(({ role, at }) => role.name === 'amount' && candidates[at].class === MONEY)
  const role = roles.find(({ name }) => name === GOODS.Seize)
  if (sum === undefined || role === undefined) return undefined
  const { last } = candidates[sum.at]
  // ৪ কোটি টাকা এবং | দুটি মোবাইল | উদ্ধার হয়েছে
  if (words.isOf('joint', last)) {
    const at = thingBefore(candidates, first)
    if (at >= 0 && candidates[at].first === last + 1) {
      chosen.push({ role, at, score: sum.score }, { role, at: sum.at, score: sum.score })
      return undefined
    }
  }
  const taken = { role, at: sum.at, score: sum.score }
  chosen.push(taken)
  return taken
}

/** উদ্ধার হয়েছে | ১৮টি মোবাইল ও ৪০টি সিম কার্ড: the things behind the verb, where nothing else is seized. */
function takeBehind(
  { row, chain, last }: Match,
  words: Words,
  roles: readonly Role[],
  candidates: readonly Candidate[],
  chosen: Scored[],
): undefined {
  const role = roles.find(({ name }) => name === GOODS.Seize)
  if (row.type !== 'Seize' || role === undefined || chain?.form !== 'finite') return undefined
  for (let from = last, at = thingFrom(candidates, from); at >= 0; at = thingFrom(candidates, from)) {
    if (chosen.some((each) => each.at === at)) return undefined
    chosen.push({ role, at, score: 0 })
    from = candidates[at].last
    if (!words.isOf('joint', from)) return undefined
    from++
  }
  return undefined
}

/** The longest words for a counted thing that begin at a token, or -1. */
function thingFrom(candidates: readonly Candidate[], token: number): number {
  if (!candidates.some(({ kind, first }) => kind === 'number' && first === token)) return -1
  let best = -1
  for (let c = 0; c < candidates.length; c++) {
    const { kind, last, first, ownMarking, class: own } = candidates[c]
    if (first !== token || ownMarking !== NOM) continue
    if (kind !== 'phrase' && !(kind === 'entity' && (THINGS & (1 << own)) !== 0)) continue
    if (best < 0 || last > candidates[best].last) best = c
  }
  return best
}

/** The longest words for a thing that end before a token, or -1. */
function thingBefore(candidates: readonly Candidate[], token: number): number {
  let best = -1
  for (let c = 0; c < candidates.length; c++) {
    const { kind, last, first, ownMarking, class: own } = candidates[c]
    if (last !== token || ownMarking !== NOM) continue
    if (kind !== 'phrase' && !(kind === 'entity' && (THINGS & (1 << own)) !== 0)) continue
    if (best < 0 || first < candidates[best].first) best = c
  }
  return best
}

const MONEY = fillClass('money')
const THINGS = /* @__PURE__ */ classMask(['thing'])
