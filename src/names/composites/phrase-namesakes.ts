import type { Segment } from '../segments/segments.js'
import type { Head } from '../words/heads.js'
import { isCue } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

/** Where somebody's name of so many words or more begins that ends before a unit. */
function wholeBefore(
  view: View,
  segments: readonly Segment[],
  end: number,
  words: number,
): number | undefined {
  const whole = segments.find(
    ({ first, last, type, score, cut }) =>
      last === end && last - first >= words && type === 'PER' && score > 0 && cut.suffix === '',
  )
  return whole?.first ?? (isWholeName(view, end) ? end - 2 : undefined)
}

/** লালন | একাডেমি, নজরুল | ইনস্টিটিউট: somebody whom the lists know by one name */
function listedBefore(segments: readonly Segment[], end: number): number | undefined {
  return segments.find(
    ({ last, type, score, cut, match }) =>
      last === end && type === 'PER' && score > 0 && cut.suffix === '' && match !== undefined,
  )?.first
}

/** Where a name that begins with a person's begins with what honours him: বঙ্গবন্ধু | শেখ মুজিবুর রহমান মহাসড়ক. */
export function honouredFrom(view: View, segments: readonly Segment[], first: number): number {
  let from = first
  while (isHonoured(view, from)) from--
  if (from === first || view.has(first, CLASSES.given)) return from
  return segments.some((s) => s.first === first && s.type === 'PER' && s.score > 0) ? from : first
}

/** শহীদ | আবুল কাশেম */
export function isFallen(view: View, first: number): boolean {
  return isHonoured(view, first) && isCue(view, first - 1, 'fallen')
}

function isHonoured(view: View, first: number): boolean {
  return first > view.from && view.isAdjacent(first) && isCue(view, first - 1, 'honoured')
}

/** A given and a family name that are nothing else, before a unit. */
export function isWholeName(view: View, end: number): boolean {
  const given = end - 2
  if (!view.isBare(given) || !view.isBare(end - 1) || !view.isAdjacent(end - 1)) return false
  const other = CLASSES.generic | CLASSES.title | CLASSES.head | CLASSES.kind
  return (
    view.has(given, CLASSES.given) &&
    view.has(end - 1, CLASSES.family) &&
    !view.has(given, other) &&
    !view.has(end - 1, other)
  )
}

/**
 * After whom the thing that a head names is called: আবদুল করিম | সাহিত্যবিশারদ মিলনায়তন, আহসান উল্লাহ মাস্টার | জেনারেল হাসপাতাল, দেশবন্ধু |
 * ফুডস, বিদ্যাসাগর | স্মৃতি বিদ্যাপীঠ; but nobody in রুবেল মিয়া | হাসপাতালে.
 */
export function namesakeBefore(
  view: View,
  segments: readonly Segment[],
  head: Head,
  first: number,
  headStart: number,
): number | undefined {
  const { subtype } = head
  const isOwn = (view.classes(headStart) & CLASSES.generic) === 0
  if (HALLS.has(subtype)) return wholeBefore(view, segments, first, 2)
  // রমেশ বর্মা | আন্তর্জাতিক বিমানবন্দর; but তারেক রহমান | বিমানবন্দরে পৌঁছান
  if (subtype === 'airport') return first < headStart ? wholeBefore(view, segments, first, 2) : undefined
  // আলিমুন নেসা | ফাউন্ডেশন
  if (subtype === 'body')
    return isCue(view, headStart, 'foundation')
      ? (wholeBefore(view, segments, first, 2) ?? listedBefore(segments, first))
      : undefined
  if (subtype === 'company')
    return first === headStart && isOwn ? wholeBefore(view, segments, first, 1) : undefined
  // কাজী আলাউদ্দিন | স্মৃতি সংসদ, ফুটবল টুর্নামেন্ট
  if (first < headStart && isCue(view, first, 'memorial')) return wholeBefore(view, segments, first, 1)
  if (!FOUNDED.has(subtype)) return undefined
  const whole = wholeBefore(view, segments, first, 2)
  if (first < headStart || head.words.length > 1 || isOwn) return whole
  // শহীদ | আবুল কাশেম কলেজে; but কবি আবুল কাশেম | কলেজে যান
  if (whole === undefined) return undefined
  return isFallen(view, whole) || (isFallen(view, whole + 1) && first - whole > 2) ? whole : undefined
}

/** Whether the words before a head begin with somebody after whom the thing is called, and not only stand behind him. */
export function isCalledAfter(
  view: View,
  segments: readonly Segment[],
  head: Head,
  first: number,
  headStart: number,
): boolean {
  const isOwn = head.subtype === 'space-centre' || isCue(view, headStart, 'foundation')
  let start = first
  while (start < headStart && view.has(start, CLASSES.prefix) && !view.has(start, CLASSES.given)) start++
  if (start + 2 < headStart + (isOwn ? 1 : 0) && isWholeName(view, start + 2)) return true
  return segments.some(
    (person) =>
      person.first === start &&
      person.last - start >= 2 &&
      (person.last < headStart || (isOwn && person.last === headStart)) &&
      person.type === 'PER' &&
      person.score > 0 &&
      person.cut.suffix === '',
  )
}

/** What is named after people. */
const HALLS: ReadonlySet<string> = new Set(['hall', 'stadium', 'space-centre'])
const FOUNDED: ReadonlySet<string> = new Set(['school', 'hospital'])
