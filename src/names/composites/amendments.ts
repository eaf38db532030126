import type { Opinion, Segment } from '../segments/segments.js'
import type { Head } from '../words/heads.js'
import { isCue, isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { clearestStart } from './phrase-borders.js'
import { wholeName } from './whole-name.js'

/** সরকারি চাকরি | (সংশোধন) অধ্যাদেশ: a law that amends another, from what that is called to what it is. */
export function amendments(view: View, segments: Segment[], opinion: Opinion): void {
  for (let at = view.from + 2; at < view.to; at++) {
    if (view.mark(at - 1) !== '(' || !isCue(view, at, 'amending') || view.mark(at + 1) !== ')') continue
    const law = at + 2
    if (!isCueForm(view, law, 'law-kind')) continue
    const bracket = at - 1
    const from = firstOf(view, bracket)
    if (from === bracket) continue
    let first = clearestStart(view, opinion, segments, LAW, from, bracket, law + 1)
    // মন্ত্রিসভা | সরকারি চাকরি (সংশোধন) অধ্যাদেশের
    if (first + 1 < bracket && isCue(view, first, 'lawmaker')) first++
    segments.push(wholeName(view, segments, first, law + 1, 'LAW', 'head/law'))
  }
}

const LAW: Head = { words: [''], type: 'LAW', subtype: 'law', style: 'phrase' }
const MOST_WORDS = 8

/** How far bare words go back, joined by ও as well: নারী ও শিশু নির্যাতন দমন. */
function firstOf(view: View, end: number): number {
  let first = end
  while (end - first < MOST_WORDS) {
    const at = first - 1
    if (at < view.from || (first < end && !view.isAdjacent(first)) || !view.isWord(at)) return first
    // সন্ত্রাসবিরোধী (সংশোধন) আইন
    if (view.isBare(at) || (first === end && !view.has(at, CLASSES.stop | CLASSES.verb))) first = at
    else if (isCue(view, at, 'link') && at > view.from && view.isBare(at - 1)) first = at - 1
    else return first
  }
  return first
}
