import type { Lexeme } from '../words/lexemes.js'
import { FACTS, writeFacts } from './context-features.js'
import { border, emptyWordFeatures, mixPlace, type WordFeatures, wordFeatures } from './features.js'
import type { Model } from './model.js'
import { PAIRS } from './model-layout.js'

/** How far around a word its features are seen. */
export const REACH = 2
/** Where a row has the word's facts, behind the weights for each place from `-REACH` to `REACH` that it is seen from. */
export const FACTS_AT = (2 * REACH + 1) * PAIRS
/** Where a row has the kind of token that the word is. */
const KIND_AT = FACTS_AT + FACTS
/** Integers of a row: three lines of a processor's cache. */
const ROW = 48
/** How many words keep their rows, a power of two. */
const ROWS = 32_768
/** A word asked for stays while the words beside it are asked for. */
const KEPT = ROWS - 16

/**
 * What the features of each word add to the tags of the words around it, summed up once, with what they ask of the word
 * itself. The rows lie side by side in one array, since a sentence is scored as fast as they are fetched; the oldest
 * give way to new ones.
 */
export class ScoredWords {
  readonly #model: Model
  readonly rows = new Int32Array((ROWS + 1) * ROW)
  readonly #clusterOf = (hash: number): number => this.#model.cluster(hash)
  readonly #features = emptyWordFeatures()
  readonly #mixed = new Int32Array(this.#features.features.length)
  readonly #found = new Int32Array(this.#features.features.length)
  #serial = 0
  /** What stands outside the sentence. */
  readonly edge = ROWS * ROW

  constructor(model: Model) {
    this.#model = model
    this.#write(border(), -1, this.edge)
  }

  /** Where the row of a word begins. */
  of(lexeme: Lexeme, kind: number): number {
    const { serial } = lexeme
    const known = (serial & (ROWS - 1)) * ROW
    if (this.#serial - serial < KEPT && this.rows[known + KIND_AT] === kind) return known
    return this.#add(lexeme, kind)
  }

  #add(lexeme: Lexeme, kind: number): number {
    lexeme.serial = this.#serial++
    const row = (lexeme.serial & (ROWS - 1)) * ROW
    this.#write(wordFeatures(lexeme, kind, this.#clusterOf, this.#features), kind, row)
    return row
  }

  #write(word: WordFeatures, kind: number, row: number): void {
    const { rows } = this
    const mixed = this.#mixed
    const found = this.#found
    const { table } = this.#model
    rows.fill(0, row, row + FACTS_AT)
    for (let place = -REACH; place <= REACH; place++) {
      const count = place === 0 ? word.count : Math.abs(place) === 1 ? word.near : word.far
      const sums = row + (place + REACH) * PAIRS
      for (let k = 0; k < count; k++) mixed[k] = mixPlace(word.features[k], place)
      const known = this.#model.findAll(mixed, count, found)
      for (let k = 0; k < known; k++) for (let p = 0; p < PAIRS; p++) rows[sums + p] += table[found[k] + p]
    }
    writeFacts(word, rows, row + FACTS_AT)
    rows[row + KIND_AT] = kind
  }
}
