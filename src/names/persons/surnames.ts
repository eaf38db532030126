import { changed, type Segment } from '../segments/segments.js'
import { lastCut } from '../words/cuts.js'
import { isFullVerb } from '../words/speech.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { mayName } from './may-name.js'
import { isPlain } from './namesakes.js'

/**
 * কর্মকর্তা মুসা ইব্রাহিম আশোমস বলেন, চেয়ারম্যান আবুল হাসেম মহাজন জানান: a word that nobody knows, or one that is a surname, between
 * the name of somebody with a title and a verb or the end of the sentence.
 */
export function withTail(view: View, segments: readonly Segment[], made: Segment): Segment | undefined {
  const { first, last, rule, score } = made
  if (rule !== 'title and name' || last - first < 2 || made.cut.suffix !== '') return undefined
  if (!mayName(view, last) || !view.isAdjacent(last)) return undefined
  const ends = !view.isWord(last + 1)
  // বোলা তিনুবু | সেনা পাঠানোর, নরেন্দ্র মোদী | শোকপ্রকাশ করেন
  if (!ends && !(view.has(last + 1, CLASSES.verb) && isFullVerb(view.written(last + 1)))) return undefined
  const isSurname = view.has(last, CLASSES.family)
  if (!isSurname && (view.lexemes[last].known || !ends === view.lexemes[last].inflected)) return undefined
  let best = score
  for (const segment of segments)
    if (segment.first === first && segment.last === last && segment.score > best) best = segment.score
  return changed(made, { last: last + 1, score: best + 2, cut: lastCut(view, last) })
}

/** প্রার্থী মতিউর রহমান | সরকার: a surname that is a common word as well, behind somebody's title and a name that many have. */
export function withSurname(view: View, segments: readonly Segment[], made: Segment): Segment {
  const { first, last, rule, score } = made
  if (
    rule !== 'title and name' ||
    !view.has(last - 1, CLASSES.family) ||
    !view.has(last - 1, CLASSES.generic)
  )
    return made
  const listed = segments.find(
    (segment) =>
      segment.first === first &&
      segment.last === last - 1 &&
      segment.match !== undefined &&
      segment.score > 0,
  )
  return listed !== undefined && isPlain(view, listed)
    ? changed(made, { score: Math.max(score, listed.score + 1) })
    : made
}
