import { SURE } from '../persons/person-borders.js'
import { isCapital } from '../segments/capitals.js'
import { WORD } from '../segments/evidence.js'
import { isState } from '../segments/owned-bodies.js'
import { changed, inner, type Segment } from '../segments/segments.js'
import { classOfType } from '../tagger/tags.js'
import type { EntityType } from '../types.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

/** What the tagger is sure of adds no more than this to a name. */
export const MOST = 8

/** Whether a single word is a state that the lists know. */
export function isListedState(segments: readonly Segment[], at: number): boolean {
  return segments.some(
    (segment) => segment.first === at && segment.last === at + 1 && segment.score > 0 && isState(segment),
  )
}

/** Where the gazetteer knows the same name, the tagger only adds its voice to it. */
export function confirmed(
  segments: Segment[],
  first: number,
  last: number,
  type: EntityType,
  gain: number,
): boolean {
  const at = segments.findIndex(
    (segment) => segment.first === first && segment.last === last && segment.match !== undefined,
  )
  if (at < 0) return false
  if (segments[at].score < -WORD / 2) return true
  // Where the lists are sure, they decide the class as well.
  if (classOfType(segments[at].type) !== classOfType(type)) return segments[at].score >= SURE
  segments[at] = changed(segments[at], { score: segments[at].score + Math.min(gain + 1, MOST) })
  return segments[at].score > 0
}

/** সি ভি আনন্দ বোস | রাজভবনে: a listed person and another listed name. */
export function isPersonAndMore(segments: readonly Segment[], first: number, last: number): boolean {
  return segments.some(
    (person) =>
      person.first === first &&
      person.last < last &&
      person.last - first > 1 &&
      person.type === 'PER' &&
      isListed(person) &&
      segments.some((rest) => rest.first === person.last && rest.last === last && isListed(rest)),
  )
}

/** আরাগচি | জেনেভায়, শাহবাজ | নয়াদিল্লিকে, রুয়ান্ডা | ওয়াশিংটনে: where a name ends that has a place with an ending right behind it. */
export function withoutTown(view: View, segments: readonly Segment[], first: number, last: number): number {
  if (last - first < 2) return last
  const town = segments.find(
    ({ first: start, last: end, type, match, cut }) =>
      start > first &&
      start === last - 1 &&
      end === last &&
      match !== undefined &&
      (cut.case === 'LOC' || cut.case === 'OBJ') &&
      (type === 'GPE' || type === 'FAC'),
  )
  if (town === undefined) return last
  const isListedBefore = segments.some(
    (segment) =>
      segment.first === first &&
      segment.last === town.first &&
      isListed(segment) &&
      (segment.type === 'PER' || isState(segment)),
  )
  // ডেনজেল ওয়াশিংটনকে
  const mayBeSurname = view.has(town.first, CLASSES.family | CLASSES.given) || town.score <= 0
  return isListedBefore || (isCapital(town) && !mayBeSurname) ? town.first : last
}

/** জাপান | বাংলাদেশকে: listed states side by side are no body. */
export function arePlaces(segments: readonly Segment[], first: number, last: number): boolean {
  let end = first
  let places = 0
  for (; end < last; places++) {
    const place = segments.find(
      (segment) =>
        segment.first === end &&
        segment.last <= last &&
        (segment.type === 'GPE' || segment.type === 'LOC') &&
        isListed(segment),
    )
    // বাংলাদেশ–আয়ারল্যান্ড | সিরিজ
    if (place === undefined) return places > 1
    end = place.last
  }
  return places > 1
}

const isListed = ({ match, score }: Segment): boolean => match !== undefined && score > 0

/** A longer name takes over from the shorter ones in it, but not from a listed name of its own kind at its end. */
export function absorbed(
  segments: readonly Segment[],
  first: number,
  last: number,
  type: EntityType,
): number {
  const inside = segments.filter(
    (segment) =>
      segment.first >= first &&
      segment.last <= last &&
      segment.last - segment.first < last - first &&
      (type === 'PER' || segment.type !== type),
  )
  return inner(inside, first, last)
}
