import type { Aspect, NounCase, Tense, VerbForm, VerbReading } from '../lexicon/index.js'
import type { Words } from './words.js'

/** What the verbs after the main one add: পারা, হওয়া of duty, চাওয়া, ব্যর্থ, কথা. */
export type ChainModal = 'can' | 'must' | 'want' | 'fail' | 'scheduled' | 'seem' | null

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
}

const VECTORS = new Set([
  'ফেলা',
  'দেওয়া',
  'নেওয়া',
  'যাওয়া',
  'আসা',
  'ওঠা',
  'উঠা',
  'পড়া',
  'রাখা',
  'থাকা',
  'বসা',
  'তোলা',
  'তুলা',

  'আনা',
  'চলা',
  'বেড়ানো',
  'দেখা',
  'দেখানো',
  'রওয়া',

  'মারা',
  'ছাড়া',
  'হওয়া',
])
// "বলে" is a conjunction, "মারা" of "পুড়ে মারা গেছে" a verb of its own.
const OWN = new Set(['বলে', 'মারা'])
const PASSIVES = new Set(['হওয়া', 'যাওয়া'])
const MODALS: ReadonlyMap<string, ChainModal> = new Map([
  ['পারা', 'can'],
  ['হওয়া', 'must'],
  ['চাওয়া', 'want'],
  ['থাকা', null],
  ['লাগা', null],
  ['যাওয়া', 'seem'],
  ['দেওয়া', null],
  ['দেখা', null],
  ['পাওয়া', null],
  ['চলা', 'scheduled'],
])
const NEGATION = new Set(['না', 'নি', 'নাই', 'নেই', 'নয়'])
const SCHEDULE = new Set(['কথা'])
const HAVE = new Set(['রয়েছে', 'ছিল', 'ছিলো', 'নেই', 'থাকলেও', 'রয়েছিল', 'থাকলে'])
const PARTICLES = new Set(['তো', 'যে', 'বা', 'পর্যন্ত', 'কি', 'আর', 'ও', 'ই'])

/** The verb chain that begins at a token with a form of one of the given verbs; null when there is none. */
export function chainAt(
  words: Words,
  at: number,
  limit: number,
  wanted: (verb: string) => boolean,
): Chain | null {
  // নেই is there is not, and hardly ever we take.
  const isNot = words.is(at, 'নেই')
  const readings = words.verbs(at).filter(({ lemma, negative }) => wanted(lemma) && (negative || !isNot))
  if (readings.length === 0) return null
  const first = at
  const verb = readings[0].lemma
  let reading = readings[0]
  let passive = false
  let negative = readings.some((r) => r.negative)
  let modal: ChainModal = null
  let next = at + 1
  let grammaticalCase: NounCase | null = null
  let has = (form: VerbForm) => readings.find((r) => r.form === form)
  let current = readings
  for (;;) {
    has = (form) => current.find((r) => r.form === form)
    const follower = next < limit ? words.verbs(next) : []
    const conjunctive = has('participle')
    const vector = conjunctive && follower.find((r) => VECTORS.has(r.lemma))
    if (vector && !OWN.has(words.text(next))) {
      current = follower.filter((r) => r.lemma === vector.lemma)
      next++
      continue
    }
    const infinitive = has('infinitive')
    if (infinitive && next < limit) {
      const auxiliary = follower.find((r) => MODALS.has(r.lemma))
      if (auxiliary) {
        modal = MODALS.get(auxiliary.lemma) ?? modal
        current = follower.filter((r) => r.lemma === auxiliary.lemma)
        if (current.some((r) => r.negative)) negative = true
        next++
        continue
      }
      if (words.text(next) === 'ব্যর্থ' && words.verbs(next + 1).some((r) => r.lemma === 'হওয়া')) {
        modal = 'fail'
        current = words.verbs(next + 1).filter((r) => r.lemma === 'হওয়া')
        next += 2
        continue
      }
    }
    const nominal = has('verbal-noun')
    if (nominal) {
      if (nominal.case === 'GEN') {
        if (next < limit && SCHEDULE.has(words.text(next)) && !isSpoken(words, next + 1, limit)) {
          modal = 'scheduled'
          next++
          if (next < limit && HAVE.has(words.text(next))) {
            if (words.text(next) === 'নেই') negative = true
            next++
          }
        }
      } else if (nominal.case === 'NOM') {
        const auxiliary = follower.find((r) => PASSIVES.has(r.lemma))
        if (auxiliary) {
          passive = true
          if (auxiliary.lemma === 'যাওয়া') modal = 'can'
          current = follower.filter((r) => r.lemma === auxiliary.lemma)
          if (current.some((r) => r.negative)) negative = true
          next++
          continue
        }
      }
    }
    if (
      next < limit &&
      PARTICLES.has(words.text(next)) &&
      NEGATION.has(words.text(next + 1)) &&
      next + 1 < limit
    )
      next++
    if (next < limit && NEGATION.has(words.text(next))) {
      negative = true
      next++
    }
    break
  }
  reading = choose(current, words, next, limit)
  if (reading.negative) negative = true
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
  }
}

/** করে is finite at the end of its clause and a conjunctive participle before another verb. */
function choose(readings: readonly VerbReading[], words: Words, next: number, limit: number): VerbReading {
  if (readings.length === 1) return readings[0]
  // হলে is a condition; হলে of তুমি is not what newspapers write.
  const conditional = readings.find(({ form }) => form === 'conditional')
  if (conditional !== undefined) return conditional
  const participle = readings.find(({ form }) => form === 'participle')
  const finite = readings.find(({ form }) => form === 'finite')
  if (participle && finite) return words.finiteBefore(next, limit) ? participle : finite
  return readings[0]
}

/** "দেওয়ার কথা বলেছেন" tells of words, "দেওয়ার কথা" and "দেওয়ার কথা রয়েছে" of a plan. */
function isSpoken(words: Words, at: number, limit: number): boolean {
  return (
    at < limit &&
    words.verbs(at).some(({ lemma, also }) => also.length === 0 && lemma !== 'থাকা' && lemma !== 'রওয়া')
  )
}
