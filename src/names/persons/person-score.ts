import { isCapital } from '../segments/capitals.js'
import { inner, makeSegment, type Opinion, type Segment } from '../segments/segments.js'
import { lastCut } from '../words/cuts.js'
import { isFullVerb } from '../words/speech.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'
import { hyphenBetween, isCountry, listedEnd, SURE, titleBefore, wholeAtEnd } from './person-borders.js'
import { isGovernment } from './rulers.js'

/** Adds units `[first, last)` as a person, if they may be one; `base` is what speaks for it beside the words themselves. */
export function addPerson(
  view: View,
  opinion: Opinion,
  segments: readonly Segment[],
  first: number,
  last: number,
  base: number,
  rule: string,
  made: Segment[],
): void {
  if (isNobody(view, segments, first, last)) return
  const length = last - first
  const gain = Math.max(-8, Math.min(opinion(first, last, 'PER'), Math.max(6, 3 * length)))
  const isUnknown = base > 0 && nobodyKnows(view, first, last)
  if (length > 1 && !isUnknown && isRatherShorter(view, opinion, first, last, gain)) return
  const isSure =
    isWhole(view, first, last, base) || (base > 1 && length > 1 && (isUnknown || isJoined(view, first, last)))
  const listed = listedWords(view, first, last)
  const score =
    base +
    Math.min(listed, Math.max(4, 1.5 * length)) +
    (isSure ? Math.max(gain, -3) : gain) / 2 -
    // One unknown word behind a title may be anything.
    (listed === 0 && length === 1 ? 1.5 : 0) +
    (isAnimate(view, last - 1) ? 1.5 : 0)
  if (score <= 0) return
  const single = segments.filter((segment) => segment.last - segment.first === 1)
  made.push(
    makeSegment({
      first,
      last,
      type: 'PER',
      score:
        score +
        (length > 1 ? inner(single, first, last) : 0) +
        (isMister(view, first) ? inner(segments, first + 1, last) : 0),
      rule,
      cut: lastCut(view, last - 1),
    }),
  )
}

/** Whether the words, or what stands inside them, are no person's name. */
function isNobody(view: View, segments: readonly Segment[], first: number, last: number): boolean {
  const length = last - first
  // মির আলীতে: nobody stands in the locative.
  if (isInside(view, last - 1)) return true
  // সর্বোচ্চ নেতা | আয়াতুল্লাহ | আলী খামেনি: a title before one whom the lists know
  if (view.isTitle(first) && isBeforeKnown(segments, first + 1, last)) return true
  // প্রার্থী | দেব।: at the end of a sentence a verb is one.
  if (length === 1) return (view.lexemes[first].classes & CLASSES.verb) !== 0 && !view.isWord(last)
  return (
    hyphenBetween(view, segments, first, last) !== undefined ||
    isCountry(segments, last - 1) ||
    isGovernment(view, segments, first, last) ||
    isGovernment(view, segments, first, last - 1) ||
    endsInPlace(view, segments, last - 1) ||
    wholeAtEnd(view, segments.filter(isKnown), first, last) !== undefined ||
    isDoneBehind(view, last) ||
    (length > 2 &&
      (listedEnd(view, segments, first, last) !== undefined || titleBefore(view, segments, first, last)))
  )
}

/** শফিউদ্দিন | শুভেচ্ছা: an unlisted word at the border that the tagger would rather leave out. */
function isRatherShorter(view: View, opinion: Opinion, first: number, last: number, gain: number): boolean {
  return (
    ((view.classes(last - 1) & LISTED) === 0 && opinion(first, last - 1, 'PER') > gain) ||
    ((view.classes(first) & LISTED) === 0 && opinion(first + 1, last, 'PER') > gain)
  )
}

/** How many words are of lists of names; family names stand last. */
function listedWords(view: View, first: number, last: number): number {
  let listed = 0
  for (let i = first; i < last; i++) {
    const classes = view.classes(i)
    if (classes & CLASSES.given) listed += 1
    if (classes & CLASSES.family) listed += i > first ? 1.5 : 0.5
  }
  return listed
}

/** -কে makes a person of a word that nobody knows. */
function isAnimate(view: View, at: number): boolean {
  const end = lastCut(view, at)
  return (
    end.case === 'OBJ' &&
    !end.known &&
    (view.classes(at) & ~LISTED) === 0 &&
    // মাইকে is a form of মাইক.
    !view.lexemes[at].cuts.some(({ known, suffix, length }) => known && suffix !== '' && length > end.length)
  )
}

/** স্বেচ্ছাসেবক | সুপর্ণা কর, স্ত্রী | গীতারানি জানা: a given and a family name behind a title. */
function isWhole(view: View, first: number, last: number, base: number): boolean {
  if (base <= 0 || last - first !== 2) return false
  const isGiven = view.has(first, CLASSES.given)
  return (
    (isGiven || !view.lexemes[first].known) &&
    (view.has(first + 1, CLASSES.family) ||
      // সাংবাদিক সারা কিনোনেস
      (isGiven && !view.lexemes[first + 1].known))
  )
}

/** মন্ত্রী দ্বিকোরিতা | শোকপ্রকাশ করেন: an unlisted word before a verb that makes one of it. */
function isDoneBehind(view: View, last: number): boolean {
  return (
    view.has(last, CLASSES.verb) &&
    view.isAdjacent(last) &&
    (view.classes(last - 1) & LISTED) === 0 &&
    view.lexemes[last - 1].cuts.length === 1 &&
    !isFullVerb(view.written(last))
  )
}

/** ইসরায়েল | গাজায়, এরদোয়ান | তেহরানকে: a listed place with an ending, and no name as it stands. */
function endsInPlace(view: View, segments: readonly Segment[], at: number): boolean {
  return (
    (view.lexemes[at].classes & LISTED) === 0 &&
    segments.some(
      (place) =>
        place.first === at &&
        place.last === at + 1 &&
        place.type === 'GPE' &&
        // উমর উন নবি | ফরিদাবাদের বিশ্ববিদ্যালয়ে
        (place.cut.case === 'LOC' ||
          (place.cut.case === 'GEN' && place.score >= SURE) ||
          (place.cut.case === 'OBJ' && isCapital(place))) &&
        place.score > 0 &&
        place.match !== undefined,
    )
  )
}

/** Whether a word ends in -তে behind a name as it stands. */
function isInside(view: View, at: number): boolean {
  const { classes, cuts } = view.lexemes[at]
  return (
    (classes & LISTED) === 0 && cuts.some(({ suffix, classes: c }) => suffix === 'তে' && (c & LISTED) !== 0)
  )
}

/** তথ্যমন্ত্রী ইয়েমানে গেব্রেমেস্কেলের: words that are nothing but a name. */
function nobodyKnows(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (view.lexemes[i].known) return false
  return true
}

/** পার্ক হিয়ং-জুন: a hyphen behind a word that nobody knows. */
function isJoined(view: View, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++)
    if (view.units.glued[i] === 1 && !view.lexemes[i - 1].known) return true
  return false
}

function isBeforeKnown(segments: readonly Segment[], first: number, last: number): boolean {
  for (const segment of segments)
    if (segment.first === first && segment.last >= last && isKnown(segment)) return true
  return false
}

const isKnown = ({ type, match, score }: Segment) => type === 'PER' && match !== undefined && score > 0

/** মো. শাহ আলম, মোছা. রাবেয়া: nobody else and nothing else is called so. */
function isMister(view: View, at: number): boolean {
  return view.mark(at + 1) === '.' && view.has(at, CLASSES.namePrefix)
}
