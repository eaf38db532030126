import type { Segment } from '../segments/segments.js'
import { headsAt } from '../words/heads.js'
import { isCue } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import type { Phrase } from './phrase.js'
import { isLink } from './phrase-words.js'
import { widened } from './whole-name.js'

/** পর্যটন ও | সংস্কৃতি মন্ত্রণালয় */
export function hasPortfolioBefore(view: View, at: number): boolean {
  const noun = at - 2
  return (
    noun >= view.from &&
    isLink(view, at - 1) &&
    view.isAdjacent(at) &&
    view.isAdjacent(at - 1) &&
    view.isBare(noun) &&
    isCue(view, noun, 'portfolio')
  )
}

/** পানি ও বিদ্যুৎ | মন্ত্রণালয়: two portfolios that one ministry has. */
export function hasTwoPortfolios({ view, head, first, headStart }: Phrase): boolean {
  if (head.subtype !== 'ministry') return false
  let joined = false
  for (let at = first; at < headStart; at++) {
    if (isLink(view, at)) joined = true
    else if (!isCue(view, at, 'portfolio')) return false
  }
  return joined
}

/** তথ্য, | সম্প্রচার ও সংস্কৃতি মন্ত্রণালয়: a ministry with what stands before commas, unless each has one of its own. */
export function portfolioLists(view: View, segments: Segment[]): void {
  const made: Segment[] = []
  for (const ministry of segments) {
    const { first, last, type, score } = ministry
    if (type !== 'ORG' || score <= 0 || !isMinistry(view, ministry)) continue
    let at = first
    if (isLink(view, at - 1) && isCue(view, at, 'portfolio')) at = portfolioBefore(view, at - 1)
    if (at < 0) continue
    const listed = at
    while (view.mark(at - 1) === ',') {
      const before = portfolioBefore(view, at - 1)
      if (before < 0) break
      at = before
    }
    if (at === listed || hasSole(view, at, last)) continue
    made.push(widened(ministry, segments, at, 'head/ministry'))
  }
  for (const segment of made) segments.push(segment)
}

function isMinistry(view: View, { last, match, rule }: Segment): boolean {
  if (match !== undefined) return match.table.entryNamed(match.form).subtype === 'ministry'
  return rule === 'head/ministry' || headsAt(view, last - 1).some(({ subtype }) => subtype === 'ministry')
}

/** Where a portfolio begins that ends before a unit: বন, পল্লী উন্নয়ন; or -1. */
function portfolioBefore(view: View, end: number): number {
  let at = end - 1
  if (at > view.from && isCue(view, at, 'portfolio-tail') && view.isBare(at)) at--
  return at >= view.from && isCue(view, at, 'portfolio') && view.isBare(at) ? at : -1
}

/** অর্থ, স্বরাষ্ট্র ও পররাষ্ট্র মন্ত্রণালয়: ministries that have nothing else. */
function hasSole(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isCue(view, at, 'sole-portfolio')) return true
  return false
}
