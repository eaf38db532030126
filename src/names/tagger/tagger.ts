import type { Lexeme } from '../words/lexemes.js'
import type { Units } from '../words/units.js'
import { CONTEXT_FEATURES, contextFeatures } from './context-features.js'
import type { Model } from './model.js'
import { lowerOf, PAIRS, STRIDE, upperOf } from './model-layout.js'
import { FACTS_AT, ScoredWords } from './scored-words.js'
import { BEGIN, END, INSIDE, OUTSIDE, SINGLE, TAGGED, TAGS, tagOf } from './tags.js'
import { Viterbi } from './viterbi.js'

/** A name the tagger would draw: units `[first, last)`, and by how much it beats no name there. */
export interface TaggedSpan {
  readonly first: number
  readonly last: number
  /** Index into `TAGGED`. */
  readonly type: number
  /** Log odds against no name, in natural units. */
  readonly gain: number
}

/** Finds persons, places and organisations by their letters and company. */
export class Tagger {
  readonly #model: Model
  readonly #context = new Int32Array(CONTEXT_FEATURES)
  /** Where the model has the weights of those that it has. */
  readonly #found = new Int32Array(CONTEXT_FEATURES)
  #emissions = new Int32Array(256 * STRIDE)
  /** How much each unit leans toward a name, against none; `CLOSED` where it can be in none. */
  #leanings = new Int32Array(256)
  /** The most that transitions can add to a unit in a name. */
  readonly #mostOfTransitions: number
  #base = 0
  readonly #words: ScoredWords
  readonly #viterbi: Viterbi

  constructor(model: Model) {
    this.#model = model
    this.#words = new ScoredWords(model)
    const { transitions } = model
    this.#viterbi = new Viterbi(transitions)
    const outside = Math.min(transitions[OUTSIDE * STRIDE + OUTSIDE], transitions[TAGS * STRIDE + OUTSIDE])
    this.#mostOfTransitions = 2 * Math.max(0, Math.max(...transitions) - outside)
  }

  /**
   * Scores all tags for units `[from, to)`: one sentence. `labels` is what the gazetteer says of each unit of the text.
   * The scores of all sentences of a text of no more than `KEPT` units stay until another text is scored.
   */
  score(units: Units, lexemes: readonly Lexeme[], labels: Uint8Array, from: number, to: number): void {
    const keeps = units.length <= KEPT
    this.#reserve(keeps ? units.length : to - from)
    const base = keeps ? 0 : from
    this.#base = base
    const emissions = this.#emissions
    const model = this.#model
    const leanings = this.#leanings
    const context = this.#context
    const found = this.#found
    const { table } = model
    const { rows, edge } = this.#words
    let before2 = edge
    let before = edge
    let word = this.#word(lexemes, units, from, to)
    let after = this.#word(lexemes, units, from + 1, to)
    for (let i = from; i < to; i++) {
      const after2 = this.#word(lexemes, units, i + 2, to)
      const row = (i - base) * STRIDE
      if (lexemes[i].closed) {
        emissions.fill(0, row, row + TAGS)
        emissions[row + OUTSIDE] = CERTAIN
        leanings[i - base] = CLOSED
      } else {
        const features = contextFeatures(
          rows,
          before + FACTS_AT,
          word + FACTS_AT,
          after + FACTS_AT,
          labels,
          i,
          context,
          from,
          to,
        )
        const count = model.findAll(context, features, found)
        let most = -CERTAIN
        for (let p = 0; p < PAIRS; p++) {
          // What a word adds two places to its right comes first, two places to its left last.
          let sum =
            rows[before2 + p] +
            rows[before + PAIRS + p] +
            rows[word + 2 * PAIRS + p] +
            rows[after + 3 * PAIRS + p] +
            rows[after2 + 4 * PAIRS + p]
          for (let k = 0; k < count; k++) sum += table[found[k] + p]
          const lower = lowerOf(sum)
          const upper = upperOf(sum)
          emissions[row + 2 * p] = lower
          emissions[row + 2 * p + 1] = upper
          if (p > 0 && lower > most) most = lower
          if (p < PAIRS - 1 && upper > most) most = upper
        }
        leanings[i - base] = most - emissions[row + OUTSIDE]
      }
      before2 = before
      before = word
      word = after
      after = after2
    }
  }

  /** The best names of the sentence scored last. `recall` is added to every name, in natural units a word. */
  decode(from: number, to: number, recall: number, out: TaggedSpan[]): void {
    const { scale } = this.#model
    const bias = Math.round(recall * scale)
    const least = -bias - this.#mostOfTransitions
    const leanings = this.#leanings
    const base = this.#base
    // Behind a word that is certainly outside nothing is open, so that the words between two such stand for themselves.
    for (let first = from; first < to; ) {
      let last = first
      let leans = false
      for (; last < to && leanings[last - base] !== CLOSED; last++) leans ||= leanings[last - base] >= least
      if (leans) {
        const found = out.length
        this.#viterbi.run(
          this.#emissions,
          base,
          first,
          last,
          first === from,
          last === to,
          bias,
          (start, end, type) =>
            out.push({ first: start, last: end, type, gain: this.gain(start, end, type) }),
        )
        reverse(out, found)
      }
      first = last + 1
    }
  }

  /** By how much drawing a name over units `[first, last)` of the scored sentence beats drawing none. */
  gain(first: number, last: number, type: number): number {
    const emissions = this.#emissions
    const { transitions, scale } = this.#model
    let sum = 0
    let tag = OUTSIDE
    for (let i = first; i < last; i++) {
      const single = last - first === 1
      const position = single ? SINGLE : i === first ? BEGIN : i === last - 1 ? END : INSIDE
      const next = tagOf(type, position)
      const row = (i - this.#base) * STRIDE
      sum += emissions[row + next] - emissions[row + OUTSIDE]
      sum += transitions[tag * STRIDE + next] - transitions[OUTSIDE * STRIDE + OUTSIDE]
      tag = next
    }
    sum += transitions[tag * STRIDE + OUTSIDE] - transitions[OUTSIDE * STRIDE + OUTSIDE]
    return sum / scale
  }

  #word(lexemes: readonly Lexeme[], units: Units, at: number, to: number): number {
    return at >= to ? this.#words.edge : this.#words.of(lexemes[at], units.kinds[at])
  }

  #reserve(length: number): void {
    if (length * STRIDE <= this.#emissions.length) return
    const size = 2 * length * STRIDE
    this.#emissions = new Int32Array(size)
    this.#viterbi.reserve(2 * length)
    this.#leanings = new Int32Array(2 * length)
  }
}

/** Units of the longest text whose scores are kept as a whole. */
export const KEPT = 1 << 14

export { TAGGED }

/** How sure it is that a pronoun or a verb is no part of a name. */
const CERTAIN = 1_000_000
const CLOSED = -CERTAIN

function reverse(spans: TaggedSpan[], from: number): void {
  for (let i = from, j = spans.length - 1; i < j; i++, j--) {
    const kept = spans[i]
    spans[i] = spans[j]
    spans[j] = kept
  }
}
