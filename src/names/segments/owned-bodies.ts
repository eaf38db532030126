import { sortShort } from '../../core/sort-short.js'
import { type FormMatch, sharesEntry } from '../gazetteer/match.js'
import { ADJECTIVE, ALSO } from '../gazetteer/table.js'
import { isCue, isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { changed, inner, type Segment } from './segments.js'

/**
 * A listed name of several words takes over from the shorter ones in it: ঢাকার বিশেষ জজ আদালত. But the owner of a body
 * with a name of its own is a name apart, and so is a state: রাষ্ট্রপুঞ্জের | নিরাপত্তা পরিষদ, রাশিয়ার | পররাষ্ট্র মন্ত্রণালয়.
 */
export function liftLonger(view: View, segments: Segment[]): void {
  sortShort(segments, (a, b) => a.last - a.first - (b.last - b.first))
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]
    const { first, last, match, score, type } = segment
    if (match === undefined || last - first === 1 || score <= 0) continue
    // জাতিসংঘের | শরণার্থী সংস্থা ইউএনএইচসিআর: what a body is, before its name
    if (
      type === 'ORG' &&
      segment.cut.suffix === '' &&
      isCueForm(view, last - 1, 'agency') &&
      isSaid(view, segments, first, last)
    ) {
      segments[i] = changed(segment, { score: -1 })
      continue
    }
    const owner = type === 'ORG' ? ownerOf(view, segments, segment) : undefined
    if (owner === undefined) {
      segments[i] = changed(segment, { score: Math.max(score, inner(segments, first, last) + 2) })
      if (type === 'PER') withoutShort(segments, i)
    }
    // ইউক্রেনের | বিমানবাহিনী, রুশ | দূতাবাস: of forces and missions every state has the same, which name nothing.
    else if (isPlainBody(view, owner, last)) {
      for (let k = 0; k < segments.length; k++)
        if (segments[k].type === 'ORG' && segments[k].last === last && segments[k].first >= first)
          segments[k] = changed(segments[k], { score: -1 })
    } else if (isState(owner) || !isOwned(view, last - 1))
      segments[i] = changed(segment, { first: owner.last, score: score + 2 })
    else segments[i] = changed(segment, { score: Math.max(score, inner(segments, first, last) + 2) })
  }
}

/** প্রেসিডেন্ট লি | জে মিয়ং: where a name stands in full, its short form at the end is no candidate. */
function withoutShort(segments: Segment[], whole: number): void {
  const { first, last, match } = segments[whole]
  if (match === undefined) return
  for (let k = 0; k < segments.length; k++) {
    const short = segments[k]
    if (
      short.last === last &&
      short.first > first &&
      short.match !== undefined &&
      sharesEntry(short.match, match)
    )
      segments[k] = changed(short, { score: -1 })
  }
}

/** Whether an owner in the genitive stands before what a body is, and its name of one word behind: সংস্থা | এনআইএসের. */
function isSaid(view: View, segments: readonly Segment[], first: number, last: number): boolean {
  let owned = false
  let named = false
  for (const { first: from, last: to, type, cut, match, score } of segments) {
    if (match === undefined || score <= 0) continue
    owned ||= cut.case === 'GEN' && (to === first || (from === first && to < last))
    named ||= type === 'ORG' && from === last && to === last + 1
  }
  return owned && named && view.isAdjacent(last)
}

function isPlainBody(view: View, owner: Segment, last: number): boolean {
  const first = owner.last
  if (isCueForm(view, last - 1, 'mission')) return first === last - 1 && isState(owner)
  return isCueForm(view, last - 1, 'force') && (first === last - 1 || isGeneric(view, first, last - 1))
}

function isGeneric(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (!view.has(i, CLASSES.generic) && !isCue(view, i, 'force-kind')) return false
  return true
}

/** A country, by its name or its adjective. */
export function isState({ match }: Segment): boolean {
  return match !== undefined && match.table.entryNamed(match.form).subtype === 'country'
}

/** Bodies that every state, or every town, has one of: the owner belongs to the name. */
export function isOwned(view: View, at: number): boolean {
  return isCueForm(view, at, 'of-every-state')
}

/** A listed name in the genitive, or the adjective of a state, with which a longer name begins. */
function ownerOf(
  view: View,
  segments: readonly Segment[],
  { first, last, match }: Segment,
): Segment | undefined {
  if (match === undefined) return undefined
  return segments.find((owner) => {
    if (owner.first !== first || owner.last >= last || owner.match === undefined || owner.score <= 0)
      return false
    // জাতিসংঘের শরণার্থীবিষয়ক সংস্থা is a body of its own, ইউনিফিল a force of its own.
    // বাংলাদেশের কমিউনিস্ট পার্টি is called so.
    if (owner.cut.case === 'GEN' && isParty(match)) return false
    if (owner.cut.case === 'GEN') return owner.type !== 'ORG' || !isCueForm(view, last - 1, 'agency')
    if (owner.match.table.kind(owner.match.form) !== ADJECTIVE) return false
    if (isPlainBody(view, owner, last) || (isState(owner) && isOwned(view, last - 1))) return true
    return segments.some(
      (rest) =>
        rest.first === owner.last &&
        rest.last === last &&
        rest.match !== undefined &&
        ((rest.type === 'ORG' && isCueForm(view, last - 1, 'union-ministry')) ||
          sharesEntry(rest.match, match)),
    )
  })
}

function isParty({ table, form }: FormMatch): boolean {
  return table.kind(form) <= ALSO && table.entryNamed(form).subtype === 'party'
}
