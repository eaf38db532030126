import type { Cut } from './cut.js'
import { governedCut } from './governed.js'
import type { Head } from './heads.js'
import { type NameCue, nameCues } from './name-cues.js'
import type { View } from './view.js'
import { CLASSES, LISTED } from './word-lists.js'

/** The whole word as the name, or its longest stem that is followed by a case ending; মিত্রও is মিত্র. */
export function lastCut(view: View, at: number): Cut {
  const { cuts, inflected } = view.lexemes[at]
  if (inflected) {
    // রায়ের is a form of রায়, and not of রা.
    for (let i = cuts.length - 1; i > 0; i--)
      if (!cuts[i].compound && (cuts[i].classes & NAMES) !== 0 && !isCountedHalf(cuts, i)) return cuts[i]
    for (let i = cuts.length - 1; i > 0; i--)
      if (cuts[i].length >= 2 && !cuts[i].compound && !isCountedHalf(cuts, i)) return cuts[i]
  }
  if ((view.lexemes[at].classes & NAMES) === 0)
    for (const cut of cuts) if (!cut.compound && (cut.classes & NAMES) !== 0) return cut
  return governedCut(view, at) ?? cuts[0] ?? NO_CUT
}

/** কারখানার is a form of কারখানা, and not of কার. */
function isCountedHalf(cuts: readonly Cut[], at: number): boolean {
  return (
    opensWith(cuts[at].suffix, 'counted') &&
    cuts.some(({ length, suffix, known }) => known && suffix !== '' && length > cuts[at].length)
  )
}

export function headCut(view: View, head: Head, at: number): Cut {
  const word = head.words[head.words.length - 1]
  const { text, cuts } = view.lexemes[at]
  return (
    cuts.find((cut) => (cut.length === word.length && text.startsWith(word)) || cut.restored === word) ??
    // আদালত-৫ | -এর
    cuts.find(({ suffix }) => suffix.startsWith('-')) ??
    cuts[0]
  )
}

/** সেতুটি, কেন্দ্রগুলো: this one, or these, of many. */
export function isClassified({ suffix }: Cut): boolean {
  return opensWith(suffix, 'this-one')
}

/** সিদ্ধান্তটিকে, বিজয়টি: whatever somebody may be called, this one is a thing. */
export function isThing(view: View, at: number): boolean {
  return view.lexemes[at].cuts.some((cut) => isClassified(cut) && (cut.classes & NAMES) !== 0)
}

/** শাহীন | হয়রানির, করিম | ভোটের: with its ending it is a noun that nobody is called, whatever a shorter part of it may be. */
export function isNounForm(view: View, at: number): boolean {
  const { classes, cuts } = view.lexemes[at]
  if ((classes & ANYBODY) !== 0) return false
  let longest = 0
  let isNoun = false
  for (const { length, suffix, compound, classes: own } of cuts) {
    if (suffix === '' || compound || own === 0 || length <= longest) continue
    longest = length
    isNoun = (own & CLASSES.generic) !== 0 && (own & ANYBODY) === 0
  }
  return isNoun
}

/** আমলাও, রহিমই */
export function isEmphatic({ suffix }: Cut): boolean {
  return suffix === 'ও' || suffix === 'ই'
}

/** টির, খানি, জনকে: an ending that counts or points out. */
export function isCounting(ending: string): boolean {
  return opensWith(ending, 'this-one') || opensWith(ending, 'counted')
}

function opensWith(ending: string, kind: NameCue): boolean {
  if (ending === '') return false
  for (const word of nameCues(kind)) if (ending.startsWith(word)) return true
  return false
}

const ANYBODY = LISTED | CLASSES.title | CLASSES.head
export const NAMES = CLASSES.given | CLASSES.family

export const NO_CUT: Cut = {
  length: 0,
  part: 0,
  hash: 0,
  restored: null,
  suffix: '',
  case: 'NOM',
  compound: false,
  plural: false,
  classes: 0,
  known: false,
}
