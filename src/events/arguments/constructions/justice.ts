import { type Candidate, NAME } from '../candidates/candidate.js'
import { headClassNames } from '../candidates/head-class.js'
import { isPeople } from '../candidates/kinds.js'
import { isLengthBehind } from '../candidates/length-behind.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, GENADJ, LOC, NOM, OBJ, PL, postpositionAt, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES, SETTLES } from './construction.js'

/** Of cases, questions and sentences. */
export const JUSTICE: readonly Construction[] = [
  { types: ['FileCase'], roles: ['charge'], says: underLaw },
  { types: ['FileCase'], roles: ['charge'], says: ofDeed },
  { types: ['Sentence'], roles: ['sentence'], says: soLong },
  { types: ['Sentence'], roles: ['court'], says: judging },
  { types: ['Investigate'], roles: ['subject', 'matter'], says: questioned },
  { types: ['Investigate'], roles: ['subject'], says: answering },
  { parts: ['agent', 'patient', 'victim'], says: blamed },
  { types: ['FileCase'], roles: ['defendant'], says: againstWhom },
  { types: ['Arrest'], roles: ['person', 'agent'], says: wanted },
]

/** কাউন্সিলরের বিরুদ্ধে | তোলাবাজির অভিযোগ: against whom a charge is brought did what it says. */
function blamed(at: number, { match, candidates, words }: Ground, part: string): number {
  const { marking, end } = candidates[at]
  if (marking !== against() || end !== match.first || match.chain !== null) return 0
  if (!BLAMED.has(match.row.type) || !words.isOf('blamed', match.last)) return 0
  return part === 'agent' ? SETTLES : -SETTLES
}

/** মামলা রুজু হয়েছে | তাঁর বিরুদ্ধে */
function againstWhom(at: number, { match, candidates }: Ground): number {
  const { marking, first } = candidates[at]
  return marking === against() && first === match.last && match.chain?.form === 'finite' ? DECIDES : 0
}

const against = /* @__PURE__ */ postpositionClass('against')
const BLAMED = new Set(['Crime', 'Abduct', 'Attack', 'Die'])

/** হামলাকারীদের | গ্রেপ্তারে সময় বেঁধে দেন: those whose arrest it is; but পুলিশের গ্রেপ্তার এড়াতে */
function wanted(at: number, { match, candidates, words }: Ground, _: string, role: string): number {
  const { marking, end } = candidates[at]
  if (match.chain !== null || marking !== PL || end !== match.first) return 0
  if (!isPeople(candidates[at], words)) return 0
  if (headClassNames()[candidates[at].head] === 'police') return 0
  return role === 'person' ? DECIDES : -DECIDES
}

/** বিশেষ ক্ষমতা আইনে মামলা: the law under which somebody is charged. */
function underLaw(at: number, { match, candidates, clauses }: Ground): number {
  const { class: own, marking, end } = candidates[at]
  if (own !== LAW || marking !== LOC || end > match.first) return 0
  return clauses.finite(end, match.first) === 0 ? DECIDES : 0
}

/** শ্লীলতাহানির | মামলা রুজু হয়েছে: what the case is about. */
function ofDeed(at: number, { match, candidates, words }: Ground): number {
  const { kind, marking, end } = candidates[at]
  if (kind !== 'event' || end !== match.first || (marking !== GEN && marking !== GENADJ)) return 0
  return words.isOf('case-noun', match.first) ? DECIDES : 0
}

/** চার বছর পর্যন্ত কারাদণ্ড, ছয় মাস কারাভোগ: how long, with nothing but what bounds it between. */
function soLong(at: number, { match, candidates, words }: Ground): number {
  const { class: own, first, end, marking } = candidates[at]
  if (own !== DURATION && own !== SPAN_OF_TIME) return 0
  // সাজা হয়েছে | পাঁচ বছরের
  if (isLengthBehind(candidates[at], match)) return DECIDES
  if (first >= match.first || end > match.last) return 0
  if (marking === GEN || marking === GENADJ) return 0
  for (let token = end; token < match.first; token++)
    if (!words.isOf('until', token) && !words.isOf('penalty', token)) return 0
  return DECIDES
}

/** মহানগর হাকিম মাহবুবুল হক তাঁদের রিমান্ডে পাঠানোর আদেশ দেন: who sentences somebody, as the subject of it. */
function judging(at: number, { match, candidates, ownSubject, words, isPassive }: Ground): number {
  const { class: own, first, last, way } = candidates[at]
  if (at !== ownSubject || own !== PERSON || isPassive) return 0
  // আদালতে তোলা হলে | বিচারক … নির্দেশ দেন
  if (way !== NAME && !words.isOf('judge', last - 1)) return 0
  if (match.chain?.form !== 'finite' || (first < match.last && match.first < last)) return 0
  return DECIDES
}

/** সচিবকে দুদক কার্যালয়ে জিজ্ঞাসাবাদ করেছে, তাঁদের জিজ্ঞাসাবাদ চলছে: people who are asked are no matter that is looked into. */
function questioned(
  at: number,
  { match, candidates, clauses, words }: Ground,
  _: string,
  role: string,
): number {
  const { row, first } = match
  if (row.subtype !== 'questioning') return 0
  const { marking, end } = candidates[at]
  // ১৪ ঘণ্টা জিজ্ঞাসাবাদের পর গ্রেফতার করা হয় | তাঁকে
  if (isLaterObject(at, { match, candidates, words })) return role === 'subject' ? DECIDES : -DECIDES
  if (!isPeople(candidates[at], words) || end > first || clauses.finite(end, first) > 0) return 0
  const isAsked =
    marking === OBJ || marking === PL || ((marking === GEN || marking === GENADJ) && end === first)
  if (!isAsked) return 0
  return role === 'subject' ? DECIDES : -DECIDES
}

function isLaterObject(
  at: number,
  { match, candidates, words }: Pick<Ground, 'match' | 'candidates' | 'words'>,
): boolean {
  const { marking, first } = candidates[at]
  if (match.chain !== null || match.ending?.case !== 'GEN' || marking !== OBJ || first < match.last)
    return false
  return (
    postpositionAt(words, match.last, words.length) === after() &&
    !words.finiteBefore(match.first, match.last) &&
    isPeople(candidates[at], words)
  )
}

const after = /* @__PURE__ */ postpositionClass('after')

/** জিজ্ঞাসাবাদে আসামিরা স্বীকার করেছেন: who answers is who is asked. */
function answering(at: number, { match, candidates, clauses, words }: Ground): number {
  if (match.row.subtype !== 'questioning' || match.chain !== null) return 0
  // জেরার মুখে
  if (match.ending?.case !== 'LOC' && !words.isOf('under', match.last)) return 0
  const { marking, first } = candidates[at]
  if (marking !== NOM || first < match.last || clauses.finite(match.last, first) > 0) return 0
  return isPeople(candidates[at], words) && !asks(candidates[at]) ? DECIDES : 0
}

/** পুলিশ, বিচারক */
function asks({ head }: Candidate): boolean {
  const name = headClassNames()[head]
  return name === 'police' || name === 'leader' || name === 'authority'
}

const LAW = fillClass('LAW')
const DURATION = fillClass('duration')
const SPAN_OF_TIME = fillClass('span-of-time')
const PERSON = fillClass('PER')
