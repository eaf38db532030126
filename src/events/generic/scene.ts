import { partition } from '../../core/partition.js'
import { NUMBER } from '../../tokens/index.js'
import { isBidding } from '../detection/advice.js'
import type { GrammarKind } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import type { EventNeeds } from '../needs.js'
import { isDated, isNamed, isPointed } from './anchors.js'
import { isHoroscope } from './horoscope.js'
import { closesHonorific, type Telling, tellingOf } from './telling.js'

/** What the sentences of a text say of whether they tell of something in particular; each is read when first asked. */
export class Scene {
  readonly words: Words
  readonly #document: EventNeeds
  readonly #tellings: (Telling | undefined)[] = []
  readonly #speaking: (boolean | undefined)[] = []
  readonly #named: (boolean | undefined)[] = []
  readonly #pointed: (boolean | undefined)[] = []
  #said: Uint8Array | undefined
  #manner: Manner | undefined
  #horoscope: boolean | undefined

  constructor(document: EventNeeds, words: Words) {
    this.#document = document
    this.words = words
  }

  first(sentence: number): number {
    return this.#document.sentences.firsts[sentence]
  }

  last(sentence: number): number {
    return this.#document.sentences.lasts[sentence]
  }

  /** Whether a word of the kind stands in `[from, to)`. */
  has(kind: GrammarKind, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.words.isOf(kind, i)) return true
    return false
  }

  /** Whether a token lies in what somebody is quoted with. */
  isQuoted(token: number): boolean {
    const { quotes } = this.#document
    const start = this.words.starts[token]
    const at = partition(quotes.length, (i) => quotes[i].end <= start)
    return at < quotes.length && quotes[at].start <= start
  }

  /** Whether a sentence, or some of it, is told according to somebody. */
  isSaid(sentence: number): boolean {
    this.#said ??= saidSentences(this.#document)
    return this.#said[sentence] === 1
  }

  /** Whether a sentence speaks to its reader: আপনার ব্যয় বাড়তে পারে, তেল গরম করে নিন। Whom somebody is quoted as speaking to is none. */
  speaksToReader(sentence: number): boolean {
    this.#speaking[sentence] ??= this.#isSpeaking(sentence)
    return this.#speaking[sentence]
  }

  #isSpeaking(sentence: number): boolean {
    for (let i = this.first(sentence); i < this.last(sentence); i++)
      if (this.words.isSought('reader', i) && !this.isQuoted(i)) return true
    const last = this.#lastWord(sentence)
    return (
      isBidding(this.words, last) &&
      // মেলা চলবে ৬ দিন
      !isAmount(this.words, last - 1) &&
      !this.isQuoted(last)
    )
  }

  /** Whether the text speaks to its reader all along: advice, a recipe, a horoscope. */
  get advises(): boolean {
    return this.#howTold.advises
  }

  /** Whether hardly any of its sentences tells of the past: an essay, what explains how things are. */
  get isTimeless(): boolean {
    return this.#howTold.isTimeless
  }

  get #howTold(): Manner {
    if (this.#manner === undefined) {
      const { sentences, tokens } = this.#document
      let told = 0
      let speaking = 0
      let past = 0
      for (let i = 0; i < sentences.length; i++) {
        if (tokens.excluded[this.first(i)] === 1) continue
        told++
        if (this.speaksToReader(i)) speaking++
        if (this.telling(i) === 'past') past++
      }
      this.#manner = {
        advises: speaking >= FEWEST_SPEAKING && speaking * SPEAKING_OF >= told,
        isTimeless: told >= FEWEST_TIMELESS && past * PAST_OF < told,
      }
    }
    return this.#manner
  }

  /** Whether it tells the fortunes of the signs of the zodiac. */
  get isHoroscope(): boolean {
    this.#horoscope ??= isHoroscope(this.words)
    return this.#horoscope
  }

  telling(sentence: number): Telling {
    this.#tellings[sentence] ??= tellingOf(this.words, this.first(sentence), this.#lastWord(sentence))
    return this.#tellings[sentence]
  }

  isHonorific(sentence: number): boolean {
    return closesHonorific(this.words, this.first(sentence), this.#lastWord(sentence))
  }

  /** Whether a sentence names somebody, a day or an amount. */
  isNamed(sentence: number): boolean {
    this.#named[sentence] ??= isNamed(this.#document, this.first(sentence), this.last(sentence))
    return this.#named[sentence]
  }

  isDated(sentence: number): boolean {
    return isDated(this.#document, this.first(sentence), this.last(sentence))
  }

  /** Whether it names any, or points to what was told before. */
  isAnchored(sentence: number): boolean {
    if (this.isNamed(sentence)) return true
    this.#pointed[sentence] ??= isPointed(
      this.#document,
      this.words,
      this.first(sentence),
      this.last(sentence),
    )
    return this.#pointed[sentence]
  }

  /** Whether sentences near it tell of the past: "ঝড় শুরু হয়েছে। ঘরবাড়ি ভেঙে পড়ে।" */
  isAmidPast(sentence: number): boolean {
    const end = Math.min(this.#document.sentences.length, sentence + 2)
    for (let i = Math.max(0, sentence - 2); i < end; i++)
      if (i !== sentence && this.telling(i) === 'past') return true
    return false
  }

  /** The last word of a sentence, before না: করবেন না। */
  #lastWord(sentence: number): number {
    const first = this.first(sentence)
    let last = this.last(sentence) - 1
    while (last > first && !this.words.isWord(last)) last--
    return last > first && this.words.isOf('negation', last) ? last - 1 : last
  }
}

function isAmount(words: Words, token: number): boolean {
  return words.kinds[token] === NUMBER || words.isOf('count-word', token)
}

/** How a text tells as a whole. */
interface Manner {
  readonly advises: boolean
  readonly isTimeless: boolean
}

/** Fewest sentences that speak to the reader of a text that does so all along, and which share of all they are: one in so many. */
const FEWEST_SPEAKING = 3
const SPEAKING_OF = 7
/** Fewest sentences of a text that by itself tells nothing of the past, and of how many one may. */
const FEWEST_TIMELESS = 6
const PAST_OF = 6
/** A scope over more sentences is no report: a line of sources below an article. */
const LONGEST_REPORT = 3

/** By sentence, 1 where some of it is quoted or told according to somebody. */
function saidSentences({ sentences, attributions, quotes }: EventNeeds): Uint8Array {
  const said = new Uint8Array(sentences.length)
  const mark = (start: number, end: number) => {
    const first = Math.max(0, partition(sentences.length, (i) => sentences.starts[i] <= start) - 1)
    for (let i = first; i < sentences.length && i < first + LONGEST_REPORT && sentences.starts[i] < end; i++)
      said[i] = 1
  }
  for (const { scope } of attributions) mark(scope.start, scope.end)
  for (const { start, end } of quotes) mark(start, end)
  return said
}
