import { NUMBER } from '../../tokens/index.js'
import { isState } from '../segments/owned-bodies.js'
import { inner, makeSegment, type Opinion, type Segment } from '../segments/segments.js'
import { headCut, lastCut } from '../words/cuts.js'
import type { Head } from '../words/heads.js'
import { nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'
import { isKindAlone, isNoName, isPoliceOfKind, isShopOfKin, shopFrom, standsApart } from './no-names.js'
import { beginning, hasCampaign, isInEveryPlace, opensCompany, type Phrase } from './phrase.js'
import { behindOf, clearestStart, firstWord } from './phrase-borders.js'
import { honouredFrom, isCalledAfter, isFallen } from './phrase-namesakes.js'
import { isDirect, isOfState, isSeat } from './phrase-owners.js'
import { hasMembers, isCommonPair, isPlaceOfIt } from './phrase-words.js'
import { hasTwoPortfolios } from './portfolios.js'

/** দুর্যোগ ব্যবস্থাপনা অধিদপ্তর: the head behind a phrase. */
export function phrase(
  view: View,
  opinion: Opinion,
  segments: readonly Segment[],
  head: Head,
  at: number,
): Segment | undefined {
  if (isPlaceOfIt(view, head, at)) return undefined
  const headStart = at - head.words.length + 1
  const end = at + 1
  // ৬১ ব্যাটালিয়ন, ২৪ পদাতিক ডিভিশন: a number makes a name of a unit.
  if (head.subtype === 'force' && view.units.kinds[headStart - 1] === NUMBER && view.isWord(headStart - 1))
    return segmentOf({ view, segments, head, first: headStart - 1, headStart, end }, SURE)
  const run = firstWord(view, segments, head, headStart)
  const honoured = run < headStart ? honouredFrom(view, segments, run) : run
  const called =
    honoured < run || isFallen(view, honoured + 1) || isCalledAfter(view, segments, head, honoured, headStart)
  const words = nearest({ view, segments, head, first: honoured, headStart, end }, opinion, called)
  if (standsApart(words)) return undefined
  if (isShopOfKin(words)) return segmentOf(beginning(words, shopFrom(words)), SURE + 2)
  const owner = ownerBefore(words)
  const isBare = isKindAlone(words)
  if (isBare && owner === undefined) return isPoliceOfKind(words) ? segmentOf(words, SURE) : undefined
  if (isBare && (!isInEveryPlace(head) || words.first === headStart)) return undefined
  const isOwned = owner !== undefined && (isBare ? !isState(owner) : opensName(owner, head))
  const found = isOwned ? beginning(words, owner.first) : words
  const { first } = found
  const gain = Math.min(opinion(first, end, head.type), 6)
  const direct = called || first === owner?.first || isSureOf(found, owner)
  if ((gain < MOST_AGAINST * (end - first) && !direct) || isNoName(found)) return undefined
  const score = inner(segments, first, end) + 3 + (direct ? Math.max(gain, 0) / 4 : gain / shares(found))
  const last = head.type === 'ORG' ? behindOf(view, end) : end
  return last > end
    ? makeSegment({
        first,
        last,
        type: head.type,
        score: score + 2,
        rule: `head/${head.subtype}`,
        cut: lastCut(view, last - 1),
      })
    : segmentOf(found, score)
}

function segmentOf({ view, head, first, end }: Phrase, score: number): Segment {
  return makeSegment({
    first,
    last: end,
    type: head.type,
    score,
    rule: `head/${head.subtype}`,
    cut: headCut(view, head, end - 1),
  })
}

/** The words behind what only stands before the name. */
function nearest(phrase: Phrase, opinion: Opinion, called: boolean): Phrase {
  const { view, segments, head, first, headStart, end } = phrase
  // মানব পাচার অপরাধ দমন ট্রাইব্যুনাল: courts are named after what they try, in many words.
  // যোগ্য শিক্ষক অধিকার মঞ্চ: platforms as well, after those who stand on them.
  const isLong =
    head.subtype === 'court' ||
    called ||
    (head.subtype === 'platform' && hasMembers(view, head, first, headStart) && !hasHead(phrase))
  const clearest = isLong ? first : clearestStart(view, opinion, segments, head, first, headStart, end)
  return beginning(phrase, TOWNS_HAVE.has(head.subtype) ? townIn(phrase, clearest) : clearest)
}

/** মোর্চা | গণতান্ত্রিক ছাত্র জোট: a head of its own in the phrase. */
function hasHead({ view, first, headStart }: Phrase): boolean {
  for (let i = first; i < headStart; i++) if (view.has(i, CLASSES.head)) return true
  return false
}

/** লাশ | নরসিংদী সদর হাসপাতালে: where a town begins behind a word of every day, or `first`. */
function townIn({ view, segments, headStart }: Phrase, first: number): number {
  for (let at = first; at < headStart; at++) {
    if (at > first && segments.some((s) => isTown(s) && s.first === at && s.last <= headStart)) return at
    const { known, groups, classes } = view.lexemes[at]
    if (!known || groups !== 0 || (classes & (LISTED | CLASSES.head | CLASSES.stop)) !== 0) return first
  }
  return first
}

function isTown({ type, match, score, cut }: Segment): boolean {
  return type === 'GPE' && match !== undefined && score > 0 && cut.suffix === ''
}

/** A place in the genitive begins the name of what there is in every place: নওগাঁর বিশেষ জজ আদালত. */
function ownerBefore({ segments, first }: Phrase): Segment | undefined {
  return segments.find(
    ({ last, cut, score, match }) => last === first && cut.case === 'GEN' && score > 0 && match !== undefined,
  )
}

/** Whether an owner is the first word of a name that has others: নওগাঁর বিশেষ জজ আদালত; but ভারতের | অর্থ মন্ত্রণালয়. */
function opensName(owner: Segment, { subtype, words }: Head): boolean {
  if (isState(owner)) return false
  return (
    subtype === 'court' ||
    (subtype === 'ministry' && !nameCues('union-ministry').has(words[0]) && !isSeat(owner))
  )
}

/** Whether the words make a name without the tagger's opinion. */
function isSureOf(phrase: Phrase, owner: Segment | undefined): boolean {
  const { view, segments, head, first, headStart } = phrase
  return (
    // পেরুর | পরিবহন মন্ত্রণালয়
    (owner !== undefined && isState(owner) && head.subtype === 'ministry') ||
    // টেকনাফ থানা: a listed name directly before the head needs no further word.
    isDirect(view, segments, first, headStart) ||
    // পাতোরি থানা
    (head.subtype === 'police' && headStart - first === 1 && !view.lexemes[first].known) ||
    hasTwoPortfolios(phrase) ||
    // রাজ্য বন্যপ্রাণ পর্ষদ
    isOfState(view, head, first, headStart) ||
    hasCampaign(phrase) ||
    opensCompany(phrase) ||
    // নাগরিক যাত্রী মঞ্চ
    (head.subtype === 'platform' && hasMembers(view, head, first, headStart))
  )
}

/** By how much the tagger's opinion of a phrase counts less than that of a word. */
function shares({ view, segments, head, first, headStart, end }: Phrase): number {
  // সম্পর্ক মস্কো-পিয়ংইয়ং জোট: a listed name in the middle is rather a name apart.
  const isParted = segments.some(
    (s) => s.match !== undefined && s.score > 0 && s.first > first && s.last <= headStart,
  )
  if (isParted) return 3
  return isCommonPair(view, head, first, end - 1) ? end - first : end - first + 2
}

/** The score of what needs no opinion. */
const SURE = 5
/** So much against a name, by the tagger and a word, rules it out. */
const MOST_AGAINST = -4.5

/** What every town has one of. */
const TOWNS_HAVE: ReadonlySet<string> = new Set(['hospital', 'court', 'police', 'local-government'])
