import { analyseVerb } from '../../lexicon/index.js'
import type { Cut } from '../words/cut.js'
import { lastCut } from '../words/cuts.js'
import { isCueForm } from '../words/name-cues.js'
import { isSpeech } from '../words/speech.js'
import type { View } from '../words/view.js'
import { isActor } from './bare-person.js'
import { isAge } from './person-borders.js'

/**
 * What stands behind a name, or its ending, says of its being somebody: সোমচাই রুয়াংসিতকে, পেক্কা লেহতোনেন (৩৪), এলচিন গুলুজাদে | বলেছেন,
 * ডিভোক ওরিগির | গোলে.
 */
export function evidence(view: View, first: number, last: number): number {
  if (isAge(view, last)) return 2.5
  const { case: c, suffix } = lastCut(view, last - 1)
  const isNext = view.isWord(last) && view.isAdjacent(last)
  if (c === 'OBJ') return 1.5
  if (ownerCut(view, last) !== undefined || isSubjectBehind(view, first, last)) return 2
  if (suffix !== '' && c !== 'NOM' && !isNext) return 0
  if (isNext && (isSpeech(view.written(last)) || isCueForm(view, last, 'self'))) return 2
  return isActor(view, last - 1) && (first === view.from || !view.isWord(first - 1)) ? 1.5 : 0
}

/** ডিভোক ওরিগির | গোলে, সালামের | স্ত্রী: the genitive of a name before what only somebody has. */
export function ownerCut(view: View, last: number): Cut | undefined {
  if (!view.isWord(last) || !view.isAdjacent(last)) return undefined
  const owner = view.lexemes[last - 1].cuts.findLast(
    ({ suffix, case: c, compound, plural, length }) =>
      suffix !== '' && c === 'GEN' && !compound && !plural && length >= 2,
  )
  return owner !== undefined && isCueForm(view, last, 'of-person') ? owner : undefined
}

/** একমাত্র গোলটি করেন | দানিলো।: at the end of a sentence, directly behind a verb of honour. */
export function isSubjectBehind(view: View, first: number, last: number): boolean {
  const verb = first - 1
  return (
    !view.isWord(last) &&
    SUBJECT_ENDS.has(view.mark(last)) &&
    view.isWord(verb) &&
    view.isAdjacent(first) &&
    analyseVerb(view.written(verb)).some(({ form, honour }) => form === 'finite' && honour === 'honorific')
  )
}

/** No mark at all is the end of the text. */
const SUBJECT_ENDS: ReadonlySet<string> = new Set(['।', '.', ''])
