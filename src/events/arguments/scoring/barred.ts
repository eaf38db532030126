import { isCall } from '../../detection/call.js'
import type { Match } from '../../detection/match.js'
import { voiceClass } from '../../detection/voice.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { headClass, headClassNames } from '../candidates/head-class.js'
import { fillClass } from '../fill.js'
import { builtInFrames, type Role } from '../frames.js'
import { GEN, markingNames, NOM, OBJ, PL } from '../sentence/markings.js'
import {
  impossibleSide,
  isAlready,
  isLengthBehind,
  isOfClauseBefore,
  isOfLaterDeed,
  isTimeBound,
} from './barred-times.js'
import { isNamedAfter, isOfParticiple, isOfWay } from './relative-clause.js'

/** Whether a candidate cannot fill a role at a trigger, whatever speaks for it. */
export function isBarred({ name, part }: Role, candidate: Candidate, match: Match, words: Words): boolean {
  // ভোট চুরি করলে আমার কাছে নিয়ে আসবে: nobody does what is done where he is; but ভারতের কাছে হেরেছে.
  if (name !== 'winner' && candidate.marking === at() && builtInFrames().parts[part] === 'agent') return true
  switch (name) {
    // কমিশন সেই অভিযোগ নাকচ করেছে: who speaks of an accusation told before neither makes it nor is meant by it.
    case 'accuser':
      return isSpokenOf(candidate, match, words)
    // … অভিযোগ করেছেন, প্রবাসীদের ভোট গণনায় কারচুপি হয়েছে: whom it befell, in what is said, has not done it.
    case 'accused':
      return (
        isSpokenOf(candidate, match, words) ||
        isWithinSaid(candidate, match, words) ||
        isGivenTo(candidate, match, words) ||
        (PLACES.has(candidate.class) && candidate.end > candidate.last)
      )
    // থানায় মামলা: a police station is where a case is filed, and no court.
    case 'court':
      return isOfHead(candidate, NO_COURTS)
    case 'target':
    case 'victim':
      return isUnharmed(name, candidate, match, words)
    // ৬ ফেব্রুয়ারি পর্যন্ত হেফাজতে পাঠান, আগামী রোববার ধর্মঘটে যাওয়ার হুমকি দিয়েছেন: what has been done was not done on a day to come.
    case 'time':
      return (
        isAlready(candidate, words) ||
        isOfClauseBefore(candidate, match, words) ||
        isOfLaterDeed(candidate, match, words) ||
        (candidate.side !== 0 && candidate.side === impossibleSide(match) && !isCall(match, words)) ||
        isOfParticiple(candidate, match, words) ||
        isNamedAfter(match, words)
      )
    case 'place':
      return (
        (candidate.closing && candidate.last <= match.first) ||
        isOfParticiple(candidate, match, words) ||
        isOfWay(candidate, match, words) ||
        isNamedAfter(match, words)
      )
    // সাত দিনের হেফাজতে: how long is said by more than the days.
    case 'sentence':
      return (
        candidate.kind === 'date' &&
        (candidate.ownMarking === GEN || candidate.first > match.first) &&
        !isLengthBehind(candidate, match)
      )
    case 'value':
    case 'change':
    case 'baseline':
      return isRate(candidate, words)
    // জুনের মধ্যে, আগামী মাস থেকে: by when or from when something changes is not of which time the figure is.
    case 'period':
      return match.row.type === 'IndicatorChange' && isTimeBound(candidate, words)
    // আটজনের বিরুদ্ধে অর্থ আত্মসাতের অভিযোগ: so many people are no sum.
    case 'amount':
      return candidate.kind === 'number' && words.text(candidate.last - 1).includes('জন')
    // ৩ রানে, ৭ উইকেটে: by how much somebody won is not the score.
    case 'score':
      return (
        candidate.kind === 'number' && isSingle(words, candidate) && words.isOf('margin-unit', candidate.last)
      )
    case 'participant':
      return isGroundOfWar(candidate, match, words)
    // ভেঙে পড়েছে সেতু: what breaks by itself has nobody who breaks it.
    case 'agent':
      return match.row.type === 'Damage' && candidate.marking === NOM && voiceClass(match) === 'pat'
    // মন্ত্রী এ উৎক্ষেপণের প্রশংসা করেন: nobody is where things go unless they go to him.
    case 'destination':
      return isNowhere(candidate, match)
    // আত্মঘাতী হলেন শ্রমিক: who dies by his own hand has no killer.
    case 'killer':
      return match.row.subtype === 'suicide' || (candidate.marking === NOM && voiceClass(match) === 'pat')
    default:
      return false
  }
}

/** মাঠে নামেনি: where one goes by a figure of speech is nowhere. */
function isNowhere({ class: own, marking, first, last }: Candidate, match: Match): boolean {
  if (own === PERSON && marking === NOM) return true
  if (match.row.type !== 'Deploy') return false
  // পোল্যান্ড যুদ্ধবিমান মোতায়েন করে: nor is a state that sends them.
  if (own === STATE && marking === NOM && last <= match.first && match.chain?.passive === false) return true
  return first >= match.first && last <= match.last
}

/** ডজনে | বেড়েছে ২২ টাকা: of how many the price is. */
function isRate({ kind, first, last }: Candidate, words: Words): boolean {
  return kind === 'number' && last - first === 1 && words.isOf('per-unit', first)
}

/** Whether what a trigger tells cannot have befallen somebody. */
function isUnharmed(role: string, candidate: Candidate, match: Match, words: Words): boolean {
  const { row, chain, ending, first, last } = match
  if (row.type === 'Casualty') {
    // হতাহতের খবর নেই: the trigger does not say whom it befell.
    if (candidate.first >= first && candidate.last <= last) return true
    // হতাহতের তথ্য নিশ্চিত করেছেন রহিম: one person is no casualties, and who tells of them is none of them.
    if (candidate.class === PERSON || candidate.speaks) return true
  }
  // চেয়ারম্যানের কার্যালয়ের পাশে: whose house or office it is has not been hurt.
  if (role === 'victim' && isOwnerOfPlace(candidate, match, words)) return true
  if (chain !== null || ending?.case !== 'GEN') return false
  // নিহতের মা: whose mother she is befell it, and not her.
  if (isOwner(candidate, match)) return true
  // হামলার নিন্দা জানিয়েছেন মহাসচিব: he stands behind what he speaks of.
  return row.type === 'Attack' && candidate.first >= last && !words.isOf('prey', last)
}

/** ইউক্রেন যুদ্ধ: a state that a war is named after is where it is. */
function isGroundOfWar(
  { class: own, marking, group, first, last }: Candidate,
  match: Match,
  words: Words,
): boolean {
  return (
    match.row.type === 'Battle' &&
    match.chain === null &&
    own === STATE &&
    marking === NOM &&
    group < 0 &&
    last === match.first &&
    !words.isOf('joint', first - 1) &&
    !words.source.slice(words.starts[first], words.ends[last - 1]).includes('-')
  )
}

let atMarking: number | undefined

/** The marking of কাছে, সামনে. */
function at(): number {
  atMarking ??= markingNames().indexOf('+at')
  return atMarking
}

function isSpokenOf({ marking, last }: Candidate, { chain, first }: Match, words: Words): boolean {
  return chain === null && marking === NOM && last < first && words.isOf('pointer', first - 1)
}

/** দেশটি বাহিনীকে অস্ত্র দিচ্ছে | বলে অভিযোগ: to whom something is done, in what is said, has not done it. */
function isGivenTo({ marking, end }: Candidate, { first }: Match, words: Words): boolean {
  return marking === OBJ && end < first - 1 && words.hasStem(first - 1, 'বলে')
}

function isWithinSaid({ marking, first }: Candidate, { last }: Match, words: Words): boolean {
  return first > last && words.is(last, ',') && (marking === OBJ || marking === PL)
}

/** চেয়ারম্যানের | কার্যালয়ের পাশে */
function isOwnerOfPlace({ kind, marking, first, last }: Candidate, match: Match, words: Words): boolean {
  if (kind !== 'entity' || marking !== GEN || (first < match.last && match.first < last)) return false
  if (last === match.first || last >= words.length) return false
  const name = headClassNames()[headClass(words, last, last + 1)]
  return name === 'building' || name === 'station' || name === 'road' || name === 'firm'
}

function isOwner({ first, last }: Candidate, match: Match): boolean {
  return first <= match.first && match.last < last
}

/** ৩ রানে, and not ৪-৩ ব্যবধানে. */
export function isSingle(words: Words, { first, last }: Candidate): boolean {
  return !SIDES.test(words.source.slice(words.starts[first], words.ends[last - 1]))
}

const SIDES = /[-–—]/u

/** কুমিল্লা থেকে: a place with a postposition does nothing. */
const PLACES = new Set([fillClass('LOC'), fillClass('FAC')])
const STATE = fillClass('GPE')
const PERSON = fillClass('PER')

/** কর্মীর ব্যবসাপ্রতিষ্ঠানে হামলার মামলা: no court sits there. */
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

function isOfHead({ head }: Candidate, classes: ReadonlySet<string>): boolean {
  return classes.has(headClassNames()[head])
}
