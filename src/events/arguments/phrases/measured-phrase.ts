import type { Range } from '../../../core/index.js'
import type { Match } from '../../detection/match.js'
import { caseOfLast } from '../candidates/case.js'
import { headClass, headClassNames } from '../candidates/head-class.js'
import { isActor } from '../candidates/kinds.js'
import { isPronoun } from '../candidates/noun-phrases.js'
import { GEN, LOC, NOM, postpositionAt } from '../sentence/markings.js'
import { wholeGenitive } from './deed-phrases.js'
import { nounPhraseStart, type PhraseScene } from './phrase-borders.js'
import { range } from './phrase-range.js'

/** So many words of figures, bounds and adverbs may stand between what is measured and its verb. */
const REACH = 12

/** "বিদ্যুতের খরচ" before ৩৮ শতাংশ বেড়েছে, "ভিত্তিমূল্য" before ২৫ শতাংশ কমাতে হবে: what is measured, before the figures. */
export function measured(match: Match, scene: PhraseScene): Range | null {
  const { first } = match
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
  // পরিস্থিতির (আরও) অবনতি: the genitive belongs to a noun right behind it.
  const isOfNoun =
    (marking === GEN && isNounTrigger(match) && first - end <= 1) || (marking === LOC && isFallOf(match))
  if (marking !== NOM && !isOfNoun) return null
  const isOfActor = candidates.some((each) => each.last === end && each.kind === 'entity' && isActor(each))
  if (isOfActor && marking !== LOC) return null
  let start = Math.min(nounPhraseStart(end, scene), noun)
  // তৈরি পোশাক থেকে | আয়: from what it comes.
  if (start === noun && start - 2 >= scene.first && words.is(start - 1, 'থেকে') && isIncome(noun, scene))
    start = Math.min(nounPhraseStart(start - 1, scene), start - 2)
  let from = wholeGenitive(behindComma(start, end, scene), end, scene)
  for (let at = from; at < noun; at++) if (words.isOf('not-measured', at)) from = at + 1
  return range(scene, from, end)
}

/** টানা দরপতন, | লেনদেন কমল: a comma parts two clauses, unless a list goes on with ও. */
function behindComma(start: number, end: number, { words }: PhraseScene): number {
  for (let at = end - 1; at > start; at--) {
    if (words.isOf('and', at)) return start
    if (words.is(at, ',')) return at + 1
  }
  return start
}

/** শেয়ারবাজারে | ধস নেমেছে, পেঁয়াজের দামে | আগুন: nouns of rise and fall tell in what it is. */
function isFallOf(match: Match): boolean {
  return FALLS.has(match.row.subtype ?? '') && isNounTrigger(match)
}

const FALLS = new Set(['fall', 'rise', 'stagnant', 'record'])

function isNounTrigger({ chain, first }: Match): boolean {
  return chain === null || chain.first > first
}

function isIncome(at: number, { words }: PhraseScene): boolean {
  return headClassNames()[headClass(words, at, at + 1)] === 'measure'
}

/** না, আরও, প্রায়; থেকে, ধরে; বেড়ে */
function isBetween(at: number, { words, last }: PhraseScene): boolean {
  if (words.isPunctuation(at)) return words.is(at, '(') || words.is(at, ')')
  if (words.isOf('adverb', at) || words.isOf('not-before', at) || words.isOf('renewed', at)) return true
  if (words.isOf('in-a-row', at) || words.isOf('rate', at) || postpositionAt(words, at, last) >= 0)
    return true
  return words.verbs(at).some(({ form, also }) => form === 'participle' && also.length === 0)
}
