import { NUMBER } from '../../tokens/index.js'
import { isAcronym } from '../brackets.js'
import { headCut, lastCut } from '../cuts.js'
import { ADJECTIVE } from '../gazetteer/table.js'
import type { Head } from '../heads.js'
import { isCue, nameCues } from '../name-cues.js'
import type { Segment } from '../segments.js'
import { inner, type Opinion } from '../segments.js'
import type { View } from '../view.js'
import { CLASSES } from '../word-lists.js'
import {
  allGeneric,
  endsPhrase,
  hasMembers,
  isCommonPair,
  isJudge,
  isKindOf,
  isLink,
  isNamedAward,
  isPlaceOfIt,
  LONGEST_PHRASE,
} from './phrase-words.js'

/** দুর্যোগ ব্যবস্থাপনা অধিদপ্তর: the head behind a phrase. */
export function phrase(
  view: View,
  opinion: Opinion,
  segments: readonly Segment[],
  head: Head,
  at: number,
): Segment | undefined {
  const headStart = at - head.words.length + 1
  if (isPlaceOfIt(view, head, at)) return undefined
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
        ({ first: start, last, type, score }) =>
          type === 'PER' &&
          score > 0 &&
          (last === first || (last === before && isLink(view, before))) &&
          // মানব পাচার অপরাধ দমন ট্রাইব্যুনাল
          (head.subtype !== 'court' || last - start > 1),
      )
    ) {
      // আবদুল করিম | সাহিত্যবিশারদ মিলনায়তন
      const namesake = HALLS.has(head.subtype) && first < headStart ? wholeBefore(segments, first) : undefined
      if (namesake !== undefined) first = namesake.first
      break
    }
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
    // নওগাঁর বিশেষ জজ আদালত
    else if (head.subtype === 'court' && first < headStart && isCue(view, before, 'special-court'))
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
  // দুর্যোগ ব্যবস্থাপনা সংস্থা (বিএনপিবি); but একটি গবেষণা কেন্দ্র
  if (head.subtype === 'centre' && !hasShortForm(view, at + 1) && !isOfState(view, head, first, headStart))
    return undefined
  // ফরাসি | ব্যাংক, ইথিয়োপীয় | দূতাবাস
  if (!OWNED.has(head.subtype) && isAdjectiveAlone(segments, first, headStart)) return undefined
  // A name inside the phrase that carries an ending of its own ends before it.
  if (
    first === headStart ||
    (allGeneric(view, first, headStart) && !hasMembers(view, head, first, headStart))
  ) {
    // বিমানবন্দর থানা, বন্দর থানা
    if (
      owner === undefined &&
      head.subtype === 'police' &&
      headStart - first === 1 &&
      nameCues('police-namesake').has(view.written(first))
    )
      return { first, last: at + 1, type: 'ORG', score: 5, rule: 'head/police', cut: headCut(view, head, at) }
    if (owner === undefined || !OWNED.has(head.subtype) || first === headStart) return undefined
    first = owner.first
  } else if (
    owner !== undefined &&
    (head.subtype === 'court' ||
      (head.subtype === 'ministry' && !nameCues('union-ministry').has(head.words[0]) && !isSeat(owner)))
  )
    first = owner.first
  const gain = Math.min(opinion(first, at + 1, head.type), 6)
  // A listed name directly before the head needs no further word: টেকনাফ থানা.
  const direct =
    first === owner?.first ||
    isDirect(view, segments, first, headStart) ||
    // পাতোরি থানা, রাজ্য বন্যপ্রাণ পর্ষদ
    (head.subtype === 'police' && headStart - first === 1 && !view.lexemes[first].known) ||
    isOfState(view, head, first, headStart)
  const length = at + 1 - first
  if (gain < -4.5 * length && !direct) return undefined
  // A listed name in the middle is rather a name apart: সম্পর্ক মস্কো-পিয়ংইয়ং জোট.
  const parted = segments.some(
    (s) => s.match !== undefined && s.score > 0 && s.first > first && s.last <= headStart,
  )
  const share = gain / (parted ? 3 : isCommonPair(view, head, first, at) ? length : length + 2)
  if (isKindOf(view, head, segments, first, at)) return undefined
  if (head.subtype === 'award' && !isNamedAward(view, segments, first, headStart)) return undefined
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

/** ইনস্টিটিউট | অব মেডিক্যাল সায়েন্সেস, চেম্বার | অব কমার্স অ্যান্ড ইন্ডাস্ট্রি: where the words behind অব end. */
function behindOf(view: View, last: number): number {
  if (!isCue(view, last, 'of') || !view.isAdjacent(last)) return last
  let end = last + 1
  while (view.isWord(end) && view.isAdjacent(end) && end - last <= LONGEST_PHRASE) {
    const { classes, inflected } = view.lexemes[end]
    if (isCue(view, end, 'of') || isLink(view, end)) {
      end++
      continue
    }
    if (classes & (CLASSES.stop | CLASSES.verb | CLASSES.title)) break
    end++
    if (inflected) break
  }
  return end > last + 1 ? end : last
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

/** Somebody's name of two words that ends before a unit. */
function wholeBefore(segments: readonly Segment[], end: number): Segment | undefined {
  return segments.find(
    ({ first, last, type, score, cut }) =>
      last === end && last - first > 1 && type === 'PER' && score > 0 && cut.suffix === '',
  )
}

/** সিউলের | একীকরণ মন্ত্রণালয়: a city that stands for its state owns no ministry. */
function isSeat({ match }: Segment): boolean {
  return match !== undefined && match.table.entry(match.table.entryOf(match.form)).subtype === 'capital'
}

/** রাজ্য বিপর্যয় মোকাবিলা কর্তৃপক্ষ, জাতীয় ভাইরোলজি প্রতিষ্ঠান: whose it is, what it does, and the head. */
function isOfState(view: View, head: Head, first: number, headStart: number): boolean {
  return (
    (head.subtype === 'agency' || head.subtype === 'ministry' || head.subtype === 'centre') &&
    headStart - first > 1 &&
    nameCues('of-state').has(view.written(first)) &&
    !allGeneric(view, first, headStart)
  )
}

/** (বিএনপিবি), (WHO) */
function hasShortForm(view: View, at: number): boolean {
  return (
    view.mark(at) === '(' &&
    view.isWord(at + 1) &&
    view.mark(at + 2) === ')' &&
    isAcronym(view.written(at + 1))
  )
}

/** Nothing but the adjective of a state. */
function isAdjectiveAlone(segments: readonly Segment[], first: number, end: number): boolean {
  return segments.some(
    (segment) =>
      segment.first === first &&
      segment.last === end &&
      segment.score > 0 &&
      segment.match !== undefined &&
      segment.match.table.kind(segment.match.form) === ADJECTIVE,
  )
}

/** What is named after people. */
const HALLS: ReadonlySet<string> = new Set(['hall', 'stadium'])

const OWNED = new Set(['ministry', 'court', 'police'])
