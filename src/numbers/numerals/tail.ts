import type { Range } from '../../core/index.js'
import { nounEnding } from '../../lexicon/index.js'
import { lists } from './lists.js'
import type { ClassifierClass, TailClass, Unit } from './words.js'

export type NumeralCase = '' | 'GEN' | 'LOC' | 'OBJ'

/** What is written onto a numeral. */
export interface Tail {
  readonly class: TailClass | ''
  readonly classifier: ClassifierClass | ''
  readonly unit: Unit | undefined
  /** A counted noun written on, without its ending: দেশ in দু’দেশের. */
  readonly noun: Range | undefined
  readonly case: NumeralCase
  /** False for the ending of a bare numeral alone, which words like নয় cannot bear. */
  readonly bare: boolean
}

export const NO_TAIL: Tail = {
  class: '',
  classifier: '',
  unit: undefined,
  noun: undefined,
  case: '',
  bare: true,
}

/** Copies are made here alone: to the engine each place that spreads makes a shape of its own. */
function changedTail(tail: Tail, changes: Partial<Tail>): Tail {
  return {
    class: changes.class ?? tail.class,
    classifier: changes.classifier ?? tail.classifier,
    unit: changes.unit ?? tail.unit,
    noun: changes.noun ?? tail.noun,
    case: changes.case ?? tail.case,
    bare: changes.bare ?? tail.bare,
  }
}

export function isApostrophe(unit: number): boolean {
  return unit === 0x2019 || unit === 0x27 || unit === 0x2018 || unit === 0x02bc
}

export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011
}

/**
 * Reads what is written onto a numeral, or undefined when it is no tail of a numeral.
 *
 * @param digit the value of digits before it, null behind a word: only ১ bears ম
 * @param anyNoun whether any noun may stand behind an apostrophe, as behind দু’
 *
 *     ৫ জন|কে   সাত|টির   ২৯|তম   ষাট|োর্ধ্ব   তিন|দিনের   দু’|দেশের
 */
export function readTail(
  text: string,
  from: number,
  to: number,
  digit: number | null,
  anyNoun = false,
): Tail | undefined {
  if (from === to) return NO_TAIL
  const unit = text.charCodeAt(from)
  const apostrophe = isApostrophe(unit)
  const at = apostrophe || isHyphen(unit) ? from + 1 : from
  if (at === to) return apostrophe ? NO_TAIL : undefined
  return (
    classTail(text, at, to, digit) ??
    classifierTail(text, at, to) ??
    endingTail(text, from, to) ??
    unitTail(text, at, to) ??
    nounTail(text, at, to, apostrophe, apostrophe && anyNoun)
  )
}

// One buffer for each of these, which call one another but never themselves.
const CLASS_FOUND = new Int32Array(16)
const CLASSIFIER_FOUND = new Int32Array(16)
const UNIT_FOUND = new Int32Array(32)
const NOUN_FOUND = new Int32Array(16)

function classTail(text: string, at: number, to: number, digit: number | null): Tail | undefined {
  const { tails } = lists()
  const found = CLASS_FOUND
  for (let i = tails.prefixes(text, at, to, found) - 1; i >= 0; i--) {
    for (const tail of tails.values(found[2 * i])) {
      if (tail.on !== 'both' && (tail.on === 'digits') !== (digit !== null)) continue
      if (tail.of !== null && (digit === null || !tail.of.includes(digit))) continue
      const rest = classifierTail(text, found[2 * i + 1], to) ?? endingTail(text, found[2 * i + 1], to)
      if (rest !== undefined) return changedTail(rest, { class: tail.class, bare: false })
    }
  }
  return undefined
}

function classifierTail(text: string, at: number, to: number): Tail | undefined {
  const { classifiers } = lists()
  const found = CLASSIFIER_FOUND
  for (let i = classifiers.prefixes(text, at, to, found) - 1; i >= 0; i--) {
    const rest = endingTail(text, found[2 * i + 1], to)
    if (rest === undefined) continue
    const [classifier] = classifiers.values(found[2 * i])
    return changedTail(rest, { classifier, bare: false })
  }
  return undefined
}

function endingTail(text: string, from: number, to: number): Tail | undefined {
  if (from === to) return NO_TAIL
  if (isGenitiveOfHundred(text, from, to)) return changedTail(NO_TAIL, { case: 'GEN' })
  const ending = nounEnding(text, from, to)
  if (ending === undefined || ending.plural || ending.compound !== '' || ending.classifier !== '')
    return undefined
  return changedTail(NO_TAIL, { case: caseOf(ending.case) })
}

/** পাঁচশ|র, দুই শ|রও, তিন শ|’র: শ is said with a vowel, and takes the ending of words that end in one. */
function isGenitiveOfHundred(text: string, from: number, to: number): boolean {
  const at = isApostrophe(text.charCodeAt(from)) ? from + 1 : from
  if (text[from - 1] !== 'শ' || text[at] !== 'র') return false
  return at + 1 === to || (at + 2 === to && (text[at + 1] === 'ও' || text[at + 1] === 'ই'))
}

function unitTail(text: string, at: number, to: number): Tail | undefined {
  const { units } = lists()
  const found = UNIT_FOUND
  for (let i = units.prefixes(text, at, to, found) - 1; i >= 0; i--) {
    const ending = nounEnding(text, found[2 * i + 1], to)
    if (ending === undefined || ending.plural) continue
    const [unit] = units.values(found[2 * i])
    // তিনদিন, পাঁচটাকা; কুড়িগ্রাম and তিনমাইল are places.
    if (unit.kind !== 'duration' && unit.kind !== 'money') continue
    return changedTail(NO_TAIL, { unit, case: caseOf(ending.case), bare: false })
  }
  return undefined
}

/** Behind an apostrophe any noun may stand (দু’দেশের); without one only those that are often counted (তিনদফা). */
function nounTail(text: string, at: number, to: number, apostrophe: boolean, any: boolean): Tail | undefined {
  const { countNouns } = lists()
  const found = NOUN_FOUND
  for (let i = countNouns.prefixes(text, at, to, found) - 1; i >= 0; i--) {
    const end = found[2 * i + 1]
    const ending = nounEnding(text, end, to)
    if (ending === undefined || ending.compound !== '') continue
    if (!apostrophe && !countNouns.values(found[2 * i])[0].glued) continue
    return changedTail(NO_TAIL, { noun: { start: at, end }, case: caseOf(ending.case), bare: false })
  }
  if (!any || to - at < 2) return undefined
  return changedTail(NO_TAIL, { noun: { start: at, end: to }, bare: false })
}

export function caseOf(noun: string): NumeralCase {
  if (noun.startsWith('GEN')) return 'GEN'
  if (noun === 'LOC') return 'LOC'
  return noun.startsWith('OBJ') ? 'OBJ' : ''
}
