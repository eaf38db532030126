import { notesOn } from '../gazetteer/form-notes.js'
import { isPersonHere } from '../persons/bare-person.js'
import { isAcronym } from '../segments/brackets.js'
import { holds } from '../segments/evidence.js'
import { quotedName, quotedStretches } from '../segments/quoted.js'
import { changed, makeSegment, type Opinion, type Segment } from '../segments/segments.js'
import type { Sentence } from '../segments/sentence.js'
import type { EntityType } from '../types.js'
import type { Cut } from '../words/cut.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { isDoubtful, isOtherWord } from './doubts.js'
import type { Found, Introduced, IntroducedNames } from './introduced.js'

/** Two parts of an introduced name are it, rather than two that are called by one each. */
const PAIR = 6

/**
 * Adds the parts of introduced names that a sentence holds to its candidates: লাভরভ after সের্গেই লাভরভ. Returns what each
 * stands for, undefined where there is none.
 */
export function recalled(
  view: View,
  { from, to, segments, chosen }: Sentence,
  introduced: IntroducedNames,
  opinion: Opinion,
): Map<Segment, Introduced> | undefined {
  if (introduced.size === 0) return undefined
  let parts = recalledQuotes(view, segments, introduced)
  const twos = joinedTwos(view, from, to, introduced)
  for (let i = from; i < to; i++) {
    if (!view.isWord(i) || view.has(i, CLASSES.stop)) continue
    const found = introduced.find(view.lexemes[i])
    if (found === undefined || isOtherWord(view, i, found)) continue
    const { name, outer, series } = found.introduced
    const isOfTwo = twos.has(i)
    if (!isOfTwo && (isInName(chosen, i, name.type) || isDoubtful(view, segments, i, found, opinion)))
      continue
    const gain = opinion(i, i + 1, name.type)
    const segment = makeSegment({
      first: startOf(view, from, i, name.type),
      last: i + 1,
      type: name.type,
      score: isOfTwo ? 12 : 8 + Math.max(-8, Math.min(gain, 3)) + (outer ? 1 : -1),
      rule: 'introduced name',
      cut: found.cut,
    })
    if (!series) removeNamesakes(view, segments, i, found)
    segments.push(segment)
    if (name.type === 'PER') for (const body of withoutFirst(segments, i)) segments.push(body)
    if (series) continue
    parts ??= new Map()
    parts.set(segment, found.introduced)
    if (i + 1 >= to || name.type !== 'PER' || !view.isAdjacent(i + 1)) continue
    const pair = introduced.findPair(view.lexemes[i], view.lexemes[i + 1])
    if (pair === undefined || view.has(i + 1, CLASSES.stop)) continue
    const both: Segment = changed(segment, { last: i + 2, score: 2 * segment.score + PAIR, cut: pair.cut })
    segments.push(both)
    parts.set(both, pair.introduced)
  }
  return parts
}

/** আল-আরোরি after সালেহ আল-আরোরি */
function startOf(view: View, from: number, at: number, type: EntityType): number {
  const isJoined = type === 'PER' && at > from && view.units.glued[at] === 1
  return isJoined && view.has(at - 1, CLASSES.infix) ? at - 1 : at
}

/** Whoever else is called so, here it is the one whom the text has named. */
function removeNamesakes(
  view: View,
  segments: Segment[],
  at: number,
  { cut, introduced: { name } }: Found,
): void {
  for (let k = segments.length - 1; k >= 0; k--) {
    const other = segments[k]
    if (
      other.first === at &&
      other.last === at + 1 &&
      (other.type === name.type ||
        isAcronym(view.lexemes[at].text.slice(0, cut.length)) ||
        (name.type === 'PER' && isOtherThan(view, other, cut)))
    )
      segments.splice(k, 1)
  }
}

/** ‘নীল জল’ after the film ‘নীল জল’ */
function recalledQuotes(
  view: View,
  segments: Segment[],
  introduced: IntroducedNames,
): Map<Segment, Introduced> | undefined {
  let parts: Map<Segment, Introduced> | undefined
  for (const stretch of introduced.hasQuoted ? quotedStretches(view) : []) {
    const name = introduced.findQuoted(view.between(stretch.first, stretch.last))
    if (name === undefined || segments.some((s) => s.first === stretch.first && s.rule === 'quoted')) continue
    const segment = quotedName(view, stretch, name.type, 10, 'introduced name')
    segments.push(segment)
    parts ??= new Map()
    parts.set(segment, { name, outer: true })
  }
  return parts
}

/** ঋদ্ধ | ডেফোডিল ইউনিভার্সিটি কলেজের: a body that was seen to begin with somebody's name begins behind it. */
function withoutFirst(segments: readonly Segment[], at: number): Segment[] {
  return segments
    .filter(
      ({ first, last, type, match, rule }) =>
        first === at && last - first > 2 && type === 'ORG' && match === undefined && rule.startsWith('head/'),
    )
    .map((body) => changed(body, { first: at + 1 }))
}

/**
 * পার্থের আইনজীবী after পার্থ চট্টোপাধ্যায়, রবি after রবি খাঁ: another thing of the same name, which here is the person, unless the words
 * beside it tell the thing.
 */
function isOtherThan(view: View, { match }: Segment, cut: Cut): boolean {
  if (match === undefined) return false
  const { table, form } = match
  if (STATES.has(table.entryNamed(form).subtype)) return false
  if (isPersonHere(view, match.first, cut)) return true
  const { ambiguity } = notesOn(table, form)
  return (
    ambiguity !== undefined &&
    !ambiguity.whenName.some((cue) => cue.kind !== 'CASE' && holds(view, match, cue))
  )
}

const STATES: ReadonlySet<string> = new Set(['country', 'capital'])

/** হাসিব-মিমের: two people whom the text names in full, joined by a hyphen. */
function joinedTwos(view: View, from: number, to: number, introduced: IntroducedNames): ReadonlySet<number> {
  const twos = new Set<number>()
  for (let i = from + 1; i < to; i++) {
    if (view.units.glued[i] === 0 || !view.isWord(i - 1) || !view.isWord(i)) continue
    const left = introduced.find(view.lexemes[i - 1])?.introduced.name
    const right = introduced.find(view.lexemes[i])?.introduced.name
    if (left?.type !== 'PER' || right?.type !== 'PER' || left.key === right.key) continue
    // আরিফুল ইসলাম-সালেহা বেগম: both in full
    const before =
      i - 2 >= from && view.isWord(i - 2) ? introduced.find(view.lexemes[i - 2])?.introduced.name : undefined
    if (before?.key !== left.key) twos.add(i - 1).add(i)
  }
  return twos
}

/** Whether a unit is in the name of a person, or in a longer name of the kind at hand: ময়ূখ in ময়ূখ প্রকাশনী. */
function isInName(chosen: readonly Segment[], at: number, kind: string): boolean {
  return chosen.some(
    ({ first, last, type }) =>
      first <= at && at < last && last - first > 1 && (type === 'PER' || type === kind),
  )
}
