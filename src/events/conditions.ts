import { partition } from '../core/partition.js'
import type { DiscourseLayer } from '../discourse/index.js'
import { type Lookup, nounEnding } from '../lexicon/index.js'
import type { NumberLayer } from '../numbers/index.js'
import { NUMBER, type SentenceLayer } from '../tokens/index.js'

import type { Match } from './match.js'
import { Topics } from './topics.js'
import type { TriggerLexicon } from './triggers/lexicon.js'
import type { Condition } from './triggers/row.js'
import type { Words } from './words.js'

/** Sentences over which a noun can point back to an event. */
const MEMORY = 8

/** What the conditions of triggers are judged by: a sentence, of which each thing is found out when first asked. */
export class Surroundings {
  readonly words: Words
  readonly topics: Topics
  readonly #document: DiscourseLayer & Pick<NumberLayer, 'numbers'>
  readonly #lexicon: TriggerLexicon
  /** Tokens of the sentence, `[first, last)`. */
  first = 0
  last = 0
  /** Its first mention. */
  #mention = 0
  #types: ReadonlySet<string> | undefined
  /** The sentence in which each type was told last. */
  readonly #told = new Map<string, number>()
  #present: ReadonlyMap<string, readonly number[]> | undefined

  constructor(
    document: DiscourseLayer & SentenceLayer & Pick<NumberLayer, 'numbers'>,
    words: Words,
    lexicon: TriggerLexicon,
  ) {
    this.words = words
    this.topics = new Topics(words, document.sentences.firsts, document.sentences.lasts)
    this.#document = document
    this.#lexicon = lexicon
  }

  /** Goes on to a sentence. */
  enter(first: number, last: number, mention: number): void {
    this.first = first
    this.last = last
    this.#mention = mention
    this.#types = undefined
    this.#present = undefined
  }

  /** Types of the entities named in the sentence. */
  get types(): ReadonlySet<string> {
    if (this.#types !== undefined) return this.#types
    const { mentions, entities } = this.#document
    const types = new Set<string>()
    for (let i = this.#mention; i < mentions.length && mentions[i].first < this.last; i++)
      types.add(entities[mentions[i].entity].type)
    this.#types = types
    return types
  }

  /** Notes that a trigger of a type stands in a sentence. */
  tell(type: string, sentence: number): void {
    this.#told.set(type, sentence)
  }

  /** Whether an event of the type was told not long before: সেই দাবি. */
  isTold(type: string, sentence: number): boolean {
    const last = this.#told.get(type)
    return last !== undefined && sentence - last <= MEMORY
  }

  /** Whether a name of one of the types ends right before a token: দিল্লি গেলেন. */
  isBeside(token: number, types: readonly string[]): boolean {
    const { mentions, entities } = this.#document
    for (let i = this.#mention; i < mentions.length && mentions[i].first < token; i++)
      if (mentions[i].last === token && types.includes(entities[mentions[i].entity].type)) return true
    return false
  }

  /**
   * Whether a quantity of one of the kinds stands right before, ৯৬ করেন, টাকা করে দেবে, or begins at a token behind,
   * করেন ১৭১ রান.
   */
  isBesideQuantity(first: number, behind: number, kinds: readonly string[]): boolean {
    const { numbers } = this.#document
    const before = this.words.is(first - 1, 'করে') ? first - 1 : first
    const at = partition(numbers.length, (i) => numbers[i].last < before - 1)
    for (let i = at; i < numbers.length && numbers[i].first <= Math.max(first, behind); i++) {
      const { kind, unit, first: start, last: end } = numbers[i]
      if (!kinds.includes(kind) || numbers[i].inner === true) continue
      // ২০০ কোটি ডলার ছাড়াবে: the bound is part of the number.
      if (start === behind || end === before || (start < first && end > first)) return true
      // ১৭১ রান, সাত দিন: these units are none of the number.
      if (end === before - 1 && (kind === 'score' || kind === 'duration') && unit !== null) return true
    }
    return false
  }

  /** The words that conditions ask for and the sentence has, each with the tokens where it stands. */
  get present(): ReadonlyMap<string, readonly number[]> {
    if (this.#present !== undefined) return this.#present
    const present = new Map<string, number[]>()
    for (let token = this.first; token < this.last; token++) {
      const { asked, asksOn } = this.words.form(token).opening
      for (const value of asked) note(present, value, token)
      if (asksOn) noteForms(present, this.words, this.#lexicon.conditionWords, token, this.last, true)
    }
    this.#present = present
    return present
  }
}

/** Whether the row of a match may fire where it stands. */
export function mayFire(match: Match, around: Surroundings): boolean {
  const { row } = match
  for (const condition of row.when) if (!holds(condition, match, around)) return false
  for (const condition of row.unless) if (holds(condition, match, around)) return false
  return true
}

function holds({ name, values }: Condition, match: Match, around: Surroundings): boolean {
  const { words, first, last } = around
  switch (name) {
    case 'topic':
      return values.some((topic) => around.topics.holds(topic, match.sentence))
    case 'verb':
      return values.some((value) => isVerbForm(match, value))
    case 'has':
      return values.some((type) => around.types.has(type))
    case 'case':
      return match.chain === null && match.ending !== null && values.includes(match.ending.case)
    case 'told':
      return values.some((type) => around.isTold(type, match.sentence))
    case 'beside':
      return around.isBeside(match.first, values)
    case 'quantity':
      return around.isBesideQuantity(match.first, match.chain === null ? -1 : match.last, values)
    case 'before':
      return match.first > first && values.some((value) => standsBefore(words, match.first, first, value))
    case 'after':
      return match.last < last && values.some((value) => isForm(words, match.last, value))
    case 'near':
      return isNear(around.present, match, values)
  }
}

/** Whether one of the words stands in the sentence, outside the trigger. A sentence has few that any condition asks for. */
function isNear(
  present: ReadonlyMap<string, readonly number[]>,
  match: Match,
  values: readonly string[],
): boolean {
  if (present.size === 0) return false
  const wanted = setOf(values)
  for (const [value, tokens] of present)
    if (wanted.has(value))
      for (const token of tokens) if (token < match.first || token >= match.headLast) return true
  return false
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

function setOf(values: readonly string[]): ReadonlySet<string> {
  let known = sets.get(values)
  if (known === undefined) {
    known = new Set(values)
    sets.set(values, known)
  }
  return known
}

/** মানেননি is a denial and মেনেছেন is none. */
function isVerbForm({ chain }: Match, value: string): boolean {
  if (chain === null) return value === 'none'
  if (value === 'passive') return chain.passive
  if (value === 'first') return chain.person === 1
  if (value === 'honorific') return chain.honorific
  if (value === 'finite') return chain.form === 'finite' || chain.modal === 'scheduled'
  return chain.negative ? value === 'negative' || value === 'denial' : value === 'positive'
}

/** Whether a word, or several, end right before a token: আস্থা ভোটে হেরে গেছেন. */
function standsBefore(words: Words, token: number, first: number, value: string): boolean {
  let start = token - 1
  for (let at = value.indexOf(' '); at >= 0; at = value.indexOf(' ', at + 1)) start--
  return start >= first && isForm(words, start, value)
}

/**
 * Whether the token is a form of a word; a value of several words compares with the tokens from here. `#` is any number in
 * digits, `-কে` whatever ends so.
 */
function isForm(words: Words, token: number, value: string): boolean {
  const start = words.starts[token]
  if (value === '#') return words.kinds[token] === NUMBER || isDigit(words.source.charCodeAt(start))
  if (value.startsWith('-')) {
    const tail = value.length - 1
    return (
      words.ends[token] - words.starts[token] > tail &&
      words.source.startsWith(value.slice(1), words.ends[token] - tail)
    )
  }
  if (!words.source.startsWith(value, start)) return false
  const end = start + value.length
  let at = token
  while (at + 1 < words.length && words.ends[at] < end) at++
  return nounEnding(words.source, end, words.ends[at]) !== undefined
}

function isDigit(unit: number): boolean {
  return (unit >= 0x09e6 && unit <= 0x09ef) || (unit >= 0x30 && unit <= 0x39)
}

const found = new Int32Array(64)

/** The words of a lookup that a sentence has, in any form. */
export function wordsPresent(
  words: Words,
  wanted: Lookup<string>,
  first: number,
  last: number,
): Map<string, number[]> {
  const present = new Map<string, number[]>()
  for (let token = first; token < last; token++) noteForms(present, words, wanted, token, last, false)
  return present
}

/** Notes the words of a lookup that begin at a token, or only those that go on behind it. */
function noteForms(
  present: Map<string, number[]>,
  words: Words,
  wanted: Lookup<string>,
  token: number,
  last: number,
  isLonger: boolean,
): void {
  const count = wanted.prefixes(words.source, words.starts[token], words.ends[last - 1], found)
  for (let i = 0; i < count; i++) {
    const end = found[2 * i + 1]
    if (isLonger && end <= words.ends[token]) continue
    let at = token
    while (at + 1 < last && words.ends[at] < end) at++
    if (nounEnding(words.source, end, words.ends[at]) !== undefined)
      note(present, wanted.values(found[2 * i])[0], token)
  }
}

function note(present: Map<string, number[]>, value: string, token: number): void {
  const tokens = present.get(value)
  if (tokens === undefined) present.set(value, [token])
  else tokens.push(token)
}
