import { isTakenUp } from '../../detection/ellipsis.js'
import { isOccasion } from '../../detection/retold.js'
import { ADJECTIVE, type Candidate, NAME, PRONOUN } from '../candidates/candidate.js'
import { headClassNames } from '../candidates/head-class.js'
import { isActor } from '../candidates/kinds.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, GENADJ, LOC, NOM, OBJ, postpositionClass } from '../sentence/markings.js'
import type { Bar } from './bar.js'

/** Of who does something, who takes part, and what is signed. */
export const DOERS: readonly Bar[] = [
  { parts: ['agent'], bars: isBeforeWhom },
  { parts: ['agent'], bars: isOfNoun },
  { parts: ['agent'], bars: isFollowed },
  { parts: ['agent'], bars: isOfCondition },
  { parts: ['agent', 'partner', 'victim'], bars: isThereabouts },
  { parts: ['victim', 'patient'], bars: isCited },
  { types: ['Attack'], roles: ['victim'], bars: isOfHead },
  { types: ['Condemn', 'Praise'], roles: ['critic', 'speaker'], bars: isMourned },
  { parts: ['partner'], bars: isOfGuest },
  {
    types: ['SignAgreement', 'LaunchProduct', 'Award', 'FoundOrg'],
    parts: ['agent', 'partner', 'recipient', 'theme', 'goal-person'],
    bars: isAtOccasion,
  },
  { types: ['Performance'], roles: ['player'], bars: isFeat },
  { types: ['Performance'], roles: ['team'], bars: isNationality },
  { roles: ['agreement'], bars: isOfTrigger },
  { types: ['Ceasefire'], roles: ['party'], bars: isProposer },
  { roles: ['event'], bars: isNoGathering },
  { roles: ['body'], bars: isNeverElected },
  { types: ['Protest', 'Meet'], roles: ['protester', 'participant'], bars: isNoCrowd },
  { types: ['Vote'], roles: ['voter'], bars: isAgainst },
]

/** বিএনপি | নির্বাচনে যায়নি, নির্বাচন | কমিশন: parties and those who hold the election are not elected; but ডাকসু নির্বাচনে */
function isNeverElected({ last, marking }: Candidate, { words }: Ground): boolean {
  return marking === OBJ || words.isOf('elects-nobody', last - 1)
}

/** জনসভা থেকে | বিজেপিকে আক্রমণ করেন, সমাবেশে হামলা চালায় | দুর্বৃত্তরা: to whom something is done there, and who attacks it. */
function isNoCrowd({ marking, head, kind }: Candidate, { match }: Ground): boolean {
  if (match.chain !== null || kind !== 'entity') return false
  return marking === OBJ || headClassNames()[head] === 'offender'
}

/** চেয়ারম্যানের বিরুদ্ধে | অনাস্থা ভোটে */
function isAgainst({ marking }: Candidate): boolean {
  return marking === against()
}

const against = /* @__PURE__ */ postpositionClass('against')

/** ভোট চুরি করলে আমার কাছে নিয়ে আসবে: nobody does what is done where he is; but ভারতের কাছে হেরেছে, মিত্রবাহিনীর কাছে পরাজিত */
function isBeforeWhom({ marking }: Candidate, _: Ground, _part: string, role: string): boolean {
  return role !== 'winner' && role !== 'victor' && marking === atWhom()
}

const atWhom = /* @__PURE__ */ postpositionClass('at')

/** সেনা | প্রত্যাহারের | দাবি নাকচ করেন, মার্কিন সেনা | পাঠানোর | প্রস্তাব ফিরিয়ে দেন: what the noun of another deed takes as its object does nothing itself. */
function isOfNoun({ kind, way, last, marking }: Candidate, { match, candidates }: Ground): boolean {
  if (kind !== 'entity' || way === NAME || way === PRONOUN || marking !== NOM) return false
  for (const deed of candidates) {
    if (deed.kind !== 'event' || deed.first >= last || last >= deed.last) continue
    const isOwn = deed.first <= match.first && match.last <= deed.last
    if ((deed.marking === GEN || deed.marking === GENADJ) && !isOwn) return true
  }
  return false
}

/** যুদ্ধ থামানোর প্রস্তাব দিয়েছে | কাতার: who proposes it or calls for it is no side of it. */
function isProposer({ marking, first }: Candidate, { match, words }: Ground): boolean {
  return marking === NOM && first > match.last && words.isOf('proposed', match.last)
}

/** সেখানকার ক্ষয়ক্ষতি, আশপাশের মানুষ: words for what is near are nobody. */
function isThereabouts({ first, last }: Candidate, { words }: Ground): boolean {
  return last === first + 1 && words.isOf('thereabouts', first)
}

/** নিয়েছেন ২ উইকেট, জিতেছেন তিনটি সোনা: what was made is nobody who makes it. */
function isFeat({ kind, last }: Candidate, { words }: Ground): boolean {
  return kind === 'phrase' && words.isOf('feat', last - 1)
}

/** স্পেনীয় | ডিফেন্ডার আলভারো রুইস: of which country a player is, but not for whom he plays. */
function isNationality({ way }: Candidate): boolean {
  return way === ADJECTIVE
}

/** চুক্তি সই হয়েছে। অনুষ্ঠানে | রাষ্ট্রদূত উপস্থিত ছিলেন: who comes to the occasion does not do what it is for. */
function isAtOccasion(_: Candidate, { match, words }: Ground): boolean {
  return isOccasion(match, words)
}

/** গভর্নরকে | উদ্ধৃত করে: who is cited tells of it. */
function isCited({ marking, last }: Candidate, { words }: Ground): boolean {
  return marking === OBJ && words.isOf('cited', last)
}

/** একটি | সন্ত্রাসী হামলা: whose attack it is, it did not befall. */
function isOfHead({ first, last }: Candidate, { match }: Ground): boolean {
  return first < match.last && match.first < last
}

/** মন্ত্রী | সালেহ আল-আরোরি | হত্যার নিন্দা জানিয়েছেন: who was killed condemns nothing where somebody else does. */
function isMourned(
  { marking, kind, first, last }: Candidate,
  { candidates, clauses, words }: Ground,
): boolean {
  if (marking !== NOM || kind !== 'entity' || !words.isOf('befallen-noun', last)) return false
  return candidates.some(
    (each) =>
      each.last <= first &&
      each.marking === NOM &&
      each.kind !== 'event' &&
      isActor(each) &&
      clauses.finite(each.last, first) === 0,
  )
}

/** তারা | হামলা না চালালে আমরাও চালাব না: who meets the condition is another than who takes it up. */
function isOfCondition({ last }: Candidate, { match }: Ground): boolean {
  return isTakenUp(match) && last < match.first
}

/** রহিমের | সমর্থক করিম … যাচ্ছিলেন: whose follower somebody is does nothing himself. */
function isFollowed({ marking, kind, last, end }: Candidate, { match, candidates, words }: Ground): boolean {
  const { chain, first } = match
  if (chain === null || chain.form !== 'finite' || chain.passive || chain.modal !== null) return false
  if (marking !== GEN || kind !== 'entity' || end >= first || words.isPunctuation(last)) return false
  return candidates.some(
    (each) =>
      each.kind === 'entity' &&
      each.way === NAME &&
      each.marking === NOM &&
      each.class === PERSON &&
      each.first > last &&
      each.first <= last + TITLE &&
      each.last <= first,
  )
}

/** সমর্থক, জেলা কমিটির সদস্য */
const TITLE = 3

/** সম্মেলনে | করিমের বক্তব্য …: whose something is, behind the noun of a meeting, need not have been there. */
function isOfGuest({ marking, first }: Candidate, { match: { chain, ending, last } }: Ground): boolean {
  return chain === null && ending?.case === 'LOC' && marking === GEN && first >= last
}

/** সমঝোতায় পৌঁছেছে: the bare noun of the trigger says no more than that; চুক্তিটিতে সই করেন says what was signed. */
function isOfTrigger({ first, last }: Candidate, { match, words }: Ground): boolean {
  if (first < match.first || last > match.last) return false
  for (let token = match.first; token < match.headLast; token++) if (words.isOf('signed', token)) return false
  return true
}

/** এতে সংহতি জানিয়ে অংশ নেন: who takes part takes part in a gathering, or is there while something else is done. */
function isNoGathering(
  { kind, class: own, marking, ownMarking, last }: Candidate,
  { match }: Ground,
): boolean {
  return (
    kind === 'event' && own === EVENT && marking !== during() && !(ownMarking === LOC && last === match.first)
  )
}

const during = /* @__PURE__ */ postpositionClass('during')
const EVENT = fillClass('event')
const PERSON = fillClass('PER')
