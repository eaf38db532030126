import type { Range } from '../core/index.js'
import type { SentenceView } from './arguments/sentence/sentence-views.js'
import { modalityOf } from './attributes/modality.js'
import type { Sources } from './attributes/sources.js'
import type { Match } from './detection/match.js'
import { isBackground } from './grammar/clause-verbs.js'
import type { Words } from './grammar/words.js'
import { gistOf } from './merging/gist.js'
import { openingDate, openingOf, standsShortlyBefore } from './merging/openings.js'
import type { Reading } from './merging/reading.js'
import { retells } from './merging/retelling.js'
import { hadOneThen, isEarlier, isFormer, isLater } from './merging/told-times.js'
import type { EventNeeds } from './needs.js'
import type { Argument, Polarity } from './types.js'

/** A trigger with all that is said of its event. */
export function readingOf(
  document: EventNeeds,
  words: Words,
  match: Match,
  args: readonly Argument[],
  polarity: Polarity,
  sources: Sources,
  view: SentenceView,
  story: number,
): Reading {
  const { first, last } = view
  const range = rangeOf(words, match)
  const opening = openingDate(document, words, match, view)
  const { title } = document.page
  const known = sources.of(range, match.row.type === 'Deny')
  const hasBefore = match.first > first
  return {
    match,
    args,
    gist: gistOf(document, args, match.first, opening),
    polarity,
    modality: modalityOf({
      match,
      words,
      first,
      limit: last,
      attribution: known.attribution,
      isDatedAhead: isLater(document, args),
      isDatedBack: isEarlier(document, args),
      isSaid: known.sources.length > 0,
    }),
    sources: known.sources,
    hearsay: known.hearsay,
    definite: match.ending?.classifier === 'টি' || (hasBefore && words.isOf('pointer', match.first - 1)),
    background:
      (match.chain === null || isGenitive(match)) &&
      (isBackground(words, match.last, last) || words.isOf('known', match.last)),
    another:
      standsShortlyBefore(words, 'another', first, match.first) ||
      // পাল্টা আঘাতে
      (match.headLast > match.first + 1 && words.isOf('another', match.first)) ||
      hadOneThen(document, words, args, opening),
    ofOthers: standsShortlyBefore(words, 'others', first, match.first),
    opensNext: match.chain === null && match.ending?.case === 'GEN' && words.isOf('then', match.last),
    renewed: hasBefore && words.isOf('renewed', match.first - 1),
    indefinite: hasBefore && words.isOf('indefinite', match.first - 1),
    opening: openingOf(words, first, last),
    former: isFormer(document, words, args, opening, last),
    story,
    retells: retells(words, match),
    inTitle: title !== null && range.start >= title.start && range.start < title.end,
  }
}

/** The range of a trigger's words. */
export function rangeOf({ starts, ends }: Words, { first, last }: Match): Range {
  return { start: starts[first], end: ends[last - 1] }
}

/** দাম বাড়ানোর প্রতিবাদে: a verb as a noun. */
function isGenitive({ chain }: Match): boolean {
  return chain?.form === 'verbal-noun' && chain.case === 'GEN'
}
