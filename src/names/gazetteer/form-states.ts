/** The states of forms, sequences of parts that begin one, in a hash table: state, bucket, link. */
export class FormStates {
  #cells = new Int32Array(CELL * 4096)
  #mask = 4095
  #states = 0

  /** Notes that a form goes on from the state placed at a cell. */
  goOn(at: number): void {
    this.#cells[at + LINK] |= GOES_ON
  }

  /** The first form that ends at the state placed at a cell, or -1. */
  first(at: number): number {
    return firstOf(this.#cells[at + LINK])
  }

  /** Notes the first form that ends at the state placed at a cell. */
  end(at: number, form: number): void {
    this.#cells[at + LINK] = linkTo(form, this.#cells[at + LINK] & GOES_ON)
  }

  /** The cell of a state of a bucket, which it gets if it had none. */
  place(bucket: number, state: number): number {
    if (2 * this.#states > this.#mask) this.#widen()
    const cells = this.#cells
    for (let slot = state & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = CELL * slot
      if (cells[at + LINK] === 0) {
        cells[at] = state
        cells[at + BUCKET] = bucket
        cells[at + LINK] = linkTo(-1, 0)
        this.#states++
        return at
      }
      if (cells[at] === state && cells[at + BUCKET] === bucket) return at
    }
  }

  #widen(): void {
    const from = this.#cells
    this.#mask = 2 * this.#mask + 1
    const to = new Int32Array(2 * from.length)
    for (let at = 0; at < from.length; at += CELL) {
      if (from[at + LINK] === 0) continue
      let slot = from[at] & this.#mask
      while (to[CELL * slot + LINK] !== 0) slot = (slot + 1) & this.#mask
      for (let i = 0; i < CELL; i++) to[CELL * slot + i] = from[at + i]
    }
    this.#cells = to
  }

  /** What a state of a bucket leads to, for `goesOn` and `first`, or 0 where no form begins like that. */
  find(bucket: number, state: number): number {
    const cells = this.#cells
    for (let slot = state & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = CELL * slot
      const link = cells[at + LINK]
      if (link === 0 || (cells[at] === state && cells[at + BUCKET] === bucket)) return link
    }
  }
}

/** Integers of a slot: the state, its bucket, its link. */
const CELL = 3
const BUCKET = 1
const LINK = 2

/**
 * What a state leads to: in the lowest bit, whether a form goes on from it; above, two more than the first form that ends
 * there. 0 is no state.
 */
const GOES_ON = 1

function linkTo(form: number, goesOn: number): number {
  return ((form + 2) << 1) | goesOn
}

export function goesOn(link: number): boolean {
  return (link & GOES_ON) !== 0
}

/** The first form that ends at a state, or -1; the others follow through `next`. */
export function firstOf(link: number): number {
  return (link >> 1) - 2
}
