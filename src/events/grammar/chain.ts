import { none } from '../../core/mapped.js'
import type { Aspect, NounCase, Tense, VerbForm, VerbReading } from '../../lexicon/index.js'
import { type ChainModal, ofForm } from './auxiliaries.js'
import { type ChainSoFar, hasNegative, takesOn } from './chain-steps.js'
import { isNineOf } from './counted-types.js'
import { isAbout } from './false-verbs.js'
import { grammarWords } from './grammar-words.js'
import type { Words } from './words.js'

/** A verb with its auxiliaries, particles and negation: করা হতে পারে, করেনি, করে ফেলেছে. */
export interface Chain {
  /** Dictionary form of its first verb. */
  readonly verb: string
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** What its last verb is. */
  readonly form: VerbForm
  readonly passive: boolean
  readonly negative: boolean
  readonly tense: Tense | null
  readonly aspect: Aspect | null
  readonly modal: ChainModal
  /** GEN for করার, LOC for করায়; of nominal chains. */
  readonly case: NounCase | null
  /** First person: আমরা মামলা করব. */
  readonly person: 1 | 2 | 3 | null
  /** ভেঙে পড়েন is said of people, ভেঙে পড়ে of walls. */
  readonly honorific: boolean
  /** হবে কি না */
  readonly asked: boolean
}

/** The verb chain that begins at a token with a form of one of the wanted verbs; null when there is none. */
export function chainAt(words: Words, at: number, limit: number, wanted: readonly string[]): Chain | null {
  const readings = readingsOf(words, at, wanted)
  if (readings.length === 0 || isAbout(words, at, limit)) return null
  const chain: ChainSoFar = {
    words,
    limit,
    current: readings,
    next: at + 1,
    passive: false,
    negative: hasNegative(readings),
    modal: null,
  }
  while (takesOn(chain)) {}
  readSchedule(chain)
  const isQuestion = isAsked(chain)
  if (!isQuestion) readNegation(chain)
  const reading = choose(chain.current, words, chain.next, limit)
  return {
    verb: readings[0].lemma,
    first: at,
    last: chain.next,
    form: reading.form,
    passive: chain.passive,
    negative: chain.negative || reading.negative || isNegatedBefore(words, at, reading),
    tense: reading.tense,
    aspect: reading.aspect,
    modal: chain.modal,
    case: reading.form === 'verbal-noun' ? (reading.case ?? 'NOM') : null,
    person: reading.person,
    honorific: reading.form === 'finite' && reading.honour === 'honorific',
    asked: isQuestion || (at + 1 < limit && words.isOf('whether', at + 1)),
  }
}

/** দেওয়ার | কথা রয়েছে */
function readSchedule(chain: ChainSoFar): void {
  const { words, next, limit } = chain
  if (ofForm(chain.current, 'verbal-noun')?.case !== 'GEN') return
  if (next >= limit || !words.isOf('schedule', next) || isSpoken(words, next + 1, limit)) return
  chain.modal = 'scheduled'
  chain.next++
  if (chain.next >= limit || !words.isOf('schedule-verb', chain.next)) return
  if (words.isOf('absent', chain.next)) chain.negative = true
  chain.next++
}

/** হবে | কি না */
function isAsked({ words, next, limit }: ChainSoFar): boolean {
  return next + 1 < limit && words.isOf('question', next) && words.isOf('not-before', next + 1)
}

/** করেন | না, করেও | না */
function readNegation(chain: ChainSoFar): void {
  const { words, next, limit } = chain
  if (next + 1 < limit && words.isOf('chain-particle', next) && words.isOf('negation', next + 1)) chain.next++
  if (chain.next >= limit || !words.isOf('negation', chain.next) || isNineOf(words, chain.next, limit)) return
  chain.negative = true
  chain.next++
}

/** ফি | না কমালে: before a verb that does not close its clause না stands in front. */
function isNegatedBefore(words: Words, at: number, { form }: VerbReading): boolean {
  return form !== 'finite' && at > 0 && words.isOf('not-before', at - 1) && !words.isOf('question', at - 2)
}

const NO_READINGS: readonly VerbReading[] = /* @__PURE__ */ none()

/** The readings of a word as one of the verbs. */
function readingsOf(words: Words, at: number, wanted: readonly string[]): readonly VerbReading[] {
  const all = words.verbs(at)
  let found: VerbReading[] | undefined
  for (let i = 0; i < all.length; i++) {
    const reading = all[i]
    // নেই is there is not, and hardly ever we take.
    if (!wanted.includes(reading.lemma) || (!reading.negative && words.isOf('absent', at))) continue
    // চিকিৎসা করোনা ওয়ার্ডে
    if (reading.negative && reading.mostly === 'other' && reading.also.length > 0) continue
    if (found === undefined) found = [reading]
    else found.push(reading)
  }
  return found ?? NO_READINGS
}

/** করে is finite at the end of its clause and a conjunctive participle before another verb. */
function choose(readings: readonly VerbReading[], words: Words, next: number, limit: number): VerbReading {
  if (readings.length === 1) return readings[0]
  // হলে is a condition and করতে an infinitive; the same forms of তুমি are not what newspapers write.
  const conditional = readings.find(({ form }) => form === 'conditional' || form === 'infinitive')
  if (conditional !== undefined) return conditional
  const participle = ofForm(readings, 'participle')
  const finite = ofForm(readings, 'finite')
  if (participle && finite) return words.finiteBefore(next, limit) ? participle : finite
  // পৌঁছায় is finite at the end of its clause, and means on arriving before another verb.
  const noun = ofForm(readings, 'verbal-noun')
  if (noun?.case === 'LOC' && finite && !words.finiteBefore(next, limit)) return finite
  return readings[0]
}

/** "দেওয়ার কথা বলেছেন" tells of words, "দেওয়ার কথা" and "দেওয়ার কথা রয়েছে" of a plan. */
function isSpoken(words: Words, at: number, limit: number): boolean {
  return (
    at < limit &&
    (words.isOf('owned', at) ||
      words.isOf('informed', at) ||
      words.verbs(at).some(({ lemma, also }) => also.length === 0 && !grammarWords('verb-stay').has(lemma)))
  )
}
