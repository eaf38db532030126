/** Words longer than this are not remembered. */
const LONGEST = 32
/** Places that a word may take. */
const WAYS = 4

/**
 * Remembers what was found for the words met last. A few thousand words make up nearly all of any text;
 * the size is fixed, and no text is held.
 */
export class WordCache<Value> {
  readonly #mask: number
  readonly #hashes: Int32Array
  readonly #lengths: Uint8Array
  readonly #units: Uint16Array
  readonly #values: (Value | undefined)[]
  /** 1 where the word was asked for again since a new one last looked for a place there. */
  readonly #recent: Uint8Array
  /** The hash of the word asked for last, and the first of its places; -1 for a word too long. */
  #hash = 0
  #first = -1
  #hand = 0

  /** @param slots how many words are remembered at most, a power of two */
  constructor(slots: number) {
    this.#mask = slots / WAYS - 1
    this.#hashes = new Int32Array(slots)
    this.#lengths = new Uint8Array(slots)
    this.#units = new Uint16Array(slots * LONGEST)
    this.#values = new Array(slots).fill(undefined)
    this.#recent = new Uint8Array(slots)
  }

  /** The value set for the word `[start, end)`, if it is still there. */
  get(text: string, start: number, end: number): Value | undefined {
    const length = end - start
    if (length > LONGEST || length <= 0) {
      this.#first = -1
      return undefined
    }
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    const first = ((hash ^ (hash >>> 15)) & this.#mask) * WAYS
    this.#hash = hash
    this.#first = first
    for (let slot = first; slot < first + WAYS; slot++)
      if (
        this.#hashes[slot] === hash &&
        this.#lengths[slot] === length &&
        this.#holds(slot, text, start, end)
      ) {
        this.#recent[slot] = 1
        return this.#values[slot]
      }
    return undefined
  }

  #holds(slot: number, text: string, start: number, end: number): boolean {
    const units = this.#units
    for (let at = start, i = slot * LONGEST; at < end; at++, i++)
      if (units[i] !== text.charCodeAt(at)) return false
    return true
  }

  /** Sets the value of the word that `get` was last asked for in vain; a word that shares its places may be forgotten. */
  set(text: string, start: number, end: number, value: Value): void {
    if (this.#first < 0) return
    const slot = this.#place(this.#first)
    this.#hashes[slot] = this.#hash
    this.#lengths[slot] = end - start
    for (let at = start, i = slot * LONGEST; at < end; at++, i++) this.#units[i] = text.charCodeAt(at)
    this.#values[slot] = value
    this.#recent[slot] = 0
  }

  /** A place that is free, else one whose word was not asked for again since the hand last passed. */
  #place(first: number): number {
    for (let slot = first; slot < first + WAYS; slot++) if (this.#lengths[slot] === 0) return slot
    for (;;) {
      this.#hand = (this.#hand + 1) & (WAYS - 1)
      const slot = first + this.#hand
      if (this.#recent[slot] === 0) return slot
      this.#recent[slot] = 0
    }
  }
}
