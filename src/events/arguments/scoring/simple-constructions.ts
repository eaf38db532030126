import { voiceClass } from '../../detection/voice.js'
import { NAME } from '../candidates/candidate.js'
import { headClassNames } from '../candidates/head-class.js'
import { NEXTS } from '../candidates/neighbours.js'
import { fillClass, fillMask } from '../fill.js'
import type { Role } from '../frames.js'
import { GEN, GENADJ, LOC, markingNames, NOM, OBJ, PL } from '../sentence/markings.js'
import type { Ground } from './ground.js'

const DECIDES = 6

/** What one marking beside one type of event says. */
export function simpleScore({ name }: Role, part: string, at: number, ground: Ground): number {
  switch (name) {
    case 'duration':
      return soLongVisit(at, ground)
    case 'accused':
      return pointedAtBy(at, ground)
    case 'founder':
    case 'org':
      return founded(name, at, ground)
    case 'place':
      return takenFrom(at, ground)
    case 'giver':
    case 'recipient':
      return honouring(name, at, ground)
    case 'person':
      return sought(at, ground)
    case 'object':
      return brokenInto(at, ground)
    case 'event':
      return during(at, ground)
    default:
      return part === 'goal' ? sentTo(at, ground) : 0
  }
}

/** দুই দিনের | ঢাকা | সফর */
function soLongVisit(at: number, { match, candidates }: Ground): number {
  const { class: own, marking, last } = candidates[at]
  if (match.row.type !== 'Visit' || (own !== DURATION && own !== SPAN_OF_TIME)) return 0
  if (marking !== GEN && marking !== GENADJ) return 0
  if (last === match.first) return DECIDES
  return candidates.some(
    ({ first, last: end, class: place, marking: mark }) =>
      first === last && end === match.first && mark === NOM && (PLACES & (1 << place)) !== 0,
  )
    ? DECIDES
    : 0
}

/** অভিযোগের আঙুল শাসক দলের দিকে */
function pointedAtBy(at: number, { match, candidates, clauses }: Ground): number {
  const { marking, first, end } = candidates[at]
  toward ??= markingNames().indexOf('+toward')
  if (match.row.type !== 'Accuse' || marking !== toward) return 0
  const from = Math.min(end, match.last)
  return clauses.finite(from, Math.max(first, match.first)) === 0 ? DECIDES : 0
}

let toward: number | undefined

/** গড়ে তোলেন গানের স্কুল: a house is founded and founds nothing. */
function founded(name: string, at: number, { match, candidates, clauses }: Ground): number {
  if (match.row.type !== 'FoundOrg') return 0
  const { head, marking, first } = candidates[at]
  if (!HOUSES.has(headClassNames()[head]) || marking !== NOM) return 0
  if (name === 'founder') return -DECIDES
  return clauses.finite(match.last, first) === 0 ? DECIDES / 2 : 0
}

const HOUSES = new Set(['building', 'hospital', 'firm', 'contest'])

/** দপ্তর থেকে ধরে নিয়ে গেছে: where somebody is taken from is where it happens. */
function takenFrom(at: number, { match, candidates, clauses }: Ground): number {
  const { marking, end, head, class: own, way } = candidates[at]
  from ??= markingNames().indexOf('+from')
  if (marking !== from || !TAKING.has(match.row.type) || end > match.first) return 0
  if (clauses.finite(end, match.first) > 0) return 0
  if ((PLACES & (1 << own)) !== 0 && way === NAME) return DECIDES / 2
  // মাওনা এলাকার একটি বাড়ি থেকে: a named place says more.
  const isNamed = candidates.some(
    (each) => each.way === NAME && (PLACES & (1 << each.class)) !== 0 && each.last <= match.first,
  )
  return SITES.has(headClassNames()[head]) && !isNamed ? DECIDES / 2 : 0
}

let from: number | undefined
const TAKING = new Set(['Arrest', 'Abduct'])
const SITES = new Set(['building', 'station', 'hospital', 'road'])

/** তাঁকে একুশে পদকে ভূষিত করেন রাষ্ট্রপতি: who honours somebody gives, and gets nothing. */
function honouring(name: string, at: number, { match, candidates, clauses }: Ground): number {
  const { chain, row } = match
  if (row.type !== 'Award' || chain === null || chain.passive || !GIVING.has(chain.verb)) return 0
  const { marking, kind, class: own, first, last } = candidates[at]
  if (kind !== 'entity' || marking !== NOM || (ACTORS & (1 << own)) === 0) return 0
  const isNear = last <= match.first ? clauses.finite(last, match.first) === 0 : first === match.last
  const hasWhom = candidates.some(
    (each) =>
      (each.marking === OBJ || each.marking === PL) &&
      each.last <= match.first &&
      (ACTORS & (1 << each.class)) !== 0 &&
      clauses.finite(each.last, match.first) === 0,
  )
  if (!isNear || !hasWhom) return 0
  return name === 'giver' ? DECIDES : -DECIDES
}

const GIVING = new Set(['করা', 'দেওয়া', 'পরানো'])

/** মেয়ের হদিস না মেলায় স্বজনেরা …: of whom there is no trace, and not who looks for him. */
function sought(at: number, { match, candidates, words }: Ground): number {
  if (match.row.type !== 'Missing' || !words.isOf('trace', match.first)) return 0
  const { marking, end } = candidates[at]
  if ((marking === GEN || marking === GENADJ || marking === PL) && end === match.first) return DECIDES
  return marking === NOM ? -DECIDES : 0
}

/** ভাঙচুর চলে তাঁর গাড়িতেও, বাড়িতে ভাঙচুর করা হয় */
function brokenInto(at: number, { match, candidates, clauses }: Ground): number {
  if (match.row.type !== 'Damage') return 0
  const { marking, first, last, head, kind, next } = candidates[at]
  if (marking !== LOC || (kind !== 'entity' && kind !== 'phrase')) return 0
  const name = headClassNames()[head]
  if (name !== 'vehicle' && name !== 'building') return 0
  if (first >= match.last) return next <= COMMA && clauses.finite(match.last, first) <= 1 ? DECIDES / 2 : 0
  return clauses.finite(last, match.first) === 0 ? DECIDES / 2 : 0
}

/** রায় ঘোষণার সময় আদালতে উপস্থিত ছিলেন */
function during(at: number, { match, candidates, clauses }: Ground): number {
  const { kind, marking, end } = candidates[at]
  within ??= markingNames().indexOf('+during')
  if (match.row.type !== 'Attend' || kind !== 'event' || marking !== within || end > match.first) return 0
  return clauses.finite(end, match.first) === 0 ? DECIDES : 0
}

let within: number | undefined

/** পাঠানো হবে আশ্রয়শিবিরে: where to, right behind the verb at the end of the clause. */
function sentTo(at: number, { match, candidates }: Ground): number {
  const { kind, marking, first, next } = candidates[at]
  if (kind !== 'phrase' || marking !== LOC || first !== match.last || next > COMMA) return 0
  return match.chain?.form === 'finite' && voiceClass(match) !== 'nom' ? DECIDES / 2 : 0
}

const COMMA = NEXTS.indexOf('comma')
const DURATION = fillClass('duration')
const SPAN_OF_TIME = fillClass('span-of-time')
const PLACES = /* @__PURE__ */ fillMask(['place'])
const ACTORS = /* @__PURE__ */ fillMask(['actor'])
