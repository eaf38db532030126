import { isCall } from '../../detection/call.js'
import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { isLengthBehind } from '../candidates/length-behind.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN } from '../sentence/markings.js'
import type { Bar } from './bar.js'
import { isNamedAfter, isOfParticiple } from './participles.js'

/** Of when something happens and how long it lasts. */
export const TIMES: readonly Bar[] = [
  { roles: ['time'], bars: isAlready },
  { roles: ['time'], bars: isOfClauseBefore },
  { types: ['FileCase'], roles: ['time'], bars: isOfLaterDeed },
  { roles: ['time'], bars: isImpossible },
  { roles: ['time'], bars: isOfParticiple },
  { roles: ['time'], bars: isNamedAfter },
  { types: ['IndicatorChange'], roles: ['time'], bars: isLookedAt },
  { types: ['IndicatorChange'], roles: ['period'], bars: isBound },
  { roles: ['sentence'], bars: isNoLength },
]

/** ইতিমধ্যে: no day is told. */
function isAlready({ kind, first, last }: Candidate, { words }: Ground): boolean {
  if (kind !== 'date' || last - first > 2) return false
  return grammarWords('already').has(words.source.slice(words.starts[first], words.ends[last - 1]))
}

/** সই হয়েছে | গত বৃহস্পতিবার, তবে অনুমোদন মেলেনি; বুধবারের মধ্যে তালিকা সংশোধন না হলে | আদালতে যাব: the time of the clause before. */
function isOfClauseBefore(candidate: Candidate, { match: { first }, words }: Ground): boolean {
  const { closing, last, end } = candidate
  if (last > first) return false
  if (closing) return true
  if (!isTimeBound(candidate, words) && !words.isOf('time-bound', last)) return false
  for (let token = end; token < first; token++)
    if (words.verbs(token).some(({ form, mostly }) => form === 'conditional' && mostly !== 'other'))
      return true
  return false
}

/** ২ সেপ্টেম্বর এই মামলায় নির্দেশ দেন: the day is that of what is done in the case. */
function isOfLaterDeed({ end, ownMarking, first }: Candidate, { match, words }: Ground): boolean {
  const { chain, ending } = match
  if (chain !== null || ending === null || ending.case === 'NOM') return false
  // ২০২১ সালের মামলায়
  return (
    first >= match.last ||
    (end <= match.first &&
      !(end === match.first && ownMarking === GEN) &&
      words.isOf('case-noun', match.last - 1))
  )
}

/** ৬ ফেব্রুয়ারি পর্যন্ত হেফাজতে পাঠান, আগামী রোববার ধর্মঘটে যাওয়ার হুমকি দিয়েছেন: what has been done was not done on a day to come. */
function isImpossible({ side }: Candidate, { match, words }: Ground): boolean {
  // আগামী মঙ্গলবার তাঁকে তলব করেছেন
  if (match.row.subtype === 'summon') return false
  return side !== 0 && side === impossibleSide(match) && !isCall(match, words)
}

/** The side of the day of the text on which nothing lies that a finite verb tells, or 0. */
function impossibleSide({ chain }: Match): -1 | 0 | 1 {
  if (chain === null || chain.form !== 'finite' || chain.modal !== null || chain.negative) return 0
  if (chain.tense === 'future') return -1
  return chain.tense === 'past' || (chain.tense === 'present' && chain.aspect !== 'continuous') ? 1 : 0
}

/** এক সপ্তাহে ১৫ টাকা বেড়েছে: so long is the time that is looked at. */
function isLookedAt({ class: own }: Candidate): boolean {
  return own === SPAN_OF_TIME
}

/** জুনের মধ্যে, আগামী মাস থেকে: by when or from when something changes is not of which time the figure is. */
function isBound(candidate: Candidate, { words }: Ground): boolean {
  return isTimeBound(candidate, words)
}

function isTimeBound({ kind, last }: Candidate, words: Words): boolean {
  return kind === 'date' && words.isOf('time-bound', last - 1)
}

/** সাত দিনের হেফাজতে: how long is said by more than the days. */
function isNoLength(candidate: Candidate, { match }: Ground): boolean {
  const { kind, ownMarking, first } = candidate
  return kind === 'date' && (ownMarking === GEN || first > match.first) && !isLengthBehind(candidate, match)
}

const SPAN_OF_TIME = fillClass('span-of-time')
