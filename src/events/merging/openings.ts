import { sideOf } from '../arguments/sentence/date-side.js'
import type { SentenceView } from '../arguments/sentence/sentence-views.js'
import type { Match } from '../detection/match.js'
import type { GrammarKind } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import type { EventNeeds } from '../needs.js'
import type { Reading } from './reading.js'

/** Whether a sentence turns to another story: it opens with এদিকে, or tells of আরেক দুর্ঘটনায়. */
export function turnsToAnother(
  words: Words,
  matches: readonly Match[],
  { first, last, matches: [from, to] }: SentenceView,
): boolean {
  if (openingOf(words, first, last) === 'beside') return true
  for (let i = from; i < to; i++)
    if (HAPPENINGS.has(matches[i].row.type) && standsShortlyBefore(words, 'another', first, matches[i].first))
      return true
  return false
}

/** What a story is about: পৃথক অভিযানে তিনজনকে ধরা হয় goes on with that of before, আরেক দুর্ঘটনায় begins one. */
const HAPPENINGS = new Set([
  ...['Accident', 'FireExplosion', 'NaturalDisaster', 'Attack', 'Battle', 'Crime', 'Die', 'Injure'],
  ...['Abduct', 'Protest', 'Outbreak'],
])

/** অপর এক দুর্ঘটনায়, পৃথক দুটি হামলায়: one word may stand between. */
export function standsShortlyBefore(
  words: Words,
  kind: GrammarKind,
  first: number,
  trigger: number,
): boolean {
  for (let i = trigger - 1; i >= first && i >= trigger - 2; i--) if (words.isOf(kind, i)) return true
  return false
}

/** How a sentence opens: with এদিকে, with এর আগে, or with neither. */
export function openingOf(words: Words, first: number, last: number): Reading['opening'] {
  for (let i = first; i < last && i < first + 2; i++) {
    if (words.isOf('beside', i)) return 'beside'
    if (words.isOf('formerly', i)) return 'before'
  }
  return null
}

/**
 * The day with which a sentence opens, which holds for all that it tells up to a semicolon: "গত মাসেও একই নৌপথে ট্রলার ডুবে
 * চারজন মারা যান". An index into the dates, or -1.
 */
export function openingDate(
  { dates, page }: EventNeeds,
  words: Words,
  match: Match,
  view: SentenceView,
): number {
  const [from, to] = view.dates
  if (from === to || dates[from].first > view.first + 1 || dates[from].last > match.first) return -1
  for (let at = dates[from].last; at < match.first; at++) if (words.is(at, ';')) return -1
  return sideOf(dates[from], page.created.value) === 0 ? -1 : from
}
