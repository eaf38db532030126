/** Words longer than this are not remembered. */
const LONGEST = 30
/** Integers of a place: what is noted of the word, and its units, two to an integer. One line of a processor's cache. */
const PLACE = 1 + LONGEST / 2
/** In what is noted, above the word's length: it was asked for again since a new one last looked for a place there. */
const RECENT = 1 << 8
/** Places that a word may take. */
const WAYS = 8

/**
 * Remembers what was found for the words met last. A few thousand words make up nearly all of any text;
 * the size is fixed, and no text is held.
 */
export class WordCache<Value> {
  readonly #mask: number
  readonly #hashes: Int32Array
  readonly #places: Int32Array
  readonly #values: (Value | undefined)[]
  /** The hash of the word asked for last, and the first of its places; -1 for a word too long. */
  #hash = 0
  #first = -1
  #hand = 0

  /** @param slots how many words are remembered at most, a power of two */
  constructor(slots: number) {
    this.#mask = slots / WAYS - 1
    this.#hashes = new Int32Array(slots)
    this.#places = new Int32Array(slots * PLACE)
    this.#values = new Array(slots).fill(undefined)
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
    const hashes = this.#hashes
    for (let slot = first; slot < first + WAYS; slot++)
      if (hashes[slot] === hash && this.#holds(slot * PLACE, text, start, end)) {
        this.#places[slot * PLACE] |= RECENT
        return this.#values[slot]
      }
    return undefined
  }

  #holds(place: number, text: string, start: number, end: number): boolean {
    const places = this.#places
    if ((places[place] & (RECENT - 1)) !== end - start) return false
    for (let at = start, i = place + 1; at < end; at += 2, i++)
      if (places[i] !== pairAt(text, at, end)) return false
    return true
  }

  /** Sets the value of the word that `get` was last asked for in vain; a word that shares its places may be forgotten. */
  set(text: string, start: number, end: number, value: Value): void {
    if (this.#first < 0) return
    const slot = this.#slotFrom(this.#first)
    const place = slot * PLACE
    this.#hashes[slot] = this.#hash
    this.#places[place] = end - start
    for (let at = start, i = place + 1; at < end; at += 2, i++) this.#places[i] = pairAt(text, at, end)
    this.#values[slot] = value
  }

  /** One that is free, else one whose word was not asked for again since the hand last passed. */
  #slotFrom(first: number): number {
    const places = this.#places
    for (let slot = first; slot < first + WAYS; slot++) if (places[slot * PLACE] === 0) return slot
    for (;;) {
      this.#hand = (this.#hand + 1) & (WAYS - 1)
      const slot = first + this.#hand
      if ((places[slot * PLACE] & RECENT) === 0) return slot
      places[slot * PLACE] &= ~RECENT
    }
  }
}

/** The unit at a place and the next one, in one integer. */
function pairAt(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at)
  return at + 1 < end ? unit | (text.charCodeAt(at + 1) << 16) : unit
}
