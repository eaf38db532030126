import { inner, makeSegment, type Segment } from '../segments/segments.js'
import { lastCut } from '../words/cuts.js'
import { type Head, headsAt } from '../words/heads.js'
import { isCue, isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

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
  // মেলিসা নামের হারিকেন | জ্যামাইকায় আঘাত হানে
  if (head.subtype === 'storm' && (isCue(view, at - 1, 'called') || listed.some(isOwnerOrPlace)))
    return undefined
  let last = next + 1
  for (const segment of listed) last = Math.max(last, segment.last)
  if (head.subtype === 'ship') {
    last = Math.max(last, vesselAt(view, next))
    // এফবি মায়ের | দোয়া
    if (isCueForm(view, last, 'blessing') && view.isAdjacent(last)) last++
  }
  if (listed.length === 0 && view.has(next, CLASSES.stop | CLASSES.verb | CLASSES.generic)) return undefined
  // চর কুকরিমুকরি, but চর | দখল, চর | জেগেছে
  if (listed.length === 0 && head.subtype === 'village' && view.lexemes[next].known) return undefined
  return makeSegment({
    first: at,
    last,
    type: head.type,
    score: inner(segments, at, last) + 4,
    rule: `head/${head.subtype}`,
    cut: lastCut(view, last - 1),
  })
}

/** A listed place in the genitive or locative: where the storm goes. */
function isOwnerOrPlace({ type, match, cut }: Segment): boolean {
  return type === 'GPE' && match !== undefined && (cut.case === 'GEN' || cut.case === 'LOC')
}

/** এমভি বার আউলিয়া | জাহাজটি: where the noun stands that says what it is; else the unit itself. */
function vesselAt(view: View, from: number): number {
  for (let at = from + 1; at <= from + LONGEST_SHIP && view.isWord(at) && view.isAdjacent(at); at++)
    if (view.classes(at) & CLASSES.head && headsAt(view, at).some(({ subtype }) => subtype === 'vessel'))
      return at
    else if (view.has(at, CLASSES.stop | CLASSES.verb)) break
  return from
}

/** Words in the name of a ship. */
const LONGEST_SHIP = 3
