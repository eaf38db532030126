import type { Lexeme } from '../lexemes.js'
import { border, mixPlace, type WordFacts, type WordFeatures, wordFeatures } from './features.js'
import { type Model, STRIDE } from './model.js'

/** How far around a word its features are seen. */
export const REACH = 2
/** Weights of a word: for each place from `-REACH` to `REACH` that it is seen from, one for each tag. */
export const ROW = (2 * REACH + 1) * STRIDE
/** How many words keep their sums, a power of two. */
const ROWS = 32_768
/** A word asked for stays while the words beside it are asked for. */
const KEPT = ROWS - 16

/** A word as a kind of token, and where its sums stand. */
export interface ScoredWord extends WordFacts {
  readonly kind: number
  /** How many words were summed up before it. */
  readonly serial: number
  readonly row: number
}

/**
 * What the features of each word add to the tags of the words around it, summed up once. The sums lie side by
 * side in one array, since a sentence is scored as fast as they are fetched; the oldest give way to new ones.
 */
export class ScoredWords {
  readonly #model: Model
  readonly sums = new Int16Array((ROWS + 1) * ROW)
  #serial = 0
  /** What stands outside the sentence. */
  readonly edge: ScoredWord

  constructor(model: Model) {
    this.#model = model
    const features = border()
    this.edge = { ...factsOf(features), kind: -1, serial: 0, row: ROWS * ROW }
    this.#sum(features, this.edge.row)
  }

  of(lexeme: Lexeme, kind: number): ScoredWord {
    const known = lexeme.tagged
    if (known !== undefined && known.kind === kind && this.#serial - known.serial < KEPT) return known
    const features = wordFeatures(lexeme, kind, (hash) => this.#model.cluster(hash))
    const serial = this.#serial++
    const word = { ...factsOf(features), kind, serial, row: (serial & (ROWS - 1)) * ROW }
    this.#sum(features, word.row)
    lexeme.tagged = word
    return word
  }

  #sum(word: WordFeatures, row: number): void {
    const { sums } = this
    sums.fill(0, row, row + ROW)
    for (let place = -REACH; place <= REACH; place++) {
      const count = place === 0 ? word.count : Math.abs(place) === 1 ? word.near : word.far
      for (let k = 0; k < count; k++)
        this.#model.add(mixPlace(word.features[k], place), sums, row + (place + REACH) * STRIDE)
    }
  }
}

function factsOf({ hash, ending, cluster, classes }: WordFacts): WordFacts {
  return { hash, ending, cluster, classes }
}
