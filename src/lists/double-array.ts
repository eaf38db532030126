import { isLetter, LEAF, States } from './double-array-states.js'
import { type Keys, ListedKeys } from './keys.js'

/**
 * A double array: a trie in two integer arrays, where the child of state `s` for code `c` is
 * `base[s] + c`, valid when `check` there is `s`. A key's last stretch that it shares with no other
 * key is not stored as states but compared with the key itself.
 *
 * After Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array Structure" (1989), and
 * Yata's minimal-prefix variant.
 *
 * @example
 * const names = DoubleArray.build(['কর', 'করা', 'জুন'])
 * names.find('করা') // 1
 * const found = new Int32Array(8)
 * names.prefixes('করাত', 0, 4, found) // 2
 * found.slice(0, 4) // Int32Array.of(0, 2, 1, 3)
 */
export class DoubleArray {
  readonly #keys: Keys
  /** Those of the keys that were asked for, by number. */
  readonly #known: (string | undefined)[]
  readonly #states: States

  /** @param keys not empty, sorted by UTF-16 code unit; of equal ones the first is found */
  constructor(keys: Keys) {
    this.#keys = keys
    this.#known = new Array(keys.size)
    this.#states = new States(keys)
  }

  /** Makes a double array of keys that are distinct, not empty, and sorted by UTF-16 code unit. @param keys distinct, not empty, sorted by UTF-16 code unit */
  static build(keys: readonly string[]): DoubleArray {
    return new DoubleArray(new ListedKeys(keys))
  }

  get size(): number {
    return this.#keys.size
  }

  /** The key with an id. */
  key(id: number): string {
    let key = this.#known[id]
    if (key === undefined) this.#known[id] = key = this.#keys.key(id)
    return key
  }

  /** 0 for units that no key has: no child lies there. */
  #rareCode(unit: number): number {
    return this.#states.rareCodes.get(unit) ?? 0
  }

  #expanded(cell: number, depth: number): Int32Array<ArrayBuffer> {
    this.#states.expand(cell, depth)
    return this.#states.cells
  }

  /** The id of the key that equals `text.slice(start, end)`, or -1. */
  find(text: string, start = 0, end = text.length): number {
    const { codes } = this.#states
    let { cells } = this.#states
    let cell = 0
    for (let at = start; ; at++) {
      let base = cells[cell]
      if (base < LEAF) {
        cells = this.#expanded(cell, at - start)
        base = cells[cell]
      }
      if (base < 0) {
        const id = cells[cell + 2]
        const key = this.key(id)
        return key.length === end - start && matches(key, at - start, text, at) ? id : -1
      }
      if (at === end) return cells[cell + 2]
      const unit = text.charCodeAt(at)
      const next = (base + (codes[unit] || this.#rareCode(unit))) << 2
      if (cells[next + 1] !== cell) return -1
      cell = next
    }
  }

  /** The id of the key that equals `text.slice(start, end)` read backwards, or -1. For keys written backwards. */
  findBack(text: string, start: number, end: number): number {
    const { codes } = this.#states
    let { cells } = this.#states
    let cell = 0
    for (let at = end; ; at--) {
      let base = cells[cell]
      if (base < LEAF) {
        cells = this.#expanded(cell, end - at)
        base = cells[cell]
      }
      if (base < 0) {
        const id = cells[cell + 2]
        const key = this.key(id)
        return key.length === end - start && matchesBack(key, end - at, text, at) ? id : -1
      }
      if (at === start) return cells[cell + 2]
      const unit = text.charCodeAt(at - 1)
      const next = (base + (codes[unit] || this.#rareCode(unit))) << 2
      if (cells[next + 1] !== cell) return -1
      cell = next
    }
  }

  /**
   * Whether a key begins with the word `text.slice(start, end)` and goes on behind it. Behind a Bengali letter another would
   * belong to the word, so that নির্বাচনী does not go on behind নির্বাচন.
   */
  goesOn(text: string, start: number, end: number): boolean {
    if (this.#keys.size === 0) return false
    const isOpen = end === start || !isLetter(text.charCodeAt(end - 1))
    const { codes } = this.#states
    let { cells } = this.#states
    let cell = 0
    for (let at = start; ; at++) {
      let base = cells[cell]
      if (base < LEAF) {
        cells = this.#expanded(cell, at - start)
        base = cells[cell]
      }
      if (base < 0) {
        const key = this.key(cells[cell + 2])
        return (
          key.length > end - start &&
          text.startsWith(key.slice(at - start, end - start), at) &&
          (isOpen || !isLetter(key.charCodeAt(end - start)))
        )
      }
      if (at === end)
        return isOpen || this.#states.parting.some((code) => cells[((base + code) << 2) + 1] === cell)
      const unit = text.charCodeAt(at)
      const next = (base + (codes[unit] || this.#rareCode(unit))) << 2
      if (cells[next + 1] !== cell) return false
      cell = next
    }
  }

  /**
   * The ids and starts of all keys, written backwards, that end at `end` and start at or behind `start`,
   * shortest first, into `out` as id, start, id, start …
   * @returns how many keys were found; `out` holds as many as fit
   */
  suffixes(text: string, start: number, end: number, out: Int32Array): number {
    const { codes } = this.#states
    let { cells } = this.#states
    let cell = 0
    let count = 0
    for (let at = end; ; at--) {
      let base = cells[cell]
      if (base < LEAF) {
        cells = this.#expanded(cell, end - at)
        base = cells[cell]
      }
      const id = cells[cell + 2]
      if (base < 0) {
        const key = this.key(id)
        const keyStart = end - key.length
        if (keyStart >= start && matchesBack(key, end - at, text, at) && 2 * count + 1 < out.length) {
          out[2 * count] = id
          out[2 * count++ + 1] = keyStart
        }
        return count
      }
      if (id >= 0 && 2 * count + 1 < out.length) {
        out[2 * count] = id
        out[2 * count++ + 1] = at
      }
      if (at === start) return count
      const unit = text.charCodeAt(at - 1)
      const next = (base + (codes[unit] || this.#rareCode(unit))) << 2
      if (cells[next + 1] !== cell) return count
      cell = next
    }
  }

  /**
   * The ids and ends of all keys that begin at `start`, shortest first, into `out` as id, end, id, end …
   * @returns how many keys were found; `out` holds as many as fit
   */
  prefixes(text: string, start: number, end: number, out: Int32Array): number {
    const { codes } = this.#states
    let { cells } = this.#states
    let cell = 0
    let count = 0
    for (let at = start; ; at++) {
      let base = cells[cell]
      if (base < LEAF) {
        cells = this.#expanded(cell, at - start)
        base = cells[cell]
      }
      const id = cells[cell + 2]
      if (base < 0) {
        const key = this.key(id)
        const keyEnd = start + key.length
        if (keyEnd <= end && matches(key, at - start, text, at) && 2 * count + 1 < out.length) {
          out[2 * count] = id
          out[2 * count++ + 1] = keyEnd
        }
        return count
      }
      if (id >= 0 && 2 * count + 1 < out.length) {
        out[2 * count] = id
        out[2 * count++ + 1] = at
      }
      if (at === end) return count
      const unit = text.charCodeAt(at)
      const next = (base + (codes[unit] || this.#rareCode(unit))) << 2
      if (cells[next + 1] !== cell) return count
      cell = next
    }
  }
}

function matches(key: string, from: number, text: string, at: number): boolean {
  for (let i = from; i < key.length; i++, at++) if (key.charCodeAt(i) !== text.charCodeAt(at)) return false
  return true
}

function matchesBack(key: string, from: number, text: string, at: number): boolean {
  for (let i = from; i < key.length; i++) if (key.charCodeAt(i) !== text.charCodeAt(--at)) return false
  return true
}
