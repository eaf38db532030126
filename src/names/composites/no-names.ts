import { headCut, isClassified } from '../words/cuts.js'
import { isCue, isCueForm, nameCues } from '../words/name-cues.js'
import { CLASSES } from '../words/word-lists.js'
import { hasCampaign, isInEveryPlace, opensCompany, type Phrase } from './phrase.js'
import {
  hasShortForm,
  isAdjectiveAlone,
  isAdjectiveBefore,
  isDirect,
  isListedBody,
  isListedName,
  isOfState,
  isRun,
  isTriedBy,
} from './phrase-owners.js'
import { allGeneric, hasMembers, isKindOf, isNamedAward } from './phrase-words.js'
import { hasTwoPortfolios } from './portfolios.js'

/** Whether a head does not belong to the words before it. */
export function standsApart(phrase: Phrase): boolean {
  const { view, segments, head, first, headStart, end } = phrase
  switch (head.subtype) {
    // দুর্যোগ ব্যবস্থাপনা সংস্থা (বিএনপিবি); but একটি গবেষণা কেন্দ্র
    case 'centre':
      if (!hasShortForm(view, end) && !isOfState(view, head, first, headStart)) return true
      break
    // মেরকোসুর | জোট: the head only tells what a listed body is.
    case 'platform':
      if (isListedBody(segments, first, headStart)) return true
      break
    // মার্কিন | কেন্দ্রীয় ব্যাংক, ইসরায়েলি | সামরিক বাহিনী
    case 'bank':
    case 'force':
      if (isAdjectiveBefore(view, segments, first, headStart)) return true
      break
    // হোয়াটসঅ্যাপ | কর্তৃপক্ষ: those who run what is listed
    case 'agency':
      if (isCueForm(view, end - 1, 'managers') && isRun(segments, first, headStart)) return true
  }
  return (
    // হামাস | স্কুলটিকে, চাদ | বাহিনীটিকে
    (isPointedAt(phrase) && isListedName(segments, first, headStart)) ||
    // ফরাসি | ব্যাংক, ইথিয়োপীয় | দূতাবাস
    (!isInEveryPlace(head) && isAdjectiveAlone(segments, first, headStart))
  )
}

/** Whether the words before a head are none that tell it from others of its kind: জাতীয় কমিটি. */
export function isKindAlone(phrase: Phrase): boolean {
  const { view, segments, head, first, headStart } = phrase
  const { subtype } = head
  if (first === headStart) return true
  // স্মৃতি | পরিষদের
  if (headStart - first === 1 && isCue(view, first, 'memorial')) return true
  return (
    allGeneric(view, first, headStart) &&
    // হাওর বাঁচাও আন্দোলন
    !hasCampaign(phrase) &&
    !opensCompany(phrase) &&
    // দেশবন্ধু ফুডস
    !(subtype === 'company' && isDirect(view, segments, first, headStart)) &&
    // দল | ন্যাশনাল পার্টি
    !(PARTIES.has(subtype) && isCue(view, first - 1, 'party')) &&
    !hasMembers(view, head, first, headStart) &&
    !hasTwoPortfolios(phrase) &&
    !((subtype === 'olympiad' || subtype === 'festival') && isOfState(view, head, first, headStart))
  )
}

/** Whether words and head together say what something is, and not what it is called. */
export function isNoName(phrase: Phrase): boolean {
  const { view, segments, head, first, headStart, end } = phrase
  if (isKindOf(view, head, segments, first, end - 1)) return true
  switch (head.subtype) {
    // হাওর | আন্দোলন
    case 'movement':
      return !hasCampaign(phrase)
    // আসানসোলের বিশেষ | সিবিআই | আদালতে: a court for what a body tries has no name of its own
    case 'court':
      return isTriedBy(segments, first, headStart)
    // টি-টোয়েন্টি লিগ, ফুটবল টুর্নামেন্ট
    case 'competition':
      return isOnlySport(phrase)
    case 'award':
      return isAwarded(phrase) || !isNamedAward(view, segments, first, headStart)
  }
  // ইউরোপীয় পার্লামেন্ট | আইন পাস করেছে
  return head.type === 'LAW' && (isListedBody(segments, first, headStart) || isSomeLaw(phrase))
}

/** বিমানবন্দর থানা, বন্দর থানা */
export function isPoliceOfKind({ view, head, first, headStart }: Phrase): boolean {
  return (
    head.subtype === 'police' &&
    headStart - first === 1 &&
    nameCues('police-namesake').has(view.written(first))
  )
}

/** মা জুয়েলার্স, ভাই ভাই স্টোর: shops are called after those who are dear to their owners. */
export function isShopOfKin({ view, head, first, headStart }: Phrase): boolean {
  if (head.subtype !== 'company' || first === headStart || !nameCues('shop').has(head.words.join('_')))
    return false
  for (let i = first; i < headStart; i++) if (!isCue(view, i, 'shop-namesake')) return false
  return true
}

/** মায়ের | দোয়া ট্রেডার্স: where the name of a shop begins. */
export function shopFrom({ view, first }: Phrase): number {
  let from = first
  while (isCue(view, from - 1, 'shop-namesake') && view.isAdjacent(from)) from--
  return from
}

/** পরিচিত আইনটি */
function isSomeLaw(phrase: Phrase): boolean {
  const { view, first, headStart } = phrase
  return headStart - first === 1 && view.lexemes[first].known && isPointedAt(phrase)
}

/** মেয়র পার্ক হিয়ং-জুন | পদক তুলে দেন */
function isAwarded({ view, first }: Phrase): boolean {
  return view.isTitle(first - 1) && view.isAdjacent(first)
}

/** সেতুটি, বাহিনীটিকে */
function isPointedAt({ view, head, end }: Phrase): boolean {
  return isClassified(headCut(view, head, end - 1))
}

function isOnlySport({ view, first, headStart }: Phrase): boolean {
  for (let i = first; i < headStart; i++)
    if (
      !view.has(i, CLASSES.generic | CLASSES.sport | CLASSES.stop | CLASSES.title) &&
      // টি-টোয়েন্টি
      view.units.glued[i + 1] !== 1
    )
      return false
  return true
}

const PARTIES: ReadonlySet<string> = new Set(['body', 'platform'])
