import { isCue } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import type { Phrase } from './phrase.js'
import { isLink } from './phrase-words.js'

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
