import { packed } from '../../generated/words/place-endings.js'
import { Endings } from '../../lists/endings.js'
import { parseList } from '../../lists/index.js'
import type { Cut } from '../words/cut.js'
import { isCue, isCueForm, nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { makeSegment, type Opinion, type Segment } from './segments.js'

const OTHER =
  CLASSES.stop |
  CLASSES.verb |
  CLASSES.generic |
  CLASSES.title |
  CLASSES.kind |
  CLASSES.given |
  CLASSES.family

/** Places that nobody has listed, by how their names end and by the place they lie in: বেথুকান্দিতে, পুণের | চাকনে. */
export function unlistedPlaces(view: View, opinion: Opinion, segments: Segment[]): void {
  for (let at = view.from; at < view.to; at++) {
    if (!view.isUnknown(at) || (view.classes(at) & OTHER) !== 0) continue
    if (view.units.kinds[at] !== 0 || view.taken[at] === 1 || view.units.glued[at] === 1) continue
    if (isInName(segments, at)) continue
    const settled = isBeforeTown(view, at)
    const cut = settled ? view.lexemes[at].cuts[0] : placeCut(view, at)
    if (cut === undefined) continue
    const gain = Math.max(-4, Math.min(opinion(at, at + 1, 'GPE'), 4))
    const inside = liesIn(view, segments, at)
    const ends = ending(view.written(at).slice(0, cut.length))
    const local = cut.case === 'LOC'
    const dateline = isInBrackets(view, segments, at)
    const beside = dateline || besidePlace(view, segments, at, cut.case) || isBehindKind(view, at, cut)
    const score =
      (inside ? 2.5 : 0) +
      ENDINGS[ends] +
      (local ? 1.5 : 0) +
      (beside ? 2.5 : 0) +
      (dateline ? 3 : 0) +
      (settled ? 1.5 : 0) +
      gain / 2 -
      1
    if (score <= 0 || (!inside && !beside && ends === 0)) continue
    segments.push(makeSegment({ first: at, last: at + 1, type: 'GPE', score, rule: 'unlisted place', cut }))
  }
}

/** নাকাতি | শহরের, সেভারে | শহরে: whatever it ends in, what stands before a town with an ending is its name. */
function isBeforeTown(view: View, at: number): boolean {
  const next = at + 1
  if (!view.isWord(next) || !view.isAdjacent(next)) return false
  const { suffix, case: c } = view.lexemes[next].cuts.find(({ suffix }) => suffix !== '') ?? NO_ENDING
  return suffix !== '' && CASES.has(c) && view.isForm(next, TOWN) && !view.written(at).endsWith('ের')
}

/** Other nouns for places are a part of what the place is called. */
const TOWN = 'শহর'
const NO_ENDING = { suffix: '', case: 'NOM' }

/** Whether the unit lies in what may be a name, the tagger's of one word apart. */
function isInName(segments: readonly Segment[], at: number): boolean {
  for (const { first, last, score, rule } of segments)
    if (first <= at && at < last && score > 0 && (rule !== 'tagger' || last - first > 1)) return true
  return false
}

/** What an ending speaks for: nothing, for a place where the tagger agrees, for a place. */
const ENDINGS = [0, 1.5, 3.5]

/** The word in the locative or genitive, or as it stands. */
function placeCut(view: View, at: number): Cut | undefined {
  const { cuts } = view.lexemes[at]
  const word = view.written(at)
  if (ending(word) > 0) return cuts[0]
  const cased = cuts.filter((cut) => cut.suffix !== '' && !cut.compound && !cut.plural && cut.length >= 4)
  return (
    cased.find((cut) => CASES.has(cut.case) && ending(word.slice(0, cut.length)) > 0) ??
    cased.findLast((cut) => CASES.has(cut.case)) ??
    (cased.length === 0 ? cuts[0] : undefined)
  )
}

const CASES = new Set(['LOC', 'GEN'])

/** ওড়িশার | ধামরা, পুণের | চাকন কারখানা: the word behind a listed place in the genitive. */
function liesIn(view: View, segments: readonly Segment[], at: number): boolean {
  return (
    view.isAdjacent(at) &&
    segments.some(
      ({ last, type, cut, score, match }) =>
        last === at && type === 'GPE' && cut.case === 'GEN' && score > 0 && match !== undefined,
    )
  )
}

/** ধামরা ও পুরী, পালাওয়ানের একটি হাসপাতাল, চাকন কারখানা: what only a place has beside it. */
function besidePlace(view: View, segments: readonly Segment[], at: number, kind: string): boolean {
  const next = at + 1
  if (!view.isWord(next) || !view.isAdjacent(next)) return false
  const word = view.written(next)
  if (nameCues('and').has(word))
    return segments.some(
      ({ first, type, match, score }) =>
        first === next + 1 && type === 'GPE' && match !== undefined && score > 0,
    )
  if (kind === 'NOM' && isCueForm(view, next, 'settlement')) return true
  if (kind === 'NOM') return nameCues('town-link').has(word)
  const place = kind === 'GEN' && nameCues('article').has(word) ? next + 1 : next
  return kind === 'GEN' && isCueForm(view, place, 'town-thing')
}

/** পাশের শহর | বাজিলে, গ্রাম | তিলকচকে: behind what it is, with an ending. */
function isBehindKind(view: View, at: number, { suffix, case: kind }: Cut): boolean {
  return (
    suffix !== '' &&
    CASES.has(kind) &&
    view.isAdjacent(at) &&
    isCue(view, at - 1, 'settlement') &&
    !view.has(at + 1, CLASSES.head | CLASSES.generic)
  )
}

/** মানাডো (ইন্দোনেশিয়া): the state in brackets behind it. */
function isInBrackets(view: View, segments: readonly Segment[], at: number): boolean {
  return (
    view.mark(at + 1) === '(' &&
    segments.some(
      ({ first, last, type, match, score }) =>
        first === at + 2 && type === 'GPE' && match !== undefined && score > 0 && view.mark(last) === ')',
    )
  )
}

let built: { readonly sure: Endings; readonly likely: Endings } | undefined

/** 2 where names of places alone end so, 1 where other words do as well, 0 else. */
function ending(stem: string): 0 | 1 | 2 {
  if (built === undefined) {
    const rows = parseList(packed).rows
    const of = (use: string) =>
      new Endings(rows.flatMap(([words, is]) => (is === use ? words.split(' ') : [])))
    built = { sure: of('place'), likely: of('likely') }
  }
  return built.sure.isOf(stem, LEAST) ? 2 : built.likely.isOf(stem, LEAST) ? 1 : 0
}

/** So much stands before the ending of a name. */
const LEAST = 2
