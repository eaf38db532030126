import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { isActor, isPeople } from '../candidates/kinds.js'
import { NEXTS } from '../candidates/neighbours.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, GENADJ, NOM, PL, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES, PLEADS, SETTLES } from './construction.js'

/** Of who does wrong to whom, and of who is kept, judged and let go. */
export const CRIMES: readonly Construction[] = [
  { types: ['Crime', 'Abduct', 'Attack'], parts: ['agent', 'patient', 'victim'], says: fallenPrey },
  { types: ['Crime'], roles: ['perpetrator', 'victim'], says: ofWhom },
  { types: ['Abduct', 'Crime'], roles: ['perpetrator', 'victim'], says: beforeNoun },
  { types: ['Crime'], roles: ['perpetrator', 'victim'], says: accusedOf },
  { types: ['Crime'], roles: ['victim', 'perpetrator'], says: fromWhom },
  { types: ['Arrest'], roles: ['person'], says: wanted },
  { types: ['Sentence', 'Release'], roles: ['defendant', 'person'], says: sentenced },
  {
    types: ['Sentence', 'Release', 'Investigate'],
    roles: ['defendant', 'person', 'subject'],
    says: keptBehind,
  },
]

/** ধর্ষণের শিকার হয়েছেন | এক গৃহবধূ, ধর্ষিত হন ওই তরুণী: who falls prey to it. */
function fallenPrey(at: number, { match, candidates, clauses, words }: Ground, part: string): number {
  if (!isSuffered(match, words)) return 0
  const { marking, first, last, end } = candidates[at]
  if (marking !== NOM || end > last || !isPeople(candidates[at], words)) return 0
  const isNear =
    last <= match.first ? clauses.finite(last, match.first) === 0 : clauses.finite(match.last, first) === 0
  return isNear ? (part === 'agent' ? -DECIDES : DECIDES) : 0
}

/** ধর্ষণের শিকার হয়েছেন, অপহৃত হন */
function isSuffered({ row, chain, first, last }: Match, words: Words): boolean {
  if (chain === null || !TELLING.has(chain.form)) return false
  if (row.voice === 'pat' && row.type === 'Crime') return words.verbs(first).length === 0
  for (let token = first; token < last; token++) if (words.is(token, 'শিকার')) return true
  return false
}

const TELLING = new Set(['finite', 'participle', 'conditional'])

/** ছাত্রীর | শ্লীলতাহানির অভিযোগে: of whom the noun of such a crime is; শিক্ষকের | হয়রানির শিকার: or whose prey somebody fell. */
function ofWhom(at: number, { match, candidates, words }: Ground, _: string, role: string): number {
  const { marking, end } = candidates[at]
  if (end !== match.first || !INTIMATE.has(match.row.subtype ?? '') || !isGenitive(marking)) return 0
  if (!isPeople(candidates[at], words)) return 0
  let isOfDoer = match.last < words.length && words.isOf('accused', match.last)
  for (let token = match.first; token <= match.last && token < words.length; token++)
    if (words.is(token, 'শিকার')) isOfDoer = true
  return (role === 'victim') === isOfDoer ? -DECIDES : DECIDES
}

const INTIMATE = new Set(['rape', 'harassment', 'domestic', 'stalking', 'blackmail', 'recording'])

/** গৃহবধূ | ধর্ষণ, শিশু অপহরণ: whom the bare noun has before it, or in itself. */
function beforeNoun(at: number, { match, candidates, words }: Ground, _: string, role: string): number {
  const { marking, end, first, last, kind } = candidates[at]
  const isBefore = marking === NOM && end === match.first && last === end
  const isHeld = first >= match.first && last < match.last
  if (match.chain !== null || (!isBefore && !isHeld)) return 0
  if (match.row.type === 'Crime' && !INTIMATE.has(match.row.subtype ?? '')) return 0
  if (kind === 'event' || !isPeople(candidates[at], words)) return 0
  return role === 'victim' ? DECIDES : -DECIDES
}

/** তহবিল তছরুপে | অভিযুক্ত প্রধান শিক্ষক, ধর্ষণে | ধৃত যুবককে: who is blamed for it. */
function accusedOf(at: number, { match, candidates, words }: Ground, _: string, role: string): number {
  if (match.chain !== null || match.ending?.case !== 'LOC' || !words.isOf('accused', match.last)) return 0
  const { first, last } = candidates[at]
  if (first !== match.last && first !== match.last + 1) return 0
  if (last <= match.last + 1 || !isWho(candidates[at], words)) return 0
  return role === 'perpetrator' ? SETTLES : -SETTLES
}

/** ৩০ জনের কাছ থেকে টাকা হাতিয়েছেন, ঠিকাদারের কাছে চাঁদা দাবি করেন, গ্রাহকের সঙ্গে প্রতারণা: from whom it is taken, with whom it is done. */
function fromWhom(
  at: number,
  { match, candidates, clauses, words }: Ground,
  _: string,
  role: string,
): number {
  const { marking, end } = candidates[at]
  if (end > match.first || clauses.finite(end, match.first) > 0 || !isPeople(candidates[at], words)) return 0
  const subtype = match.row.subtype ?? ''
  const isTaken = (marking === fromPerson() || marking === beside()) && TAKING.has(subtype)
  const isTricked = marking === together() && end === match.first && DECEIVING.has(subtype)
  if (!isTaken && !isTricked) return 0
  return role === 'victim' ? DECIDES : -DECIDES
}

const fromPerson = /* @__PURE__ */ postpositionClass('from-person')
const beside = /* @__PURE__ */ postpositionClass('at')
const together = /* @__PURE__ */ postpositionClass('with')
const TAKING = new Set(['fraud', 'extortion', 'robbery', 'bribery', 'embezzlement', 'theft', 'corruption'])
const DECEIVING = new Set(['fraud', 'harassment', 'corruption'])

/** তাঁর নামে | গ্রেপ্তারি পরোয়ানা: for whom a warrant is. */
function wanted(at: number, { match, candidates, words }: Ground): number {
  const { marking, end } = candidates[at]
  if (match.row.subtype !== 'warrant' || end !== match.first || !isWho(candidates[at], words)) return 0
  return marking === inName() || marking === against() ? DECIDES : 0
}

const inName = /* @__PURE__ */ postpositionClass('name')
const against = /* @__PURE__ */ postpositionClass('against')

/** তাঁর | এক বছরের | কারাদণ্ড হয়েছে, জামিন মিলল | অভিনেতার: whose sentence or release it is. */
function sentenced(at: number, { match, candidates, words }: Ground): number {
  const { marking, first, end, next } = candidates[at]
  if (!isGenitive(marking) || !isWho(candidates[at], words)) return 0
  if (first >= match.last) {
    const isBehind = first === match.last && next <= COMMA
    return isBehind && match.chain?.form === 'finite' && match.row.type === 'Release' ? DECIDES : 0
  }
  if (end > match.first || match.row.type !== 'Sentence') return 0
  return end < match.first && isLength(end, match.first, candidates) ? DECIDES : 0
}

/** নেতা | তিন দিনের | রিমান্ডে, জেরার মুখে | বিধায়ক, জামিনে মুক্ত | সাংবাদিক: of whom a sentence without a verb tells. */
function keptBehind(at: number, { match, candidates, words }: Ground): number {
  const { chain, last } = match
  if (chain !== null || !isState(match, words)) return 0
  const { marking, first, end, next, kind } = candidates[at]
  if (marking !== NOM || kind === 'event' || !isWho(candidates[at], words)) return 0
  if (end <= match.first && endsSentence(last, words))
    return end === match.first || isLength(end, match.first, candidates) ? DECIDES : 0
  if (next > COMMA || first < last) return 0
  const from = words.isOf('set-free', last) || words.isOf('prey', last) ? last + 1 : last
  return first === from && match.row.type !== 'Sentence' ? PLEADS : 0
}

/** রিমান্ডে, জেরার মুখে, জামিনে মুক্ত */
function isState({ row, ending, last }: Match, words: Words): boolean {
  if (row.type === 'Investigate') return row.subtype === 'questioning' && words.is(last, 'মুখে')
  return ending?.case === 'LOC' || (row.type === 'Release' && words.isOf('set-free', last - 1))
}

function endsSentence(at: number, words: Words): boolean {
  return at >= words.length || words.isPunctuation(at)
}

/** তিন দিনের, এক বছরের সশ্রম: nothing but how long between two tokens. */
function isLength(from: number, to: number, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    ({ first, last, class: own }) =>
      first === from && last >= to - 1 && (own === DURATION || own === SPAN_OF_TIME),
  )
}

function isWho(each: Candidate, words: Words): boolean {
  return each.kind === 'phrase' ? isPeople(each, words) : isActor(each)
}

function isGenitive(marking: number): boolean {
  return marking === GEN || marking === GENADJ || marking === PL
}

const COMMA = NEXTS.indexOf('comma')
const DURATION = fillClass('duration')
const SPAN_OF_TIME = fillClass('span-of-time')
