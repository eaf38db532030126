import { ADJECTIVE, type Candidate } from '../candidates/candidate.js'
import { isPlace } from '../candidates/kinds.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, LOC, NOM, postpositionClass } from '../sentence/markings.js'
import type { Bar } from './bar.js'
import { isNamedAfter, isOfParticiple, isOfWay } from './participles.js'

/** Of where something happens and where things go. */
export const PLACES: readonly Bar[] = [
  { parts: ['place'], bars: isOfTrigger },
  { roles: ['place'], bars: isOfClauseBefore },
  { roles: ['place'], bars: isOfParticiple },
  { roles: ['place'], bars: isOfWay },
  { roles: ['place'], bars: isNamedAfter },
  { roles: ['place'], bars: isOfResident },
  { roles: ['destination'], bars: isNowhere },
  { types: ['Deploy', 'Transport', 'Travel', 'Withdraw'], roles: ['destination', 'origin'], bars: isNoGoal },
  { types: ['Attack'], roles: ['target'], bars: isGroundOfBeating },
  { types: ['Battle'], roles: ['participant', 'attacker', 'target'], bars: isGroundOfWar },
]

/** সড়ক দুর্ঘটনায়: the trigger does not say where it is itself; but ঢাকা–ময়মনসিংহ | মহাসড়ক অবরোধ. */
function isOfTrigger({ first, last }: Candidate, { match }: Ground): boolean {
  if (first < match.first && match.row.subtype === 'obstruct') return false
  return first < match.last && match.first < last
}

function isOfClauseBefore({ closing, last }: Candidate, { match }: Ground): boolean {
  return closing && last <= match.first
}

/** নিহতের ঘটনায় ঢাকায় নিযুক্ত রাষ্ট্রদূতকে তলব: behind the trigger it is where somebody else lives or serves. */
function isOfResident({ first, end }: Candidate, { match, words }: Ground): boolean {
  return match.last <= first && words.isOf('resident', end)
}

/** মন্ত্রী এ উৎক্ষেপণের প্রশংসা করেন: nobody is where things go unless they go to him. মাঠে নামেনি: where one goes by a figure of speech is nowhere. */
function isNowhere({ class: own, marking, first, last }: Candidate, { match }: Ground): boolean {
  if (own === PERSON && marking === NOM) return true
  if (match.row.type !== 'Deploy') return false
  // পোল্যান্ড যুদ্ধবিমান মোতায়েন করে: nor is a state that sends them.
  if (own === STATE && marking === NOM && last <= match.first && match.chain?.passive === false) return true
  return first >= match.first && last <= match.last
}

/** মার্কিন | সেনা পাঠানোর প্রস্তাব, মস্কোর | বিরুদ্ধে আকাশসীমা লঙ্ঘনের অভিযোগ: whose they are and who is blamed is not where they go. */
function isNoGoal({ way, marking }: Candidate): boolean {
  return way === ADJECTIVE || marking === against()
}

/** বাজারে মারধর করেন: where somebody is beaten has not been aimed at. */
function isGroundOfBeating(candidate: Candidate, { match }: Ground): boolean {
  return match.row.subtype === 'beating' && candidate.marking === LOC && isPlace(candidate)
}

/** ইউক্রেন যুদ্ধ: a state that a war is named after is where it is. */
function isGroundOfWar(candidate: Candidate, { match, words }: Ground): boolean {
  const { marking, group, first, last } = candidate
  if (last !== match.first || group >= 0 || !isPlace(candidate)) return false
  // গাজার যুদ্ধ, সুদানের গৃহযুদ্ধ; but ইসরায়েলের যুদ্ধ
  if (marking === GEN) return words.isOf('war-ground', first)
  return (
    match.chain === null &&
    marking === NOM &&
    !words.isOf('joint', first - 1) &&
    !words.source.slice(words.starts[first], words.ends[last - 1]).includes('-')
  )
}

const against = /* @__PURE__ */ postpositionClass('against')
const STATE = fillClass('GPE')
const PERSON = fillClass('PER')
