/** Starts, ends and kinds of tokens, in parallel. */
export interface TokenArrays {
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
}

/** Collects tokens without an object for each. */
export class TokenBuffer {
  #starts: Int32Array
  #ends: Int32Array
  #kinds: Uint8Array
  #length = 0

  /** @param units length of the text; Bengali news has a token every six units */
  constructor(units: number) {
    const capacity = (units >> 2) + 16
    this.#starts = new Int32Array(capacity)
    this.#ends = new Int32Array(capacity)
    this.#kinds = new Uint8Array(capacity)
  }

  push(start: number, end: number, kind: number): void {
    const i = this.#length++
    if (i === this.#kinds.length) this.#grow()
    this.#starts[i] = start
    this.#ends[i] = end
    this.#kinds[i] = kind
  }

  arrays(): TokenArrays {
    const length = this.#length
    return {
      length,
      starts: this.#starts.slice(0, length),
      ends: this.#ends.slice(0, length),
      kinds: this.#kinds.slice(0, length),
    }
  }

  #grow(): void {
    const length = this.#kinds.length * 2
    const starts = new Int32Array(length)
    const ends = new Int32Array(length)
    const kinds = new Uint8Array(length)
    starts.set(this.#starts)
    ends.set(this.#ends)
    kinds.set(this.#kinds)
    this.#starts = starts
    this.#ends = ends
    this.#kinds = kinds
  }
}
