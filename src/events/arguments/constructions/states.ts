import { grammarWords } from '../../grammar/grammar-words.js'
import { type Candidate, NAME } from '../candidates/candidate.js'
import { isActor, isPlace } from '../candidates/kinds.js'
import { NEXTS } from '../candidates/neighbours.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, GENADJ, LOC, NOM, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES, SETTLES } from './construction.js'

/** Of deeds between states: who fires and who shoots down, who sends aid and who takes land, who talks to whom. */
export const STATES: readonly Construction[] = [
  { types: ['ProvideAid', 'MoneyTransfer'], roles: ['giver', 'recipient'], says: sentFrom },
  { types: ['MoneyTransfer'], roles: ['giver', 'recipient'], says: owed },
  { types: ['MoneyTransfer'], roles: ['giver', 'recipient'], says: costing },
  { types: ['Damage'], roles: ['agent', 'object'], says: shotDown },
  { types: ['Attack'], roles: ['target', 'place'], says: firedAt },
  { types: ['SeizeTerritory'], roles: ['agent', 'territory'], says: taker },
  { types: ['Communicate'], roles: ['sender', 'recipient'], says: talkedWith },
  { types: ['Other'], roles: ['participant'], says: tester },
]

/** ঢাকায় ত্রাণ এসেছে তুরস্ক থেকে, চীন থেকে ওষুধ পাঠানো হয়েছে: where it comes from gives it, and never gets it. */
function sentFrom(at: number, ground: Ground, _: string, role: string): number {
  const { match, candidates, clauses, ownSubject, isPassive } = ground
  const { marking, first, end } = candidates[at]
  if (marking !== from() && marking !== fromPerson()) return 0
  const isBehind = first >= match.last
  if (clauses.finite(isBehind ? match.last : end, isBehind ? first : match.first) > 0) return 0
  if (role === 'recipient') return -SETTLES
  // দুবাই থেকে টাকা পাঠান রহিম: who sends it is told.
  const isArriving = isPassive || grammarWords('arriving-verb').has(match.chain?.verb ?? '')
  return isArriving || ownSubject < 0 ? SETTLES : 0
}

/** সংস্থাটির | ব্যয় হবে ৩৫ হাজার কোটি টাকা: whose spending it is pays. */
function costing(at: number, { match, candidates }: Ground, _: string, role: string): number {
  const { kind, marking, end } = candidates[at]
  if (match.row.subtype !== 'spend' || kind !== 'entity' || marking !== GEN || end !== match.first) return 0
  if (!isActor(candidates[at])) return 0
  return role === 'giver' ? DECIDES : -DECIDES
}

/** আদানির ৪০ কোটি ডলার বকেয়া মেটায়নি ঢাকা: whose the dues are that are settled gets them, and who settles them is the subject. */
function owed(at: number, { match, candidates, clauses, words }: Ground, _: string, role: string): number {
  const { chain, first: own } = match
  if (chain === null || !SETTLED.has(match.row.subtype ?? '') || !words.isOf('dues', own)) return 0
  const { marking, last, end, kind } = candidates[at]
  if (last > own || kind === 'number' || !isActor(candidates[at])) return 0
  if (clauses.finite(end, own) > 0 || !grammarWords('settling-verb').has(chain.verb)) return 0
  if (marking === NOM)
    return chain.passive || kind !== 'entity' || end === own ? 0 : role === 'giver' ? DECIDES : -DECIDES
  if (marking !== GEN || end !== last) return 0
  // আদানির | ৪০ কোটি ডলার | বকেয়া
  const isNext =
    end === own ||
    candidates.some((each) => each.kind === 'number' && each.first === end && each.last === own)
  return !isNext ? 0 : role === 'recipient' ? DECIDES : -DECIDES
}

const SETTLED = new Set(['repay', 'wages', 'toll', 'payment'])

/** হামাসের ছোড়া রকেট ভূপাতিত করেছে ইসরায়েল: who closes the clause has shot it down. */
function shotDown(at: number, { match, candidates, clauses }: Ground, _: string, role: string): number {
  const { chain, row } = match
  if (row.subtype !== 'shootdown' && row.subtype !== 'intercept') return 0
  const { marking, first, next } = candidates[at]
  if (
    chain === null ||
    chain.passive ||
    grammarWords('verb-be').has(chain.verb) ||
    marking !== NOM ||
    next > COMMA
  )
    return 0
  if (first < match.last || clauses.finite(match.last, first) > 0) return 0
  return role === 'agent' ? DECIDES : -SETTLES
}

/** গাজা থেকে ইসরায়েলে রকেট ছোড়া হয়েছে: where it goes is at whom it is aimed, and where it was fired is not where it falls. */
function firedAt(at: number, { match, candidates, clauses, words }: Ground, _: string, role: string): number {
  const { end, marking } = candidates[at]
  if (end > match.first || !isPlace(candidates[at]) || clauses.finite(end, match.first) > 0) return 0
  if (!words.isOf('thrown-far', match.first)) return 0
  if (marking === from()) return -DECIDES
  if (marking !== LOC && marking !== toward()) return 0
  const isFromAfar = candidates.some(
    (each) => each.last <= match.first && each.marking === from() && isPlace(each),
  )
  return !isFromAfar ? 0 : role === 'target' ? DECIDES : -DECIDES
}

/** ইসরায়েল | গোলানের বাফার জোন | দখল করে: a state that opens the clause takes what stands nearer to the verb. */
function taker(at: number, ground: Ground, _: string, role: string): number {
  const { match, candidates, clauses, ownSubject, isPassive, words } = ground
  const { class: own, way, marking, last, end } = candidates[at]
  if (match.chain?.form === 'verbal-noun' && match.chain.case === 'NOM') return taken(at, ground, role)
  if (match.chain === null || isPassive || at !== ownSubject) return 0
  if (own !== STATE || way !== NAME || marking !== NOM) return 0
  if (end >= match.first || clauses.finite(end, match.first) > 0 || words.isPunctuation(last)) return 0
  // পোকরোভস্ক গতকাল দখল করেছে রুশ বাহিনী
  if (candidates.some((each) => each.first >= match.last && each.marking === NOM && isActor(each))) return 0
  if (!candidates.some((each) => isLand(each, end, match.first))) return 0
  return role === 'agent' ? DECIDES : -DECIDES
}

/** ইসরায়েলের | দখল করা | পশ্চিম তীরে */
function taken(at: number, { match, candidates }: Ground, role: string): number {
  const { marking, first, end } = candidates[at]
  if (end === match.first && marking === GEN) return role === 'agent' ? DECIDES : -DECIDES
  if (first < match.last || marking === GEN || !isPlace(candidates[at])) return 0
  // দখল করা | ফিলিস্তিনের | পশ্চিম তীরে
  const isNext =
    first === match.last || candidates.some((each) => each.first === match.last && each.end === first)
  if (!isNext) return 0
  return role === 'territory' ? DECIDES : -DECIDES
}

/** গোলানের বাফার জোন, পোকরোভস্ক: something between the two. */
function isLand({ kind, first, last, end, marking }: Candidate, from: number, to: number): boolean {
  return (
    (kind === 'entity' || kind === 'phrase') &&
    first >= from &&
    last <= to &&
    end >= to - 1 &&
    (marking === NOM || marking === GEN || marking === GENADJ)
  )
}

/** পুতিনের সঙ্গে ট্রাম্পের কথা হয়েছে, দুই নেতার মধ্যে কথা হয়নি */
function talkedWith(at: number, { match, candidates, clauses }: Ground, _: string, role: string): number {
  const { subtype } = match.row
  if ((subtype !== 'talk' && subtype !== 'phone') || !grammarWords('verb-be').has(match.chain?.verb ?? ''))
    return 0
  const { marking, first, end } = candidates[at]
  const isBefore = end <= match.first
  if (!isActor(candidates[at])) return 0
  if (clauses.finite(isBefore ? end : match.last, isBefore ? match.first : first) > 0) return 0
  const sends = role === 'sender' ? DECIDES : -DECIDES
  if (marking === beside()) return -sends
  if (marking === among()) return sends
  // ট্রাম্পের | কথা হয়েছে, কথা হয়েছে | ট্রাম্পের
  return marking === GEN && (end === match.first || !isBefore) ? sends : 0
}

/** উত্তর কোরিয়া সাগরে ক্ষেপণাস্ত্র ছুড়েছে, ইরানের ক্ষেপণাস্ত্র পরীক্ষা: who tests a weapon. */
function tester(at: number, { match, candidates, ownSubject, isPassive }: Ground): number {
  const { subtype } = match.row
  if ((subtype !== 'missile-test' && subtype !== 'nuclear-test') || !isActor(candidates[at])) return 0
  if (match.chain !== null && !isPassive) return at === ownSubject ? DECIDES : 0
  const { marking, end } = candidates[at]
  return marking === GEN && end === match.first ? DECIDES : 0
}

const from = /* @__PURE__ */ postpositionClass('from')
const fromPerson = /* @__PURE__ */ postpositionClass('from-person')
const toward = /* @__PURE__ */ postpositionClass('toward')
const beside = /* @__PURE__ */ postpositionClass('with')
const among = /* @__PURE__ */ postpositionClass('among')
const COMMA = NEXTS.indexOf('comma')
const STATE = fillClass('GPE')
