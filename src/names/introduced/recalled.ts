import { NUMBER } from '../../tokens/index.js'
import { notesOn } from '../gazetteer/form-notes.js'
import { isPersonHere } from '../persons/bare-person.js'
import { isAcronym } from '../segments/brackets.js'
import { holds } from '../segments/evidence.js'
import { quotedName, quotedStretches } from '../segments/quoted.js'
import { changed, makeSegment, type Opinion, type Segment } from '../segments/segments.js'
import type { Sentence } from '../segments/sentence.js'
import type { Cut } from '../words/cut.js'
import { nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import type { Introduced, IntroducedNames } from './introduced.js'

/** Two parts of an introduced name are it, rather than two that are called by one each. */
const PAIR = 6
/** From here on the tagger is clear about somebody. */
const CLEAR = 1

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
    // দেয় after সুধাংশু দে
    if (found !== undefined && found.cut.suffix !== '' && (view.lexemes[i].classes & CLASSES.verb) !== 0)
      continue
    if (found === undefined || (!twos.has(i) && isInName(chosen, i, found.introduced.name.type))) continue
    const { name, outer, series } = found.introduced
    // ১২ সদস্যের একটি কমিশন is another.
    if (name.type === 'ORG' && view.has(i, CLASSES.generic) && !isAlone(view, i)) continue
    const isPerson = name.type === 'PER'
    // ৭০০ জন after জন কিতোকা
    if (isPerson && (view.taken[i] === 1 || view.units.kinds[i - 1] === NUMBER)) continue
    if (!twos.has(i)) {
      const isDoubtful =
        isWordHere(segments, i, name.type) || (isPerson && isEverydayWord(view, i, found.cut))
      if (
        isDoubtful &&
        !(
          isPerson &&
          !isWordInUse(view, segments, i) &&
          (isPersonHere(view, i, found.cut) || opinion(i, i + 1, 'PER') > CLEAR)
        )
      )
        continue
    }
    const gain = opinion(i, i + 1, name.type)
    // আল-আরোরি after সালেহ আল-আরোরি
    const first =
      isPerson && view.units.glued[i] === 1 && view.has(i - 1, CLASSES.infix) && i > from ? i - 1 : i
    const segment = makeSegment({
      first,
      last: i + 1,
      type: name.type,
      score: twos.has(i) ? 12 : 8 + Math.max(-8, Math.min(gain, 3)) + (outer ? 1 : -1),
      rule: 'introduced name',
      cut: found.cut,
    })
    // Whoever else is called so, here it is the one whom the text has named.
    for (let k = segments.length - 1; k >= 0; k--) {
      const other = segments[k]
      if (
        !series &&
        other.first === i &&
        other.last === i + 1 &&
        (other.type === name.type ||
          isAcronym(view.lexemes[i].text.slice(0, found.cut.length)) ||
          (isPerson && isOtherThan(view, other, found.cut)))
      )
        segments.splice(k, 1)
    }
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

/** বড় জয় after মাহমুদুল হাসান জয়: a word that the lists call one, and nothing beside it makes it a name of the type. */
function isWordHere(segments: readonly Segment[], at: number, kind: string): boolean {
  return segments.some(({ first, last, type, match, score }) => {
    if (first !== at || last !== at + 1 || match === undefined || score > 0 || match.quality < 2) return false
    if (kind === 'PER' && type !== 'PER') return false
    const { ambiguity } = notesOn(match.table, match.form)
    return ambiguity !== undefined && !ambiguity.isName
  })
}

/** আশা প্রকাশ: what stands beside a word makes it no name of a person. */
function isWordInUse(view: View, segments: readonly Segment[], at: number): boolean {
  return segments.some(({ first, last, type, match }) => {
    if (first !== at || last !== at + 1 || type !== 'PER' || match === undefined) return false
    return (
      notesOn(match.table, match.form).ambiguity?.whenWord.some((cue) => holds(view, match, cue)) === true
    )
  })
}

/** আলোকে after আলো খাতুন: a given name that is a word of every day as well. */
function isEverydayWord(view: View, at: number, cut: Cut): boolean {
  return (
    view.has(at, CLASSES.generic) ||
    (cut.classes & CLASSES.generic) !== 0 ||
    nameCues('word-name').has(view.written(at).slice(0, cut.length))
  )
}

/**
 * পার্থের আইনজীবী after পার্থ চট্টোপাধ্যায়, রবি after রবি খাঁ: another thing of the same name, which here is the person, unless the words
 * beside it tell the thing.
 */
function isOtherThan(view: View, { match }: Segment, cut: Cut): boolean {
  if (match === undefined) return false
  const { table, form } = match
  if (STATES.has(table.entry(table.entryOf(form)).subtype)) return false
  if (isPersonHere(view, match.first, cut)) return true
  const { ambiguity } = notesOn(table, form)
  return (
    ambiguity !== undefined &&
    !ambiguity.whenName.some((cue) => cue.kind !== 'CASE' && holds(view, match, cue))
  )
}

const STATES: ReadonlySet<string> = new Set(['country', 'capital'])

/** Whether nothing before a noun says which one it is. */
function isAlone(view: View, at: number): boolean {
  return !view.isWord(at - 1) || view.has(at - 1, CLASSES.verb) || !view.isAdjacent(at)
}

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
