import { isAcronym } from '../segments/brackets.js'
import { changed, type Segment } from '../segments/segments.js'
import { isEmphatic } from '../words/cuts.js'
import type { TitleSpan } from '../words/titles.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'
import { isPlain } from './namesakes.js'
import { isCrowned } from './royals.js'
import { isTownOfBody } from './towns.js'

/** From this score on a gazetteer form needs no second opinion. */
export const SURE = 4

/** ডা. শফিকুর রহমান, শায়খ সুদাইস: the lists have some people with their titles, which are no part of the name. */
export function withoutTitles(view: View, titles: readonly TitleSpan[], segments: Segment[]): void {
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]
    if (segment.type !== 'PER' || segment.match === undefined || segment.last - segment.first < 2) continue
    const { table, form } = segment.match
    const { first } = segment
    if (view.has(first, CLASSES.namePrefix) || isAcronym(view.written(first))) continue
    const title = titles.find((span) => span.first === first && span.last < segment.last && !span.inflected)
    // মাওলানা ভাসানী, রানি এলিজাবেথ: they are called so.
    if (title === undefined || has(table.entryNamed(form).canonical, view.written(first))) continue
    const name = view.mark(title.last) === '.' ? title.last + 1 : title.last
    if (name < segment.last && view.isWord(name)) segments[i] = changed(segment, { first: name })
  }
}

const has = (canonical: string, title: string) => folded(canonical).split(' ').includes(folded(title))
const folded = (words: string) => words.replaceAll('ী', 'ি')

/** কিম-পুতিন, মোদী-ট্রাম্প: where a hyphen joins two people whom the lists know by these names. */
export function hyphenBetween(
  view: View,
  segments: readonly Segment[],
  first: number,
  last: number,
): number | undefined {
  const isOne = ({ type, match, score }: Segment) => type === 'PER' && match !== undefined && score > 0
  for (let at = first + 1; at < last; at++)
    if (
      view.units.glued[at] === 1 &&
      segments.some((left) => left.last === at && left.first >= first && isOne(left)) &&
      segments.some((right) => right.first === at && right.last <= last && isOne(right))
    )
      return at
  // আরিফুল ইসলাম-সালেহা বেগম: a family name, and another given one
  for (let at = first + 2; at < last - 1; at++)
    if (view.units.glued[at] === 1 && view.has(at - 1, CLASSES.family) && view.has(at, CLASSES.given))
      return at
  return undefined
}

/** জামাল | বাংলাদেশের হয়ে: nobody's family name. */
export function isCountry(segments: readonly Segment[], at: number): boolean {
  return segments.some(
    ({ first, last, match, score }) =>
      first === at &&
      last === at + 1 &&
      score >= SURE &&
      match !== undefined &&
      match.table.entryNamed(match.form).subtype === 'country',
  )
}

/** Where a listed name ends that the stretch begins with, if words follow that are no names: সি ভি আনন্দ বোস | রাজভবনে. */
export function listedEnd(
  view: View,
  segments: readonly Segment[],
  first: number,
  last: number,
): number | undefined {
  const listed = segments.find(
    (segment) =>
      segment.first === first &&
      segment.last < last &&
      segment.last - first > 1 &&
      segment.type === 'PER' &&
      segment.match !== undefined &&
      segment.score > 0,
  )
  if (listed === undefined) return undefined
  for (let i = listed.last; i < last; i++) if ((view.classes(i) & LISTED) === 0) return listed.last
  return undefined
}

/** সাবেক আমির | গোলাম আযম: a title that is a name as well, before a listed name of two words. */
export function titleBefore(view: View, segments: readonly Segment[], first: number, last: number): boolean {
  // যুবরাজ | হাকন; but যুবরাজ সিং
  if (last - first === 2 && isCrowned(view, first)) return true
  return (
    view.has(first, CLASSES.title) &&
    segments.some(
      (segment) =>
        segment.first === first + 1 &&
        segment.last === last &&
        segment.last - segment.first > 1 &&
        segment.type === 'PER' &&
        segment.match !== undefined &&
        segment.score > 0,
    )
  )
}

/** (৩৮): an age, or a year of birth, in brackets. */
export function isAge(view: View, at: number): boolean {
  return (
    view.mark(at) === '(' &&
    view.mark(at + 2) === ')' &&
    /^[০-৯0-9]{1,2}$/.test(view.isWord(at + 1) ? view.written(at + 1) : '')
  )
}

/** আখতারুজ্জামান | খালেদা জিয়ার: where a listed name of two words begins behind another person's only name. */
export function wholeAtEnd(
  view: View,
  people: readonly Segment[],
  first: number,
  last: number,
): number | undefined {
  if (last - first > 3 || (view.classes(first) & GIVEN_ALONE) !== CLASSES.given) return undefined
  return people.find(
    (whole) =>
      whole.first === first + 1 &&
      whole.last >= last &&
      whole.last > first + 2 &&
      (view.classes(whole.last - 1) & CLASSES.family) !== 0 &&
      !isPlain(view, whole),
  )?.first
}

const GIVEN_ALONE = CLASSES.given | CLASSES.prefix | CLASSES.namePrefix

/**
 * A case ending ends a name, unless the word is a name as it stands, কাদের, ফের, or only looks as if it had one: সুতুমে | কেবেদে.
 */
export function endsName(view: View, at: number): boolean {
  const { inflected, classes, known, cuts } = view.lexemes[at]
  // হাশিম আমলাও | মঈনের
  if ((classes & LISTED) === 0 && cuts.some((cut) => isEmphatic(cut) && (cut.classes & LISTED) !== 0))
    return true
  if (!inflected || (classes & LISTED) !== 0) return false
  return known || !view.isAdjacent(at + 1) || (view.classes(at + 1) & LISTED) === 0
}

/** A person ends with a case ending, and before a listed name of two words: কিম | তিয়ানআনমেন স্কোয়ারে. */
export function personEnd(view: View, segments: readonly Segment[], first: number, last: number): number {
  const end = listedEnd(view, segments, first, last)
  if (end !== undefined) return end
  for (let i = first; i < last; i++) {
    const other = segments.some(
      (segment) =>
        segment.first === i &&
        segment.last - segment.first > 1 &&
        segment.type !== 'PER' &&
        segment.score > 0,
    )
    if (i > first && (other || isCountry(segments, i) || /[০-৯0-9]/.test(view.written(i)))) return i
    if (i - first > 1 && isTownOfBody(view, i)) return i
    if (endsName(view, i)) return i + 1
  }
  return last
}
