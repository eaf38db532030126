import { NUMBER } from '../../tokens/index.js'
import { isState } from '../segments/owned-bodies.js'
import { inner, makeSegment, type Opinion, type Segment } from '../segments/segments.js'
import { headCut, isClassified, lastCut } from '../words/cuts.js'
import type { Head } from '../words/heads.js'
import { isCue, isCueForm, nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'
import { behindOf, clearestStart, firstWord } from './phrase-borders.js'
import { honouredFrom, isCalledAfter, isFallen } from './phrase-namesakes.js'
import {
  hasShortForm,
  isAdjectiveAlone,
  isAdjectiveBefore,
  isDirect,
  isListedBody,
  isListedName,
  isOfState,
  isRun,
  isSeat,
  isTriedBy,
} from './phrase-owners.js'
import { allGeneric, hasMembers, isCommonPair, isKindOf, isNamedAward, isPlaceOfIt } from './phrase-words.js'

/** দুর্যোগ ব্যবস্থাপনা অধিদপ্তর: the head behind a phrase. */
export function phrase(
  view: View,
  opinion: Opinion,
  segments: readonly Segment[],
  head: Head,
  at: number,
): Segment | undefined {
  const headStart = at - head.words.length + 1
  if (isPlaceOfIt(view, head, at)) return undefined
  // ৬১ ব্যাটালিয়ন, ২৪ পদাতিক ডিভিশন: a number makes a name of a unit.
  if (head.subtype === 'force' && view.units.kinds[headStart - 1] === NUMBER && view.isWord(headStart - 1))
    return makeSegment({
      first: headStart - 1,
      last: at + 1,
      type: head.type,
      score: 5,
      rule: 'head/force',
      cut: headCut(view, head, at),
    })
  const run = firstWord(view, segments, head, headStart)
  let first = run < headStart ? honouredFrom(view, segments, run) : run
  const called =
    first < run || isFallen(view, first + 1) || isCalledAfter(view, segments, head, first, headStart)
  // মানব পাচার অপরাধ দমন ট্রাইব্যুনাল: courts are named after what they try, in many words.
  // যোগ্য শিক্ষক অধিকার মঞ্চ: platforms as well, after those who stand on them.
  if (
    head.subtype !== 'court' &&
    !called &&
    !(
      head.subtype === 'platform' &&
      hasMembers(view, head, first, headStart) &&
      !hasHead(view, first, headStart)
    )
  )
    first = clearestStart(view, opinion, segments, head, first, headStart, at + 1)
  if (TOWNS_HAVE.has(head.subtype)) first = placeWithin(view, segments, first, headStart) ?? first
  // A place in the genitive begins the name of what there is in every place: নওগাঁর বিশেষ জজ আদালত.
  const owner = segments.find(
    (segment) =>
      segment.last === first &&
      segment.cut.case === 'GEN' &&
      segment.score > 0 &&
      segment.match !== undefined,
  )
  // দুর্যোগ ব্যবস্থাপনা সংস্থা (বিএনপিবি); but একটি গবেষণা কেন্দ্র
  if (head.subtype === 'centre' && !hasShortForm(view, at + 1) && !isOfState(view, head, first, headStart))
    return undefined
  // মেরকোসুর | জোট: the head only tells what a listed body is.
  if (head.subtype === 'platform' && isListedBody(segments, first, headStart)) return undefined
  // হামাস | স্কুলটিকে, চাদ | বাহিনীটিকে
  if (isClassified(headCut(view, head, at)) && isListedName(segments, first, headStart)) return undefined
  // ফরাসি | ব্যাংক, ইথিয়োপীয় | দূতাবাস
  if (!OWNED.has(head.subtype) && isAdjectiveAlone(segments, first, headStart)) return undefined
  // মার্কিন | কেন্দ্রীয় ব্যাংক
  // ইসরায়েলি | সামরিক বাহিনী
  if (
    (head.subtype === 'bank' || head.subtype === 'force') &&
    isAdjectiveBefore(view, segments, first, headStart)
  )
    return undefined
  // হোয়াটসঅ্যাপ | কর্তৃপক্ষ: those who run what is listed
  if (head.subtype === 'agency' && isCueForm(view, at, 'managers') && isRun(segments, first, headStart))
    return undefined
  // A name inside the phrase that carries an ending of its own ends before it.
  if (
    first === headStart ||
    (allGeneric(view, first, headStart) &&
      // হাওর বাঁচাও আন্দোলন
      !hasCampaign(view, head, first, headStart) &&
      !opensCompany(view, head, first) &&
      // দেশবন্ধু ফুডস
      !(head.subtype === 'company' && isDirect(view, segments, first, headStart)) &&
      // দল | ন্যাশনাল পার্টি
      !(PARTIES.has(head.subtype) && isCue(view, first - 1, 'party')) &&
      !hasMembers(view, head, first, headStart) &&
      !(
        (head.subtype === 'olympiad' || head.subtype === 'festival') &&
        isOfState(view, head, first, headStart)
      ))
  ) {
    // বিমানবন্দর থানা, বন্দর থানা
    if (
      owner === undefined &&
      head.subtype === 'police' &&
      headStart - first === 1 &&
      nameCues('police-namesake').has(view.written(first))
    )
      return makeSegment({
        first,
        last: at + 1,
        type: 'ORG',
        score: 5,
        rule: 'head/police',
        cut: headCut(view, head, at),
      })
    if (owner === undefined || !OWNED.has(head.subtype) || first === headStart) return undefined
    if (!isState(owner)) first = owner.first
  } else if (
    owner !== undefined &&
    !isState(owner) &&
    (head.subtype === 'court' ||
      (head.subtype === 'ministry' && !nameCues('union-ministry').has(head.words[0]) && !isSeat(owner)))
  )
    first = owner.first
  const gain = Math.min(opinion(first, at + 1, head.type), 6)
  // A listed name directly before the head needs no further word: টেকনাফ থানা.
  const direct =
    called ||
    first === owner?.first ||
    // পেরুর | পরিবহন মন্ত্রণালয়
    (owner !== undefined && isState(owner) && head.subtype === 'ministry') ||
    isDirect(view, segments, first, headStart) ||
    // পাতোরি থানা, রাজ্য বন্যপ্রাণ পর্ষদ
    (head.subtype === 'police' && headStart - first === 1 && !view.lexemes[first].known) ||
    isOfState(view, head, first, headStart) ||
    hasCampaign(view, head, first, headStart) ||
    opensCompany(view, head, first) ||
    // নাগরিক যাত্রী মঞ্চ
    (head.subtype === 'platform' && hasMembers(view, head, first, headStart))
  if (head.subtype === 'movement' && !hasCampaign(view, head, first, headStart)) return undefined
  const length = at + 1 - first
  if (gain < -4.5 * length && !direct) return undefined
  // A listed name in the middle is rather a name apart: সম্পর্ক মস্কো-পিয়ংইয়ং জোট.
  const parted = segments.some(
    (s) => s.match !== undefined && s.score > 0 && s.first > first && s.last <= headStart,
  )
  const share = gain / (parted ? 3 : isCommonPair(view, head, first, at) ? length : length + 2)
  if (isKindOf(view, head, segments, first, at)) return undefined
  // আসানসোলের বিশেষ | সিবিআই | আদালতে: a court for what a body tries has no name of its own
  if (head.subtype === 'court' && isTriedBy(segments, first, headStart)) return undefined
  // টি-টোয়েন্টি লিগ, ফুটবল টুর্নামেন্ট
  if (head.subtype === 'competition' && isOnlySport(view, first, headStart)) return undefined
  // ইউরোপীয় পার্লামেন্ট | আইন পাস করেছে
  if (head.type === 'LAW' && isListedBody(segments, first, headStart)) return undefined
  // পরিচিত আইনটি
  if (
    head.type === 'LAW' &&
    headStart - first === 1 &&
    view.lexemes[first].known &&
    isClassified(headCut(view, head, at))
  )
    return undefined
  // মেয়র পার্ক হিয়ং-জুন | পদক তুলে দেন
  if (head.subtype === 'award' && view.isTitle(first - 1) && view.isAdjacent(first)) return undefined
  if (head.subtype === 'award' && !isNamedAward(view, segments, first, headStart)) return undefined
  const score = inner(segments, first, at + 1) + 3 + (direct ? Math.max(gain, 0) / 4 : share)
  const last = head.type === 'ORG' ? behindOf(view, at + 1) : at + 1
  const cut = last > at + 1 ? lastCut(view, last - 1) : headCut(view, head, at)
  return makeSegment({
    first,
    last,
    type: head.type,
    score: last > at + 1 ? score + 2 : score,
    rule: `head/${head.subtype}`,
    cut,
  })
}

/** বাঁচাও, চাই, রক্ষা: what somebody calls for, in the name of those who do; but শহর রক্ষা বাঁধ. */
function hasCampaign(view: View, { type }: Head, first: number, last: number): boolean {
  if (type !== 'ORG') return false
  for (let i = first; i < last; i++) if (isCue(view, i, 'campaign')) return true
  return false
}

/** ন্যাশনাল পলিমার */
function opensCompany(view: View, { subtype }: Head, first: number): boolean {
  return subtype === 'company' && isCue(view, first, 'name-opening')
}

/** মোর্চা | গণতান্ত্রিক ছাত্র জোট: a head of its own in the phrase. */
function hasHead(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (view.has(i, CLASSES.head)) return true
  return false
}

/** লাশ | নরসিংদী সদর হাসপাতালে: where a town begins behind a word of every day. */
function placeWithin(
  view: View,
  segments: readonly Segment[],
  first: number,
  headStart: number,
): number | undefined {
  for (let at = first; at < headStart; at++) {
    if (at > first && segments.some((s) => isTown(s) && s.first === at && s.last <= headStart)) return at
    const { known, groups, classes } = view.lexemes[at]
    if (!known || groups !== 0 || (classes & (LISTED | CLASSES.head | CLASSES.stop)) !== 0) return undefined
  }
  return undefined
}

function isTown({ type, match, score, cut }: Segment): boolean {
  return type === 'GPE' && match !== undefined && score > 0 && cut.suffix === ''
}

function isOnlySport(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (
      !view.has(i, CLASSES.generic | CLASSES.sport | CLASSES.stop | CLASSES.title) &&
      // টি-টোয়েন্টি
      view.units.glued[i + 1] !== 1
    )
      return false
  return true
}

/** What every town has one of. */
const TOWNS_HAVE: ReadonlySet<string> = new Set(['hospital', 'court', 'police', 'local-government'])

const PARTIES: ReadonlySet<string> = new Set(['body', 'platform'])

const OWNED = new Set(['ministry', 'court', 'police'])
