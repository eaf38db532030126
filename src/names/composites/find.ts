import { ALSO, NAME, SHORT } from '../gazetteer/table.js'
import { changed, type Opinion, type Segment } from '../segments/segments.js'
import { headsAt } from '../words/heads.js'
import type { TitleSpan } from '../words/titles.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { amendments } from './amendments.js'
import { following } from './before-name.js'
import { named } from './behind-name.js'
import { phrase } from './behind-phrase.js'
import { branches } from './branches.js'
import { busLines } from './bus-lines.js'
import { constituencies } from './constituencies.js'
import { datedLaws } from './dated-laws.js'
import { gangs, openedBodies } from './local-bodies.js'
import { numberedUnits } from './numbered-units.js'
import { partyBranches } from './party-branches.js'
import { hasPortfolioBefore, portfolioLists } from './portfolios.js'
import { venueMatches } from './venue-matches.js'

/** Names that end or begin with a noun that says what they name. */
export function compositeSegments(
  view: View,
  opinion: Opinion,
  titles: readonly TitleSpan[],
  segments: Segment[],
): void {
  for (let i = view.from; i < view.to; i++) {
    const classes = view.classes(i)
    if ((classes & HEADS) === 0 || !view.isWord(i) || inTitle(view, titles, i)) continue
    if (classes & CLASSES.head) {
      const listed = isListed(view, segments, i)
      for (const head of headsAt(view, i)) {
        // Of courts and police stations there is one in every town.
        if (
          listed &&
          !(head.subtype === 'ministry' && isSecondPortfolio(view, segments, i)) &&
          ((head.subtype !== 'court' && head.subtype !== 'police') ||
            isOfNoState(segments, i) ||
            isOfPlace(view, segments, i))
        )
          continue
        const made =
          head.style === 'phrase'
            ? phrase(view, opinion, segments, head, i)
            : head.style === 'first'
              ? undefined
              : named(view, opinion, segments, head, i)
        if (made !== undefined) {
          addMade(segments, head.subtype === 'road' ? withOtherEnd(view, made) : made)
          break
        }
      }
    }
    if (view.has(i, CLASSES.headFirst)) {
      const head = headsAt(view, i).find(({ style }) => style === 'first')
      const made = head && following(view, segments, head, i)
      if (made !== undefined) segments.push(made)
    }
  }
}

/** Names of several nouns of which each kind has a rule of its own, in the order in which they are asked. */
export const COMPOSITES: readonly ((view: View, segments: Segment[], opinion: Opinion) => void)[] = [
  openedBodies,
  gangs,
  numberedUnits,
  busLines,
  constituencies,
  amendments,
  datedLaws,
  venueMatches,
  branches,
  partyBranches,
  portfolioLists,
]

/** কার্স–গিউমরি রেলপথ: the end that a dash joins to the other. */
function withOtherEnd(view: View, made: Segment): Segment {
  // কোচবিহার-আলিপুরদুয়ার সড়ক
  if (view.units.glued[made.first] === 1 && view.isWord(made.first - 1))
    return changed(made, { first: made.first - 1, score: made.score + 9, of: undefined })
  const dash = made.first - 1
  const other = dash - 1
  return (view.mark(dash) === '–' || view.mark(dash) === '—') &&
    view.isBare(other) &&
    view.isAdjacent(dash) &&
    view.units.starts[made.first] === view.units.ends[dash] &&
    view.units.starts[dash] === view.units.ends[other]
    ? changed(made, { first: other, score: made.score + 9, of: undefined })
    : made
}

/** ভারতের সুপ্রিম কোর্ট: what the lists have to the letter stays theirs, and as sure as the head makes it. */
function addMade(segments: Segment[], made: Segment): void {
  const at = segments.findIndex(
    ({ first, last, match, score }) =>
      first === made.first && last === made.last && match !== undefined && score > 0,
  )
  if (at < 0) segments.push(made)
  else segments[at] = changed(segments[at], { score: Math.max(segments[at].score, made.score) })
}

const HEADS = CLASSES.head | CLASSES.headFirst

/** Whether the lists have a name of two words or more that ends with the unit: they know its borders best. */
function isListed(view: View, segments: readonly Segment[], at: number): boolean {
  return segments.some(
    ({ first, last, match, score }) =>
      last === at + 1 &&
      last - first > 1 &&
      match !== undefined &&
      score > 0 &&
      // উত্তরা | কৃষি ব্যাংক is another than কৃষি ব্যাংক.
      !(match.table.kind(match.form) !== NAME && first > view.from && isNamedBefore(view, segments, first)) &&
      // খুলনা মিলিটারি | কলেজিয়েট স্কুল
      !(match.table.kind(match.form) === SHORT && match.table.entryNamed(match.form).subtype === 'school'),
  )
}

/** পর্যটন ও | সংস্কৃতি মন্ত্রণালয়: a listed ministry with one portfolio more before it. */
function isSecondPortfolio(view: View, segments: readonly Segment[], at: number): boolean {
  return segments.some(
    ({ first, last, match, score }) =>
      last === at + 1 && match !== undefined && score > 0 && hasPortfolioBefore(view, first),
  )
}

/** A town without an ending directly before a unit. */
function isNamedBefore(view: View, segments: readonly Segment[], end: number): boolean {
  return (
    view.isAdjacent(end) &&
    segments.some(
      ({ last, type, cut, score, match }) =>
        last === end &&
        type === 'GPE' &&
        cut.suffix === '' &&
        score > 0 &&
        match !== undefined &&
        match.table.kind(match.form) <= ALSO &&
        match.table.entryNamed(match.form).subtype !== 'country',
    )
  )
}

/** আন্তর্জাতিক বিচার আদালত: a listed body that belongs to no state. */
function isOfNoState(segments: readonly Segment[], at: number): boolean {
  return segments.some(
    ({ last, match, score }) =>
      last === at + 1 && score > 0 && match !== undefined && match.table.entryNamed(match.form).within === '',
  )
}

/** ডিভিশন বেঞ্চ | কলকাতা হাই কোর্ট: a listed body whose name begins with its place. */
function isOfPlace(view: View, segments: readonly Segment[], at: number): boolean {
  return segments.some(
    ({ first, last, match, score }) =>
      last === at + 1 &&
      last - first > 1 &&
      score > 0 &&
      match !== undefined &&
      (view.lexemes[first].groups & PLACE_GROUP) !== 0,
  )
}

/** Towns and states, as a bit of a lexeme's groups. */
const PLACE_GROUP = 1 << 17

/** কোম্পানি in কোম্পানি কমান্ডার names nothing; থানার in থানার ওসি does. */
function inTitle(view: View, titles: readonly TitleSpan[], at: number): boolean {
  if (view.lexemes[at].cuts.some(({ suffix, case: c }) => suffix !== '' && c === 'GEN')) return false
  return titles.some(({ first, last }) => first <= at && at < last && last - first > 1)
}
