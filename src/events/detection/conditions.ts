import { partition } from '../../core/partition.js'
import type { DiscourseLayer } from '../../discourse/index.js'
import type { NounEnding } from '../../lexicon/index.js'
import type { NumberLayer } from '../../numbers/index.js'
import type { SentenceLayer } from '../../tokens/index.js'
import type { Chain } from '../grammar/chain.js'
import { Topics } from '../grammar/topics.js'
import { standsAt, standsBefore } from '../grammar/word-forms.js'
import type { Words } from '../grammar/words.js'
import { ANY, bitOf } from '../triggers/guards.js'
import type { TriggerLexicon } from '../triggers/lexicon.js'
import type { Head } from '../triggers/opening.js'
import type { TriggerRow } from '../triggers/row.js'
import type { Test } from '../triggers/tests.js'
import { WantedWords } from './wanted-words.js'

/** Sentences over which a noun can point back to an event. */
const MEMORY = 8

/** What the conditions of triggers are judged by: a sentence, of which each thing is found out when first asked. */
export class Surroundings {
  readonly words: Words
  readonly #topics: Topics
  readonly #wanted: WantedWords
  readonly #document: DiscourseLayer & Pick<NumberLayer, 'numbers'>
  sentence = 0
  /** Tokens of the sentence, `[first, last)`. */
  first = 0
  last = 0
  /** Its first mention. */
  #mention = 0
  #types: ReadonlySet<string> | undefined
  /** The sentence in which each type and each subtype was told last. */
  readonly #told = new Map<string, number>()

  constructor(
    document: DiscourseLayer & SentenceLayer & Pick<NumberLayer, 'numbers'>,
    words: Words,
    lexicon: TriggerLexicon,
  ) {
    this.words = words
    this.#topics = new Topics(words, document.sentences.firsts, document.sentences.lasts)
    this.#document = document
    this.#wanted = new WantedWords(words, lexicon)
  }

  /** Goes on to a sentence. */
  enter(sentence: number, first: number, last: number, mention: number): void {
    this.sentence = sentence
    this.first = first
    this.last = last
    this.#mention = mention
    this.#types = undefined
    this.#wanted.enter(first, last)
  }

  /** Notes that a trigger of a row stands in the sentence. */
  tell({ type, subtype }: TriggerRow): void {
    this.#told.set(type, this.sentence)
    if (subtype !== null) this.#told.set(subtype, this.sentence)
  }

  /** By the number of a word that conditions ask for, 1 where the sentence has it. */
  get isPresent(): Uint8Array {
    return this.#wanted.isPresent
  }

  /** What begins right before a token, as `Guards` are asked. */
  before(token: number): number {
    const { source, starts } = this.words
    return token > this.first ? bitOf(source.charCodeAt(starts[token - 1])) : ANY
  }

  /** Whether what stands around a head, whose own words end before `headLast`, lets its row fire. */
  admits({ tests }: Head, first: number, headLast: number): boolean {
    const { ofHead } = tests
    for (let i = 0; i < ofHead.length; i++)
      if (this.#holdsOfHead(ofHead[i], first, headLast) !== ofHead[i].isWanted) return false
    return true
  }

  /** Whether its verb, its ending and what stands behind `[first, last)` let it, too. */
  fires(
    { tests }: Head,
    first: number,
    last: number,
    chain: Chain | null,
    ending: NounEnding | null,
  ): boolean {
    const { ofWhole } = tests
    for (let i = 0; i < ofWhole.length; i++)
      if (this.#holdsOfWhole(ofWhole[i], first, last, chain, ending) !== ofWhole[i].isWanted) return false
    return true
  }

  #holdsOfHead(test: Test, first: number, headLast: number): boolean {
    switch (test.name) {
      case 'near':
        return this.#wanted.isNear(test.ids, first, headLast, test.isWanted)
      case 'before':
        return first > this.first && standsBefore(this.words, first, this.first, test.forms)
      case 'topic':
        for (const topic of test.values) if (this.#topics.holds(topic, this.sentence)) return true
        return false
      case 'has':
        for (const type of test.values) if (this.types.has(type)) return true
        return false
      case 'told':
        for (const kind of test.values) if (this.#isTold(kind)) return true
        return false
      case 'behind':
        return first > this.first && isVerbOf(this.words, first - 1, test.values)
      default:
        return this.#isBeside(first, test.values)
    }
  }

  #holdsOfWhole(
    test: Test,
    first: number,
    last: number,
    chain: Chain | null,
    ending: NounEnding | null,
  ): boolean {
    switch (test.name) {
      case 'verb':
        for (const value of test.values) if (isVerbForm(chain, value)) return true
        return false
      case 'after':
        return last < this.last && standsAt(this.words, last, test.forms)
      case 'case':
        return chain === null && ending !== null && test.values.includes(ending.case)
      default:
        return this.#isBesideQuantity(first, chain === null ? -1 : last, test.values)
    }
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

  /** Whether an event of the type or subtype was told not long before: সেই দাবি. */
  #isTold(kind: string): boolean {
    const last = this.#told.get(kind)
    return last !== undefined && this.sentence - last <= MEMORY
  }

  /** Whether a name of one of the types ends right before a token: দিল্লি গেলেন. */
  #isBeside(token: number, types: readonly string[]): boolean {
    const { mentions, entities } = this.#document
    for (let i = this.#mention; i < mentions.length && mentions[i].first < token; i++)
      if (mentions[i].last === token && types.includes(entities[mentions[i].entity].type)) return true
    return false
  }

  /**
   * Whether a quantity of one of the kinds stands right before, ৯৬ করেন, টাকা করে দেবে, or begins at a token behind,
   * করেন ১৭১ রান.
   */
  #isBesideQuantity(first: number, behind: number, kinds: readonly string[]): boolean {
    const { numbers } = this.#document
    const before = this.words.isOf('rate', first - 1) ? first - 1 : first
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
}

/** Whether a token is a verb in one of the forms: ছাড়তে in দেশ ছাড়তে বলেছে. */
function isVerbOf(words: Words, token: number, forms: readonly string[]): boolean {
  for (const { form, mostly } of words.verbs(token))
    if (mostly !== 'other' && forms.includes(form)) return true
  return false
}

/** মানেননি is a denial and মেনেছেন is none. */
function isVerbForm(chain: Chain | null, value: string): boolean {
  if (chain === null) return value === 'none'
  if (value === 'passive') return chain.passive
  if (value === 'first') return chain.person === 1
  if (value === 'honorific') return chain.honorific
  if (value === 'can') return chain.modal === 'can'
  if (value === 'future') return chain.tense === 'future'
  if (value === 'finite') return chain.form === 'finite' || chain.modal === 'scheduled'
  return chain.negative ? value === 'negative' || value === 'denial' : value === 'positive'
}
