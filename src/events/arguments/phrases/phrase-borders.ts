import type { Range } from '../../../core/index.js'
import type { TitleFinding } from '../../../names/index.js'
import { NUMBER } from '../../../tokens/index.js'
import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { caseOfLast } from '../candidates/case.js'
import { countsPeople } from '../candidates/figures.js'
import { headClass, headClassNames } from '../candidates/head-class.js'
import { isActor } from '../candidates/kinds.js'
import { isPronoun } from '../candidates/noun-phrases.js'
import { fillClass } from '../fill.js'
import { GEN, LOC, NOM, OBJ, postpositionAt } from '../sentence/markings.js'

/** Where phrases are looked for. */
export interface PhraseScene {
  readonly words: Words
  readonly first: number
  readonly last: number
  readonly candidates: readonly Candidate[]
  readonly titles: readonly TitleFinding[]
  /** Tokens at which the persons begin that fill a role already. */
  readonly holders: readonly number[]
  /** Finds the attribution whose cue is the trigger: তাঁর অভিযোগ, … */
  readonly ownScope: Range | null
}

/** Finds the words that fill a role at a trigger, or null. */
export type PhraseReader = (match: Match, scene: PhraseScene) => Range | null

const LONGEST = 16
const DATE = fillClass('date')
const SPAN_OF_TIME = fillClass('span-of-time')
const PERIOD = fillClass('period')

export function isCovered(at: number, { candidates }: PhraseScene): boolean {
  return candidates.some(
    ({ kind, first, last }) => kind !== 'event' && kind !== 'phrase' && first <= at && at < last,
  )
}

/** Where the clause that ends at `end` begins: behind its subject, an object, a date, a stop or another verb. */
export function clauseStart(end: number, scene: PhraseScene): number {
  const { words, candidates } = scene
  let start = end
  while (start > scene.first && end - start < LONGEST) {
    const at = start - 1
    if (words.isPunctuation(at) && !words.is(at, '‘') && !words.is(at, '’')) break
    if (at < end - 1 && closesClause(words, at)) break
    const closing = candidates.find((c) => c.last === start || c.end === start)
    if (closing?.kind === 'date' && (closing.class === DATE || isWhen(closing, words))) break
    if (
      closing !== undefined &&
      closing.kind === 'entity' &&
      (closing.marking === NOM || closing.marking === OBJ) &&
      isActor(closing)
    )
      break
    // পাঁচজন কর কমানোর পক্ষে ভোট দেন: people told by their number are the subject of the whole as well.
    if (
      closing !== undefined &&
      closing.kind === 'phrase' &&
      closing.marking === NOM &&
      countsPeople(words, at)
    )
      break
    // তাঁরা বৈঠকে বসতে রাজি: a pronoun is the subject of the whole.
    if (at < end - 1 && isPronoun(words, at) && caseOfLast(words, at) === NOM) break
    start = at
  }
  // তবে, এদিকে: what joins the clause to the text is no part of it.
  while (start < end - 1 && words.isOf('adverb', start)) start++
  return start
}

/** গত অর্থবছরে, but ২০২৩ সালের */
function isWhen({ class: fill, marking, last }: Candidate, words: Words): boolean {
  if (fill === PERIOD) return marking !== GEN
  // গত দশ দিনে, but ছয় মাসের মধ্যে শেষ করতে
  return fill === SPAN_OF_TIME && marking === LOC && postpositionAt(words, last - 1, last) < 0
}

/** Another verb closes the clause, but the first half of a compound one does not: ভাটা গুঁড়িয়ে দেওয়ার. */
function closesClause(words: Words, at: number): boolean {
  // কমিয়ে আনার: আনার is a fruit as well.
  const isCompound = words
    .verbs(at + 1)
    .some(({ lemma, also }) => also.length === 0 || grammarWords('vector').has(lemma))
  for (const { form, also } of words.verbs(at)) {
    if (form === 'conditional' && also[0] !== 'noun') return true
    if (form === 'verbal-noun' || form === 'infinitive' || also.length > 0) continue
    if (form !== 'participle' || !isCompound) return true
  }
  return false
}

/** Where the noun phrase that ends at `end` begins. */
export function nounPhraseStart(end: number, scene: PhraseScene): number {
  const { words, candidates } = scene
  let start = end
  while (start > scene.first && end - start < 8) {
    const at = start - 1
    if (words.isPunctuation(at)) {
      // মোট দেশজ উৎপাদনের (জিডিপি) প্রবৃদ্ধি: a short form in brackets stands inside the phrase.
      if (words.is(at, ')') && start < end && words.is(at - 2, '(') && words.text(at - 3).endsWith('র')) {
        start = at - 2
        continue
      }
      const inList =
        words.is(at, ',') &&
        at > scene.first &&
        start < end &&
        words.verbs(at - 1).length === 0 &&
        !words.isOf('said-noun', at - 1) &&
        !isCase(words, at - 1)
      if (!inList && !words.is(at, '‘') && !words.is(at, '’')) break
    }
    const closing = candidates.find((c) => c.last === start || c.end === start)
    // ১০ বছরের কারাদণ্ড: a span of time measures the noun, a date does not.
    const measures = closing?.kind === 'date' && closing.class === SPAN_OF_TIME && closing.marking === GEN
    if (closing !== undefined && closing.kind === 'date' && !measures) break
    if (closing !== undefined && closing.kind === 'entity' && isActor(closing)) break
    if (closing !== undefined && (closing.kind === 'number' || measures)) {
      start = closing.first
      continue
    }
    if (words.kinds[at] !== NUMBER && (isCase(words, at) || isAdverb(words, at))) break
    // তিন আসামির মৃত্যুদণ্ড: whose it is says nothing of what it is.
    if (
      at < end - 1 &&
      words.text(at).endsWith('র') &&
      PERSONS.has(headClassNames()[headClass(words, at, at + 1)])
    )
      break
    start = at
  }
  while (start < end && (words.isPunctuation(start) || words.isOf('and', start))) start++
  return start
}

/** জেনেবুঝে কোনো ওষুধ খাওয়ার কথা: a noun with the deed in the genitive that it is about. */
export function withDeed(start: number, scene: PhraseScene): number {
  const { words } = scene
  const before = start - 1
  const isDeed =
    before >= scene.first &&
    words
      .verbs(before)
      .some(({ form, case: own, also }) => form === 'verbal-noun' && own === 'GEN' && also.length === 0)
  return isDeed ? clauseStart(start, scene) : start
}

/** A word with an objective or locative ending, a postposition or a verb closes a noun phrase on the left. */
function isCase(words: Words, at: number): boolean {
  // চাল ও ডাল: a noun first, for all that it could be a verb.
  const isNoun = words.verbs(at).some(({ also, mostly }) => mostly === 'other' && also[0] === 'noun')
  if (!isNoun && words.verbs(at).some(({ form, case: own }) => form !== 'verbal-noun' || own !== 'NOM'))
    return true
  if (postpositionAt(words, at, at + 2) >= 0) return true
  const text = words.stem(at)
  return (
    text.endsWith('কে') ||
    text.endsWith('দের') ||
    text.endsWith('তে') ||
    (text.endsWith('ে') && text.length > 3) ||
    text.endsWith('ায়')
  )
}

const PERSONS = new Set(['suspect', 'kin', 'people', 'offender', 'leader'])

function isAdverb(words: Words, at: number): boolean {
  return words.isOf('adverb', at)
}

/** "বাংলাদেশ নারী ফুটবল দলের প্রধান কোচ" before হিসেবে: the position begins behind the organisation and any case. */
export function titleStart(end: number, scene: PhraseScene): number {
  const { words } = scene
  let start = end
  while (start > scene.first && end - start < 6) {
    const at = start - 1
    if (words.isPunctuation(at) || isCase(words, at) || isAdverb(words, at)) break
    // মঙ্গলবার | পদ থেকে
    if (scene.candidates.some(({ kind, last }) => kind === 'date' && last === start)) break
    if (
      at < end - 1 &&
      words.text(at).endsWith('র') &&
      scene.candidates.some((c) => c.last === start && c.kind === 'entity')
    )
      break
    start = at
  }
  return start
}
