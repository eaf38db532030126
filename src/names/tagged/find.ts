import { NUMBER } from '../../tokens/index.js'
import { withPrefix } from '../persons/initials.js'
import { isKin } from '../persons/namesakes.js'
import {
  hyphenBetween,
  isAge,
  isGovernment,
  personEnd,
  titleBefore,
  wholeAtEnd,
} from '../persons/person-borders.js'
import { typeCalled } from '../segments/quoted.js'
import { makeSegment, type Segment } from '../segments/segments.js'
import { TAGGED, type TaggedSpan } from '../tagger/tagger.js'
import type { EntityType } from '../types.js'
import { lastCut, NO_CUT } from '../words/cuts.js'
import { isCue } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
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
import { absorbed, arePlaces, confirmed, isListedState, isPersonAndMore, MOST } from './listed.js'

/** What the tagger's classes are called here, where nothing finer is known. */
const TYPES: Record<string, EntityType> = { PER: 'PER', LOC: 'GPE', ORG: 'ORG' }

/** Makes the tagger's names fit our conventions: without titles, not across two names, with the head's type. */
export function taggedSegments(view: View, spans: readonly TaggedSpan[], segments: Segment[]): void {
  if (spans.length === 0) return
  const made: Segment[] = []
  const parted: TaggedSpan[] = []
  for (const span of spans) for (const part of apart(view, segments, span)) parted.push(part)
  for (const span of parted) {
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
    // কনস্ত্রুক্তোরা দেল প্লাতা নামের একটি প্রতিষ্ঠান
    const called = typeCalled(view, last)
    if (type === 'PER' && called === 'ORG') type = 'ORG'
    while (first < last && !mayBegin(view, first, type)) first++
    if (type !== 'PER') while (last - first > 1 && isCue(view, first, 'outside')) first++
    while (last > first && !mayEnd(view, last - 1)) last--
    if (type === 'PER') while (last - first > 1 && isPlace(view, last - 1)) last--
    if (type !== 'PER') last = beforeTitle(view, first, last)
    if (type === 'ORG') last = companyEnd(view, first, last)
    first = behindOwner(view, segments, first, last, type)
    if (type === 'ORG') first = withCountry(view, segments, first, last)
    if (type === 'PER' && last - first > 1 && isGovernment(view, segments, first, last)) last--
    if (type === 'PER') {
      last = personEnd(view, segments, first, last)
      first = withPrefix(view, first)
      if (titleBefore(view, segments, first, last)) first++
    }
    // তালেবান সরকারের, চীন সরকার
    else if (last - first > 1 && isGovernment(view, segments, first, last)) continue
    if (first >= last || isGeneric(view, first, last, type)) continue
    if (type === 'ORG' && (hasObject(view, first, last) || isMeasure(view, first))) continue
    // ইজ়রায়েলের সঙ্গে: nobody is called like a state that the lists know.
    if (type === 'PER' && last - first === 1 && isListedState(segments, first)) continue
    if (confirmed(segments, first, last, type, span.gain)) continue
    if (
      type !== 'PER' &&
      !view.has(last - 1, CLASSES.head) &&
      (isPersonAndMore(segments, first, last) || arePlaces(segments, first, last))
    )
      continue
    // মদ প্রস্তুতকারক কোম্পানির: words of every day, which the tagger itself hardly takes for a name
    if (type === 'ORG' && span.gain < 0 && isGenericHead(view, last - 1) && isCommon(view, first, last))
      continue
    const score = Math.min(span.gain + 1, MOST) + absorbed(segments, first, last, type)
    made.push(
      makeSegment({
        first,
        last,
        // মেলিসা নামের হারিকেন
        type: called === 'EVENT' ? 'EVENT' : typeByHead(view, last - 1, first, type),
        score,
        rule: 'tagger',
        cut: lastCut(view, last - 1) ?? NO_CUT,
      }),
    )
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
  if (at === undefined) {
    const whole = wholeAtEnd(view, people, first, last)
    return whole === undefined
      ? [span]
      : [
          { ...span, last: whole },
          { ...span, first: whole },
        ]
  }
  return [
    { ...span, last: at },
    { ...span, first: at },
  ]
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
