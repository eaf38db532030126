import { voiceClass } from '../../detection/voice.js'
import { type Candidate, PRONOUN } from '../candidates/candidate.js'
import { headClass, headClassNames } from '../candidates/head-class.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, NOM } from '../sentence/markings.js'
import type { Bar } from './bar.js'

/** Of whom something befalls, who does it, and which court hears of it. */
export const HARM: readonly Bar[] = [
  { types: ['Casualty'], roles: ['victim'], bars: isNoCasualty },
  { roles: ['victim'], bars: isOwnerOfPlace },
  { parts: ['victim', 'patient'], bars: isNotCalledSo },
  { roles: ['victim'], bars: isOfWhom },
  { roles: ['target', 'victim'], bars: isOwner },
  { types: ['Attack'], roles: ['target', 'victim'], bars: isBehindAttack },
  // ভেঙে পড়েছে সেতু: what breaks by itself has nobody who breaks it.
  { types: ['Damage'], roles: ['agent'], bars: isByItself },
  { types: ['Damage'], roles: ['cause'], bars: isFiring },
  { types: ['FireExplosion'], roles: ['object', 'place'], bars: isFighting },
  { roles: ['killer'], bars: isByItself },
  { roles: ['court'], bars: isNoCourt },
  { types: ['Die'], roles: ['time', 'place'], bars: isOfFinding },
  { types: ['Die', 'Injure', 'Arrest', 'Missing'], roles: ['victim', 'person'], bars: isBesideThose },
  { types: ['Sentence', 'Acquit', 'Trial', 'Release'], roles: ['defendant', 'person'], bars: isJudge },
]

/** দমকলের ১০টি ইঞ্জিন | আগুন নিয়ন্ত্রণে আনে: who fights a fire does not burn. */
function isFighting({ marking, last, end }: Candidate, { match, words }: Ground): boolean {
  return marking === NOM && match.chain === null && end === last && words.isOf('fought', match.last)
}

function isNoCasualty({ first, last, class: own, speaks }: Candidate, { match }: Ground): boolean {
  // হতাহতের খবর নেই: the trigger does not say whom it befell.
  if (first >= match.first && last <= match.last) return true
  // হতাহতের তথ্য নিশ্চিত করেছেন রহিম: one person is no casualties, and who tells of them is none of them.
  return own === PERSON || speaks
}

/** চেয়ারম্যানের | কার্যালয়ের পাশে: whose house or office it is has not been hurt. */
function isOwnerOfPlace({ kind, marking, first, last }: Candidate, { match, words }: Ground): boolean {
  if (kind !== 'entity' || marking !== GEN || (first < match.last && match.first < last)) return false
  if (last === match.first || last >= words.length) return false
  const name = headClassNames()[headClass(words, last, last + 1)]
  return name === 'building' || name === 'station' || name === 'road' || name === 'firm'
}

/** আহতদের, নিহত ব্যক্তির: a participle that stands for people names them itself, or the word beside it does. */
function isNotCalledSo({ first, last, end }: Candidate, { match }: Ground): boolean {
  const { row, chain, ending } = match
  const isNamed = row.alone.adj && chain === null && ending !== null
  if (!isNamed || (ending.case === 'NOM' && ending.classifier === '')) return false
  return first > match.last || match.first > Math.max(last, end)
}

/** যাঁদের মধ্যে | দুই হাজার নিহত: of whom it befell some. */
function isOfWhom({ way, last, end, first }: Candidate, { candidates, words }: Ground): boolean {
  if (way !== PRONOUN || end === last || !words.isOf('relative', first)) return false
  return candidates.some((each) => each.kind === 'number' && each.first >= end)
}

/** নিহতের মা: whose mother she is befell it, and not her. */
function isOwner({ first, last }: Candidate, { match }: Ground): boolean {
  return isOfNoun(match) && first <= match.first && match.last < last
}

/** হামলার নিন্দা জানিয়েছেন মহাসচিব: he stands behind what he speaks of. */
function isBehindAttack({ first }: Candidate, { match, words }: Ground): boolean {
  return isOfNoun(match) && first >= match.last && !words.isOf('prey', match.last)
}

/** হামলার, নিহতের */
function isOfNoun({ chain, ending }: Ground['match']): boolean {
  return chain === null && ending?.case === 'GEN'
}

function isByItself({ marking }: Candidate, { match }: Ground): boolean {
  return marking === NOM && voiceClass(match) === 'pat'
}

/** হামাসের ছোড়া | রকেট ভূপাতিত করেছে: that it was fired is no cause of its being shot down. */
function isFiring({ kind }: Candidate, { match: { row } }: Ground): boolean {
  return kind === 'event' && (row.subtype === 'shootdown' || row.subtype === 'intercept')
}

/** লোকজন | আহত দুজনকে উদ্ধার করেন: the word describes those whom it befell, and nobody before them. */
function isBesideThose({ kind, last }: Candidate, { match, candidates }: Ground): boolean {
  if (kind !== 'entity' || match.chain !== null || last > match.first) return false
  return candidates.some(
    (each) => each.kind === 'entity' && each.first === match.first && each.last > match.last,
  )
}

/** বিচারপতি | জাফর আহমেদের বেঞ্চ: who judges is not judged. */
function isJudge({ class: own, first }: Candidate, { words }: Ground): boolean {
  return own === PERSON && words.isOf('judge', first - 1)
}

/** পরদিন সকালে নদীর চরে তাঁর লাশ পাওয়া যায়: when and where a body is found nobody died. */
function isOfFinding(_: Candidate, { match, words }: Ground): boolean {
  return match.chain === null && headClassNames()[headClass(words, match.last - 1, match.last)] === 'body'
}

/** থানায় মামলা, কর্মীর ব্যবসাপ্রতিষ্ঠানে হামলার মামলা: where a case is filed and of what it is sits no court. */
function isNoCourt({ head }: Candidate): boolean {
  return NO_COURTS.has(headClassNames()[head])
}

const NO_COURTS = new Set([
  'station',
  'firm',
  'building',
  'hospital',
  'road',
  'vehicle',
  'contest',
  'meeting',
])
const PERSON = fillClass('PER')
