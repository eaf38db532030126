import { pronounReadings } from '../../lexicon/index.js'
import { changed, type Opinion, type Segment } from '../segments/segments.js'
import { lastCut } from '../words/cuts.js'
import { isCue } from '../words/name-cues.js'
import { isFullVerb } from '../words/speech.js'
import type { TitleSpan } from '../words/titles.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'
import { isActor } from './bare-person.js'
import { evidence, isSubjectBehind } from './evidence.js'
import { hasInitials } from './initials.js'
import { LONGEST } from './joined-persons.js'
import { mayName } from './may-name.js'
import { isPlain } from './namesakes.js'
import { endsName, isAge } from './person-borders.js'
import { addPerson } from './person-score.js'

/** Persons by what stands beside them: a title before, an age in brackets behind; and by lists of given and family names. */
export function personSegments(
  view: View,
  opinion: Opinion,
  titles: readonly TitleSpan[],
  segments: Segment[],
): void {
  const made: Segment[] = []
  for (const title of titles) {
    if (title.inflected || title.class === 'org-kind') continue
    // দুই নেতা: a counted title stands for nobody by name.
    if (
      view.has(title.first - 1, CLASSES.stop) &&
      view.isAdjacent(title.first) &&
      !view.has(title.first - 1, CLASSES.generic) &&
      // তাঁর স্ত্রী | গীতারানি জানা
      !pronounReadings(view.written(title.first - 1)).some(({ case: c }) => c === 'GEN')
    )
      continue
    // বাবা-মাও খুশি
    if (title.last < view.to && view.units.glued[title.last] === 1) continue
    let start = title.last
    if (view.mark(start) === '.') start++
    run(view, opinion, segments, start, BY_TITLE[title.class] ?? 1, 'title and name', made)
    // ভূতত্ত্ববিদ | সুরোনো সতর্ক করে বলেন
    if (view.isAdjacent(start) && view.isWord(start) && isNew(view, start) && isActor(view, start))
      addPerson(view, opinion, segments, start, start + 1, 4, 'title and name', made)
  }
  for (let i = view.from; i < view.to; i++) {
    if (isAge(view, i)) {
      for (let start = Math.max(view.from, i - LONGEST); start < i; start++)
        if (end(view, start, i)) addPerson(view, opinion, segments, start, i, 2.5, 'name and age', made)
    } else if (isCue(view, i, 'names-follow')) {
      run(view, opinion, segments, i + 1, 1, 'title and name', made)
    } else if (
      view.has(i, CLASSES.given | CLASSES.namePrefix) &&
      !view.has(i, CLASSES.stop) &&
      beginsRun(view, i)
    )
      run(view, opinion, segments, i, hasInitials(view, i) ? 2 : -0.5, 'given and family name', made)
    else if (isNew(view, i) && isSubjectBehind(view, i, i + 1))
      addPerson(view, opinion, segments, i, i + 1, 2.5, 'subject behind its verb', made)
  }
  for (const segment of made) {
    const whole = withTail(view, segments, segment)
    if (whole !== undefined) segments.push(whole)
    if (!isListed(segments, segment)) segments.push(withSurname(view, segments, segment))
  }
}

/**
 * কর্মকর্তা মুসা ইব্রাহিম আশোমস বলেন, চেয়ারম্যান আবুল হাসেম মহাজন জানান: a word that nobody knows, or one that is a surname, between
 * the name of somebody with a title and a verb or the end of the sentence.
 */
function withTail(view: View, segments: readonly Segment[], made: Segment): Segment | undefined {
  const { first, last, rule, score } = made
  if (rule !== 'title and name' || last - first < 2 || made.cut.suffix !== '') return undefined
  if (!mayName(view, last) || !view.isAdjacent(last)) return undefined
  const ends = !view.isWord(last + 1)
  // বোলা তিনুবু | সেনা পাঠানোর, নরেন্দ্র মোদী | শোকপ্রকাশ করেন
  if (!ends && !(view.has(last + 1, CLASSES.verb) && isFullVerb(view.written(last + 1)))) return undefined
  const isSurname = view.has(last, CLASSES.family)
  if (!isSurname && (view.lexemes[last].known || !ends === view.lexemes[last].inflected)) return undefined
  let best = score
  for (const segment of segments)
    if (segment.first === first && segment.last === last && segment.score > best) best = segment.score
  return changed(made, { last: last + 1, score: best + 2, cut: lastCut(view, last) })
}

/** প্রার্থী মতিউর রহমান | সরকার: a surname that is a common word as well, behind somebody's title and a name that many have. */
function withSurname(view: View, segments: readonly Segment[], made: Segment): Segment {
  const { first, last, rule, score } = made
  if (
    rule !== 'title and name' ||
    !view.has(last - 1, CLASSES.family) ||
    !view.has(last - 1, CLASSES.generic)
  )
    return made
  const listed = segments.find(
    (segment) =>
      segment.first === first &&
      segment.last === last - 1 &&
      segment.match !== undefined &&
      segment.score > 0,
  )
  return listed !== undefined && isPlain(view, listed)
    ? changed(made, { score: Math.max(score, listed.score + 1) })
    : made
}

/** Whether the lists know the same name: then they gain what speaks for the segment. */
function isListed(segments: Segment[], { first, last, score }: Segment): boolean {
  const at = segments.findIndex(
    (segment) =>
      segment.first === first &&
      segment.last === last &&
      segment.type === 'PER' &&
      segment.match !== undefined &&
      segment.score > 0,
  )
  if (at < 0) return false
  segments[at] = changed(segments[at], { score: Math.max(segments[at].score, score) })
  return true
}

/** How much a title of a class promises a name behind it. */
const BY_TITLE: Record<string, number> = {
  rank: 2.5,
  academic: 2.5,
  honorific: 2.5,
  office: 2,
  profession: 1.5,
  role: 1,
  sport: 1.5,
}

/** A word that neither running text nor a list knows. */
function isNew(view: View, at: number): boolean {
  const { known, groups, inflected } = view.lexemes[at]
  return (
    view.taken[at] === 0 &&
    !known &&
    groups === 0 &&
    !inflected &&
    view.classes(at) === 0 &&
    view.written(at).length > 3
  )
}

/** A name does not begin in the middle of one. */
function beginsRun(view: View, at: number): boolean {
  return !(
    view.isAdjacent(at) &&
    view.has(at - 1, LISTED) &&
    view.isBare(at - 1) &&
    !view.has(at - 1, CLASSES.generic)
  )
}

/** All names that may begin at a unit, each one word longer than the last. */
function run(
  view: View,
  opinion: Opinion,
  segments: readonly Segment[],
  start: number,
  base: number,
  rule: string,
  made: Segment[],
): void {
  for (let at = start; at < view.to && at - start < LONGEST; at++) {
    if (!mayName(view, at) || (at > start && !view.isAdjacent(at))) return
    // বাবা | পনেরো মিনিট
    if (at === start && view.taken[at] === 1 && (view.classes(at) & LISTED) === 0) return
    // সরকার, মণ্ডল: nobody's name begins with them; but পার্ক হিয়ং-জুন
    if (
      at === start &&
      view.has(at, CLASSES.generic) &&
      !view.has(at, CLASSES.given) &&
      !isBeforeUnknown(view, at)
    )
      return
    // In between, names have no endings.
    if (
      (base > 0 || at > start || isSubjectBehind(view, start, at + 1)) &&
      !isInitial(view, at) &&
      !isHalf(view, at)
    )
      addPerson(view, opinion, segments, start, at + 1, shown(view, start, at + 1, base), rule, made)
    if (endsName(view, at)) return
    if (view.mark(at + 1) === '.' && view.written(at).length <= 4) at++
  }
}

/** স্বদেশ বসু | বলেন, রত্না পাঠকের | গোলে: without a title a name of two words counts for more before what somebody does or has. */
function shown(view: View, first: number, last: number, base: number): number {
  if (base >= 0 || view.has(first, CLASSES.title)) return base
  if (isSubjectBehind(view, first, last)) return base + 4
  return last - first > 1 ? base + Math.min(2, evidence(view, first, last)) : base
}

/** হিয়ং in পার্ক হিয়ং-জুন: the first half of a word that a hyphen makes. */
function isHalf(view: View, at: number): boolean {
  return (
    at + 1 < view.to && view.units.glued[at + 1] === 1 && !view.lexemes[at].known && mayName(view, at + 1)
  )
}

/** পার্ক হিয়ং-জুন: a family name before a word that running text does not know. */
function isBeforeUnknown(view: View, at: number): boolean {
  return (
    view.has(at, CLASSES.family) &&
    view.isWord(at + 1) &&
    view.isAdjacent(at + 1) &&
    !view.lexemes[at + 1].known
  )
}

/** মো., এ.: no name of its own. */
function isInitial(view: View, at: number): boolean {
  return (
    (view.written(at).length <= 2 && !view.has(at, CLASSES.family)) ||
    view.has(at, CLASSES.namePrefix) ||
    view.mark(at + 1) === '.'
  )
}

function end(view: View, start: number, stop: number): boolean {
  for (let i = start; i < stop; i++)
    if (!mayName(view, i) || (i > start && !view.isAdjacent(i)) || (i < stop - 1 && endsName(view, i)))
      return false
  return (
    start === view.from ||
    !mayName(view, start - 1) ||
    !view.isAdjacent(start) ||
    // হামলায় | পেক্কা লেহতোনেন (৩৪)
    endsName(view, start - 1) ||
    view.has(start - 1, CLASSES.title)
  )
}
