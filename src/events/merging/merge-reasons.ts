import { packed } from '../../generated/words/recurrence.js'
import { column, parseList } from '../../lists/index.js'
import type { MergeReason } from '../types.js'
import { kindOf } from './kinds.js'
import type { Cast } from './likeness.js'
import type { Members, Reading } from './reading.js'
import { sameFiller } from './same-filler.js'
import { compareNamed } from './shared-participants.js'
import { isOverAndToCome, isSameStep } from './steps.js'
import { isOfOneTime, sharesTime } from './times.js'
import {
  hasFigures,
  hasSubtype,
  hasWidth,
  isAsMany,
  isCounted,
  isOfSubtype,
  isTimed,
  sharesCount,
  sharesFigure,
  sharesHead,
  sharesSubtype,
  sharesWidth,
} from './two-tellings.js'

let recurrent: Set<string> | undefined

/** Whether one article usually tells several events of the type. */
export function recurs(type: string): boolean {
  recurrent ??= new Set(column(parseList(packed), 'type'))
  return recurrent.has(type)
}

/**
 * What speaks for and against a trigger being one more mention of an occurrence.
 *
 * @param group indices of the readings of the occurrence
 * @param rivals how many occurrences of the type are known
 * @param isLast whether none of them was told after it
 */
export function mergeReasons(
  cast: Cast,
  readings: readonly Reading[],
  group: readonly number[],
  later: Reading,
  rivals: number,
  isLast: boolean,
): MergeReason[] {
  const reasons: MergeReason[] = []
  const { match, gist } = later
  const members = { readings, group }
  const first = readings[group[0]]
  const isNoun = match.chain === null
  const isRecurrent = recurs(match.row.type)
  say(reasons, 'any two triggers of a type')
  say(reasons, isRecurrent ? 'an article tells several of these' : `two of ${match.row.type}`)
  if (has(members, later, sharesHead)) say(reasons, 'same trigger row')
  const shared = compareNamed(cast, members, later)
  if (shared.same > 0) say(reasons, 'shared participant', Math.min(2, shared.same))
  if (shared.likely > 0) say(reasons, 'may be the same participant', Math.min(2, shared.likely))
  if (shared.unlikely > 0) say(reasons, 'may be the same by another noun', Math.min(2, shared.unlikely))
  // ঘটনা তদন্তে কমিটি গঠন করেছে জেলা প্রশাসন: who sets it up and who looks into it are one probe.
  const isSetUp = isCommittee(match) && match.sentence === readings[group[group.length - 1]].match.sentence
  if (shared.other > 0 && !isSetUp)
    say(
      reasons,
      shared.owner
        ? 'owner of its own'
        : isNoun
          ? 'other participant in the same role of a noun'
          : 'other participant in the same role',
      Math.min(2, shared.other),
    )
  if (shared.other > 0 && match.row.type === 'Performance') say(reasons, 'another player')
  if (later.background) say(reasons, 'noun in the background')
  if (later.another && !has(members, later, isAnother)) say(reasons, 'called another one')
  if (later.ofOthers && !has(members, later, isOfOthers)) say(reasons, 'of others')
  if (later.renewed) say(reasons, 'called a new one')
  if (later.indefinite) say(reasons, 'called one')
  if (later.former && !has(members, later, isFormer)) say(reasons, 'of a former time')
  else if (!later.former && isFormer(first)) say(reasons, 'only of a former time before')
  if (has(members, later, isOverAndToCome)) say(reasons, 'over and to come')
  if (!has(members, later, isSameStep)) say(reasons, 'a step of its own')
  if (isBare(later) && !isGoverned(later)) say(reasons, 'noun without participants')
  if (!has(members, later, isNotBare)) say(reasons, 'only nouns before')
  if (later.definite) say(reasons, 'pointed at')
  if (later.retells > 0) say(reasons, 'tells again', later.retells)
  // … হামলা চালায় হামাস। ওই হামলায় …: of several the one told last is meant.
  if (later.definite && !isLast) say(reasons, 'pointed at, another told since')
  // হামলা, পাল্টা হামলা: a headline names two.
  const isSecondOfTitle = later.inTitle && later.another
  if (group.length === 1 && first.inTitle && !isSecondOfTitle) say(reasons, 'told in the headline')
  if (has(members, later, polarityDiffers)) say(reasons, 'polarity differs')
  if (modalitiesDiffer(members, later)) say(reasons, 'modality differs')
  if (has(members, later, isAsMany)) say(reasons, 'as many')
  else if (has(members, later, isCounted) && !has(members, later, sharesCount)) {
    say(reasons, 'counts differ')
    if (later.sources.length > 0 && !has(members, later, sharesSource))
      say(reasons, 'count of another source')
  }
  if (has(members, later, hasFigures) && !has(members, later, sharesFigure)) say(reasons, 'figures differ')
  if (has(members, later, isTimed) && !has(members, later, sharesTime)) say(reasons, 'times differ')
  if (!isRecurrent && shared.other === 0 && has(members, later, isOfOneTime)) say(reasons, 'of one time')
  if (has(members, later, hasWidth) && !has(members, later, sharesWidth))
    say(reasons, 'a day and a longer time')
  if (has(members, later, hasSubtype) && !has(members, later, sharesSubtype))
    say(reasons, isNoun ? 'subtypes of nouns differ' : 'subtypes differ')
  const isOnly =
    rivals === 1 && !isRecurrent && !shared.owner && shared.places !== 'apart' && shared.opposed === 0
  if (isOnly && later.former === first.former && !(later.another || later.renewed || later.ofOthers))
    say(reasons, isNoun ? 'the only one that a noun can name' : 'the only one of its type')
  if (kindOf(match) !== null && !has(members, later, isOfSubtype)) say(reasons, 'of a kind of its own')
  if (shared.opposed > 0) say(reasons, 'participant in the opposed role')
  if (shared.places === 'apart') say(reasons, 'places apart')
  else if (shared.places === 'other') say(reasons, 'other place')
  if (later.modality !== 'alleged' && !has(members, later, isNotAlleged)) say(reasons, 'only alleged before')
  const distance = match.sentence - readings[group[group.length - 1]].match.sentence
  if (distance === 0) say(reasons, isNoun ? 'noun of the same sentence' : 'same sentence')
  else if (distance <= 2) say(reasons, 'near sentence')
  else if (distance > 8) say(reasons, 'far sentence')
  if (later.story !== readings[group[group.length - 1]].story) say(reasons, 'of another story')
  if (distance > 0 && later.opening === 'beside') say(reasons, 'told beside')
  if (distance > 0 && later.opening === 'before') say(reasons, 'told of before')
  if (isFiniteVerb(later) && has(members, later, isFiniteVerb)) say(reasons, 'both are finite verbs')
  if (match.form === 'participle') say(reasons, 'participle')
  if (group.length > 1) say(reasons, 'told more than once before')
  if (gist.hasCore && shared.same + shared.likely === 0 && !isSetUp && has(members, later, hasCore))
    say(reasons, 'participants of their own')
  return reasons
}

function isCommittee({ row }: Reading['match']): boolean {
  return row.subtype === 'committee'
}

function say(reasons: MergeReason[], reason: string, times = 1): void {
  reasons.push({ reason, times })
}

/** Whether something holds of one of the members and the later trigger. */
function has(
  { readings, group }: Members,
  later: Reading,
  holds: (member: Reading, later: Reading) => boolean,
): boolean {
  for (let i = 0; i < group.length; i++) if (holds(readings[group[i]], later)) return true
  return false
}

const hasCore = ({ gist }: Reading) => gist.hasCore
const isNotBare = (member: Reading) => !isBare(member)
const isAnother = ({ another }: Reading) => another
const isOfOthers = ({ ofOthers }: Reading) => ofOthers
const isFormer = ({ former }: Reading) => former
const isNotAlleged = ({ modality }: Reading) => modality !== 'alleged'
const isFiniteVerb = ({ match }: Reading) => match.chain !== null && match.chain.form === 'finite'
const polarityDiffers = (member: Reading, later: Reading) => member.polarity !== later.polarity

/** তালেবানের দাবি, ৫৮ সেনা নিহত; ইসলামাবাদ বলেছে, নিহত সেনার সংখ্যা ২৩ */
function sharesSource({ sources }: Reading, later: Reading): boolean {
  return sources.some((source) => later.sources.some((other) => sameFiller(source, other)))
}

/** What has happened and what might happen are two, unless the words point back: হত্যাকাণ্ডটি ঘটে থাকতে পারে. */
function modalitiesDiffer(members: Members, later: Reading): boolean {
  if (has(members, later, sharesModality)) return false
  if (later.definite) return false
  if (isFree(later)) return isGoverned(later) && has(members, later, isNotFree)
  return isGoverned(later) || has(members, later, isNotFreeOrGoverned)
}

const sharesModality = (member: Reading, later: Reading) => member.modality === later.modality
const isNotFree = (member: Reading) => !isFree(member)
const isNotFreeOrGoverned = (member: Reading) => !isFree(member) || isGoverned(member)

/** Title nouns and participles say nothing of modality. */
function isFree({ match }: Reading): boolean {
  return match.chain === null
}

function isGoverned({ modality }: Reading): boolean {
  return modality !== 'asserted' && modality !== 'alleged' && modality !== 'future'
}

function isBare({ match, gist }: Reading): boolean {
  return match.chain === null && !gist.hasCore
}
