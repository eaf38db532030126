import { lastCut, NO_CUT } from './cuts.js'
import { isOwned, WORD } from './gazetteer/candidates.js'
import { headsAt } from './heads.js'
import { withPrefix } from './initials.js'
import { isKin } from './namesakes.js'
import { hyphenBetween, isAge, isGovernment, personEnd, SURE, titleBefore } from './person-borders.js'
import type { Segment } from './segments.js'
import { inner } from './segments.js'
import { TAGGED, type TaggedSpan } from './tagger/tagger.js'
import { classOfType } from './tagger/tags.js'
import type { EntityType } from './types.js'
import { isNamePart } from './units.js'
import type { View } from './view.js'
import { CLASSES, LISTED } from './word-lists.js'

/** What the tagger's classes are called here, where nothing finer is known. */
const TYPES: Record<string, EntityType> = { PER: 'PER', LOC: 'GPE', ORG: 'ORG' }
const MOST = 8

/** Makes the tagger's names fit our conventions: without titles, not across two names, with the head's type. */
export function taggedSegments(view: View, spans: readonly TaggedSpan[], segments: Segment[]): void {
  if (spans.length === 0) return
  const made: Segment[] = []
  for (const span of spans.flatMap((whole) => apart(view, segments, whole))) {
    let type = TYPES[TAGGED[span.type]]
    let { first, last } = span
    // ফরোয়ার্ড রাফায়েল দা কস্তা: what begins with somebody's title is somebody.
    if (
      type === 'ORG' &&
      last - first > 1 &&
      opensWithTitle(view, first) &&
      !view.has(last - 1, CLASSES.head)
    )
      type = 'PER'
    // সাফওয়ান নিটওয়্যারের: what ends like a company is one.
    if (type === 'PER' && last - first > 1 && isCompany(view, last - 1)) type = 'ORG'
    // এসকেন্দার সরকার (৭০), কোকিল সরকারের ছেলে: what is so many years old, or has children, is somebody.
    if (type === 'ORG' && (isAge(view, last) || isParent(view, last))) type = 'PER'
    while (first < last && !mayBegin(view, first, type)) first++
    while (last > first && !mayEnd(view, last - 1)) last--
    if (type === 'ORG') last = companyEnd(view, first, last)
    first = behindOwner(view, segments, first, last, type)
    if (type === 'PER' && last - first > 1 && isGovernment(view, segments, first, last)) last--
    if (type === 'PER') {
      last = personEnd(view, segments, first, last)
      first = withPrefix(view, first)
      if (titleBefore(view, segments, first, last)) first++
    }
    if (first >= last || isGeneric(view, first, last, type)) continue
    if (confirmed(segments, first, last, type, span.gain)) continue
    if (
      type !== 'PER' &&
      !view.has(last - 1, CLASSES.head) &&
      (isPersonAndMore(segments, first, last) || arePlaces(segments, first, last))
    )
      continue
    const score = Math.min(span.gain + 1, MOST) + absorbed(segments, first, last, type)
    made.push({
      first,
      last,
      type: typeByHead(view, last - 1, first, type),
      score,
      rule: 'tagger',
      cut: lastCut(view, last - 1) ?? NO_CUT,
    })
  }
  for (const segment of made) segments.push(segment)
}

/** Two listed people side by side: নরেন্দ্র মোদি | পুতিনকে. A name of two words that ends with a surname is whole. */
function apart(view: View, segments: readonly Segment[], span: TaggedSpan): TaggedSpan[] {
  const { first, last } = span
  if (TYPES[TAGGED[span.type]] !== 'PER' || last - first < 2) return [span]
  const people = segments.filter(
    ({ type, match, score }) => type === 'PER' && match !== undefined && score > 0,
  )
  const hyphen = hyphenBetween(view, people, first, last)
  const at =
    hyphen ??
    people.find(
      (whole) =>
        whole.first === first &&
        whole.last - first > 1 &&
        view.has(whole.last - 1, CLASSES.family) &&
        people.some((next) => next.first === whole.last && next.last === last),
    )?.last
  if (at === undefined) return [span]
  return [
    { ...span, last: at },
    { ...span, first: at },
  ]
}

/** Where the gazetteer knows the same name, the tagger only adds its voice to it. */
function confirmed(
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
  segments[at] = { ...segments[at], score: segments[at].score + Math.min(gain + 1, MOST) }
  return segments[at].score > 0
}

/** সি ভি আনন্দ বোস | রাজভবনে: a listed person and another listed name. */
function isPersonAndMore(segments: readonly Segment[], first: number, last: number): boolean {
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

/** জাপান | বাংলাদেশকে: listed states side by side are no body. */
function arePlaces(segments: readonly Segment[], first: number, last: number): boolean {
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
    if (place === undefined) return false
    end = place.last
  }
  return places > 1
}

const isListed = ({ match, score }: Segment): boolean => match !== undefined && score > 0

function mayBegin(view: View, at: number, type: EntityType): boolean {
  if (!isNamePart(view.units.kinds[at])) return false
  if (view.has(at, CLASSES.stop)) return false
  // ii. নিউটনের
  if (type === 'PER' && /^[a-z]+$/.test(view.written(at))) return false
  // সবজি খান
  if (type === 'PER' && view.has(at, CLASSES.generic) && (view.classes(at) & LISTED) === 0) return false
  return !(
    type === 'PER' &&
    view.has(at, CLASSES.title) &&
    !view.has(at, CLASSES.namePrefix | CLASSES.given | CLASSES.family)
  )
}

function opensWithTitle(view: View, at: number): boolean {
  return (
    view.has(at, CLASSES.title) &&
    !view.has(at, CLASSES.generic | CLASSES.kind | CLASSES.head | CLASSES.given | CLASSES.family)
  )
}

function mayEnd(view: View, at: number): boolean {
  return isNamePart(view.units.kinds[at]) && !view.has(at, CLASSES.stop)
}

/** যশোরের অভয়নগর and ভারতীয় সীমান্তরক্ষী বাহিনী are two names each: the second begins behind the first. */
function behindOwner(
  view: View,
  segments: readonly Segment[],
  first: number,
  last: number,
  type: EntityType,
): number {
  if (type === 'PER') return first
  for (const { first: start, last: end, cut, score, match } of segments) {
    if (start !== first || end >= last || score <= 0 || match === undefined) continue
    const adjective = match.table.kind(match.form) === 3
    if (adjective || (cut.case === 'GEN' && !isOwned(view, last - 1))) return end
  }
  return first
}

/** লিমিটেড, টেকনোলজিস end the name of a company: সবুজছায়া টেকনোলজিস | অ্যাপটি. */
function companyEnd(view: View, first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++)
    if (
      view.has(i, CLASSES.head) &&
      !view.has(i + 1, CLASSES.head) &&
      headsAt(view, i).some(({ subtype }) => subtype === 'company')
    )
      return i + 1
  return last
}

function isCompany(view: View, at: number): boolean {
  return (
    (view.classes(at) & (CLASSES.head | CLASSES.given | CLASSES.family)) === CLASSES.head &&
    headsAt(view, at).some(({ subtype }) => subtype === 'company')
  )
}

/** কোকিল সরকারের | ছেলে */
function isParent(view: View, last: number): boolean {
  return lastCut(view, last - 1).case === 'GEN' && view.isWord(last) && isKin(view.written(last))
}

/** Nothing but words that name a kind. */
function isGeneric(view: View, first: number, last: number, type: EntityType): boolean {
  const titles = CLASSES.title | (type === 'PER' ? 0 : CLASSES.titlePart)
  const kinds = CLASSES.generic | CLASSES.stop | CLASSES.head | CLASSES.headFirst | titles
  // ফল | খান, পানি | খান: eat
  const before = view.has(first - 1, CLASSES.generic) && !view.isTitle(first - 1)
  if (type === 'PER' && last - first === 1 && before && view.has(first, CLASSES.family) && !view.isWord(last))
    return true
  for (let i = first; i < last; i++) {
    const classes = view.classes(i)
    if ((classes & kinds) === 0) return false
    if (
      last - first > 1 &&
      classes & (CLASSES.given | CLASSES.family) &&
      (view.lexemes[i].classes & CLASSES.generic) === 0
    )
      return false
  }
  return true
}

/** A longer name takes over from the shorter ones in it, but not from a listed name of its own kind at its end. */
function absorbed(segments: readonly Segment[], first: number, last: number, type: EntityType): number {
  const inside = segments.filter(
    (segment) =>
      segment.first >= first &&
      segment.last <= last &&
      segment.last - segment.first < last - first &&
      (type === 'PER' || segment.type !== type),
  )
  return inner(inside, first, last)
}

function typeByHead(view: View, at: number, first: number, type: EntityType): EntityType {
  if (type === 'PER' || !view.has(at, CLASSES.head)) {
    if (type === 'PER' || (view.classes(at) & CLASSES.head) === 0) return type
  }
  const head = headsAt(view, at).find(
    ({ style, words }) => style !== 'first' && style !== 'part' && at - words.length >= first - 1,
  )
  return head === undefined || at - head.words.length + 1 <= first ? type : head.type
}
