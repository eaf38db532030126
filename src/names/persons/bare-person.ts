import { analyseVerb, pronounReadings } from '../../lexicon/index.js'
import type { Cut } from '../words/cut.js'
import { isEmphatic } from '../words/cuts.js'
import { isCueForm, nameCues } from '../words/name-cues.js'
import { isSpeech } from '../words/speech.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { isKin } from './namesakes.js'

/**
 * Whether a word by which somebody is called, and which means something else as well, is the person here: আশাকে, বিজয়ের বাবা, রবি
 * এখন সৌদি আরবে থাকেন; but আশা করেন, মানুষের আশা, বিজয়ের উৎসব.
 */
export function isPersonHere(view: View, at: number, cut: Cut): boolean {
  const next = at + 1
  const isNext = view.isWord(next) && view.isAdjacent(next)
  if (cut.case === 'OBJ') return !isDescribed(view, at)
  if (cut.case === 'GEN') return isNext && (isKin(stemOf(view, next)) || isCueForm(view, next, 'of-person'))
  if (cut.suffix !== '' && !isEmphatic(cut)) return false
  if (isBesideName(view, at)) return true
  if (isNext && view.has(next, CLASSES.verb)) return isSpeech(view.written(next)) && !isDescribed(view, at)
  return !isDescribed(view, at) && isActor(view, at)
}

/** স্মৃতি ও আঁখি দুই বোন: joined with somebody who is called by nothing but a given name. */
function isBesideName(view: View, at: number): boolean {
  const joint = at + 1
  return (
    view.isWord(joint) &&
    nameCues('and').has(view.written(joint)) &&
    !isDescribed(view, at) &&
    view.has(joint + 1, CLASSES.given) &&
    !view.has(joint + 1, CLASSES.generic | CLASSES.stop | CLASSES.verb) &&
    !nameCues('word-name').has(view.written(joint + 1))
  )
}

/** মানুষের | আশা, বড় | জয়, ঘরে | আলো: something stands before it in its clause. */
function isDescribed(view: View, at: number): boolean {
  return (
    view.isWord(at - 1) &&
    view.isAdjacent(at) &&
    !view.has(at - 1, CLASSES.stop | CLASSES.verb) &&
    !view.isTitle(at - 1)
  )
}

/** রবি এখন সৌদি আরবে থাকেন: the clause ends in a verb of honour, and names nobody else who may be honoured. */
export function isActor(view: View, at: number): boolean {
  for (let i = at + 1; i < at + CLAUSE && i < view.to; i++) {
    if (!view.isWord(i)) return false
    const word = view.written(i)
    if (pronounReadings(word).some(({ honour, case: c }) => honour === 'honorific' && c === 'NOM'))
      return false
    if (!view.has(i, CLASSES.verb) || view.isWord(i + 1)) continue
    return analyseVerb(word).some(({ form, honour }) => form === 'finite' && honour === 'honorific')
  }
  return false
}

/** So many words of a clause are looked at. */
const CLAUSE = 16

function stemOf(view: View, at: number): string {
  const { text, cuts } = view.lexemes[at]
  const cut = cuts.find(({ length, suffix }) => suffix !== '' && isKin(text.slice(0, length)))
  return cut === undefined ? text : text.slice(0, cut.length)
}
