import { hyphenBetween, wholeAtEnd } from '../persons/person-borders.js'
import type { Segment } from '../segments/segments.js'
import { TAGGED, type TaggedSpan } from '../tagger/tagger.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

/** Two listed people side by side: নরেন্দ্র মোদি | পুতিনকে. A name of two words that ends with a surname is whole. */
export function apart(view: View, segments: readonly Segment[], span: TaggedSpan): TaggedSpan[] {
  const { first, last } = span
  if (TAGGED[span.type] !== 'PER' || last - first < 2) return [span]
  const people = segments.filter(
    ({ type, match, score }) => type === 'PER' && match !== undefined && score > 0,
  )
  const hyphen = hyphenBetween(view, people, first, last)
  const at =
    hyphen ??
    people.find(
      (whole) =>
        whole.first === first &&
        whole.last - first > 1 &&
        view.has(whole.last - 1, CLASSES.family) &&
        people.some((next) => next.first === whole.last && next.last === last),
    )?.last
  if (at === undefined) {
    const whole = wholeAtEnd(view, people, first, last)
    return whole === undefined
      ? [span]
      : [
          { ...span, last: whole },
          { ...span, first: whole },
        ]
  }
  return [
    { ...span, last: at },
    { ...span, first: at },
  ]
}
