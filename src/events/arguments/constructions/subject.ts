import { isTakenUp } from '../../detection/ellipsis.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import { type Candidate, NAME, PRONOUN } from '../candidates/candidate.js'
import { headClassNames } from '../candidates/head-class.js'
import { isActor } from '../candidates/kinds.js'
import { NEXTS } from '../candidates/neighbours.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, GENADJ, NOM, PL, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES, HINTS, PLEADS, SPEAKS_FOR } from './construction.js'

/** Of who does something and whom it befalls, whatever is done. */
export const SUBJECT: readonly Construction[] = [
  { parts: ['agent', 'victim', 'patient', 'goal'], says: handOf },
  { parts: ['agent', 'victim', 'patient', 'goal-person'], says: plural },
  { parts: ['agent', 'patient', 'victim', 'recipient', 'partner'], says: switched },
  { parts: ['agent', 'victim', 'partner', 'theme'], says: several },
  { parts: ['agent', 'patient', 'theme', 'object'], says: bareObject },
  { roles: ['winner'], parts: ['victim'], says: postposed },
  { parts: ['agent', 'victim', 'patient', 'place', 'goal', 'theme'], says: takesUp },
]

/** ভাতিজার হাতে খুন হয়েছেন, পুলিশ কর্তৃক আটক: who does it, and not whom it befalls. */
function handOf(at: number, { match, candidates, clauses, words, isPassive }: Ground, part: string): number {
  const { marking, end } = candidates[at]
  if (marking !== by() || end > match.first || clauses.finite(end, match.first) > 0) return 0
  // সিবিআইয়ের হাতে | তুলে দেওয়া হয়: into whose hands
  if (end === match.first && words.is(end - 1, 'হাতে') && HANDING.has(match.row.type))
    return part === 'goal' ? DECIDES : -DECIDES
  if (!isPassive || part === 'goal') return 0
  return part === 'agent' ? DECIDES : -DECIDES
}

const HANDING = new Set(['Transport'])

const by = /* @__PURE__ */ postpositionClass('by')

/** এজেন্টদের মারধর করা হয়েছে, তাদের ছয় কোটি ডলার দিয়েছে: those to whom something is done, and not whose it is. */
function plural(at: number, { match, candidates, clauses, words, isPassive }: Ground, part: string): number {
  const { chain, first } = match
  const here = candidates[at]
  if (chain === null || here.end > first || clauses.finite(here.end, first) > 0) return 0
  if (here.marking !== PL && !(here.marking === GEN && here.way === PRONOUN)) return 0
  if (!words.text(here.last - 1).endsWith('দের')) return 0
  const isNext = here.end === first
  // দুর্গতদের | ত্রিপল ও শুকনো খাবার বিলি করা হয়
  if (match.row.type === 'ProvideAid' && isBare(candidates, words, here.end, first))
    return part === 'goal-person' ? DECIDES : -DECIDES
  if (part === 'agent') return chain.passive ? -SPEAKS_FOR : 0
  if (part !== 'goal-person') return isPassive && isNext && chain.passive ? SPEAKS_FOR : 0
  const next = candidates[at + 1]
  const isBeforeGift = next !== undefined && next.first === here.end && next.kind === 'number'
  return isBeforeGift || (isNext && chain.form === 'finite') ? SPEAKS_FOR : 0
}

/** Whether nothing but bare nouns stands between two tokens: what is given. */
function isBare(candidates: readonly Candidate[], words: Words, from: number, to: number): boolean {
  for (const { kind, first, last, marking } of candidates)
    if (kind !== 'phrase' && first >= from && last <= to && (kind !== 'entity' || marking !== NOM))
      return false
  for (let token = from; token < to; token++)
    if (!words.isOf('joint', token) && words.verbs(token).some(({ also }) => also.length === 0)) return false
  return true
}

/** রহিম রাজি হলেও করিম সাড়া দেননি: a conditional with a subject of its own does not take that of the verb behind it. */
function switched(
  at: number,
  { match, candidates, hasSubject, ownSubject, isPassive }: Ground,
  part: string,
): number {
  const { first, marking, closing } = candidates[at]
  if (marking !== NOM || at === ownSubject) return 0
  if (hasSubject && first >= match.last) return -DECIDES
  // উইকেট নিয়েছেন তাইজুল, ম্যাচসেরা হয়েছেন মুশফিক: who closes a clause behind its verb is the subject of that.
  const isOfOther = closing && first < match.first && ownSubject > at
  // … দিয়েছে নয়াদিল্লি; মঙ্গলবারই উদ্ধারকারী দল পাঠানো হয়েছে: who does it may have been told before.
  return isOfOther && !(isPassive && part === 'agent') ? -SPEAKS_FOR : 0
}

/** মুখোমুখি হবে দুই দল, বিক্ষোভ দেখান জনা বিশেক প্রতিবেশী: so many, right beside their verb, are its subject. */
function several(at: number, { match, candidates, words, isPassive }: Ground, part: string): number {
  const { kind, first, last, marking, next } = candidates[at]
  if (kind !== 'phrase' || marking !== NOM || match.chain === null || match.chain.form !== 'finite') return 0
  // বিক্রি হয়েছে ৬০ হাজার টিকিট
  const isSold =
    part === 'theme' && match.row.type === 'Trade' && grammarWords('verb-be').has(match.chain.verb)
  if (!isSold && part !== 'partner' && part !== (isPassive ? 'victim' : 'agent')) return 0
  // নিখোঁজ আছেন | আরও অনেকে
  const from = words.isOf('renewed', match.last) ? match.last + 1 : match.last
  const isBehind = next <= COMMA && first >= match.last && isOnlyOf(candidates, from, first)
  if (!isBehind && !(part === 'partner' && last === match.first)) return 0
  // বৈঠক করেছিলেন দুই দেশের রাষ্ট্রনেতারা
  if (isBehind && (PLURAL.test(words.text(last - 1)) || words.isOf('many-people', last - 1))) return PLEADS
  for (const { kind: other, first: from, last: to } of candidates)
    if (other === 'number' && from === first && to < last) return PLEADS
  return 0
}

const PLURAL = /.রা$/u

/** মৃতের | জনা পঞ্চাশেক পড়শি: between the two stands nothing, or whose they are. */
function isOnlyOf(candidates: readonly Candidate[], from: number, to: number): boolean {
  if (from === to) return true
  for (const { first, last, marking } of candidates)
    if (first >= from && last === to && to - from <= MOST_OF && (marking === GEN || marking === GENADJ))
      return true
  return false
}

/** দুই প্রতিবেশী দেশের */
const MOST_OF = 4

/** কারখানাটি | সিলগালা করেছে প্রশাসন, থানা | ঘেরাও করেন ছাত্ররা: the house or ground right before its verb, where somebody else does it. */
function bareObject(at: number, ground: Ground, part: string): number {
  const { match, candidates, isPassive } = ground
  const { kind, marking, end, way, class: own, head } = candidates[at]
  if (kind !== 'entity' || marking !== NOM || end !== match.first || way === PRONOUN || isPassive) return 0
  if (match.chain === null || match.chain.form !== 'finite' || match.chain.passive) return 0
  if (own !== HOUSE && own !== LAND && !HOUSES.has(headClassNames()[head])) return 0
  if (!hasOtherSubject(at, ground)) return 0
  return part === 'agent' ? -SPEAKS_FOR : SPEAKS_FOR
}

function hasOtherSubject(at: number, { match, candidates, clauses }: Ground): boolean {
  return candidates.some(
    (each, c) =>
      c !== at &&
      each.kind === 'entity' &&
      each.marking === NOM &&
      isActor(each) &&
      (each.end <= match.first
        ? clauses.finite(each.end, match.first) === 0
        : each.first >= match.last && clauses.finite(match.last, each.first) === 0),
  )
}

const HOUSE = fillClass('FAC')
const LAND = fillClass('LOC')
const HOUSES = new Set(['building', 'hospital', 'firm', 'station'])

/** জয় পেয়েছেন দলের প্রার্থী নাসরিন সুলতানা: the only subject, behind its verb at the end of the clause. */
function postposed(
  at: number,
  { match, candidates, ownSubject, isPassive }: Ground,
  _: string,
  role: string,
): number {
  const { way, first, next } = candidates[at]
  if (at !== ownSubject || way !== NAME || first < match.last || next > COMMA) return 0
  if (match.chain === null || match.chain.form !== 'finite' || match.chain.passive) return 0
  return role === 'winner' || isPassive ? HINTS : 0
}

/** মস্কো সেনা প্রত্যাহার করলে | কিয়েভও | করবে: who stands before a verb that takes up a condition does so, too. */
function takesUp(at: number, { match, candidates }: Ground, part: string): number {
  const { marking, end } = candidates[at]
  if (end !== match.first || marking !== NOM || !isTakenUp(match)) return 0
  return part === 'agent' ? DECIDES : -DECIDES
}

const COMMA = NEXTS.indexOf('comma')
