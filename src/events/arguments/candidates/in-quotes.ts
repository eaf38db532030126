import type { Range } from '../../../core/index.js'
import { partition } from '../../../core/partition.js'
import type { DiscourseLayer } from '../../../discourse/index.js'
import type { Words } from '../../grammar/words.js'
import type { Ground } from '../ground.js'
import type { SentenceView } from '../sentence/sentence-views.js'
import type { Candidate } from './candidate.js'

/** Tells the candidates of a sentence within which direct quotation they stand. */
export function placeInQuotes(
  words: Words,
  { quotes }: DiscourseLayer,
  candidates: readonly Candidate[],
  { first, last }: SentenceView,
): void {
  const start = words.starts[first]
  const end = words.ends[last - 1]
  for (let q = partition(quotes.length, (i) => quotes[i].end <= start); q < quotes.length; q++) {
    const quote = quotes[q]
    if (quote.start >= end) break
    if (quote.kind !== 'direct') continue
    for (const each of candidates)
      if (words.starts[each.first] >= quote.start && words.ends[each.last - 1] <= quote.end)
        each.quote = quote
  }
}

/** চিঠিতে তিনি বলেন, ‘আমি আপনাকে ধন্যবাদ জানাই’: who is spoken of in a quotation has no part in what is told outside. */
export function isOnlyQuoted({ kind, quote }: Candidate, { match: { first }, words }: Ground): boolean {
  return quote !== null && kind !== 'event' && !holds(quote, words.starts[first])
}

function holds({ start, end }: Range, at: number): boolean {
  return start <= at && at < end
}
