import type { Range } from '../../../core/index.js'
import { endsInGenitive } from '../../../lexicon/index.js'
import type { Match } from '../../detection/match.js'
import { caseOfLast } from '../candidates/case.js'
import { countsPeople } from '../candidates/figures.js'
import { fillClass } from '../fill.js'
import { LOC, postpositionAt } from '../sentence/markings.js'
import { isCovered, nounPhraseStart, type PhraseScene, titleStart } from './phrase-borders.js'
import { range } from './phrase-range.js'

/** How many words from its trigger a feat may stand. */
const NEAR = 6

/** "৩১ রান দিয়ে ৪ উইকেট", "জোড়া গোল", "৬৯৬ নম্বর": what a player or a pupil has made; a number alone before the verb too. */
export function feat(match: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (let at = match.last - 1; at >= scene.first && at >= match.first - NEAR; at--) {
    if (at < match.first && (words.isPunctuation(at) || endsClause(at, scene))) break
    if (words.isOf('feat', at)) {
      const start = featStart(at, scene)
      const behind = start === at ? numberFrom(match.last, scene) : -1
      if (behind >= 0) return range(scene, match.last, behind)
      // ১২১ রানের | জুটি
      const isHeld = at + 1 === match.first && match.headLast > match.first && endsInGenitive(words.text(at))
      return range(scene, start, isHeld && !isVerb(match.first, scene) ? match.first + 1 : at + 1)
    }
    // ৯৬ করেন; চারটি শৃঙ্গ জয় করলেন
    if (at === match.first && numberBefore(at, scene) >= 0) {
      const noun = match.headLast - match.first > 1 ? match.headLast - 1 : match.first
      return range(scene, numberBefore(at, scene), noun)
    }
  }
  for (let at = match.last; at < scene.last && at < match.last + 4; at++) {
    if (words.isPunctuation(at)) break
    if (!words.isOf('feat', at)) continue
    // সংগ্রহ | ৪ উইকেটে ৩২৯
    const total = caseOfLast(words, at) === LOC ? numberFrom(at + 1, scene) : -1
    return range(scene, featStart(at, scene), total >= 0 ? total : at + 1)
  }
  return null
}

function isVerb(at: number, { words }: PhraseScene): boolean {
  return words.verbs(at).some(({ also }) => also.length === 0)
}

function endsClause(at: number, { words }: PhraseScene): boolean {
  return words.verbs(at).some(({ form, also }) => form === 'finite' && also.length === 0)
}

/** Where the number begins that ends before a token, or -1. */
function numberBefore(end: number, { candidates }: PhraseScene): number {
  const number = candidates.find(({ kind, last }) => kind === 'number' && last === end)
  return number === undefined ? -1 : number.first
}

/** পঞ্চম | উইকেটে ১২১ রান: for which wicket they were made. */
function isOrdinal(end: number, { candidates }: PhraseScene): boolean {
  return candidates.some(({ class: own, last }) => own === ORDINAL && last === end)
}

const ORDINAL = fillClass('ordinal')

/** রান করেছেন |১০৬৯, উইকেট পেয়েছেন |৮টি, but পেয়েছে |২০ জন: where the number ends that begins at a token, or -1. */
function numberFrom(start: number, { words, candidates }: PhraseScene): number {
  const number = candidates.find(({ kind, first }) => kind === 'number' && first === start)
  return number === undefined || countsPeople(words, number.last - 1) ? -1 : number.last
}

function featStart(at: number, scene: PhraseScene): number {
  const { words } = scene
  const number = numberBefore(at, scene)
  let start = number
  if (number < 0) {
    // জোড়া গোল, লাল কার্ড
    const before = at - 1
    const describes =
      before >= scene.first &&
      words.isWord(before) &&
      words.verbs(before).length === 0 &&
      caseOfLast(words, before) === 0 &&
      !isCovered(before, scene)
    return describes ? before : at
  }
  if (words.isOf('feat-rest', start - 1)) start--
  // ৮ উইকেটে ৫১২ রান, ৩১ রান দিয়ে ৪ উইকেট
  const joint = words.isOf('feat-joint', start - 1) ? start - 2 : start - 1
  if (joint > scene.first && words.isOf('feat', joint)) {
    const first = numberBefore(joint, scene)
    if (first >= 0 && !isOrdinal(joint, scene)) return first
  }
  return start
}

/** "সড়ক ও নালা সংস্কারে" before ৪১০ কোটি টাকা বরাদ্দ: a deed in the locative that money is given for. */
export function spentOn(match: Match, scene: PhraseScene): Range | null {
  const { words, candidates } = scene
  let skipped = 0
  for (let at = match.first - 1; at >= scene.first && skipped <= 2; at--) {
    const number = numberBefore(at + 1, scene)
    if (number >= 0) {
      at = number
      continue
    }
    // মশা দমনে | পুরসভাগুলির জন্য | আড়াই কোটি টাকা: for whom it is stands between.
    const whom = candidates.find(({ kind, end, last }) => kind === 'entity' && end === at + 1 && end > last)
    if (whom !== undefined) {
      at = whom.first
      continue
    }
    if (words.isPunctuation(at) || postpositionAt(words, at, scene.last) >= 0 || isCovered(at, scene))
      return null
    if (caseOfLast(words, at) !== LOC) {
      skipped++
      continue
    }
    // ২৫ হাজার টাকা করে, চার দফায়: how it is paid, and not for what.
    if (words.isOf('rate', at) || words.isOf('no-purpose', at) || words.isOf('most', at)) return null
    if (words.verbs(at).some(({ also }) => also.length === 0)) return null
    let start = nounPhraseStart(at, scene)
    for (const { kind, last } of scene.candidates)
      if (kind === 'number' && last > start && last <= at) start = last
    while (start < at && (words.isPunctuation(start) || words.isOf('joint', start))) start++
    return range(scene, start, at + 1)
  }
  return null
}

/** "অন্তর্বর্তী কোচের" before দায়িত্ব পেয়েছেন. */
export function duty(match: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (const at of [match.first, match.first - 1]) {
    if (at <= scene.first || !words.isOf('duty', at) || !endsInGenitive(words.text(at - 1))) continue
    return range(scene, titleStart(at, scene), at)
  }
  return null
}

/** "জেলা সভাপতির পদ" of পদ হারিয়েছেন: the post that the trigger holds as its own noun. */
export function heldPost({ first, headLast }: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (let at = headLast - 1; at >= first; at--) {
    if (!words.isOf('post', at)) continue
    const start = at === first ? titleStart(first, scene) : first
    return start < at ? range(scene, start, at + 1) : null
  }
  return null
}

/** "প্রধান উপদেষ্টা" before করা হয়েছে: the office that somebody is made. */
export function made(match: Match, scene: PhraseScene): Range | null {
  for (const { start, end, first, last } of scene.titles)
    if (last === match.first || (first <= match.first && match.first < last)) return { start, end }
  return null
}
