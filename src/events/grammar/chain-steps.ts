import { none } from '../../core/mapped.js'
import type { VerbReading } from '../../lexicon/index.js'
import { auxiliariesOf, type ChainModal, modalOf, ofForm, ofLemma } from './auxiliaries.js'
import { grammarWords } from './grammar-words.js'
import type { Words } from './words.js'

/** A verb chain as far as it has been read. */
export interface ChainSoFar {
  readonly words: Words
  /** Where the sentence ends. */
  readonly limit: number
  /** The readings of its last verb. */
  current: readonly VerbReading[]
  /** The token behind it. */
  next: number
  passive: boolean
  negative: boolean
  modal: ChainModal
}

/** Whether one more verb belongs to the chain, which then ends behind it. */
export function takesOn(chain: ChainSoFar): boolean {
  if (ofForm(chain.current, 'participle') !== undefined && (addsVector(chain) || addsNotVector(chain)))
    return true
  if (
    ofForm(chain.current, 'infinitive') !== undefined &&
    (addsModal(chain) || addsFailing(chain) || addsManaging(chain))
  )
    return true
  return ofForm(chain.current, 'verbal-noun')?.case === 'NOM' && addsPassive(chain)
}

/** করে | ফেলেছে; but বলে is a conjunction, and মারা of পুড়ে মারা গেছে a verb of its own. */
function addsVector(chain: ChainSoFar): boolean {
  const { words, next } = chain
  const follower = formAt(chain)
  const { vector } = auxiliariesOf(follower)
  if (vector === null || words.isOf('no-vector', next)) return false
  chain.current = ofLemma(follower.verbs, vector)
  chain.next++
  return true
}

/** খুলে | না দিলে */
function addsNotVector(chain: ChainSoFar): boolean {
  const { words, next, limit } = chain
  if (next + 1 >= limit || !words.isOf('not-before', next)) return false
  const { vector } = auxiliariesOf(words.form(next + 1))
  const open = vector === null ? NONE : ofLemma(words.verbs(next + 1), vector).filter(isOpen)
  if (open.length === 0) return false
  chain.negative = true
  chain.current = open
  chain.next += 2
  return true
}

/** করতে | পারে */
function addsModal(chain: ChainSoFar): boolean {
  const follower = formAt(chain)
  const { modal } = auxiliariesOf(follower)
  if (modal === null) return false
  chain.modal = modalOf(modal) ?? chain.modal
  chain.current = ofLemma(follower.verbs, modal)
  if (hasNegative(chain.current)) chain.negative = true
  chain.next++
  return true
}

/** করতে | ব্যর্থ হয়েছে */
function addsFailing(chain: ChainSoFar): boolean {
  const { words, next, limit } = chain
  const failing = next < limit && words.isOf('failing', next) ? words.verbs(next + 1).filter(isBeing) : NONE
  if (failing.length === 0) return false
  chain.modal = 'fail'
  chain.current = failing
  chain.next += 2
  return true
}

/** সরাতে | শুরু করেছে, পদত্যাগ করতে | বাধ্য হন */
function addsManaging(chain: ChainSoFar): boolean {
  const { words, next, limit } = chain
  const managing =
    next < limit && words.isOf('managing', next) ? words.verbs(next + 1).filter(isBeingOrDoing) : NONE
  if (managing.length === 0) return false
  chain.current = managing
  chain.next += 2
  return true
}

/** করা | হয়েছে, করা | যায় */
function addsPassive(chain: ChainSoFar): boolean {
  const { words, next } = chain
  const follower = formAt(chain)
  const { passive } = auxiliariesOf(follower)
  if (passive === null) return false
  chain.passive = true
  // বিক্রি হতে দেখা যায়: it is seen, and nothing is only possible.
  if (grammarWords('verb-go').has(passive) && !words.isOf('seen', next - 1)) chain.modal = 'can'
  chain.current = ofLemma(follower.verbs, passive)
  if (hasNegative(chain.current)) chain.negative = true
  chain.next++
  return true
}

function formAt({ words, next, limit }: ChainSoFar): ReturnType<Words['form']> {
  return words.form(next < limit ? next : -1)
}

export function hasNegative(readings: readonly VerbReading[]): boolean {
  for (const reading of readings) if (reading.negative) return true
  return false
}

const NONE: readonly VerbReading[] = /* @__PURE__ */ none()

/** নিলে, নেওয়ায় */
function isOpen({ form }: VerbReading): boolean {
  return form === 'conditional' || form === 'verbal-noun'
}

function isBeing({ lemma }: VerbReading): boolean {
  return grammarWords('verb-be').has(lemma)
}

function isBeingOrDoing(reading: VerbReading): boolean {
  return isBeing(reading) || grammarWords('verb-do').has(reading.lemma)
}
