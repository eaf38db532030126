import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import { ADJECTIVE, NAME } from '../candidates/candidate.js'
import { headClassNames } from '../candidates/head-class.js'
import { isPlace, isThing } from '../candidates/kinds.js'
import { NEXTS } from '../candidates/neighbours.js'
import type { Ground } from '../ground.js'
import { verbKind } from '../sentence/clause-map.js'
import { GEN, GENADJ, LOC, NOM, PL, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES, SETTLES, SPEAKS_FOR } from './construction.js'

/** Of attacks and storms, of what is broken, and of people who are taken away. */
export const HARM: readonly Construction[] = [
  { types: ['Attack', 'SeizeTerritory', 'Sanction', 'Mediate'], parts: ['agent'], says: nation },
  { roles: ['instrument'], says: wielded },
  { types: ['Attack'], roles: ['target', 'place'], says: aimed },
  { types: ['Attack'], roles: ['target'], says: ruined },
  { types: ['Arrest', 'Abduct'], roles: ['place'], says: takenFrom },
  { types: ['Missing'], roles: ['person'], says: sought },
  { types: ['Damage'], roles: ['object'], says: brokenInto },
  { types: ['Damage'], roles: ['object', 'place'], says: broken },
  { types: ['NaturalDisaster'], roles: ['hazard'], says: storm },
  { roles: ['count'], says: tallied },
]

/** লন্ডভন্ড হয়ে গেছে | দুই শতাধিক ঘর: what stands right behind the verb is what broke, and not where. */
function broken(at: number, { match, candidates, isPassive }: Ground, _: string, role: string): number {
  const { marking, first, kind } = candidates[at]
  if (!isPassive || match.chain?.form !== 'finite' || marking !== NOM || first !== match.last) return 0
  if (kind !== 'entity' && kind !== 'phrase') return 0
  return role === 'object' ? SPEAKS_FOR : -SETTLES
}

/** ঘূর্ণিঝড় রিমালের আঘাতে, ঘূর্ণিঝড় ‘অর্ণব’: the storm by its name. */
function storm(at: number, { match, candidates, words }: Ground): number {
  const { way, first, last } = candidates[at]
  if (way !== NAME) return 0
  const isHeld = first < match.last && match.first < last
  const isBehind = first === match.last || (first === match.last + 1 && words.isPunctuation(match.last))
  return isHeld || isBehind ? DECIDES : 0
}

/** নিহত | সেনার সংখ্যা ২৩: how many they are stands right behind the word for it. */
function tallied(at: number, { match, candidates, clauses, words }: Ground): number {
  const { kind, first } = candidates[at]
  if (kind !== 'number' || match.chain !== null || first <= match.last || first > match.last + TALLY) return 0
  return words.isOf('tally', first - 1) && clauses.finite(match.last, first) === 0 ? DECIDES : 0
}

/** নিহত | বেসামরিক মানুষের মোট সংখ্যা */
const TALLY = 5

/** রুশ হামলায়, পাকিস্তানি ড্রোন হামলায়: the country of which the noun of a deed is. */
function nation(at: number, { match, candidates, words, ownSubject, isPassive }: Ground): number {
  const { way, last } = candidates[at]
  if (way !== ADJECTIVE || last > match.first) return 0
  for (let token = last; token < match.first; token++)
    if (token > last + 1 || !MEANS.some((kind) => words.isOf(kind, token))) return 0
  // ইইউ রুশ নিষেধাজ্ঞা বাড়িয়েছে: where somebody else does it the country is at whom.
  if (match.chain !== null && !isPassive && ownSubject >= 0) return 0
  return isNoun(match, words) ? SETTLES : 0
}

/** ড্রোন হামলায়, বিমান হামলায়, বোমারু বিমানের হামলায় */
const MEANS = ['thrown', 'by-means', 'weapon-of'] as const

/** হামলা, হামলা চালায়; not ছুড়েছে */
function isNoun({ first, chain }: Match, words: Words): boolean {
  return chain === null || (chain.first > first && words.verbs(first).length === 0)
}

/** পাকিস্তানি | ড্রোন হামলায়: the weapon with whose it is. */
function wielded(at: number, { match, candidates, words }: Ground): number {
  const { kind, first, last } = candidates[at]
  if (kind !== 'entity' || first >= match.first || last <= match.first) return 0
  return last < match.last && words.isOf('thrown', last - 1) ? DECIDES : 0
}

/** নেতার বাড়ি লক্ষ্য করে বোমা ছোড়া হয়: at what it is aimed. */
function aimed(at: number, { candidates, words }: Ground, _: string, role: string): number {
  const { last, end } = candidates[at]
  if (end === last || !words.isOf('aimed-at', last)) return 0
  return role === 'target' ? SPEAKS_FOR : -SPEAKS_FOR
}

/** হামলায় | বিধ্বস্ত | শহরটি: what the participle of ruin right behind an attack describes was attacked. */
function ruined(at: number, { match, candidates, words }: Ground): number {
  if (match.chain !== null) return 0
  if (match.ending?.case !== 'LOC' || !words.isOf('ruined', match.last)) return 0
  const behind = verbKind(words, match.last + 1) === 0 ? nounBehind(match.last + 1, words) : -1
  const { first, last } = candidates[at]
  // হামলায় | ক্ষতিগ্রস্ত একটি বিদ্যালয়
  const isWhole = first === match.last && last > first + 1
  return (first === behind || isWhole) && isThing(candidates[at]) ? DECIDES : 0
}

/** বিধ্বস্ত | শহরটি, ক্ষতিগ্রস্ত হওয়া | ভবন */
function nounBehind(at: number, words: Words): number {
  return words.verbs(at).some(({ form }) => form === 'verbal-noun') ? at + 1 : at
}

/** দপ্তর থেকে ধরে নিয়ে গেছে: where somebody is taken from is where it happens. */
function takenFrom(at: number, { match, candidates, clauses }: Ground): number {
  const { marking, end, head, way } = candidates[at]
  if (marking !== from() || end > match.first) return 0
  if (clauses.finite(end, match.first) > 0) return 0
  if (isPlace(candidates[at]) && way === NAME) return SPEAKS_FOR
  // মাওনা এলাকার একটি বাড়ি থেকে: a named place says more.
  const isNamed = candidates.some((each) => each.way === NAME && isPlace(each) && each.last <= match.first)
  return SITES.has(headClassNames()[head]) && !isNamed ? SPEAKS_FOR : 0
}

const from = /* @__PURE__ */ postpositionClass('from')
const SITES = new Set(['building', 'station', 'hospital', 'road'])

/** মেয়ের হদিস না মেলায় স্বজনেরা …: of whom there is no trace, and not who looks for him. */
function sought(at: number, { match, candidates, words }: Ground): number {
  if (!words.isOf('trace', match.first)) return 0
  const { marking, end } = candidates[at]
  if ((marking === GEN || marking === GENADJ || marking === PL) && end === match.first) return DECIDES
  return marking === NOM ? -DECIDES : 0
}

/** ভাঙচুর চলে তাঁর গাড়িতেও, বাড়িতে ভাঙচুর করা হয় */
function brokenInto(at: number, { match, candidates, clauses }: Ground): number {
  const { marking, first, last, head, kind, next } = candidates[at]
  if (marking !== LOC || (kind !== 'entity' && kind !== 'phrase')) return 0
  const name = headClassNames()[head]
  if (name !== 'vehicle' && name !== 'building') return 0
  if (first >= match.last) return next <= COMMA && clauses.finite(match.last, first) <= 1 ? SPEAKS_FOR : 0
  return clauses.finite(last, match.first) === 0 ? SPEAKS_FOR : 0
}

const COMMA = NEXTS.indexOf('comma')
