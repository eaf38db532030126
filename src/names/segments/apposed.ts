import { packed } from '../../generated/words/body-roles.js'
import { parseList } from '../../lists/index.js'
import type { Cut } from '../words/cut.js'
import { lastCut } from '../words/cuts.js'
import { isCue } from '../words/name-cues.js'
import type { TitleSpan } from '../words/titles.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { makeSegment, type Opinion, type Segment } from './segments.js'

const LONGEST = 4
const OTHER = CLASSES.stop | CLASSES.verb | CLASSES.title | CLASSES.kind

/**
 * Bodies that nobody has listed, behind a word for what they are: মানবাধিকার সংগঠন | উপকূল নজরের হিসাবে, সংবাদমাধ্যম | সিভিলনেট.
 */
export function apposedSegments(
  view: View,
  opinion: Opinion,
  titles: readonly TitleSpan[],
  segments: Segment[],
): void {
  for (const title of titles) {
    const { last: first, class: kind, inflected } = title
    if (kind !== 'org-kind' || inflected || !view.isWord(first) || !view.isAdjacent(first)) continue
    if (segments.some((s) => s.first === first && s.score > 0 && s.rule !== 'tagger')) continue
    const owner = endOfOwner(view, first)
    const last = owner ?? endOfUnknown(view, first)
    // ক. প্রতিষ্ঠান, খ. কোম্পানি | গ
    if (last !== undefined && last - first === 1 && view.written(first).length < 2) continue
    // প্রতিষ্ঠান | রসমালাই তৈরি করে: what it makes
    if (last === undefined || (owner === undefined && isCue(view, last, 'goods-made'))) continue
    const named = last - first > 1 || title.last - title.first > 1 ? 0 : 1
    const gain = Math.max(-3, Math.min(opinion(first, last, 'ORG'), 6))
    const score = 4.5 - named + gain / 2
    if (score > 0)
      segments.push(
        makeSegment({
          first,
          last,
          type: 'ORG',
          score: score + 1.5 * (last - first),
          rule: 'behind its kind',
          cut: (owner !== undefined && genitiveOf(view, last - 1)) || lastCut(view, last - 1),
        }),
      )
  }
}

/** Words that a genitive ends before what only a body has: উপকূল নজরের | হিসাবে, আলোর দিশারীর | সদস্যরা. */
function endOfOwner(view: View, first: number): number | undefined {
  for (let at = first; at - first < LONGEST && isPart(view, at, first); at++) {
    const next = at + 1
    if (!view.isWord(next) || !view.isAdjacent(next)) return undefined
    if (genitiveOf(view, at) !== undefined && isRole(view, next))
      return (view.classes(at) & CLASSES.generic) === 0 ? next : undefined
  }
  return undefined
}

function genitiveOf(view: View, at: number): Cut | undefined {
  return view.lexemes[at].cuts.findLast((cut) => cut.suffix !== '' && cut.case === 'GEN' && cut.length >= 3)
}

/** Words of which running text does not know one, up to the first ending, mark or word of grammar: সিভিলনেট | জানিয়েছে. */
function endOfUnknown(view: View, first: number): number | undefined {
  let unknown = false
  let at = first
  while (at - first < LONGEST && isPart(view, at, first) && (view.classes(at) & CLASSES.generic) === 0) {
    const { known, inflected } = view.lexemes[at]
    if (!known) unknown = true
    at++
    if (inflected || lastCut(view, at - 1).suffix !== '') break
  }
  return unknown ? at : undefined
}

function isPart(view: View, at: number, first: number): boolean {
  return (
    view.isWord(at) &&
    (at === first || view.isAdjacent(at)) &&
    !view.has(at, OTHER) &&
    view.taken[at] === 0 &&
    !view.isCounter(at)
  )
}

let roles: ReadonlySet<string> | undefined

/** Whether a word tells what only a body has: its members, its word, its work. */
export function isRole(view: View, at: number): boolean {
  roles ??= new Set(parseList(packed).rows.flatMap(([words]) => words.split(' ')))
  return roles.has(view.written(at))
}
