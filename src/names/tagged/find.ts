import { NUMBER } from '../../tokens/index.js'
import { withPrefix } from '../persons/initials.js'
import { isKin } from '../persons/namesakes.js'
import { isAge, personEnd, titleBefore } from '../persons/person-borders.js'
import { isGovernment } from '../persons/rulers.js'
import { isAcronym } from '../segments/brackets.js'
import { typeCalled } from '../segments/quoted-types.js'
import { makeSegment, type Segment } from '../segments/segments.js'
import { TAGGED, type TaggedSpan } from '../tagger/tagger.js'
import type { EntityType } from '../types.js'
import { isNounForm, isThing, lastCut, NO_CUT } from '../words/cuts.js'
import { isCue } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { apart } from './apart.js'
import {
  beforeTitle,
  behindOwner,
  companyEnd,
  isCommon,
  isCompany,
  isGeneric,
  isGenericHead,
  isPlace,
  mayBegin,
  mayEnd,
  opensWithTitle,
  typeByHead,
  withCountry,
} from './borders.js'
import {
  absorbed,
  arePlaces,
  confirmed,
  isListedState,
  isPersonAndMore,
  MOST,
  withoutTown,
} from './listed.js'

/** What the tagger's classes are called here, where nothing finer is known. */
const TYPES: Record<string, EntityType> = { PER: 'PER', LOC: 'GPE', ORG: 'ORG' }

/** Makes the tagger's names fit our conventions: without titles, not across two names, with the head's type. */
export function taggedSegments(view: View, spans: readonly TaggedSpan[], segments: Segment[]): void {
  if (spans.length === 0) return
  const made: Segment[] = []
  for (const span of spans)
    for (const part of apart(view, segments, span)) {
      const segment = segmentOf(view, segments, part)
      if (segment !== undefined) made.push(segment)
    }
  for (const segment of made) segments.push(segment)
}

/** The name in a tagged one; where the lists have it, it is made surer there instead. */
function segmentOf(view: View, segments: Segment[], span: TaggedSpan): Segment | undefined {
  const type = typeOf(view, span)
  // এসপিএম (সাসপেন্ডেড পার্টিকুলেট ম্যাটার): nobody is called by letters.
  if (type === 'PER' && isLetters(view, span)) return undefined
  const [first, end] = type === 'PER' ? personIn(view, segments, span) : nameIn(view, segments, span, type)
  const last = withoutTown(view, segments, first, end)
  if (first >= last || isGeneric(view, first, last, type)) return undefined
  if (type === 'PER' ? isState(segments, first, last) : isOtherThing(view, segments, type, first, last))
    return undefined
  if (confirmed(segments, first, last, type, span.gain)) return undefined
  if (type !== 'PER' && isWordsOnly(view, segments, span, type, first, last)) return undefined
  return makeSegment({
    first,
    last,
    // মেলিসা নামের হারিকেন
    type: typeCalled(view, span.last) === 'EVENT' ? 'EVENT' : typeByHead(view, last - 1, first, type),
    score: Math.min(span.gain + 1, MOST) + absorbed(segments, first, last, type),
    rule: 'tagger',
    cut: lastCut(view, last - 1) ?? NO_CUT,
  })
}

function isLetters(view: View, { first, last }: TaggedSpan): boolean {
  return last - first === 1 && view.mark(last) === '(' && isAcronym(view.written(first))
}

/** The type that a tagged name has by the words in and around it. */
function typeOf(view: View, { type: tagged, first, last }: TaggedSpan): EntityType {
  let type = TYPES[TAGGED[tagged]]
  const isLong = last - first > 1
  // ফরোয়ার্ড রাফায়েল দা কস্তা: what begins with somebody's title is somebody.
  if (type === 'ORG' && isLong && opensWithTitle(view, first) && !view.has(last - 1, CLASSES.head))
    type = 'PER'
  // সাফওয়ান নিটওয়্যারের: what ends like a company is one.
  if (type === 'PER' && isLong && isCompany(view, last - 1)) type = 'ORG'
  // এসকেন্দার সরকার (৭০), কোকিল সরকারের ছেলে: what is so many years old, or has children, is somebody.
  if (type === 'ORG' && (isAge(view, last) || isParent(view, last))) type = 'PER'
  // কনস্ত্রুক্তোরা দেল প্লাতা নামের একটি প্রতিষ্ঠান
  return type === 'PER' && typeCalled(view, last) === 'ORG' ? 'ORG' : type
}

/** The borders of a person's name in a tagged one. */
function personIn(view: View, segments: readonly Segment[], span: TaggedSpan): [first: number, last: number] {
  let [first, last] = mayStand(view, span, 'PER')
  while (
    last - first > 1 &&
    (isPlace(view, last - 1) || isThing(view, last - 1) || isNounForm(view, last - 1))
  )
    last--
  first = behindOwner(view, segments, first, last, 'PER')
  if (last - first > 1 && isGovernment(view, segments, first, last)) last--
  last = personEnd(view, segments, first, last)
  first = withPrefix(view, first)
  if (titleBefore(view, segments, first, last)) first++
  return [first, last]
}

/** The borders of the name of a place or a body in a tagged one. */
function nameIn(
  view: View,
  segments: readonly Segment[],
  span: TaggedSpan,
  type: EntityType,
): [first: number, last: number] {
  let [first, last] = mayStand(view, span, type)
  last = beforeTitle(view, first, last)
  if (type === 'ORG') last = companyEnd(view, first, last)
  first = behindOwner(view, segments, first, last, type)
  if (type === 'ORG') first = withCountry(view, segments, first, last)
  return [first, last]
}

/** Without words at the borders that no name begins or ends with. */
function mayStand(view: View, span: TaggedSpan, type: EntityType): [first: number, last: number] {
  let { first, last } = span
  while (first < last && !mayBegin(view, first, type)) first++
  if (type !== 'PER') while (last - first > 1 && isCue(view, first, 'outside')) first++
  while (last > first && !mayEnd(view, last - 1)) last--
  return [first, last]
}

/** ইজ়রায়েলের সঙ্গে: nobody is called like a state that the lists know. */
function isState(segments: readonly Segment[], first: number, last: number): boolean {
  return last - first === 1 && isListedState(segments, first)
}

/** Whether words are no name of a place or a body, whatever the lists have. */
function isOtherThing(
  view: View,
  segments: readonly Segment[],
  type: EntityType,
  first: number,
  last: number,
): boolean {
  // তালেবান সরকারের, চীন সরকার
  if (last - first > 1 && isGovernment(view, segments, first, last)) return true
  return type === 'ORG' && (hasObject(view, first, last) || isMeasure(view, first))
}

/** Whether words that the lists do not have as a whole are several names, or none. */
function isWordsOnly(
  view: View,
  segments: readonly Segment[],
  { gain }: TaggedSpan,
  type: EntityType,
  first: number,
  last: number,
): boolean {
  if (
    !view.has(last - 1, CLASSES.head) &&
    (isPersonAndMore(segments, first, last) || arePlaces(segments, first, last))
  )
    return true
  // মদ প্রস্তুতকারক কোম্পানির: words of every day, which the tagger itself hardly takes for a name
  return type === 'ORG' && gain < 0 && isGenericHead(view, last - 1) && isCommon(view, first, last)
}

/** হোয়াকিম আরাউজোকে | হাসপাতালে: whom something happens to, within. */
function hasObject(view: View, first: number, last: number): boolean {
  for (let i = first; i < last - 1; i++)
    if (view.lexemes[i].inflected && lastCut(view, i).case === 'OBJ') return true
  return false
}

/** ১০০ | এমবিপিএস, ৭০০ | মেগাহার্টজ ব্যান্ড: what is counted in figures; but ২০২৬ সাফ */
function isMeasure(view: View, first: number): boolean {
  return (
    view.units.kinds[first - 1] === NUMBER && view.isAdjacent(first) && view.written(first - 1).length < 4
  )
}

/** কোকিল সরকারের | ছেলে */
function isParent(view: View, last: number): boolean {
  return lastCut(view, last - 1).case === 'GEN' && view.isWord(last) && isKin(view.written(last))
}
