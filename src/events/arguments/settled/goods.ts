import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { fillClass, fillMask } from '../fill.js'
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
  const found = name === undefined ? undefined : chosen.find(({ role }) => role.name === name)
  if (found === undefined) {
    takeMoney(match, roles, candidates, chosen)
    return
  }
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
  { row }: Match,
  roles: readonly Role[],
  candidates: readonly Candidate[],
  chosen: Scored[],
): void {
  if (row.type !== 'Seize') return
  const sum = chosen.find(({ role, at }) => role.name === 'amount' && candidates[at].class === MONEY)
  const role = roles.find(({ name }) => name === GOODS.Seize)
  if (sum !== undefined && role !== undefined) chosen.push({ role, at: sum.at, score: sum.score })
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
const THINGS = /* @__PURE__ */ fillMask(['thing'])
