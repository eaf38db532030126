import type { View } from '../../view.js'
import type { Cue } from '../cues/cue.js'
import type { Speakers } from '../speakers/speakers.js'

/** How far before a cue the words stand by which it passes others on. */
const REACH = 14

/** Those whom a source passes on: কেসিএনএর বরাত দিয়ে রয়টার্স জানিয়েছে, কর্তাকে উদ্ধৃত করে রয়টার্স জানিয়েছে. */
export function chainOf(view: View, speakers: Speakers, cue: Cue): number[] {
  const cited = citedBy(view, speakers, cue)
  if (cited >= 0) return [cited]
  for (let token = cue.first - 1; token >= 0 && cue.first - token < REACH; token--) {
    if (view.isMarkOf(token, '।')) break
    if (!view.isOf(token, 'passes-on')) continue
    const before = speakers.endingAt(token)
    return before < 0 ? [] : [before]
  }
  return []
}

/** Somebody whose own words a source passes on: কর্তাকে উদ্ধৃত করে; or -1. */
export function citedBy(view: View, speakers: Speakers, cue: Cue): number {
  for (let token = cue.first - 1; token > 1 && cue.first - token < REACH; token--) {
    if (view.isMarkOf(token, '।;')) return -1
    if (view.isOf(token, 'cited') && view.isOf(token + 1, 'citing')) return speakers.endingAt(token)
  }
  return -1
}
