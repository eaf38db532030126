import type { Segment } from '../segments/segments.js'
import { isCue, isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'

/** Drops সবুজ আবির, লাল গোলাপ: things of a colour, both of whose words are names of people as well. */
export function dropColoured(view: View, segments: Segment[]): void {
  for (let k = segments.length - 1; k >= 0; k--) {
    const { type, first, last } = segments[k]
    if (type !== 'PER' || last - first !== 2) continue
    if (isCue(view, first, 'colour') && isCueForm(view, first + 1, 'coloured')) segments.splice(k, 1)
  }
}
