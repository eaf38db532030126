import { type Candidate, NAME } from '../candidates/candidate.js'
import { isActor, isPlace } from '../candidates/kinds.js'
import { NEXTS } from '../candidates/neighbours.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, GENADJ, LOC, NOM, OBJ, PL, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES, SETTLES } from './construction.js'

/** Of headlines, which close with who does it, and of matches without a winner. */
export const HEADLINES: readonly Construction[] = [
  {
    types: [
      'Praise',
      'Announce',
      'Condemn',
      'Demand',
      'Urge',
      'Reject',
      'Deny',
      'Threaten',
      'Pledge',
      'ExpressSupport',
      'Deploy',
      'Protest',
      'Attack',
      'Sanction',
      'Approve',
      'Allocate',
      'Withdraw',
    ],
    parts: ['agent', 'patient', 'goal-person', 'against', 'victim'],
    says: closing,
  },
  { types: ['MatchResult', 'WinElection'], roles: ['winner', 'loser'], says: victory },
  { types: ['MatchResult'], roles: ['participant'], says: held },
  { roles: ['place'], says: inTurmoil },
  { types: ['Reject'], roles: ['rejecter'], says: inCourt },
  { types: ['Meet'], roles: ['participant'], says: inMeeting },
]

/** গোষ্ঠী সংঘর্ষে উত্তপ্ত | ভাঙড়: the place that what happens there has made so. */
function inTurmoil(at: number, { match, candidates, words }: Ground): number {
  const { marking, first, next } = candidates[at]
  if (marking !== NOM || next > COMMA || !isPlace(candidates[at])) return 0
  const isBeside =
    first === match.last + 1 && match.ending?.case === 'LOC' && words.isOf('in-turmoil', match.last)
  return isBeside || (first === match.last && words.isOf('in-turmoil', match.first)) ? SETTLES : 0
}

/** প্রধানমন্ত্রীর সঙ্গে বৈঠকে | মুখ্যমন্ত্রী: who sits with whom, behind the bare noun. */
function inMeeting(at: number, { match, candidates }: Ground): number {
  const { marking, first, next } = candidates[at]
  if (marking !== NOM || first !== match.last || next > COMMA || !isActor(candidates[at])) return 0
  if (match.chain !== null || match.ending?.case !== 'LOC') return 0
  return candidates.some((each) => each.marking === together() && each.end === match.first) ? SETTLES : 0
}

/** মামলা খারিজ | সুপ্রিম কোর্টে: the court in which it is refused, and not whose it was. */
function inCourt(at: number, { match, candidates }: Ground): number {
  const isCourt = (each: Candidate) =>
    each.marking === LOC && each.first === match.last && each.class === BODY
  if (match.chain !== null || !candidates.some(isCourt)) return 0
  return isCourt(candidates[at]) ? SETTLES : -SETTLES
}

/** প্রতিবেদন জমার নির্দেশ | হাইকোর্টের, ইরানে হামলা | ইসরায়েলের: who stands alone behind the bare noun has done it. */
function closing(at: number, { match, candidates }: Ground, part: string): number {
  const here = candidates[at]
  if (!isClosing(here) || match.chain !== null) return 0
  if (here.first !== match.last) {
    // হামলার | নিন্দা জাতিসংঘের: and nothing else.
    const isOfOther = candidates.some(({ kind, last }) => kind === 'event' && last === here.first)
    return isOfOther && part === 'agent' && here.first > match.last ? -DECIDES : 0
  }
  if (match.ending?.case !== 'NOM') return 0
  return part === 'agent' ? DECIDES : -DECIDES
}

/** টানা তৃতীয় জয় | লিভারপুলের */
function victory(at: number, { match, candidates, words }: Ground, _: string, role: string): number {
  const here = candidates[at]
  if (!isClosing(here) || match.chain !== null || here.first !== match.last) return 0
  if (!words.isOf('win-noun', match.last - 1)) return 0
  return role === 'winner' ? DECIDES : -DECIDES
}

function isClosing(here: Candidate): boolean {
  if (here.kind !== 'entity' || here.next > COMMA || !isActor(here)) return false
  return here.marking === GEN || here.marking === GENADJ || here.marking === PL
}

/** মোহনবাগানকে | রুখে দিল | গোয়া: both have played, and neither has won. */
function held(at: number, { match, candidates, clauses }: Ground): number {
  const { kind, marking, way, end, first } = candidates[at]
  if (match.row.subtype !== 'draw' || match.chain?.form !== 'finite' || match.chain.passive) return 0
  if (kind !== 'entity' || way !== NAME) return 0
  if (end <= match.first)
    return clauses.finite(end, match.first) === 0 && (marking === OBJ || marking === NOM) ? DECIDES : 0
  return marking === NOM && first === match.last ? DECIDES : 0
}

const COMMA = NEXTS.indexOf('comma')
const BODY = fillClass('ORG')
const together = /* @__PURE__ */ postpositionClass('with')
