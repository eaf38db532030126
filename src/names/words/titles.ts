import { sortShort } from '../../core/sort-short.js'
import { packed as packedModifiers } from '../../generated/words/title-modifiers.js'
import { packed } from '../../generated/words/titles.js'
import { Lookup } from '../../lexicon/index.js'
import { parseList } from '../../lists/index.js'
import type { Segment } from '../segments/segments.js'
import type { View } from './view.js'
import { CLASSES } from './word-lists.js'

/** A title of the list. */
export interface Title {
  /** `org-kind` stands before a body; office, rank, academic, role … beside a person. */
  readonly class: string
}

/** A title in the text: units `[first, last)`. */
export interface TitleSpan extends Title {
  readonly first: number
  readonly last: number
  /** Whether it carries a case ending, which a title before a name never does. */
  readonly inflected: boolean
}

let built: Lookup<Title> | undefined

function titles(): Lookup<Title> {
  built ??= Lookup.packed(packed, ([, kind]) => ({ class: kind }))
  return built
}

const FOUND = new Int32Array(64)

/** The longest title at each unit of the sentence, left to right, without overlaps. */
export function titleSpans(view: View): TitleSpan[] {
  const { text, units } = view
  const spans: TitleSpan[] = []
  const end = units.ends[view.to - 1]
  const list = titles()
  for (let i = view.from; i < view.to; i++) {
    if ((view.classes(i) & (CLASSES.title | CLASSES.titleFirst)) === 0 || !view.isWord(i)) continue
    const count = list.prefixes(text, units.starts[i], end, FOUND)
    let span: TitleSpan | undefined
    for (let k = count - 1; k >= 0 && span === undefined; k--) {
      const title = list.values(FOUND[2 * k])[0]
      const last = unitAt(view, i, FOUND[2 * k + 1])
      if (last < 0) continue
      span = {
        class: title.class,
        first: i,
        last: last + 1,
        inflected: FOUND[2 * k + 1] !== units.ends[last],
      }
    }
    // সেচমন্ত্রী: a title by its second half.
    if (span === undefined && view.has(i, CLASSES.title) && !view.isCounter(i))
      span = { class: 'office', first: i, last: i + 1, inflected: false }
    if (span === undefined) continue
    spans.push(span)
    i = span.last - 1
  }
  return spans
}

/** Whether the last of two letters with full stops is the second of a title: লে. জে. */
export function endsTitle(view: View, at: number): boolean {
  const { starts, ends } = view.units
  if (view.mark(at - 1) !== '.' || !view.isWord(at - 2)) return false
  const count = titles().prefixes(view.text, starts[at - 2], ends[at], FOUND)
  return count > 0 && FOUND[2 * count - 1] === ends[at]
}

/** The unit that a title ends in: at its end, or before a case ending; -1 where it ends inside a stem. */
function unitAt(view: View, from: number, end: number): number {
  const { starts, ends } = view.units
  let i = from
  while (i < view.to && ends[i] < end) i++
  if (i >= view.to || starts[i] >= end) return -1
  if (ends[i] === end) return i
  const length = end - starts[i]
  return view.lexemes[i].cuts.some((cut) => cut.length === length) ? i : -1
}

let modifiers: Set<string> | undefined

function isModifier(view: View, at: number): boolean {
  modifiers ??= new Set(parseList(packedModifiers).rows.flatMap(([words]) => words.split(' ')))
  return view.isWord(at) && modifiers.has(view.written(at))
}

/** A name of the sentence, as titles see it. */
export interface Titled {
  readonly first: number
  readonly last: number
  readonly type: string
  readonly case: string
  readonly kind: string
}

/** The stretch of titles that belongs to the name at an index, or to none (-1). */
export interface TitleStretch {
  readonly first: number
  readonly last: number
  readonly name: number
  readonly class: string
}

/**
 * All titles of a sentence: those before a name with what belongs to them (রাশিয়ার সর্বোচ্চ নেতা, বিজিবির অধিনায়ক লেফটেন্যান্ট
 * কর্নেল), and those that stand alone.
 */
export function titleStretches(
  view: View,
  titles: readonly TitleSpan[],
  names: readonly Titled[],
): TitleStretch[] {
  const stretches: TitleStretch[] = []
  const used = new Set<TitleSpan>()
  names.forEach((name, index) => {
    if (name.type !== 'PER' && name.type !== 'ORG') return
    const last = beforeFullStop(view, name.first)
    const first = stretchFrom(view, titles, names, name, last, used)
    if (first.at < last) stretches.push({ first: first.at, last, name: index, class: first.class })
  })
  for (const title of titles)
    if (
      !used.has(title) &&
      title.class !== 'org-kind' &&
      !names.some((name) => name.first < title.last && title.first < name.last)
    )
      stretches.push({ first: title.first, last: title.last, name: -1, class: title.class })
  return sortShort(stretches, (a, b) => a.first - b.first)
}

/** The full stop of ড. stands between title and name. */
function beforeFullStop(view: View, at: number): number {
  return view.mark(at - 1) === '.' && view.isAdjacent(at) ? at - 1 : at
}

function stretchFrom(
  view: View,
  titles: readonly TitleSpan[],
  names: readonly Titled[],
  name: Titled,
  end: number,
  used: Set<TitleSpan>,
): { at: number; class: string } {
  let at = end
  let found = ''
  for (;;) {
    if (!view.isAdjacent(at) && at !== end) break
    const before = at
    const title = titles.find(
      (candidate) =>
        candidate.last === at &&
        !candidate.inflected &&
        (name.type === 'ORG') === (candidate.class === 'org-kind'),
    )
    if (title !== undefined) {
      used.add(title)
      at = title.first
      found ||= title.class
    } else if (found !== '' && isModifier(view, at - 1)) at--
    else if (found !== '') {
      const owner = names.find(({ last }) => last === at)
      if (owner !== undefined && (owner.case === 'GEN' || owner.kind === 'adjective')) at = owner.first
      else if (view.isWord(at - 1) && isOwner(view, at - 1)) at--
    }
    if (at === before) break
    at = found === '' ? at : beforeFullStop(view, at)
  }
  return { at, class: found }
}

/** মন্ত্রণালয়ের, পৌরসভার, কারখানার: the body that somebody holds an office of. */
function isOwner(view: View, at: number): boolean {
  if ((view.classes(at) & (CLASSES.generic | CLASSES.head)) === 0) return false
  return view.lexemes[at].cuts.some((cut) => cut.case === 'GEN' && cut.suffix !== '')
}

/** বীর মুক্তিযোদ্ধা is a title, though Bir is a name. */
export function dropTitles(view: View, segments: Segment[], titles: readonly TitleSpan[]): void {
  for (const title of titles) {
    if (title.last - title.first < 2) continue
    for (let i = segments.length - 1; i >= 0; i--) {
      const { first, last, type, match } = segments[i]
      if (title.first > first || last > title.last) continue
      // ব্রি. জে. is no rice institute.
      if ((type === 'PER' && match === undefined) || (last - first === 1 && view.mark(last) === '.'))
        segments.splice(i, 1)
    }
  }
}
