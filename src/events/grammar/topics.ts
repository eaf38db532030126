import { packed } from '../../generated/words/topics.js'
import { Lookup, nounEnding } from '../../lexicon/index.js'
import { parseList, records } from '../../lists/index.js'
import type { Words } from './words.js'

let lookup: Lookup<string> | undefined

function topicWords(): Lookup<string> {
  lookup ??= Lookup.of(
    records(parseList(packed)).flatMap((row) =>
      row.words.split(' ').map((word) => [word, row.topic] as [string, string]),
    ),
  )
  return lookup
}

const found = new Int32Array(64)

/** What a text is about, sentence by sentence, from the words of `data/words/topics.tsv`. */
export class Topics {
  readonly #words: Words
  readonly #firsts: Int32Array
  readonly #lasts: Int32Array
  readonly #counts: (ReadonlyMap<string, number> | undefined)[]

  constructor(words: Words, firsts: Int32Array, lasts: Int32Array) {
    this.#words = words
    this.#firsts = firsts
    this.#lasts = lasts
    this.#counts = new Array(firsts.length)
  }

  /** Whether the sentence, or three around it together, speak of the topic. */
  holds(topic: string, sentence: number): boolean {
    let sum = 2 * this.#count(topic, sentence)
    for (let i = Math.max(0, sentence - 3); i <= sentence + 3 && i < this.#firsts.length; i++)
      if (i !== sentence) sum += this.#count(topic, i)
    return sum >= 2
  }

  #count(topic: string, sentence: number): number {
    let counts = this.#counts[sentence]
    if (counts === undefined) {
      counts = this.#read(sentence)
      this.#counts[sentence] = counts
    }
    return counts.get(topic) ?? 0
  }

  #read(sentence: number): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (let token = this.#firsts[sentence]; token < this.#lasts[sentence]; token++) {
      const form = this.#words.form(token)
      form.topics ??= topicsOf(form.text)
      for (const topic of form.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
    }
    return counts
  }
}

/** The topics of the longest listed word of which a written word is a form. */
function topicsOf(text: string): readonly string[] {
  const lookup = topicWords()
  const count = lookup.prefixes(text, 0, text.length, found)
  for (let i = count - 1; i >= 0; i--)
    if (nounEnding(text, found[2 * i + 1], text.length) !== undefined) return lookup.values(found[2 * i])
  return NONE
}

const NONE: readonly string[] = []
