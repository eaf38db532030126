/** Words longer than this are not remembered. */
const LONGEST = 16
const SLOTS = 8192

/**
 * Remembers what was found for the words met last. A few thousand words make up nearly all of any text;
 * the size is fixed, and no text is held.
 */
export class WordCache<Value> {
  readonly #units = new Uint16Array(SLOTS * LONGEST)
  readonly #lengths = new Uint8Array(SLOTS)
  readonly #values: (Value | undefined)[] = new Array(SLOTS).fill(undefined)
  /** Where the word asked for last belongs. */
  #slot = 0

  /** The value set for the word `[start, end)`, if it is still there. */
  get(text: string, start: number, end: number): Value | undefined {
    const length = end - start
    if (length > LONGEST || length <= 0) {
      this.#slot = -1
      return undefined
    }
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    this.#slot = slot
    if (this.#lengths[slot] !== length) return undefined
    const units = this.#units
    for (let at = start, i = slot * LONGEST; at < end; at++, i++)
      if (units[i] !== text.charCodeAt(at)) return undefined
    return this.#values[slot]
  }

  /** Sets the value of the word that `get` was last asked for; words that share its place are forgotten. */
  set(text: string, start: number, end: number, value: Value): void {
    const slot = this.#slot
    if (slot < 0) return
    this.#lengths[slot] = end - start
    for (let at = start, i = slot * LONGEST; at < end; at++, i++) this.#units[i] = text.charCodeAt(at)
    this.#values[slot] = value
  }
}
