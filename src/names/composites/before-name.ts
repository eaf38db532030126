import type { Segment } from '../segments/segments.js'
import { lastCut } from '../words/cuts.js'
import { type Head, headsAt } from '../words/heads.js'
import { isCue, isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { wholeName } from './whole-name.js'

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
    last = Math.max(last, vesselAt(view, next), quotedEnd(view, at))
    // এমভি ব্লু | হরাইজন
    while (isUnheardOf(view, last)) last++
    // এফবি মায়ের | দোয়া
    if (isCueForm(view, last, 'blessing') && view.isAdjacent(last)) last++
  }
  if (listed.length === 0 && view.has(next, CLASSES.stop | CLASSES.verb | CLASSES.generic)) return undefined
  // চর কুকরিমুকরি, but চর | দখল, চর | জেগেছে
  if (listed.length === 0 && head.subtype === 'village' && view.lexemes[next].known) return undefined
  return wholeName(view, segments, at, last, head.type, `head/${head.subtype}`)
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

/** ‘এমটি সিলভার ক্রেস্ট’: where the quotation ends that a ship's name begins; else 0. */
function quotedEnd(view: View, at: number): number {
  if (!OPENING.has(view.mark(at - 1))) return 0
  let last = at + 1
  while (last - at <= LONGEST_SHIP + 1 && view.isWord(last) && view.isAdjacent(last)) last++
  return CLOSING.has(view.mark(last)) ? last : 0
}

const OPENING: ReadonlySet<string> = new Set(['‘', '“', "'", '"'])
const CLOSING: ReadonlySet<string> = new Set(['’', '”', "'", '"'])

/** A word behind one without ending that running text does not know. */
function isUnheardOf(view: View, at: number): boolean {
  return (
    view.isWord(at) &&
    view.isAdjacent(at) &&
    !view.lexemes[at].known &&
    view.lexemes[at].classes === 0 &&
    view.taken[at] === 0 &&
    !view.isCounter(at) &&
    lastCut(view, at - 1).suffix === ''
  )
}

/** Words in the name of a ship. */
const LONGEST_SHIP = 3
