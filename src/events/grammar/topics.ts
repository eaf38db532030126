import { packed } from '../../generated/words/topics.js'
import { Lookup, nounEnding } from '../../lexicon/index.js'
import { parseList, records } from '../../lists/index.js'
import type { Words } from './words.js'

let lists: { readonly lookup: Lookup<number>; readonly numbers: ReadonlyMap<string, number> } | undefined

function topicLists() {
  if (lists !== undefined) return lists
  const rows = records(parseList(packed))
  const numbers = new Map(rows.map(({ topic }, number) => [topic, number]))
  const lookup = Lookup.of(
    rows.flatMap(({ words }, number) => words.split(' ').map((word) => [word, number] as [string, number])),
  )
  lists = { lookup, numbers }
  return lists
}

const found = new Int32Array(64)

/** What a text is about, sentence by sentence, from the words of `data/words/topics.tsv`. */
export class Topics {
  readonly #words: Words
  readonly #firsts: Int32Array
  readonly #lasts: Int32Array
  /** How often each sentence speaks of each topic, and which sentences were read. */
  #counts: Int32Array | undefined
  readonly #isRead: Uint8Array

  constructor(words: Words, firsts: Int32Array, lasts: Int32Array) {
    this.#words = words
    this.#firsts = firsts
    this.#lasts = lasts
    this.#isRead = new Uint8Array(firsts.length)
  }

  /** Whether the sentence, or three around it together, speak of the topic. */
  holds(topic: string, sentence: number): boolean {
    const number = topicLists().numbers.get(topic)
    if (number === undefined) return false
    let sum = 2 * this.#count(number, sentence)
    for (let i = Math.max(0, sentence - 3); i <= sentence + 3 && i < this.#firsts.length; i++)
      if (i !== sentence) sum += this.#count(number, i)
    return sum >= 2
  }

  #count(topic: number, sentence: number): number {
    const { size } = topicLists().numbers
    this.#counts ??= new Int32Array(this.#firsts.length * size)
    if (this.#isRead[sentence] === 0) this.#read(sentence, this.#counts, sentence * size)
    return this.#counts[sentence * size + topic]
  }

  #read(sentence: number, counts: Int32Array, row: number): void {
    this.#isRead[sentence] = 1
    for (let token = this.#firsts[sentence]; token < this.#lasts[sentence]; token++) {
      const form = this.#words.form(token)
      form.topics ??= topicsOf(form.text)
      for (const topic of form.topics) counts[row + topic]++
    }
  }
}

/** The topics of the longest listed word of which a written word is a form. */
function topicsOf(text: string): readonly number[] {
  const { lookup } = topicLists()
  const count = lookup.prefixes(text, 0, text.length, found)
  for (let i = count - 1; i >= 0; i--)
    if (nounEnding(text, found[2 * i + 1], text.length) !== undefined) return lookup.values(found[2 * i])
  return NONE
}

const NONE: readonly number[] = []
