import type { Opinion, Segment } from '../segments/segments.js'
import { isClassified } from '../words/cuts.js'
import type { Head } from '../words/heads.js'
import { isCue } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'
import { isWholeName, namesakeBefore } from './phrase-namesakes.js'
import { allGeneric, endsPhrase, isJudge, isLink, LONGEST_PHRASE } from './phrase-words.js'

/** Where the words before a head begin that may be part of its name: the furthest of them. */
export function firstWord(view: View, segments: readonly Segment[], head: Head, headStart: number): number {
  let first = headStart
  while (first > view.from && headStart - first < LONGEST_PHRASE) {
    const before = first - 1
    if (!view.isAdjacent(first)) break
    if (isApart(segments, head, first, headStart)) break
    // আবদুল গণি | স্মৃতি সংসদ
    if (isCue(view, before, 'memorial') && view.isAdjacent(before) && view.has(before - 1, LISTED)) {
      first = before
      continue
    }
    // A person ends the phrase: মোয়াজ্জেম হোসেন ও | ইসলামিক ফ্রন্ট.
    if (
      (namesakeBefore(view, segments, head, first, headStart) !== undefined && isWholeName(view, first)) ||
      segments.some(
        ({ first: start, last, type, score }) =>
          type === 'PER' &&
          score > 0 &&
          (last === first || (last === before && isLink(view, before))) &&
          // মানব পাচার অপরাধ দমন ট্রাইব্যুনাল
          (head.subtype !== 'court' || last - start > 1),
      )
    ) {
      const namesake = namesakeBefore(view, segments, head, first, headStart)
      if (namesake !== undefined) {
        first = namesake
        // হাজী | আসমত আলী উচ্চবিদ্যালয়
        while (view.has(first - 1, CLASSES.prefix) && view.isBare(first - 1) && view.isAdjacent(first))
          first--
      }
      break
    }
    // বেসরকারি | খুলনা সিটি মেডিকেল কলেজ, কারখানাটি | নরফোক কেমিক্যালসের
    if (isCue(view, before, 'outside') || isThisOne(view, before)) break
    const listed = nameBefore(segments, first)
    if (listed !== undefined) first = listed.first
    else if (view.taken[before] === 1) break
    else if (
      // দায়রা looks like the plural of দায়.
      (head.subtype === 'court' && isJudge(view, before)) ||
      (view.isBare(before) && (!endsPhrase(view, before, head) || head.subtype === 'association'))
    )
      first = before
    // হাওর বাঁচাও আন্দোলন
    else if (head.type === 'ORG' && isCue(view, before, 'campaign') && view.isBare(before - 1))
      first = before - 1
    // নওগাঁর বিশেষ জজ আদালত
    else if (head.subtype === 'court' && first < headStart && isCue(view, before, 'special-court'))
      first = before
    else if (
      isLink(view, before) &&
      // বারিধারা ও | কুর্মিটোলা ফায়ার স্টেশন
      head.subtype !== 'police' &&
      first < headStart &&
      before > view.from &&
      view.isBare(before - 1) &&
      // মুসলিম লীগ ও | ইসলামিক ডেমোক্রেটিক লীগ: behind a head of its own a name has ended.
      (!view.has(before - 1, CLASSES.head) || (head.subtype === 'court' && isJudge(view, before - 1))) &&
      view.isAdjacent(before) &&
      // উদীচী শিল্পীগোষ্ঠী ও | ঢাকা বিশ্ববিদ্যালয় সাংবাদিক সমিতি
      !isBodyEnd(segments, before) &&
      // সদস্য ও | বাঘারপাড়া উপজেলা আওয়ামী লীগ
      !(head.type === 'ORG' && isTownAt(segments, first, headStart))
    )
      first = before - 1
    else break
  }
  return first
}

/**
 * Where the tagger is much surer of a name that begins later: নাম | রূপালী ইঞ্জিনিয়ার্স লিমিটেড, সম্মেলন | আয়েশা মেমোরিয়াল
 * হাসপাতাল.
 */
export function clearestStart(
  view: View,
  opinion: Opinion,
  segments: readonly Segment[],
  head: Head,
  first: number,
  headStart: number,
  last: number,
): number {
  let best = first
  let bestGain = opinion(first, last, head.type)
  for (let start = first; start < headStart; start++) {
    // A listed name in the phrase is part of it, or a name apart; the tagger does not decide that.
    if (segments.some((s) => s.first === start && s.match !== undefined && s.score > 0)) break
    if (
      start === first ||
      isLink(view, start) ||
      isLink(view, start - 1) ||
      allGeneric(view, start, headStart)
    )
      continue
    const gain = opinion(start, last, head.type)
    if (gain > bestGain + CLEARLY) {
      best = start
      bestGain = gain
    }
  }
  return best
}

/** So much surer the tagger has to be, in natural units. */
const CLEARLY = 2.5

/** ইনস্টিটিউট | অব মেডিক্যাল সায়েন্সেস, চেম্বার | অব কমার্স অ্যান্ড ইন্ডাস্ট্রি: where the words behind অব end. */
export function behindOf(view: View, last: number): number {
  if (!isCue(view, last, 'of') || !view.isAdjacent(last)) return last
  let end = last + 1
  while (view.isWord(end) && view.isAdjacent(end) && end - last <= LONGEST_PHRASE) {
    const { classes, inflected } = view.lexemes[end]
    if (isCue(view, end, 'of') || isLink(view, end)) {
      end++
      continue
    }
    if (classes & (CLASSES.stop | CLASSES.verb | CLASSES.title)) break
    end++
    if (inflected) break
  }
  return end > last + 1 ? end : last
}

/** A listed name without ending that ends where the phrase begins so far: অমর একুশে before বইমেলা. */
function nameBefore(segments: readonly Segment[], end: number): Segment | undefined {
  return segments.find(
    ({ last, cut, score, match }) => last === end && cut.suffix === '' && score > 0 && match !== undefined,
  )
}

/**
 * কংগ্রেস | সুপ্রিম কোর্টে, সি ভি আনন্দ বোস | উত্তরবঙ্গ মেডিক্যালে: what begins like a name of its own, behind somebody or a body that
 * the lists know.
 */
function isApart(segments: readonly Segment[], head: Head, first: number, headStart: number): boolean {
  const end = headStart + head.words.length
  let whole = false
  let town = false
  let person = false
  let body = false
  for (const { first: from, last, type, match, score, cut } of segments) {
    if (match === undefined || score <= 0) continue
    if (from === first) {
      whole ||= last === end && last - from > 1
      town ||= type !== 'PER' && last <= headStart && cut.suffix === ''
    } else if (last === first && cut.suffix === '') {
      person ||= type === 'PER' && last - from > 1
      body ||= type === 'ORG'
    }
  }
  return whole ? person || body : town && person
}

/** A listed town without an ending that begins at a unit, before the head. */
function isTownAt(segments: readonly Segment[], at: number, headStart: number): boolean {
  return segments.some(
    ({ first, last, type, match, score, cut }) =>
      first === at &&
      last <= headStart &&
      type === 'GPE' &&
      match !== undefined &&
      score > 0 &&
      cut.suffix === '',
  )
}

/** Whether a listed body of two words or more ends before a unit. */
function isBodyEnd(segments: readonly Segment[], end: number): boolean {
  return segments.some(
    ({ first, last, type, score, match }) =>
      last === end && last - first > 1 && type === 'ORG' && score > 0 && match !== undefined,
  )
}

/** কারখানাটি, দলটি: this one, of which something is said. */
function isThisOne(view: View, at: number): boolean {
  return view.lexemes[at].cuts.some(
    (cut) => isClassified(cut) && cut.suffix.length <= 2 && (cut.classes & NOUN) !== 0,
  )
}

const NOUN = CLASSES.generic | CLASSES.head | CLASSES.kind
