import { isClassified } from '../words/cuts.js'
import { isCue, isCueForm, nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { makeSegment, type Segment } from './segments.js'

/** কেন্দ্র জানিয়েছে: in India the Union government; but তিন কেন্দ্রে ভোট, গবেষণা কেন্দ্র. */
export function unionSegments(view: View, segments: Segment[]): void {
  for (let at = view.from; at < view.to; at++) {
    if (!isCueForm(view, at, 'union') || !standsAlone(view, at)) continue
    const { text, cuts } = view.lexemes[at]
    const cut = cuts.find(({ length }) => nameCues('union').has(text.slice(0, length)))
    if (cut === undefined || !(cut.suffix === '' || cut.case === 'GEN' || cut.case === 'OBJ') || cut.plural)
      continue
    if (isClassified(cut)) continue
    segments.push(makeSegment({ first: at, last: at + 1, type: 'ORG', score: 5, rule: 'the Union', cut }))
  }
}

/** Nothing before it that says which centre it is, or how many. */
function standsAlone(view: View, at: number): boolean {
  if (isCue(view, at + 1, 'union-behind')) return false
  if (!view.isWord(at - 1)) return true
  if (view.has(at - 1, CLASSES.verb)) return true
  return nameCues('union-before').has(view.written(at - 1))
}
