import { isRole } from '../segments/apposed.js'
import { inner, makeSegment, type Segment } from '../segments/segments.js'
import { lastCut } from '../words/cuts.js'
import { headsAt } from '../words/heads.js'
import { isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

/** রূপকথা পেইন্টস | বাংলাদেশ: the country in which a firm has its house belongs to its name. */
export function branches(view: View, segments: Segment[]): void {
  const made: Segment[] = []
  for (const firm of segments) {
    const at = firm.last
    if (firm.type !== 'ORG' || firm.score <= 0 || firm.cut.suffix !== '' || !isFirm(view, firm)) continue
    if (!view.isAdjacent(at) || !isCueForm(view, at, 'branch') || !isNoOwner(view, at)) continue
    const cut = lastCut(view, at)
    if (cut.suffix === '' ? !isSubject(view, at + 1) : cut.case !== 'GEN' || !isOfFirm(view, at + 1)) continue
    made.push(
      makeSegment({
        first: firm.first,
        last: at + 1,
        type: 'ORG',
        score: inner(segments, firm.first, at + 1) + 3,
        rule: 'head/company',
        cut,
      }),
    )
  }
  for (const segment of made) segments.push(segment)
}

function isFirm(view: View, { match, first, last }: Segment): boolean {
  if (match === undefined)
    return last - first > 1 && headsAt(view, last - 1).some(({ subtype }) => subtype === 'company')
  const { subtype } = match.table.entryNamed(match.form)
  return subtype === 'company'
}

/** বাংলাদেশ | সরকার, বাংলাদেশ | ব্যাংক: the country begins another name. */
function isNoOwner(view: View, at: number): boolean {
  const next = at + 1
  return (
    !view.isWord(next) ||
    !(view.has(next, CLASSES.head | CLASSES.kind) || isCueForm(view, next, 'government'))
  )
}

/** Whether the firm does something: what follows is no postposition. */
function isSubject(view: View, next: number): boolean {
  return !view.isWord(next) || !view.has(next, CLASSES.stop)
}

/** রূপকথা পেইন্টস বাংলাদেশের | ব্যবস্থাপনা পরিচালক */
function isOfFirm(view: View, next: number): boolean {
  return view.isTitle(next) || view.has(next, CLASSES.titleFirst) || isRole(view, next)
}
