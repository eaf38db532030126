import { none } from '../../core/mapped.js'
import type { Aspect, NounCase, Tense, VerbForm, VerbReading } from '../../lexicon/index.js'
import { auxiliariesOf, type ChainModal, modalOf, ofForm, ofLemma } from './auxiliaries.js'
import { isNineOf } from './counted-types.js'
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
  if (readings.length === 0) return null
  const first = at
  const verb = readings[0].lemma
  let reading = readings[0]
  let passive = false
  let negative = hasNegative(readings)
  let modal: ChainModal = null
  let next = at + 1
  let asked = next < limit && words.isOf('whether', next)
  let grammaticalCase: NounCase | null = null
  let current = readings
  for (;;) {
    const follower = words.form(next < limit ? next : -1)
    const { vector, modal: modalVerb, passive: passiveVerb } = auxiliariesOf(follower)
    // "বলে" is a conjunction, "মারা" of "পুড়ে মারা গেছে" a verb of its own.
    if (vector !== null && ofForm(current, 'participle') !== undefined && !words.isOf('no-vector', next)) {
      current = ofLemma(follower.verbs, vector)
      next++
      continue
    }
    // খুলে না দিলে
    if (next + 1 < limit && words.isOf('not-before', next) && ofForm(current, 'participle') !== undefined) {
      const { vector: behind } = auxiliariesOf(words.form(next + 1))
      const open = behind === null ? NONE : ofLemma(words.verbs(next + 1), behind).filter(isOpen)
      if (open.length > 0) {
        negative = true
        current = open
        next += 2
        continue
      }
    }
    if (next < limit && ofForm(current, 'infinitive') !== undefined) {
      if (modalVerb !== null) {
        modal = modalOf(modalVerb) ?? modal
        current = ofLemma(follower.verbs, modalVerb)
        if (hasNegative(current)) negative = true
        next++
        continue
      }
      const failing = words.isOf('failing', next) ? words.verbs(next + 1).filter(isBeing) : NONE
      if (failing.length > 0) {
        modal = 'fail'
        current = failing
        next += 2
        continue
      }
      const managing = words.isOf('managing', next) ? words.verbs(next + 1).filter(isBeingOrDoing) : NONE
      if (managing.length > 0) {
        current = managing
        next += 2
        continue
      }
    }
    const nominal = ofForm(current, 'verbal-noun')
    if (nominal !== undefined) {
      if (nominal.case === 'GEN') {
        if (next < limit && words.isOf('schedule', next) && !isSpoken(words, next + 1, limit)) {
          modal = 'scheduled'
          next++
          if (next < limit && words.isOf('schedule-verb', next)) {
            if (words.isOf('absent', next)) negative = true
            next++
          }
        }
      } else if (nominal.case === 'NOM') {
        if (passiveVerb !== null) {
          passive = true
          // বিক্রি হতে দেখা যায়: it is seen, and nothing is only possible.
          if (grammarWords('verb-go').has(passiveVerb) && !words.isOf('seen', next - 1)) modal = 'can'
          current = ofLemma(follower.verbs, passiveVerb)
          if (hasNegative(current)) negative = true
          next++
          continue
        }
      }
    }
    if (next + 1 < limit && words.isOf('question', next) && words.isOf('not-before', next + 1)) {
      asked = true
      break
    }
    if (
      next < limit &&
      words.isOf('chain-particle', next) &&
      words.isOf('negation', next + 1) &&
      next + 1 < limit
    )
      next++
    if (next < limit && words.isOf('negation', next) && !isNineOf(words, next, limit)) {
      negative = true
      next++
    }
    break
  }
  reading = choose(current, words, next, limit)
  if (reading.negative) negative = true
  // ফি না কমালে: before a verb that does not close its clause না stands in front.
  if (
    reading.form !== 'finite' &&
    at > 0 &&
    words.isOf('not-before', at - 1) &&
    !words.isOf('question', at - 2)
  )
    negative = true
  if (reading.form === 'verbal-noun') grammaticalCase = reading.case ?? 'NOM'
  return {
    verb,
    first,
    last: next,
    form: reading.form,
    passive,
    negative,
    tense: reading.tense,
    aspect: reading.aspect,
    modal,
    case: grammaticalCase,
    person: reading.person,
    honorific: reading.form === 'finite' && reading.honour === 'honorific',
    asked,
  }
}

/** The readings of a word as one of the verbs. */
function readingsOf(words: Words, at: number, wanted: readonly string[]): readonly VerbReading[] {
  const all = words.verbs(at)
  let found: VerbReading[] | undefined
  for (let i = 0; i < all.length; i++) {
    const reading = all[i]
    // নেই is there is not, and hardly ever we take.
    if (!wanted.includes(reading.lemma) || (!reading.negative && words.isOf('absent', at))) continue
    if (found === undefined) found = [reading]
    else found.push(reading)
  }
  return found ?? NONE
}

function hasNegative(readings: readonly VerbReading[]): boolean {
  for (const reading of readings) if (reading.negative) return true
  return false
}

const NONE: readonly VerbReading[] = /* @__PURE__ */ none()

/** নিলে, নেওয়ায় */
function isOpen({ form }: VerbReading): boolean {
  return form === 'conditional' || form === 'verbal-noun'
}

/** করতে ব্যর্থ হয়েছে */
function isBeing({ lemma }: VerbReading): boolean {
  return grammarWords('verb-be').has(lemma)
}

/** সরাতে শুরু করেছে, পদত্যাগ করতে বাধ্য হন */
function isBeingOrDoing(reading: VerbReading): boolean {
  return isBeing(reading) || grammarWords('verb-do').has(reading.lemma)
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
      words.verbs(at).some(({ lemma, also }) => also.length === 0 && !grammarWords('verb-stay').has(lemma)))
  )
}
