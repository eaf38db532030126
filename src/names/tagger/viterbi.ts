import { STRIDE } from './model-layout.js'
import { BEGIN, borders, END, follows, OUTSIDE, SINGLE, TAGS } from './tags.js'

/** Finds the best of all sequences of tags that may follow one another. */
export class Viterbi {
  readonly #transitions: Int16Array
  #best = new Int32Array(256 * STRIDE)
  #from = new Uint8Array(256 * STRIDE)

  /** @param transitions what each tag adds behind each other one */
  constructor(transitions: Int16Array) {
    this.#transitions = transitions
  }

  /** Makes room for so many units. */
  reserve(length: number): void {
    if (length * STRIDE <= this.#best.length) return
    this.#best = new Int32Array(length * STRIDE)
    this.#from = new Uint8Array(length * STRIDE)
  }

  /**
   * The best names of units `[first, last)`, between borders of the sentence or words that are certainly outside.
   *
   * @param emissions rows of scores of all tags, of which the first is that of the unit `base`
   * @param bias what speaks against no name, a unit
   * @param found is told of each name, the last one first
   */
  run(
    emissions: Int32Array,
    base: number,
    first: number,
    last: number,
    begins: boolean,
    ends: boolean,
    bias: number,
    found: (first: number, last: number, type: number) => void,
  ): void {
    const transitions = this.#transitions
    const best = this.#best
    const origin = this.#from
    const start = (begins ? TAGS : OUTSIDE) * STRIDE
    for (let row = (first - base) * STRIDE, b = 0; b < TAGS; b++)
      best[row + b] =
        BEGINS[b] === 1
          ? transitions[start + b] + emissions[row + b] - (b === OUTSIDE ? bias : 0)
          : IMPOSSIBLE
    for (let i = first + 1; i < last; i++) {
      const row = (i - base) * STRIDE
      const before = row - STRIDE
      for (let b = 0, k = 0; b < TAGS; b++) {
        let top = IMPOSSIBLE
        let back = 0
        for (const end = ARCS_END[b]; k < end; k++) {
          const a = ARCS[k]
          const value = best[before + a] + transitions[a * STRIDE + b]
          if (value > top) {
            top = value
            back = a
          }
        }
        best[row + b] = top + emissions[row + b] - (b === OUTSIDE ? bias : 0)
        origin[row + b] = back
      }
    }
    let tag = OUTSIDE
    let top = IMPOSSIBLE
    const lastRow = (last - 1 - base) * STRIDE
    for (let t = 0; t < TAGS; t++) {
      if (ENDS[t] === 0) continue
      const value = best[lastRow + t] + (ends ? 0 : transitions[t * STRIDE + OUTSIDE])
      if (value > top) {
        top = value
        tag = t
      }
    }
    let nameEnd = last
    for (let i = last - 1; i >= first; i--) {
      if (tag !== OUTSIDE) {
        const position = (tag - 1) & 3
        if (position === END || position === SINGLE) nameEnd = i + 1
        if (position === BEGIN || position === SINGLE) found(i, nameEnd, (tag - 1) >> 2)
      }
      tag = origin[(i - base) * STRIDE + tag]
    }
  }
}

const IMPOSSIBLE = -1_000_000_000
const ALL = Array.from({ length: TAGS }, (_, tag) => tag)
const BEFORE = ALL.map((b) => ALL.filter((a) => follows(a, b)))
/** The tags that each tag may follow, one tag's behind another's, and where each tag's end. */
const ARCS = Uint8Array.from(BEFORE.flat())
const ARCS_END = Uint8Array.from(ALL, (b) => BEFORE.slice(0, b + 1).flat().length)
const BEGINS = Uint8Array.from(ALL, (tag) => (borders(tag, true) ? 1 : 0))
const ENDS = Uint8Array.from(ALL, (tag) => (borders(tag, false) ? 1 : 0))
