import { changed, type Segment } from '../segments/segments.js'
import { isCue, isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

/**
 * The name of a king with the number that belongs to it, and without the word for what he is: সম্রাট | চতুর্থ ইন্দ্রগুপ্ত, ভুটানের রাজা |
 * জিগমে সিংগে. But রাজা মিয়া is called so.
 *
 * @param floor where the name before it ends
 */
export function withNumber(view: View, segment: Segment, floor: number): Segment {
  const { first, last, match } = segment
  if (
    first - 1 >= floor &&
    view.isAdjacent(first) &&
    isCue(view, first - 1, 'regnal') &&
    isCue(view, first - 2, 'royal')
  )
    return changed(segment, { first: first - 1, match: undefined })
  if (match !== undefined || last - first === 1) return segment
  const isRuler = (isCue(view, first, 'royal') && isOwned(view, first - 1)) || isCrowned(view, first)
  // মাজারের | খাদেম মহম্মদ আলী শাহ
  if (isRuler || (last - first > 2 && view.isTitle(first) && isCueForm(view, first - 1, 'shrine')))
    return changed(segment, { first: first + 1 })
  return segment
}

/** থাইল্যান্ডের | রাজা: of a state there is a king. */
function isOwned(view: View, at: number): boolean {
  return (
    view.isWord(at) &&
    (view.lexemes[at].groups & STATES) !== 0 &&
    view.lexemes[at].cuts.some(({ suffix, case: c }) => suffix !== '' && c === 'GEN')
  )
}

/** Towns and states, as a bit of a lexeme's groups. */
const STATES = 1 << 17

/** যুবরাজ | হাকন: a word for a ruler that is a given name as well, and no family name behind it */
export function isCrowned(view: View, at: number): boolean {
  return isCue(view, at, 'crown') && (view.classes(at + 1) & CLASSES.family) === 0
}
