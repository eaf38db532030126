import type { Segment } from '../segments/segments.js'
import type { Head } from '../words/heads.js'
import { isCue } from '../words/name-cues.js'
import type { View } from '../words/view.js'

/** A head, and the words before it that may belong to its name: দুর্যোগ ব্যবস্থাপনা | অধিদপ্তর. */
export interface Phrase {
  readonly view: View
  readonly segments: readonly Segment[]
  readonly head: Head
  /** Units `[first, headStart)` are the words, `[headStart, end)` the head. */
  readonly first: number
  readonly headStart: number
  readonly end: number
}

/** The same head with words that begin elsewhere. */
export function beginning({ view, segments, head, headStart, end }: Phrase, first: number): Phrase {
  return { view, segments, head, first, headStart, end }
}

/** বাঁচাও, চাই, রক্ষা: what somebody calls for, in the name of those who do; but শহর রক্ষা বাঁধ. */
export function hasCampaign({ view, head, first, headStart }: Phrase): boolean {
  if (head.type !== 'ORG') return false
  for (let i = first; i < headStart; i++) if (isCue(view, i, 'campaign')) return true
  return false
}

/** ন্যাশনাল পলিমার */
export function opensCompany({ view, head, first }: Phrase): boolean {
  return head.subtype === 'company' && isCue(view, first, 'name-opening')
}

/** বিশেষ জজ আদালত, স্বাস্থ্য মন্ত্রণালয়, সদর থানা: whose it is tells it from those of other places. */
export function isInEveryPlace({ subtype }: Head): boolean {
  return subtype === 'ministry' || subtype === 'court' || subtype === 'police'
}
