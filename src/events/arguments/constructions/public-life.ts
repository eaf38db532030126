import { grammarWords } from '../../grammar/grammar-words.js'
import { ADJECTIVE, type Candidate, NAME } from '../candidates/candidate.js'
import { headClassNames } from '../candidates/head-class.js'
import { isActor, isPeople, isPlace } from '../candidates/kinds.js'
import { NEXTS } from '../candidates/neighbours.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import type { ClauseMap } from '../sentence/clause-map.js'
import { GEN, GENADJ, LOC, NOM, OBJ, PL, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES, SETTLES, SPEAKS_FOR } from './construction.js'

/** Of elections, honours, gatherings and what is founded. */
export const PUBLIC_LIFE: readonly Construction[] = [
  { types: ['WinElection'], roles: ['party'], says: ofWinner },
  { types: ['FoundOrg'], roles: ['founder', 'org'], says: founded },
  { types: ['Award'], roles: ['giver', 'recipient'], says: honouring },
  { types: ['Award'], roles: ['recipient'], says: titledWork },
  { types: ['Attend'], roles: ['event'], says: during },
  { types: ['Meet'], roles: ['host', 'participant'], says: hosting },
  { types: ['Protest'], roles: ['place'], says: blocked },
  { types: ['Protest'], roles: ['protester'], says: fasting },
  { types: ['Battle'], roles: ['participant', 'attacker'], says: between },
  { types: ['Protest'], roles: ['target', 'place', 'protester'], says: surrounded },
  { types: ['Announce'], roles: ['content', 'place'], says: inHouse },
  { types: ['Ceremony'], roles: ['honoree'], says: wed },
]

/** বিক্রম নেগিকে | বিয়ে করেন আঁখি, সহপাঠীর সঙ্গে | গাঁটছড়া বাঁধলেন: whom somebody marries. */
function wed(at: number, { match, candidates, clauses, words }: Ground): number {
  const here = candidates[at]
  if (match.row.subtype !== 'wedding' || here.end > match.first || !isPeople(here, words)) return 0
  if (here.marking !== OBJ && here.marking !== beside()) return 0
  return clauses.finite(here.end, match.first) === 0 ? DECIDES : 0
}

const beside = /* @__PURE__ */ postpositionClass('with')

/** জয়ী হয়েছেন সমাজতন্ত্রী দলের প্রার্থী ফেরাজ: whose candidate or leader has won. */
function ofWinner(at: number, { candidates, clauses }: Ground): number {
  const { class: own, marking, last } = candidates[at]
  if (own !== ORG || (marking !== GEN && marking !== GENADJ)) return 0
  for (const { class: other, marking: mark, first } of candidates)
    if (other === PERSON && mark === NOM && first >= last && first <= last + OFFICE)
      return clauses.finite(last, first) === 0 ? SPEAKS_FOR : 0
  return 0
}

/** (পিএস) প্রার্থী */
const OFFICE = 5

/** গড়ে তোলেন গানের স্কুল: a house is founded and founds nothing. */
function founded(at: number, ground: Ground, _: string, role: string): number {
  const { match, candidates, clauses } = ground
  const { head, marking, first } = candidates[at]
  if (marking !== NOM) return 0
  if (foundsAnother(at, ground)) return role === 'founder' ? DECIDES : -DECIDES
  if (!HOUSES.has(headClassNames()[head])) return 0
  if (role === 'founder') return -DECIDES
  return clauses.finite(match.last, first) === 0 ? SPEAKS_FOR : 0
}

/** মেঘনা গ্রুপ | মিরসরাইয়ে কারখানা গড়ছে, কারখানা করবে | মেঘনা গ্রুপ: who founds stands beside what is founded. */
function foundsAnother(at: number, { match, candidates, clauses }: Ground): boolean {
  const { chain, first, last } = match
  const doer = candidates[at]
  if (chain === null || chain.passive || chain.form !== 'finite') return false
  if (doer.kind !== 'entity' || !isActor(doer) || (doer.way !== NAME && isHouse(doer))) return false
  const isNear = doer.end < first ? clauses.finite(doer.end, first) === 0 : doer.first === last
  return isNear && candidates.some((each, i) => i !== at && each.last === first && isHouse(each))
}

function isHouse({ head, marking, way }: Candidate): boolean {
  return marking === NOM && way !== NAME && HOUSES.has(headClassNames()[head])
}

const HOUSES = new Set(['building', 'hospital', 'firm', 'contest'])

/** একুশে পদক | পান, ‘ফেরার পথে’ সেরা ছবির পুরস্কার পেয়েছে: a work that wins stands in quotation marks, a prize does not. */
function titledWork(at: number, { candidates, words }: Ground): number {
  const { class: own, way, first, last } = candidates[at]
  if (own !== WORK) return 0
  if (way !== NAME) return words.isOf('prize', last - 1) ? -SETTLES : 0
  return QUOTES.has(words.text(first - 1)) ? 0 : -SETTLES
}

const WORK = fillClass('WORK')
const QUOTES: ReadonlySet<string> = /* @__PURE__ */ new Set(['‘', '“', "'", '"', '‘‘'])

/** তাঁকে একুশে পদকে ভূষিত করেন রাষ্ট্রপতি: who honours somebody gives, and gets nothing. */
function honouring(
  at: number,
  { match, candidates, clauses, words }: Ground,
  _: string,
  role: string,
): number {
  const { chain } = match
  if (chain === null || chain.passive || !grammarWords('honouring-verb').has(chain.verb)) return 0
  const { marking, kind, first, last } = candidates[at]
  if (kind !== 'entity' || marking !== NOM || !isActor(candidates[at])) return 0
  const isNear =
    last <= match.first
      ? clauses.finite(last, match.first) === 0
      : isBehind(candidates[at], first, match.last, clauses)
  const hasWhom = candidates.some(
    (each) =>
      (each.marking === OBJ || each.marking === PL || each.marking === inHand()) &&
      each.last <= match.first &&
      (isActor(each) || isPeople(each, words)) &&
      clauses.finite(each.last, match.first) === 0,
  )
  if (!isNear || !hasWhom) return 0
  return role === 'giver' ? DECIDES : -DECIDES
}

/** পদক তুলে দেন | শহরটির মেয়র করিম: who closes the clause behind its verb. */
function isBehind({ way, next }: Candidate, first: number, last: number, clauses: ClauseMap): boolean {
  if (way === ADJECTIVE || first < last) return false
  return first === last || (next <= COMMA && clauses.finite(last, first) === 0 && first <= last + OFFICE)
}

/** বিজয়ীদের হাতে | পদক তুলে দেন মেয়র */
const inHand = /* @__PURE__ */ postpositionClass('by')

/** একটি সম্মেলন আয়োজন করবে নরওয়ে, দুই পক্ষকে মুখোমুখি বসাচ্ছে মিশর: who brings others together is their host. */
function hosting(at: number, { match, candidates, clauses, words }: Ground, _: string, role: string): number {
  const { chain, first, last } = match
  if (chain === null || chain.passive) return 0
  let isHosted = grammarWords('hosting-verb').has(chain.verb)
  for (let token = first; token < last; token++) isHosted ||= words.isOf('hosting-noun', token)
  if (!isHosted) return 0
  const { kind, marking, end, first: from } = candidates[at]
  if (kind !== 'entity' || marking !== NOM || !isActor(candidates[at])) return 0
  const isNear =
    end <= first ? clauses.finite(end, first) === 0 : isBehind(candidates[at], from, last, clauses)
  return isNear ? (role === 'host' ? DECIDES : -DECIDES) : 0
}

/** রায় ঘোষণার সময় আদালতে উপস্থিত ছিলেন */
function during(at: number, { match, candidates, clauses }: Ground): number {
  const { kind, marking, end } = candidates[at]
  if (kind !== 'event' || marking !== within() || end > match.first) return 0
  return clauses.finite(end, match.first) === 0 ? DECIDES : 0
}

/** শাহবাগ মোড় অবরোধ, ঢাকা–ময়মনসিংহ মহাসড়ক অবরোধ: what is blocked is where. */
function blocked(at: number, { match, candidates }: Ground): number {
  if (match.row.subtype !== 'obstruct') return 0
  const { kind, marking, first, last } = candidates[at]
  const isObject = first < match.first ? last >= match.first && last <= match.last : first === match.last
  return kind === 'entity' && marking === NOM && isObject && isPlace(candidates[at]) ? DECIDES : 0
}

/** শিক্ষার্থীদের | অনশন ভাঙান উপাচার্য: who has others break their fast did not fast. */
function fasting(at: number, { match, candidates }: Ground): number {
  const { row, chain, first } = match
  if (row.subtype !== 'hunger-strike' || chain === null) return 0
  if (chain.passive || !grammarWords('end-fast-verb').has(chain.verb)) return 0
  const { marking, end } = candidates[at]
  if (marking === NOM) return -SETTLES
  return end === first && (marking === GEN || marking === GENADJ || marking === PL) ? DECIDES : 0
}

/** পুলিশের সঙ্গে সংঘর্ষ হয় | বিক্ষোভকারীদের: the other side behind the verb. */
function between(at: number, { match, candidates }: Ground, _: string, role: string): number {
  const { marking, first, next } = candidates[at]
  const { chain } = match
  if (chain?.form !== 'finite' || first !== match.last || next > COMMA) return 0
  // সংঘর্ষে জড়ায় | দুই গ্রুপ
  if (marking === NOM && grammarWords('clash-verb').has(chain.verb))
    return role === 'participant' ? DECIDES : -DECIDES
  if (role !== 'participant') return 0
  return marking === PL || marking === GEN || marking === GENADJ ? DECIDES : 0
}

/** থানা | ঘেরাও করে বিজেপি: the house right before it is what people stand around. */
function surrounded(at: number, { match, candidates, words }: Ground, _: string, role: string): number {
  const { kind, marking, end, last, class: own } = candidates[at]
  if (kind !== 'entity' || marking !== NOM || end !== match.first) return 0
  if (own === PERSON || own === GROUP || !words.isOf('surround-noun', match.first)) return 0
  if (words.isOf('elects-nobody', last - 1)) return 0
  return role === 'target' ? DECIDES : -DECIDES
}

/** সংসদে | বাজেট উপস্থাপন করেন: the house is where. */
function inHouse(at: number, { candidates, words }: Ground, _: string, role: string): number {
  const { marking, last } = candidates[at]
  if (marking !== LOC || !words.isOf('house-in', last - 1)) return 0
  return role === 'place' ? DECIDES : -SETTLES
}

const within = /* @__PURE__ */ postpositionClass('during')

const COMMA = NEXTS.indexOf('comma')
const ORG = fillClass('ORG')
const PERSON = fillClass('PER')
const GROUP = fillClass('GROUP')
