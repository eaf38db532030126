import { inner, makeSegment, type Opinion, type Segment } from '../segments/segments.js'
import { lastCut } from '../words/cuts.js'
import { isFullVerb } from '../words/speech.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'
import {
  hyphenBetween,
  isCountry,
  isGovernment,
  listedEnd,
  SURE,
  titleBefore,
  wholeAtEnd,
} from './person-borders.js'

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
  let listed = 0
  for (let i = first; i < last; i++) {
    const classes = view.classes(i)
    if (classes & CLASSES.given) listed += 1
    if (classes & CLASSES.family) listed += i > first ? 1.5 : 0.5
  }
  const length = last - first
  // প্রার্থী | দেব।: at the end of a sentence a verb is one.
  if (length === 1 && (view.lexemes[first].classes & CLASSES.verb) !== 0 && !view.isWord(last)) return
  // মির আলীতে: nobody stands in the locative.
  if (isInside(view, last - 1)) return
  if (length > 1) {
    if (hyphenBetween(view, segments, first, last) !== undefined || isCountry(segments, last - 1)) return
    if (isGovernment(view, segments, first, last) || isGovernment(view, segments, first, last - 1)) return
    if (endsInPlace(view, segments, last - 1)) return
    if (wholeAtEnd(view, segments.filter(isKnown), first, last) !== undefined) return
  }
  const gain = Math.max(-8, Math.min(opinion(first, last, 'PER'), Math.max(6, 3 * length)))
  // শফিউদ্দিন | শুভেচ্ছা: an unlisted word at the border that the tagger would rather leave out.
  if (length > 1 && isDoneBehind(view, last)) return
  if (length > 1 && !(base > 0 && nobodyKnows(view, first, last))) {
    if ((view.classes(last - 1) & LISTED) === 0 && opinion(first, last - 1, 'PER') > gain) return
    if ((view.classes(first) & LISTED) === 0 && opinion(first + 1, last, 'PER') > gain) return
  }
  if (
    length > 2 &&
    (listedEnd(view, segments, first, last) !== undefined || titleBefore(view, segments, first, last))
  )
    return
  // One unknown word behind a title may be anything.
  const unknown = listed === 0 && last - first === 1 ? 1.5 : 0
  // -কে makes a person of a word that nobody knows.
  const end = lastCut(view, last - 1)
  const animate =
    end.case === 'OBJ' &&
    !end.known &&
    (view.classes(last - 1) & ~LISTED) === 0 &&
    // মাইকে is a form of মাইক.
    !view.lexemes[last - 1].cuts.some(
      ({ known, suffix, length: stem }) => known && suffix !== '' && stem > end.length,
    )
      ? 1.5
      : 0
  // স্বেচ্ছাসেবক সুপর্ণা কর, স্ত্রী গীতারানি জানা: a given and a family name behind a title
  const whole =
    base > 0 &&
    length === 2 &&
    (view.has(first, CLASSES.given) || !view.lexemes[first].known) &&
    (view.has(first + 1, CLASSES.family) ||
      // সাংবাদিক সারা কিনোনেস
      (view.has(first, CLASSES.given) && !view.lexemes[first + 1].known))
  const sure =
    whole || (base > 1 && length > 1 && (nobodyKnows(view, first, last) || isJoined(view, first, last)))
  const voice = sure ? Math.max(gain, -3) : gain
  const score = base + Math.min(listed, Math.max(4, 1.5 * length)) + voice / 2 - unknown + animate
  if (score <= 0) return
  const absorbed = inner(
    segments.filter((segment) => segment.last - segment.first === 1),
    first,
    last,
  )
  made.push(
    makeSegment({
      first,
      last,
      type: 'PER',
      score:
        score +
        (last - first > 1 ? absorbed : 0) +
        (isMister(view, first) ? inner(segments, first + 1, last) : 0),
      rule,
      cut: lastCut(view, last - 1),
    }),
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

/** ইসরায়েল | গাজায়: the locative of a listed place, and no name as it stands. */
function endsInPlace(view: View, segments: readonly Segment[], at: number): boolean {
  return (
    (view.lexemes[at].classes & LISTED) === 0 &&
    segments.some(
      ({ first, last, type, cut, score, match }) =>
        first === at &&
        last === at + 1 &&
        type === 'GPE' &&
        // উমর উন নবি | ফরিদাবাদের বিশ্ববিদ্যালয়ে
        (cut.case === 'LOC' || (cut.case === 'GEN' && score >= SURE)) &&
        score > 0 &&
        match !== undefined,
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

const isKnown = ({ type, match, score }: Segment) => type === 'PER' && match !== undefined && score > 0

/** মো. শাহ আলম, মোছা. রাবেয়া: nobody else and nothing else is called so. */
function isMister(view: View, at: number): boolean {
  return view.mark(at + 1) === '.' && view.has(at, CLASSES.namePrefix)
}
