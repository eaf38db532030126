import { inner, makeSegment, type Segment } from '../segments/segments.js'
import { lastCut } from '../words/cuts.js'
import { isCue, isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

/**
 * Koreans and Vietnamese, whose names are a family name and two syllables, each of which may be a word of Bengali as well: হান মিন | জু,
 * লি জি | হে, ট্রান থি | মাই.
 */
export function syllableNames(view: View, segments: Segment[]): void {
  for (let first = view.from; first + 2 < view.to; first++) {
    if (!view.has(first, CLASSES.family) || !isCue(view, first, 'syllable-family')) continue
    const last = first + 2
    if (!isCue(view, first + 1, 'syllable') || !isCueForm(view, last, 'syllable')) continue
    if (!view.isAdjacent(first + 1) || !view.isAdjacent(last) || isListed(segments, first, last)) continue
    segments.push(
      makeSegment({
        first,
        last: last + 1,
        type: 'PER',
        score: SCORE + inner(segments, first, last + 1),
        rule: 'family name and syllables',
        cut: isCue(view, last, 'syllable') ? view.lexemes[last].cuts[0] : lastCut(view, last),
      }),
    )
  }
}

const SCORE = 8

/** কিম জং উন: whom the lists know. */
function isListed(segments: readonly Segment[], from: number, to: number): boolean {
  return segments.some(
    ({ first, last, match, score }) => first <= from && last > to && match !== undefined && score > 0,
  )
}
