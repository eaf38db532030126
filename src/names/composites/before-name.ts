import { lastCut } from '../cuts.js'
import type { Head } from '../heads.js'
import type { Segment } from '../segments.js'
import { inner } from '../segments.js'
import type { View } from '../view.js'
import { CLASSES } from '../word-lists.js'

/** ঘূর্ণিঝড় রেমাল: the head before a name of one word, or of a listed name. */
export function following(
  view: View,
  segments: readonly Segment[],
  head: Head,
  at: number,
): Segment | undefined {
  const next = at + 1
  if (!view.isWord(next) || !view.isAdjacent(next)) return undefined
  const listed = segments.filter((segment) => segment.first === next && segment.score > 0)
  let last = next + 1
  for (const segment of listed) last = Math.max(last, segment.last)
  if (listed.length === 0 && view.has(next, CLASSES.stop | CLASSES.verb | CLASSES.generic)) return undefined
  // চর কুকরিমুকরি, but চর | দখল, চর | জেগেছে
  if (listed.length === 0 && head.subtype === 'village' && view.lexemes[next].known) return undefined
  return {
    first: at,
    last,
    type: head.type,
    score: inner(segments, at, last) + 4,
    rule: `head/${head.subtype}`,
    cut: lastCut(view, last - 1),
  }
}
