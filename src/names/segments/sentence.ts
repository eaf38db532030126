import type { FormMatch } from '../gazetteer/match.js'
import type { TaggedSpan } from '../tagger/tagger.js'
import type { NamesNeed } from '../types.js'
import type { TitleSpan } from '../words/titles.js'
import type { Units } from '../words/units.js'
import type { Segment } from './segments.js'

/** A sentence's candidates and what was chosen of them. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly segments: Segment[]
  chosen: Segment[]
  titles: TitleSpan[]
  matches: readonly FormMatch[]
  readonly spans: TaggedSpan[]
}

/** Sentences of the article as unit ranges. */
export function sentencesOf({ sentences, tokens }: NamesNeed, units: Units): Sentence[] {
  const found: Sentence[] = []
  let unit = 0
  for (let s = 0; s < sentences.length; s++) {
    while (unit < units.length && units.tokens[unit] < sentences.firsts[s]) unit++
    const from = unit
    while (unit < units.length && units.tokens[unit] < sentences.lasts[s]) unit++
    if (from < unit && tokens.excluded[units.tokens[from]] === 0)
      found.push({ from, to: unit, segments: [], chosen: [], titles: [], matches: [], spans: [] })
  }
  return found
}
