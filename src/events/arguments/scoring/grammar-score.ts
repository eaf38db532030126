import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import { ADJECTIVE, type Candidate, NAME, PRONOUN } from '../candidates/candidate.js'
import { NEXTS } from '../candidates/neighbours.js'
import { fillMask } from '../fill.js'
import { builtInFrames, type Role } from '../frames.js'
import { GEN, GENADJ, markingNames, NOM, PL } from '../sentence/markings.js'
import { constructionScore } from './constructions.js'
import { dependentScore } from './dependent-deeds.js'
import type { Ground } from './ground.js'

/** What grammar adds to what the model thinks of a pair: nearly as much as it can say where a construction decides. */
export function grammarScore(role: Role, at: number, ground: Ground): number {
  const part = builtInFrames().parts[role.part]
  return (
    handOf(part, at, ground) +
    plural(part, at, ground) +
    switched(part, at, ground) +
    nation(part, at, ground) +
    wielded(role, at, ground) +
    aimed(role, at, ground) +
    leftBehind(part, at, ground) +
    several(part, at, ground) +
    postposed(part, at, ground) +
    before(part, at, ground) +
    through(part, at, ground) +
    beforeWhom(part, at, ground) +
    constructionScore(role, part, at, ground) +
    dependentScore(role, part, at, ground)
  )
}

const COMMA = NEXTS.indexOf('comma')
const DECIDES = 6
const SPEAKS_FOR = 3

/** ভাতিজার হাতে খুন হয়েছেন, পুলিশ কর্তৃক আটক: who does it, and not whom it befalls. */
function handOf(part: string, at: number, { match, candidates, clauses, isPassive }: Ground): number {
  const { marking, end } = candidates[at]
  by ??= markingNames().indexOf('+by')
  if (marking !== by || !isPassive || end > match.first || clauses.finite(end, match.first) > 0) return 0
  if (part === 'agent') return DECIDES
  return part === 'victim' || part === 'patient' ? -DECIDES : 0
}

let by: number | undefined

/** এজেন্টদের মারধর করা হয়েছে, তাদের ছয় কোটি ডলার দিয়েছে: those to whom something is done, and not whose it is. */
function plural(part: string, at: number, { match, candidates, clauses, words, isPassive }: Ground): number {
  const { chain, first } = match
  const here = candidates[at]
  if (chain === null || here.end > first || clauses.finite(here.end, first) > 0) return 0
  if (here.marking !== PL && !(here.marking === GEN && here.way === PRONOUN)) return 0
  if (!words.text(here.last - 1).endsWith('দের')) return 0
  const isNext = here.end === first
  if (part === 'agent') return chain.passive ? -SPEAKS_FOR : 0
  if (part === 'patient' || part === 'victim') return isPassive && isNext && chain.passive ? SPEAKS_FOR : 0
  if (part !== 'goal-person') return 0
  const next = candidates[at + 1]
  const isBeforeGift = next !== undefined && next.first === here.end && next.kind === 'number'
  return isBeforeGift || (isNext && chain.form === 'finite') ? SPEAKS_FOR : 0
}

/** রহিম রাজি হলেও করিম সাড়া দেননি: a conditional with a subject of its own does not take that of the verb behind it. */
function switched(
  part: string,
  at: number,
  { match, candidates, hasSubject, ownSubject, isPassive }: Ground,
): number {
  const { first, marking, closing } = candidates[at]
  if (marking !== NOM || at === ownSubject || !SUBJECTS.has(part)) return 0
  if (hasSubject && first >= match.last) return -DECIDES
  // উইকেট নিয়েছেন তাইজুল, ম্যাচসেরা হয়েছেন মুশফিক: who closes a clause behind its verb is the subject of that.
  const isOfOther = closing && first < match.first && ownSubject > at
  // … দিয়েছে নয়াদিল্লি; মঙ্গলবারই উদ্ধারকারী দল পাঠানো হয়েছে: who does it may have been told before.
  return isOfOther && !(isPassive && part === 'agent') ? -SPEAKS_FOR : 0
}

const SUBJECTS = new Set(['agent', 'patient', 'victim', 'recipient', 'partner'])

/** রুশ হামলায়, পাকিস্তানি ড্রোন হামলায়: the country of which the noun of a deed is. */
function nation(
  part: string,
  at: number,
  { match, candidates, words, ownSubject, isPassive }: Ground,
): number {
  const { way, last } = candidates[at]
  if (part !== 'agent' || way !== ADJECTIVE || last > match.first || !OF_NATIONS.has(match.row.type)) return 0
  for (let token = last; token < match.first; token++)
    if (token > last + 1 || !(words.isOf('thrown', token) || words.isOf('by-means', token))) return 0
  // ইইউ রুশ নিষেধাজ্ঞা বাড়িয়েছে: where somebody else does it the country is at whom.
  if (match.chain !== null && !isPassive && ownSubject >= 0) return 0
  return isNoun(match, words) ? 2 * DECIDES : 0
}

/** হামলা, হামলা চালায়; not ছুড়েছে */
function isNoun({ first, chain }: Match, words: Words): boolean {
  return chain === null || (chain.first > first && words.verbs(first).length === 0)
}

const OF_NATIONS = new Set(['Attack', 'SeizeTerritory', 'Sanction', 'Mediate'])

/** পাকিস্তানি | ড্রোন হামলায়: the weapon with whose it is. */
function wielded({ name }: Role, at: number, { match, candidates, words }: Ground): number {
  const { kind, first, last } = candidates[at]
  if (name !== 'instrument' || kind !== 'entity' || first >= match.first || last <= match.first) return 0
  return last < match.last && words.isOf('thrown', last - 1) ? 2 * SPEAKS_FOR : 0
}

/** নেতার বাড়ি লক্ষ্য করে বোমা ছোড়া হয়: at what it is aimed. */
function aimed({ name }: Role, at: number, { match, candidates, words }: Ground): number {
  const { last, end } = candidates[at]
  if (match.row.type !== 'Attack' || end === last || !words.isOf('aimed-at', last)) return 0
  return name === 'target' ? SPEAKS_FOR : name === 'place' ? -SPEAKS_FOR : 0
}

/** ওই বাগান ছেড়ে চলে যান: what is left is where somebody goes from. */
function leftBehind(part: string, at: number, { match, candidates, words }: Ground): number {
  const { last, marking } = candidates[at]
  if (marking !== NOM || last > match.first) return 0
  // দেশ ছাড়ছেন
  const leaves = last === match.first && match.row.type === 'Travel' && match.chain?.verb === 'ছাড়া'
  if (!leaves && !words.isOf('leaving', last)) return 0
  // সুদান ছেড়ে | পালিয়েছেন
  if (last < match.first && (match.first > last + 2 || !LEAVES.has(match.row.type))) return 0
  return part === 'source' ? 2 * SPEAKS_FOR : part === 'goal' || part === 'place' ? -DECIDES : 0
}

const LEAVES = new Set(['Travel', 'Evacuate'])

/** মুখোমুখি হবে দুই দল, বিক্ষোভ দেখান জনা বিশেক প্রতিবেশী: so many, right beside their verb, are its subject. */
function several(part: string, at: number, { match, candidates, words, isPassive }: Ground): number {
  const { kind, first, last, marking, next } = candidates[at]
  if (kind !== 'phrase' || marking !== NOM || match.chain === null || match.chain.form !== 'finite') return 0
  // বিক্রি হয়েছে ৬০ হাজার টিকিট
  const isSold = part === 'theme' && match.row.type === 'Trade' && match.chain.verb === 'হওয়া'
  if (!isSold && part !== 'partner' && part !== (isPassive ? 'victim' : 'agent')) return 0
  // নিখোঁজ আছেন | আরও অনেকে
  const from = words.isOf('renewed', match.last) ? match.last + 1 : match.last
  const isBehind = next <= COMMA && first >= match.last && isOnlyOf(candidates, from, first)
  if (!isBehind && !(part === 'partner' && last === match.first)) return 0
  // বৈঠক করেছিলেন দুই দেশের রাষ্ট্রনেতারা
  if (isBehind && MANY.test(words.text(last - 1))) return SPEAKS_FOR + 1
  for (const { kind: other, first: from, last: to } of candidates)
    if (other === 'number' && from === first && to < last) return SPEAKS_FOR + 1
  return 0
}

const MANY = /.রা$|^(?:অনেকে|সবাই|সকলে)ই?$/u
/** দুই প্রতিবেশী দেশের */
const MOST_OF = 4

/** জয় পেয়েছেন দলের প্রার্থী নাসরিন সুলতানা: the only subject, behind its verb at the end of the clause. */
function postposed(part: string, at: number, { match, candidates, ownSubject, isPassive }: Ground): number {
  const { way, first, next } = candidates[at]
  if (at !== ownSubject || way !== NAME || first < match.last || next > COMMA) return 0
  if (match.chain === null || match.chain.form !== 'finite' || match.chain.passive) return 0
  return part === 'winner' || (part === 'victim' && isPassive) ? SPEAKS_FOR / 2 : 0
}

/** মৃতের | জনা পঞ্চাশেক পড়শি: between the two stands nothing, or whose they are. */
function isOnlyOf(candidates: readonly Candidate[], from: number, to: number): boolean {
  if (from === to) return true
  for (const { first, last, marking } of candidates)
    if (first >= from && last === to && to - from <= MOST_OF && (marking === GEN || marking === GENADJ))
      return true
  return false
}

/** ১৩৪টিতে পৌঁছেছে, ২০২৪ সালে যা ছিল ১২৫টি: what a figure was is what it is measured against. */
function before(part: string, at: number, { match, candidates, words }: Ground): number {
  const { kind, first } = candidates[at]
  if (match.row.type !== 'IndicatorChange' || kind !== 'number' || !words.isOf('was', first - 1)) return 0
  if (!words.isOf('which', first - 2) && !words.isOf('which', first - 3)) return 0
  return part === 'baseline' ? 2 * SPEAKS_FOR : -SPEAKS_FOR
}

/** ধবলগুড়ি সীমান্ত দিয়ে ঠেলে পাঠিয়েছে: the way by which something moves. */
function through(part: string, at: number, { match, candidates, clauses }: Ground): number {
  const { marking, class: own, last, end } = candidates[at]
  means ??= markingNames().indexOf('+means')
  if (part !== 'place' || marking !== means || (PLACES & (1 << own)) === 0 || !MOVES.has(match.row.type))
    return 0
  return last <= match.first && clauses.finite(end, match.first) === 0 ? 2 * SPEAKS_FOR : 0
}

/** বিএসএফের কাছে প্রতিবাদ জানানো হয়েছে: before whom somebody protests is whom he blames. */
function beforeWhom(part: string, at: number, { match, candidates, clauses }: Ground): number {
  const { marking, end } = candidates[at]
  atWhom ??= markingNames().indexOf('+at')
  if (match.row.type !== 'Condemn' || part !== 'patient' || marking !== atWhom) return 0
  return end <= match.first && clauses.finite(end, match.first) === 0 ? SPEAKS_FOR : 0
}

const MOVES = new Set(['Transport', 'Travel', 'Deploy', 'Evacuate'])
const PLACES = /* @__PURE__ */ fillMask(['place'])

let means: number | undefined
let atWhom: number | undefined
