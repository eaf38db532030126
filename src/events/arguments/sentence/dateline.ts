import type { Range } from '../../../core/index.js'
import type { EventNeeds } from '../../needs.js'

/** So far behind its place a dateline may end. */
const LONGEST = 60

/**
 * "নয়াদিল্লি, ১৭ জুন (পিটিআই): …": where and on which day the news was written, up to the mark behind it. Nothing of it takes
 * part in what is told.
 */
export function datelineRange({ text, page }: Pick<EventNeeds, 'text' | 'page'>): Range | null {
  if (page.dateline === null) return null
  const { start, end } = page.dateline
  const rest = MARK.exec(text.slice(end, end + LONGEST))
  return { start, end: rest === null ? end : end + rest.index }
}

const MARK = /[:—–ঃ]| -/u
