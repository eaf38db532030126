import { isOwned, isState } from '../segments/owned-bodies.js'
import type { Segment } from '../segments/segments.js'
import type { EntityType } from '../types.js'
import { headsAt } from '../words/heads.js'
import { isNamePart } from '../words/units.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'

export function mayBegin(view: View, at: number, type: EntityType): boolean {
  if (!isNamePart(view.units.kinds[at])) return false
  if (view.has(at, CLASSES.stop)) return false
  // ii. নিউটনের
  if (type === 'PER' && /^[a-z]+$/.test(view.written(at))) return false
  // সবজি খান
  if (type === 'PER' && view.has(at, CLASSES.generic) && (view.classes(at) & LISTED) === 0) return false
  return !(
    type === 'PER' &&
    view.has(at, CLASSES.title) &&
    !view.has(at, CLASSES.namePrefix | CLASSES.given | CLASSES.family)
  )
}

export function opensWithTitle(view: View, at: number): boolean {
  return (
    view.has(at, CLASSES.title) &&
    !view.has(at, CLASSES.generic | CLASSES.kind | CLASSES.head | CLASSES.given | CLASSES.family)
  )
}

/** রোহান | হাসপাতালের: a noun that names places and bodies, and nobody. */
export function isPlace(view: View, at: number): boolean {
  const classes = view.classes(at)
  return (classes & CLASSES.head) !== 0 && (classes & CLASSES.generic) !== 0 && (classes & LISTED) === 0
}

/** Words that running text knows, none of them a name. */
export function isCommon(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (!view.lexemes[i].known || (view.classes(i) & LISTED) !== 0 || view.lexemes[i].groups !== 0)
      return false
  return true
}

/** কোম্পানির, গ্রুপের */
export function isGenericHead(view: View, at: number): boolean {
  const classes = view.classes(at)
  return (classes & CLASSES.head) !== 0 && (classes & (CLASSES.generic | CLASSES.kind)) !== 0
}

/** বগুড়া | পুলিশ সুপারের: a title at the end is somebody's. */
export function beforeTitle(view: View, first: number, last: number): number {
  const other = CLASSES.head | CLASSES.kind | CLASSES.given | CLASSES.family | CLASSES.generic
  let end = last
  if (end - first > 1 && (view.classes(end - 1) & (CLASSES.title | other)) === CLASSES.title) {
    end--
    while (end > first && view.has(end - 1, CLASSES.titleFirst)) end--
  }
  return end
}

export function mayEnd(view: View, at: number): boolean {
  return isNamePart(view.units.kinds[at]) && !view.has(at, CLASSES.stop)
}

/** যশোরের অভয়নগর and ভারতীয় সীমান্তরক্ষী বাহিনী are two names each: the second begins behind the first. */
export function behindOwner(
  view: View,
  segments: readonly Segment[],
  first: number,
  last: number,
  type: EntityType,
): number {
  for (const owner of segments) {
    const { first: start, last: end, cut, score, match } = owner
    if (start !== first || end >= last || score <= 0 || match === undefined) continue
    // ওপেনএআইয়ের | স্যাম অল্টম্যান
    if (type === 'PER') {
      if (owner.type === 'ORG' && cut.case === 'GEN') return end
      continue
    }
    const adjective = match.table.kind(match.form) === 3
    // দমদমে | নেতাজি সুভাষচন্দ্র বসু আন্তর্জাতিক বিমানবন্দরে
    if (owner.type === 'GPE' && cut.case === 'LOC' && match.quality === 2) return end
    if (adjective || (cut.case === 'GEN' && (isState(owner) || !isOwned(view, last - 1)))) return end
  }
  return first
}

/** বাংলাদেশ | ফিন্যান্সিয়াল ইন্টেলিজেন্স ইউনিট (বিএফআইইউ): a country's bare name is part of that of its body. */
export function withCountry(view: View, segments: readonly Segment[], first: number, last: number): number {
  if (last - first < 2 || !view.isAdjacent(first)) return first
  if (view.mark(last) !== '(' && !view.has(last - 1, CLASSES.head)) return first
  const country = segments.find(
    (segment) =>
      segment.last === first &&
      segment.score > 0 &&
      segment.cut.suffix === '' &&
      isState(segment) &&
      (segment.match?.table.kind(segment.match.form) ?? 9) <= 1,
  )
  return country === undefined ? first : country.first
}

/** লিমিটেড, টেকনোলজিস end the name of a company: সবুজছায়া টেকনোলজিস | অ্যাপটি. */
export function companyEnd(view: View, first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++)
    if (
      view.has(i, CLASSES.head) &&
      !view.has(i + 1, CLASSES.head) &&
      headsAt(view, i).some(({ subtype }) => subtype === 'company')
    )
      return i + 1
  return last
}

export function isCompany(view: View, at: number): boolean {
  return (
    (view.classes(at) & (CLASSES.head | CLASSES.given | CLASSES.family)) === CLASSES.head &&
    headsAt(view, at).some(({ subtype }) => subtype === 'company')
  )
}

/** Nothing but words that name a kind. */
export function isGeneric(view: View, first: number, last: number, type: EntityType): boolean {
  const titles = CLASSES.title | (type === 'PER' ? 0 : CLASSES.titlePart)
  const kinds = CLASSES.generic | CLASSES.stop | CLASSES.head | CLASSES.headFirst | titles
  // ফল | খান, পানি | খান: eat
  const before = view.has(first - 1, CLASSES.generic) && !view.isTitle(first - 1)
  if (type === 'PER' && last - first === 1 && before && view.has(first, CLASSES.family)) return true
  for (let i = first; i < last; i++) {
    const classes = view.classes(i)
    if ((classes & kinds) === 0) return false
    if (
      last - first > 1 &&
      classes & (CLASSES.given | CLASSES.family) &&
      (view.lexemes[i].classes & CLASSES.generic) === 0
    )
      return false
  }
  return true
}

export function typeByHead(view: View, at: number, first: number, type: EntityType): EntityType {
  if (type === 'PER' || !view.has(at, CLASSES.head)) {
    if (type === 'PER' || (view.classes(at) & CLASSES.head) === 0) return type
  }
  const head = headsAt(view, at).find(
    ({ style, words }) => style !== 'first' && style !== 'part' && at - words.length >= first - 1,
  )
  // টাঙ্গাইল শ্রমিক ইউনিয়ন is a body, as the tagger says.
  if (head?.type === 'GPE' && type === 'ORG' && at - first > 1) return type
  return head === undefined || at - head.words.length + 1 <= first ? type : head.type
}
