import type { Range } from '../../../core/index.js'
import type { Words } from '../../grammar/words.js'
import { GEN, GENADJ, postpositionAt, postpositionClass } from '../sentence/markings.js'
import { headClass } from './head-class.js'

export type CandidateKind = 'entity' | 'number' | 'date' | 'event' | 'phrase'

/** Something in a sentence that may fill a role. What its neighbours say of it is filled in when all are found. */
export interface Candidate {
  readonly kind: CandidateKind
  /** Index into mentions, numbers, dates, or the document's matches; of phrases none. */
  readonly index: number
  readonly first: number
  readonly last: number
  /** Index into `markingNames()`. */
  marking: number
  /** Its marking by its own ending, whatever stands behind it. */
  readonly ownMarking: number
  /** Index into `FILL_CLASSES`. */
  readonly class: number
  /** name, nominal, pronoun, set; number, date, event. */
  readonly way: number
  /** The candidate that this one is coordinated with, and whose marking it shares; or -1. */
  group: number
  /** The token before which its phrase ends: behind its postposition. */
  readonly end: number
  /** Index into `NEXTS`: what stands behind its phrase. */
  next: number
  /** Whether it closes a clause behind its finite verb: … করেছেন জেলা প্রশাসক রহিম, */
  closing: boolean
  /** Whether it is who an attribution of the sentence is from. */
  speaks: boolean
  /** What it says, as a range of the text, where it stands outside that. */
  says: Range | null
  /** Index into `headClassNames()`. */
  readonly head: number
  /** Filler classes of the event that its last word tells, as bits: roles that take events take that one instead. */
  told: number
  /** The direct quotation within which it stands. */
  quote: Range | null
  /** Of a date: on which side of the day of the text it lies, as `sideOf` says. */
  side: -1 | 0 | 1
}

export const WAYS = [
  'name',
  'nominal',
  'pronoun',
  'set',
  'number',
  'date',
  'event',
  'adjective',
  'phrase',
] as const

export const NAME = WAYS.indexOf('name')
export const PRONOUN = WAYS.indexOf('pronoun')
export const NOMINAL = WAYS.indexOf('nominal')
export const NUMBER = WAYS.indexOf('number')
export const DATE = WAYS.indexOf('date')
export const EVENT = WAYS.indexOf('event')
export const ADJECTIVE = WAYS.indexOf('adjective')
export const PHRASE = WAYS.indexOf('phrase')

const after = /* @__PURE__ */ postpositionClass('after')
const before = /* @__PURE__ */ postpositionClass('before')

/** A candidate of the tokens `[first, last)` with a marking of its own, which a postposition behind it replaces. */
export function candidate(
  words: Words,
  kind: CandidateKind,
  index: number,
  first: number,
  last: number,
  own: number,
  kindClass: number,
  way: number,
  limit: number,
): Candidate {
  const at = behindParenthesis(words, last, limit)
  const found = postpositionAt(words, at, limit)
  // জেলেনস্কি | পরে ট্রাম্পকে ধন্যবাদ জানান: later; what is after somebody stands in the genitive.
  const isAdverb =
    kind === 'entity' && own !== GEN && own !== GENADJ && (found === after() || found === before())
  const postposition = isAdverb ? -1 : found
  return {
    kind,
    index,
    first,
    last,
    class: kindClass,
    way,
    group: -1,
    marking: postposition >= 0 ? postposition : own,
    ownMarking: own,
    end: postposition >= 0 ? at + 1 : last,
    next: 0,
    closing: false,
    speaks: false,
    says: null,
    head: kind === 'entity' || kind === 'phrase' ? headClass(words, first, last) : 0,
    told: 0,
    quote: null,
    side: 0,
  }
}

/** (এনডিআরএফ), (৩৮) */
export function behindParenthesis(words: Words, at: number, limit: number): number {
  if (at >= limit || !words.is(at, '(')) return at
  for (let i = at + 1; i < limit && i < at + 8; i++) if (words.is(i, ')')) return i + 1
  return at
}
