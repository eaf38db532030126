import type { Lexeme } from '../lexemes.js'
import type { Units } from '../units.js'
import { CONTEXT_FEATURES, contextFeatures } from './features.js'
import { type Model, PAIRS, readPairs, STRIDE } from './model.js'
import { FACTS_AT, ScoredWords } from './scored-words.js'
import { BEGIN, borders, END, follows, INSIDE, OUTSIDE, SINGLE, TAGGED, TAGS, tagOf } from './tags.js'

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
  readonly #sums = new Int32Array(PAIRS)
  #emissions = new Int32Array(256 * STRIDE)
  #best = new Int32Array(256 * STRIDE)
  #from = new Uint8Array(256 * STRIDE)
  #base = 0
  readonly #words: ScoredWords

  constructor(model: Model) {
    this.#model = model
    this.#words = new ScoredWords(model)
  }

  /** Scores all tags for units `[from, to)`: one sentence. `labels` is what the gazetteer says of each unit of the text. */
  score(units: Units, lexemes: readonly Lexeme[], labels: Uint8Array, from: number, to: number): void {
    const length = to - from
    this.#reserve(length)
    this.#base = from
    const emissions = this.#emissions
    const model = this.#model
    const sums = this.#sums
    const { rows, edge } = this.#words
    let before2 = edge
    let before = edge
    let word = this.#word(lexemes, units, from, to)
    let after = this.#word(lexemes, units, from + 1, to)
    for (let i = from; i < to; i++) {
      const after2 = this.#word(lexemes, units, i + 2, to)
      const row = (i - from) * STRIDE
      if (lexemes[i].closed) {
        for (let t = 0; t < TAGS; t++) emissions[row + t] = 0
        emissions[row + OUTSIDE] = CERTAIN
      } else {
        // What a word adds two places to its right comes first, two places to its left last.
        for (let p = 0; p < PAIRS; p++)
          sums[p] =
            rows[before2 + p] +
            rows[before + PAIRS + p] +
            rows[word + 2 * PAIRS + p] +
            rows[after + 3 * PAIRS + p] +
            rows[after2 + 4 * PAIRS + p]
        const count = contextFeatures(
          rows,
          before + FACTS_AT,
          word + FACTS_AT,
          after + FACTS_AT,
          labels,
          i,
          this.#context,
          from,
          to,
        )
        for (let k = 0; k < count; k++) model.add(this.#context[k], sums, 0)
        readPairs(sums, emissions, row)
      }
      before2 = before
      before = word
      word = after
      after = after2
    }
  }

  /** The best names of the sentence scored last. `recall` is added to every name, in natural units a word. */
  decode(from: number, to: number, recall: number, out: TaggedSpan[]): void {
    const length = to - from
    if (length === 0) return
    const bias = Math.round(recall * this.#model.scale)
    const emissions = this.#emissions
    const { transitions } = this.#model
    const best = this.#best
    const origin = this.#from
    for (let i = 0; i < length; i++) {
      const row = i * STRIDE
      if (emissions[row + OUTSIDE] === CERTAIN) {
        this.#passOutside(i, row)
        continue
      }
      // Behind a word that is certainly outside, nothing is open.
      const afterOutside = i > 0 && emissions[row - STRIDE + OUTSIDE] === CERTAIN
      for (let b = 0; b < TAGS; b++) {
        let top = IMPOSSIBLE
        let back = 0
        if (i === 0) {
          if (BEGINS[b] === 1) top = transitions[TAGS * STRIDE + b]
        } else if (afterOutside) {
          if (BEGINS[b] === 1) top = best[row - STRIDE + OUTSIDE] + transitions[OUTSIDE * STRIDE + b]
        } else {
          const allowed = BEFORE[b]
          for (let k = 0; k < allowed.length; k++) {
            const a = allowed[k]
            const value = best[row - STRIDE + a] + transitions[a * STRIDE + b]
            if (value > top) {
              top = value
              back = a
            }
          }
        }
        best[row + b] = top + emissions[row + b] - (b === OUTSIDE ? bias : 0)
        origin[row + b] = back
      }
    }
    let tag = OUTSIDE
    let top = IMPOSSIBLE
    const lastRow = (length - 1) * STRIDE
    for (let t = 0; t < TAGS; t++)
      if (ENDS[t] === 1 && best[lastRow + t] > top) {
        top = best[lastRow + t]
        tag = t
      }
    let last = to
    const found = out.length
    for (let i = length - 1; i >= 0; i--) {
      if (tag !== OUTSIDE) {
        const position = (tag - 1) & 3
        if (position === END || position === SINGLE) last = from + i + 1
        if (position === BEGIN || position === SINGLE) {
          const type = (tag - 1) >> 2
          out.push({ first: from + i, last, type, gain: this.gain(from + i, last, type) })
        }
      }
      tag = origin[i * STRIDE + tag]
    }
    reverse(out, found)
  }

  /** A word that is certainly outside: only that tag is possible, and names before it have ended. */
  #passOutside(i: number, row: number): void {
    const best = this.#best
    const { transitions } = this.#model
    let top = i === 0 ? 0 : IMPOSSIBLE
    let back = 0
    if (i > 0) {
      const allowed = BEFORE[OUTSIDE]
      for (let k = 0; k < allowed.length; k++) {
        const value = best[row - STRIDE + allowed[k]] + transitions[allowed[k] * STRIDE + OUTSIDE]
        if (value > top) {
          top = value
          back = allowed[k]
        }
      }
    }
    for (let b = 0; b < TAGS; b++) best[row + b] = IMPOSSIBLE
    best[row + OUTSIDE] = top
    this.#from[row + OUTSIDE] = back
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
    this.#best = new Int32Array(size)
    this.#from = new Uint8Array(size)
  }
}

/** How sure it is that a pronoun or a verb is no part of a name. */
const CERTAIN = 1_000_000
const IMPOSSIBLE = -1_000_000_000
const ALL = Array.from({ length: TAGS }, (_, tag) => tag)
const BEFORE = ALL.map((b) => Uint8Array.from(ALL.filter((a) => follows(a, b))))
const BEGINS = Uint8Array.from(ALL, (tag) => (borders(tag, true) ? 1 : 0))
const ENDS = Uint8Array.from(ALL, (tag) => (borders(tag, false) ? 1 : 0))

function reverse(spans: TaggedSpan[], from: number): void {
  for (let i = from, j = spans.length - 1; i < j; i++, j--) {
    const kept = spans[i]
    spans[i] = spans[j]
    spans[j] = kept
  }
}

export { TAGGED }
