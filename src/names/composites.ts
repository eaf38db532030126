import { packed as nominals } from '../generated/words/discourse/nominals.js'
import { parseList } from '../lexicon/index.js'
import { NUMBER } from '../tokens/index.js'
import { SHORT } from './gazetteer/table.js'
import { governedCut } from './governed.js'
import { type Head, headsAt } from './heads.js'
import type { Cut } from './lexemes.js'
import type { Segment } from './segments.js'
import type { TitleSpan } from './titles.js'
import type { EntityType } from './types.js'
import type { View } from './view.js'
import { CLASSES, wordLists } from './word-lists.js'

/** How much a class of the tagger speaks for a name over units `[first, last)`; 0 where there is no tagger. */
export type Opinion = (first: number, last: number, type: EntityType) => number

/** The sum of the best segments inside a stretch: what a longer name takes over from shorter ones. */
export function inner(segments: readonly Segment[], first: number, last: number): number {
  let sum = 0
  let end = first
  // The segments of a sentence are few; those inside are taken from left to right, longest first.
  while (end < last) {
    let best: Segment | undefined
    for (const segment of segments)
      if (
        segment.first >= end &&
        segment.last <= last &&
        segment.score > 0 &&
        !(segment.first === first && segment.last === last)
      )
        if (
          best === undefined ||
          segment.first < best.first ||
          (segment.first === best.first && segment.score > best.score)
        )
          best = segment
    if (best === undefined) break
    sum += best.score
    end = best.last
  }
  return sum
}

/** The whole word as the name, or its longest stem that is followed by a case ending; মিত্রও is মিত্র. */
export function lastCut(view: View, at: number): Cut {
  const { cuts, inflected } = view.lexemes[at]
  if (inflected) {
    // রায়ের is a form of রায়, and not of রা.
    for (let i = cuts.length - 1; i > 0; i--)
      if (!cuts[i].compound && (cuts[i].classes & NAMES) !== 0) return cuts[i]
    for (let i = cuts.length - 1; i > 0; i--) if (cuts[i].length >= 2 && !cuts[i].compound) return cuts[i]
  }
  if ((view.lexemes[at].classes & NAMES) === 0)
    for (const cut of cuts) if (!cut.compound && (cut.classes & NAMES) !== 0) return cut
  return governedCut(view, at) ?? cuts[0] ?? NO_CUT
}

const NAMES = CLASSES.given | CLASSES.family

export const NO_CUT: Cut = {
  length: 0,
  part: 0,
  hash: 0,
  restored: null,
  suffix: '',
  case: 'NOM',
  compound: false,
  plural: false,
  classes: 0,
  known: false,
}

/** ইনস্টিটিউট | অব মেডিক্যাল সায়েন্সেস, চেম্বার | অব কমার্স অ্যান্ড ইন্ডাস্ট্রি: where the words behind অব end. */
function behindOf(view: View, last: number): number {
  if (!view.isWord(last) || !OF.has(view.written(last)) || !view.isAdjacent(last)) return last
  let end = last + 1
  while (view.isWord(end) && view.isAdjacent(end) && end - last <= LONGEST_PHRASE) {
    const { classes, inflected } = view.lexemes[end]
    if (OF.has(view.written(end)) || isLink(view, end)) {
      end++
      continue
    }
    if (classes & (CLASSES.stop | CLASSES.verb | CLASSES.title)) break
    end++
    if (inflected) break
  }
  return end > last + 1 ? end : last
}

const OF = new Set(['অব', 'অফ', 'ফর', 'অন', 'দ্য', 'দি'])

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
      const listed = isListed(segments, i)
      for (const head of headsAt(view, i)) {
        // Of courts and police stations there is one in every town.
        if (listed && ((head.subtype !== 'court' && head.subtype !== 'police') || isOfNoState(segments, i)))
          continue
        const made =
          head.style === 'phrase'
            ? phrase(view, opinion, segments, head, i)
            : head.style === 'first'
              ? undefined
              : named(view, opinion, segments, head, i)
        if (made !== undefined) {
          addMade(segments, made)
          break
        }
      }
    }
    if (view.has(i, CLASSES.headFirst)) {
      const made = following(view, segments, headsAt(view, i)[0], i)
      if (made !== undefined) segments.push(made)
    }
  }
}

const HEADS = CLASSES.head | CLASSES.headFirst

/** ভারতের সুপ্রিম কোর্ট: what the lists have to the letter stays theirs, and as sure as the head makes it. */
function addMade(segments: Segment[], made: Segment): void {
  const at = segments.findIndex(
    ({ first, last, match, score }) =>
      first === made.first && last === made.last && match !== undefined && score > 0,
  )
  if (at < 0) segments.push(made)
  else segments[at] = { ...segments[at], score: Math.max(segments[at].score, made.score) }
}

/** Whether the lists have a name of two words or more that ends with the unit: they know its borders best. */
function isListed(segments: readonly Segment[], at: number): boolean {
  return segments.some(
    ({ first, last, match, score }) =>
      last === at + 1 &&
      last - first > 1 &&
      match !== undefined &&
      score > 0 &&
      // খুলনা মিলিটারি | কলেজিয়েট স্কুল
      !(
        match.table.kind(match.form) === SHORT &&
        match.table.entry(match.table.entryOf(match.form)).subtype === 'school'
      ),
  )
}

/** আন্তর্জাতিক বিচার আদালত: a listed body that belongs to no state. */
function isOfNoState(segments: readonly Segment[], at: number): boolean {
  return segments.some(
    ({ last, match, score }) =>
      last === at + 1 &&
      score > 0 &&
      match !== undefined &&
      match.table.entry(match.table.entryOf(match.form)).within === '',
  )
}

/** কোম্পানি in কোম্পানি কমান্ডার names nothing; থানার in থানার ওসি does. */
function inTitle(view: View, titles: readonly TitleSpan[], at: number): boolean {
  if (view.lexemes[at].cuts.some(({ suffix, case: c }) => suffix !== '' && c === 'GEN')) return false
  return titles.some(({ first, last }) => first <= at && at < last && last - first > 1)
}

/** মেঘনা নদী, নওয়াপাড়া বাজার এলাকা: the head behind a name, perhaps with common nouns in between. */
function named(
  view: View,
  opinion: Opinion,
  segments: readonly Segment[],
  head: Head,
  at: number,
): Segment | undefined {
  const headStart = at - head.words.length + 1
  if (!view.isAdjacent(headStart)) return undefined
  let start = headStart
  let name = nameUpTo(segments, start, head)
  while (
    name === undefined &&
    headStart - start < 2 &&
    view.isAdjacent(start) &&
    isPlaceNoun(view, start - 1)
  ) {
    start--
    name = nameUpTo(segments, start, head)
  }
  if (head.style === 'part') return part(head, name)
  const rule = `head/${head.subtype}`
  const cut = headCut(view, head, at)
  if (name !== undefined) {
    // পরিবহন মন্ত্রণালয় | সেতুটি
    if (name.type === 'ORG' && CLASSIFIED.test(cut.suffix)) return undefined
    const type = head.words[0] === 'অঞ্চল' && name.type === 'GPE' ? 'GPE' : head.type
    const score = inner(segments, name.first, at + 1) + 3
    const of = { segment: name, subtype: head.words[0] }
    return { first: name.first, last: at + 1, type, score, rule, cut, of }
  }
  // তানভীর হাসান সৈকত and এমদাদ সাগর are men.
  if (isGivenName(head) && view.has(headStart - 1, NAMES)) return undefined
  // A name nobody has listed: one word that is neither grammar nor a common noun.
  const before = headStart - 1
  if (!view.isBare(before) || !view.isAdjacent(headStart)) return undefined
  if (view.has(before, CLASSES.generic | CLASSES.title | CLASSES.head | CLASSES.kind)) return undefined
  const gain = Math.max(opinion(before, headStart, head.type), opinion(before, at + 1, head.type))
  // A word that running text hardly knows is more likely a name.
  const score = view.lexemes[before].known
    ? 2 + Math.max(-6, Math.min(gain, 6))
    : 2.5 + Math.max(-8, gain) / 4
  return { first: before, last: at + 1, type: head.type, score, rule, cut }
}

const CLASSIFIED = /^(?:টি|টা|গুলো|গুলি)/

function nameUpTo(segments: readonly Segment[], end: number, head: Head): Segment | undefined {
  let name: Segment | undefined
  for (const segment of segments)
    if (segment.last === end && segment.score > 0 && segment.cut.suffix === '' && fits(segment, head))
      if (name === undefined || segment.first < name.first) name = segment
  return name
}

/** বাজার, মোড়, সদর between a name and its head. */
function isPlaceNoun(view: View, at: number): boolean {
  return view.has(at, CLASSES.head | CLASSES.generic) && view.isBare(at) && !view.has(at, CLASSES.title)
}

/** পিএসএলভি-সি৬৪ রকেট: the head tells what an unlisted name names, and is not part of it. */
function part(head: Head, name: Segment | undefined): Segment | undefined {
  if (name === undefined || name.match !== undefined || name.type === 'PER' || name.rule.startsWith('head/'))
    return undefined
  return { ...name, type: head.type, score: name.score + 1 }
}

/** সাগর, সৈকত, নদী: people are called so as well. */
function isGivenName({ words, type }: Head): boolean {
  return type === 'LOC' && words.length === 1 && (wordLists().classes(words[0]) & NAMES) !== 0
}

/** A river is not named after a country's adjective, nor a district after a person's title. */
function fits(segment: Segment, head: Head): boolean {
  if (segment.type === 'PER' && (head.type === 'GPE' || isGivenName(head))) return false
  if (segment.type === 'EVENT' || segment.type === 'LAW' || segment.type === 'DISEASE') return false
  return segment.rule !== 'head/road' || head.type === 'LOC' || head.type === 'FAC'
}

/** দুর্যোগ ব্যবস্থাপনা অধিদপ্তর: the head behind a phrase. */
function phrase(
  view: View,
  opinion: Opinion,
  segments: readonly Segment[],
  head: Head,
  at: number,
): Segment | undefined {
  const headStart = at - head.words.length + 1
  let first = headStart
  // ৬১ ব্যাটালিয়ন, ২৪ পদাতিক ডিভিশন: a number makes a name of a unit.
  if (head.subtype === 'force' && view.units.kinds[headStart - 1] === NUMBER && view.isWord(headStart - 1))
    return {
      first: headStart - 1,
      last: at + 1,
      type: head.type,
      score: 5,
      rule: 'head/force',
      cut: headCut(view, head, at),
    }
  while (first > view.from && headStart - first < LONGEST_PHRASE) {
    const before = first - 1
    if (!view.isAdjacent(first)) break
    // A person ends the phrase: মোয়াজ্জেম হোসেন ও | ইসলামিক ফ্রন্ট.
    if (
      segments.some(
        ({ last, type, score }) =>
          type === 'PER' && score > 0 && (last === first || (last === before && isLink(view, before))),
      )
    )
      break
    const listed = nameBefore(segments, first)
    if (listed !== undefined) first = listed.first
    else if (view.taken[before] === 1) break
    else if (
      view.isBare(before) &&
      (!endsPhrase(view, before) ||
        head.subtype === 'association' ||
        (head.subtype === 'court' && isJudge(view, before)))
    )
      first = before
    else if (
      isLink(view, before) &&
      first < headStart &&
      before > view.from &&
      view.isBare(before - 1) &&
      // মুসলিম লীগ ও | ইসলামিক ডেমোক্রেটিক লীগ: behind a head of its own a name has ended.
      !view.has(before - 1, CLASSES.head) &&
      view.isAdjacent(before)
    )
      first = before - 1
    else break
  }
  first = clearestStart(view, opinion, segments, head, first, headStart, at + 1)
  // A place in the genitive begins the name of what there is in every place: নওগাঁর বিশেষ জজ আদালত.
  const owner = segments.find(
    (segment) =>
      segment.last === first &&
      segment.cut.case === 'GEN' &&
      segment.score > 0 &&
      segment.match !== undefined,
  )
  // A name inside the phrase that carries an ending of its own ends before it.
  if (
    first === headStart ||
    (allGeneric(view, first, headStart) && !hasMembers(view, head, first, headStart))
  ) {
    if (owner === undefined || !OWNED.has(head.subtype) || first === headStart) return undefined
    first = owner.first
  } else if (owner !== undefined && (head.subtype === 'court' || head.subtype === 'ministry'))
    first = owner.first
  const gain = Math.min(opinion(first, at + 1, head.type), 6)
  // A listed name directly before the head needs no further word: টেকনাফ থানা.
  const direct = first === owner?.first || isDirect(view, segments, first, headStart)
  const length = at + 1 - first
  if (gain < -4.5 * length && !direct) return undefined
  // A listed name in the middle is rather a name apart: সম্পর্ক মস্কো-পিয়ংইয়ং জোট.
  const parted = segments.some(
    (s) => s.match !== undefined && s.score > 0 && s.first > first && s.last <= headStart,
  )
  const share = gain / (parted ? 3 : isCommonPair(view, head, first, at) ? length : length + 2)
  if (isKindOf(view, head, segments, first, at)) return undefined
  const score = inner(segments, first, at + 1) + 3 + (direct ? Math.max(gain, 0) / 4 : share)
  const last = head.type === 'ORG' ? behindOf(view, at + 1) : at + 1
  const cut = last > at + 1 ? lastCut(view, last - 1) : headCut(view, head, at)
  return {
    first,
    last,
    type: head.type,
    score: last > at + 1 ? score + 2 : score,
    rule: `head/${head.subtype}`,
    cut,
  }
}

/**
 * Where the tagger is much surer of a name that begins later: নাম | রূপালী ইঞ্জিনিয়ার্স লিমিটেড, সম্মেলন | আয়েশা মেমোরিয়াল
 * হাসপাতাল.
 */
function clearestStart(
  view: View,
  opinion: Opinion,
  segments: readonly Segment[],
  head: Head,
  first: number,
  headStart: number,
  last: number,
): number {
  let best = first
  let bestGain = opinion(first, last, head.type)
  for (let start = first; start < headStart; start++) {
    // A listed name in the phrase is part of it, or a name apart; the tagger does not decide that.
    if (segments.some((s) => s.first === start && s.match !== undefined && s.score > 0)) break
    if (
      start === first ||
      isLink(view, start) ||
      isLink(view, start - 1) ||
      allGeneric(view, start, headStart)
    )
      continue
    const gain = opinion(start, last, head.type)
    if (gain > bestGain + CLEARLY) {
      best = start
      bestGain = gain
    }
  }
  return best
}

/** So much surer the tagger has to be, in natural units. */
const CLEARLY = 2.5

/** ফিটনেস সনদ, পিঠা উৎসব: one common word and a head that the tagger has no opinion of name a kind. */
function isKindOf(view: View, head: Head, segments: readonly Segment[], first: number, at: number): boolean {
  return (
    KINDS.has(head.subtype) &&
    at - first === 1 &&
    view.lexemes[first].known &&
    !segments.some((segment) => segment.first === first && segment.match !== undefined && segment.score > 0)
  )
}

const KINDS = new Set(['treaty', 'competition', 'festival', 'meeting'])

/** নিয়মিত ব্যাংক, অনুসন্ধান কমিটি: a common word before a head that is one itself is seldom a name. */
function isCommonPair(view: View, head: Head, first: number, at: number): boolean {
  if (head.words.length > 1 || head.subtype === 'police' || head.subtype === 'court') return false
  return (view.classes(at) & CLASSES.generic) !== 0 && at - first === 1 && view.lexemes[first].known
}

/** A listed name without ending that ends where the phrase begins so far: অমর একুশে before বইমেলা. */
function nameBefore(segments: readonly Segment[], end: number): Segment | undefined {
  return segments.find(
    ({ last, cut, score, match }) => last === end && cut.suffix === '' && score > 0 && match !== undefined,
  )
}

/** Whether nothing but qualifiers stands between a listed name and the head: ভালুকা মডেল থানা. */
function isDirect(view: View, segments: readonly Segment[], first: number, headStart: number): boolean {
  return segments.some(
    (segment) =>
      segment.first === first &&
      segment.match !== undefined &&
      segment.score > 0 &&
      segment.last <= headStart &&
      (segment.last === headStart || allGeneric(view, segment.last, headStart)),
  )
}

/** জজ, হাকিম, ম্যাজিস্ট্রেট: titles that courts are named after. */
function isJudge(view: View, at: number): boolean {
  return /^(?:জজ|হাকিম|ম্যাজিস্ট্রেট|দায়রা|বিচারিক|মুখ্য)$/u.test(view.written(at))
}

/** A title, or a word that says what kind of organisation follows, stands outside: স্টার্টআপ প্রতিষ্ঠান | সবুজবাড়ি. */
function endsPhrase(view: View, at: number): boolean {
  // সৌদি কোম্পানি | রেড সি লিমিটেড, but বিদ্যুৎ উৎপাদন কোম্পানি লিমিটেড
  if (view.has(at, CLASSES.head)) return view.has(at, CLASSES.kind) && !view.has(at + 1, CLASSES.head)
  return view.has(at, CLASSES.kind) || (view.has(at, CLASSES.title) && !view.has(at, CLASSES.generic))
}

const LONGEST_PHRASE = 7
const OWNED = new Set(['ministry', 'court', 'police'])

function isLink(view: View, at: number): boolean {
  const word = view.written(at)
  return word === 'ও' || word === 'এবং' || word === 'অ্যান্ড' || word === 'এন্ড'
}

/** জেলা ট্রাকমালিক সমিতি: whose association it is, and one word more, make a name. */
function hasMembers(view: View, head: Head, first: number, headStart: number): boolean {
  if (head.subtype !== 'association' || headStart - first < 2) return false
  members ??= new Set(
    parseList(nominals).rows.flatMap(([noun, type]) => (type === 'PER' && !noun.includes(' ') ? [noun] : [])),
  )
  for (let i = first; i < headStart; i++) if (members.has(view.written(i))) return true
  return false
}

let members: ReadonlySet<string> | undefined

function allGeneric(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (!view.has(i, CLASSES.generic | CLASSES.head | CLASSES.stop | CLASSES.title)) return false
  return true
}

/** ঘূর্ণিঝড় রেমাল: the head before a name of one word, or of a listed name. */
function following(view: View, segments: readonly Segment[], head: Head, at: number): Segment | undefined {
  const next = at + 1
  if (!view.isWord(next) || !view.isAdjacent(next)) return undefined
  const listed = segments.filter((segment) => segment.first === next && segment.score > 0)
  let last = next + 1
  for (const segment of listed) last = Math.max(last, segment.last)
  if (listed.length === 0 && view.has(next, CLASSES.stop | CLASSES.verb | CLASSES.generic)) return undefined
  return {
    first: at,
    last,
    type: head.type,
    score: inner(segments, at, last) + 4,
    rule: `head/${head.subtype}`,
    cut: lastCut(view, last - 1),
  }
}

function headCut(view: View, head: Head, at: number): Cut {
  const word = head.words[head.words.length - 1]
  const { text, cuts } = view.lexemes[at]
  return (
    cuts.find((cut) => (cut.length === word.length && text.startsWith(word)) || cut.restored === word) ??
    cuts[0]
  )
}
