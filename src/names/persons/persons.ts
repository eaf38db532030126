import { pronounReadings } from '../../lexicon/index.js'
import { changed, type Opinion, type Segment } from '../segments/segments.js'
import { isCue } from '../words/name-cues.js'
import type { TitleSpan } from '../words/titles.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'
import { isActor } from './bare-person.js'
import { isSubjectBehind } from './evidence.js'
import { hasInitials } from './initials.js'
import { LONGEST } from './joined-persons.js'
import { mayName } from './may-name.js'
import { endsName, isAge } from './person-borders.js'
import { personRun } from './person-runs.js'
import { addPerson } from './person-score.js'
import { withSurname, withTail } from './surnames.js'

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
    personRun(view, opinion, segments, start, BY_TITLE[title.class] ?? 1, 'title and name', made)
    // ভূতত্ত্ববিদ | সুরোনো সতর্ক করে বলেন
    if (view.isAdjacent(start) && view.isWord(start) && isNew(view, start) && isActor(view, start))
      addPerson(view, opinion, segments, start, start + 1, 4, 'title and name', made)
  }
  for (let i = view.from; i < view.to; i++) {
    if (isAge(view, i)) {
      for (let start = Math.max(view.from, i - LONGEST); start < i; start++)
        if (end(view, start, i)) addPerson(view, opinion, segments, start, i, 2.5, 'name and age', made)
    } else if (isCue(view, i, 'names-follow')) {
      personRun(view, opinion, segments, i + 1, 1, 'title and name', made)
    } else if (
      view.has(i, CLASSES.given | CLASSES.namePrefix) &&
      !view.has(i, CLASSES.stop) &&
      beginsRun(view, i)
    )
      personRun(view, opinion, segments, i, hasInitials(view, i) ? 2 : -0.5, 'given and family name', made)
    else if (isNew(view, i) && isSubjectBehind(view, i, i + 1))
      addPerson(view, opinion, segments, i, i + 1, 2.5, 'subject behind its verb', made)
  }
  for (const segment of made) {
    const whole = withTail(view, segments, segment)
    if (whole !== undefined) segments.push(whole)
    if (!isListed(segments, segment)) segments.push(withSurname(view, segments, segment))
  }
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
  // ২১ জন শহীদ হয়েছেন: whoever is counted is no John.
  if (view.written(at) === 'জন' && at > view.from && /^[০-৯0-9]/.test(view.written(at - 1))) return false
  return !(
    view.isAdjacent(at) &&
    view.has(at - 1, LISTED) &&
    view.isBare(at - 1) &&
    !view.has(at - 1, CLASSES.generic)
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
