import { ADJECTIVE } from '../gazetteer/table.js'
import { isAcronym } from '../segments/brackets.js'
import { isState } from '../segments/owned-bodies.js'
import type { Segment } from '../segments/segments.js'
import type { Head } from '../words/heads.js'
import { isCue, nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { allGeneric } from './phrase-words.js'

/** Whether nothing but qualifiers stands between a listed name and the head: ভালুকা মডেল থানা. */
export function isDirect(
  view: View,
  segments: readonly Segment[],
  first: number,
  headStart: number,
): boolean {
  return segments.some(
    (segment) =>
      segment.first === first &&
      segment.match !== undefined &&
      segment.score > 0 &&
      segment.last <= headStart &&
      (segment.last === headStart || allGeneric(view, segment.last, headStart)),
  )
}

/** সিউলের | একীকরণ মন্ত্রণালয়: a city that stands for its state owns no ministry. */
export function isSeat({ match }: Segment): boolean {
  return match !== undefined && match.table.entryNamed(match.form).subtype === 'capital'
}

/** রাজ্য বিপর্যয় মোকাবিলা কর্তৃপক্ষ, জাতীয় ভাইরোলজি প্রতিষ্ঠান: whose it is, what it does, and the head. */
export function isOfState(view: View, head: Head, first: number, headStart: number): boolean {
  if (head.subtype === 'olympiad' || nameCues('day-of').has(head.words[0]))
    return headStart - first > 1 && isCue(view, first, 'of-world')
  return (
    (head.subtype === 'agency' || head.subtype === 'ministry' || head.subtype === 'centre') &&
    headStart - first > 1 &&
    nameCues('of-state').has(view.written(first)) &&
    !allGeneric(view, first, headStart)
  )
}

/** (বিএনপিবি), (WHO) */
export function hasShortForm(view: View, at: number): boolean {
  return (
    view.mark(at) === '(' &&
    view.isWord(at + 1) &&
    view.mark(at + 2) === ')' &&
    isAcronym(view.written(at + 1))
  )
}

/** Nothing but the adjective of a state. */
export function isAdjectiveAlone(segments: readonly Segment[], first: number, end: number): boolean {
  return segments.some(
    (segment) =>
      segment.first === first &&
      segment.last === end &&
      segment.score > 0 &&
      segment.match !== undefined &&
      segment.match.table.kind(segment.match.form) === ADJECTIVE,
  )
}

/** A listed body of one word, and more words before it: বিশেষ সিবিআই. */
export function isTriedBy(segments: readonly Segment[], first: number, end: number): boolean {
  return segments.some(
    ({ first: from, last, type, match, score }) =>
      type === 'ORG' && match !== undefined && score > 0 && from > first && last === end && last - from === 1,
  )
}

/** Nothing but one listed body. */
export function isListedBody(segments: readonly Segment[], first: number, end: number): boolean {
  return segments.some((segment) => segment.type === 'ORG' && isListed(segment, first, end))
}

/** Nothing but one listed body or state. */
export function isListedName(segments: readonly Segment[], first: number, end: number): boolean {
  return segments.some(
    (segment) => (segment.type === 'ORG' || isState(segment)) && isListed(segment, first, end),
  )
}

function isListed({ first: from, last, score, match }: Segment, first: number, end: number): boolean {
  return from === first && last === end && score > 0 && match !== undefined
}

/** The adjective of a state before words that name a kind. */
export function isAdjectiveBefore(
  view: View,
  segments: readonly Segment[],
  first: number,
  end: number,
): boolean {
  return segments.some(
    (segment) =>
      segment.first === first &&
      segment.last < end &&
      isAdjectiveAlone(segments, first, segment.last) &&
      allGeneric(view, segment.last, end),
  )
}

/** Nothing but what has owners and users: a listed product, company or building. */
export function isRun(segments: readonly Segment[], first: number, end: number): boolean {
  return segments.some(
    ({ first: start, last, type, score, match }) =>
      start === first && last === end && score > 0 && match !== undefined && RUN.has(type),
  )
}

const RUN: ReadonlySet<string> = new Set(['PRODUCT', 'ORG', 'FAC'])
