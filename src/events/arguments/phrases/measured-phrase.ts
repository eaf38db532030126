import type { Range } from '../../../core/index.js'
import type { Match } from '../../detection/match.js'
import { caseOfLast } from '../candidates/case.js'
import { headClass, headClassNames } from '../candidates/head-class.js'
import { isPronoun } from '../candidates/noun-phrases.js'
import { GEN, NOM, postpositionAt } from '../sentence/markings.js'
import { wholeGenitive } from './deed-phrases.js'
import { isActor, nounPhraseStart, type PhraseScene } from './phrase-borders.js'
import { range } from './phrase-range.js'

/** So many words of figures, bounds and adverbs may stand between what is measured and its verb. */
const REACH = 12

/** "বিদ্যুতের খরচ" before ৩৮ শতাংশ বেড়েছে, "ভিত্তিমূল্য" before ২৫ শতাংশ কমাতে হবে: what is measured, before the figures. */
export function measured({ first, chain }: Match, scene: PhraseScene): Range | null {
  const { words, candidates } = scene
  let end = first
  while (end > scene.first && end > first - REACH) {
    const figure = candidates.find(
      (each) => (each.kind === 'number' || each.kind === 'date') && (each.last === end || each.end === end),
    )
    if (figure !== undefined) end = figure.first
    else if (isBetween(end - 1, scene)) end--
    else break
  }
  const noun = end - 1
  if (noun < scene.first || !words.isWord(noun) || isPronoun(words, noun)) return null
  if (words.verbs(noun).some(({ also }) => also.length === 0) || postpositionAt(words, noun, first) >= 0)
    return null
  const marking = caseOfLast(words, noun)
  // পরিস্থিতির অবনতি: the genitive belongs to a noun right behind it.
  if (marking !== NOM && !(marking === GEN && chain === null && end === first)) return null
  if (candidates.some((each) => each.last === end && each.kind === 'entity' && isActor(each))) return null
  let start = Math.min(nounPhraseStart(end, scene), noun)
  // তৈরি পোশাক থেকে | আয়: from what it comes.
  if (start === noun && words.is(start - 1, 'থেকে') && isIncome(noun, scene))
    start = Math.min(nounPhraseStart(start - 1, scene), start - 2)
  return range(scene, wholeGenitive(start, end, scene), end)
}

function isIncome(at: number, { words }: PhraseScene): boolean {
  return headClassNames()[headClass(words, at, at + 1)] === 'measure'
}

/** না, আরও, প্রায়; থেকে, ধরে; বেড়ে */
function isBetween(at: number, { words, last }: PhraseScene): boolean {
  if (words.isPunctuation(at)) return words.is(at, '(') || words.is(at, ')')
  if (words.isOf('adverb', at) || words.isOf('not-before', at) || words.isOf('renewed', at)) return true
  if (words.isOf('rate', at) || postpositionAt(words, at, last) >= 0) return true
  return words.verbs(at).some(({ form, also }) => form === 'participle' && also.length === 0)
}
