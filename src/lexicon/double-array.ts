/**
 * A double array: a trie in two integer arrays, where the child of state `s` for code `c` is
 * `base[s] + c`, valid when `check` there is `s`. A key's last stretch that it shares with no other
 * key is not stored as states but compared with the key itself.
 *
 * After Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array Structure" (1989), and
 * Yata's minimal-prefix variant.
 */
export class DoubleArray {
  readonly #keys: readonly string[]
  /** State `s` at `4 * s`: base, check, and the key that ends there, or -1. Side by side, one cache line serves a step. */
  readonly #cells: Int32Array
  /** Codes of the units below `LOW_UNITS`, which are nearly all. */
  readonly #codes: Uint16Array
  readonly #highCodes: ReadonlyMap<number, number>

  private constructor(keys: readonly string[], { codes, highCodes, cells }: Tables) {
    this.#keys = keys
    this.#codes = codes
    this.#highCodes = highCodes
    this.#cells = cells
  }

  /** Builds the tables from keys that are distinct, not empty, and sorted by UTF-16 code unit. @param keys distinct, not empty, sorted by UTF-16 code unit */
  static build(keys: readonly string[]): DoubleArray {
    return new DoubleArray(keys, new Builder(keys).result())
  }

  get size(): number {
    return this.#keys.length
  }

  /** The key with an id. */
  key(id: number): string {
    return this.#keys[id]
  }

  /** 0 for units that no key has: no child lies there. */
  #highCode(unit: number): number {
    return this.#highCodes.get(unit) ?? 0
  }

  /** The id of the key that equals `text.slice(start, end)`, or -1. */
  find(text: string, start = 0, end = text.length): number {
    const cells = this.#cells
    const codes = this.#codes
    let cell = 0
    for (let at = start; ; at++) {
      const base = cells[cell]
      if (base < 0) {
        const id = cells[cell + 2]
        const key = this.#keys[id]
        return key.length === end - start && matches(key, at - start, text, at) ? id : -1
      }
      if (at === end) return cells[cell + 2]
      const unit = text.charCodeAt(at)
      const next = (base + (unit < LOW_UNITS ? codes[unit] : this.#highCode(unit))) << 2
      if (cells[next + 1] !== cell) return -1
      cell = next
    }
  }

  /** The id of the key that equals `text.slice(start, end)` read backwards, or -1. For keys written backwards. */
  findBack(text: string, start: number, end: number): number {
    const cells = this.#cells
    const codes = this.#codes
    let cell = 0
    for (let at = end; ; at--) {
      const base = cells[cell]
      if (base < 0) {
        const id = cells[cell + 2]
        const key = this.#keys[id]
        return key.length === end - start && matchesBack(key, end - at, text, at) ? id : -1
      }
      if (at === start) return cells[cell + 2]
      const unit = text.charCodeAt(at - 1)
      const next = (base + (unit < LOW_UNITS ? codes[unit] : this.#highCode(unit))) << 2
      if (cells[next + 1] !== cell) return -1
      cell = next
    }
  }

  /**
   * The ids and starts of all keys, written backwards, that end at `end` and start at or behind `start`,
   * shortest first, into `out` as id, start, id, start …
   * @returns how many keys were found; `out` holds as many as fit
   */
  suffixes(text: string, start: number, end: number, out: Int32Array): number {
    const cells = this.#cells
    const codes = this.#codes
    let cell = 0
    let count = 0
    for (let at = end; ; at--) {
      const base = cells[cell]
      const id = cells[cell + 2]
      if (base < 0) {
        const key = this.#keys[id]
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
      const next = (base + (unit < LOW_UNITS ? codes[unit] : this.#highCode(unit))) << 2
      if (cells[next + 1] !== cell) return count
      cell = next
    }
  }

  /**
   * The ids and ends of all keys that begin at `start`, shortest first, into `out` as id, end, id, end …
   * @returns how many keys were found; `out` holds as many as fit
   */
  prefixes(text: string, start: number, end: number, out: Int32Array): number {
    const cells = this.#cells
    const codes = this.#codes
    let cell = 0
    let count = 0
    for (let at = start; ; at++) {
      const base = cells[cell]
      const id = cells[cell + 2]
      if (base < 0) {
        const key = this.#keys[id]
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
      const next = (base + (unit < LOW_UNITS ? codes[unit] : this.#highCode(unit))) << 2
      if (cells[next + 1] !== cell) return count
      cell = next
    }
  }
}

/** ASCII, Latin and all scripts up to Bengali. */
const LOW_UNITS = 0x0a00

function matches(key: string, from: number, text: string, at: number): boolean {
  for (let i = from; i < key.length; i++, at++) if (key.charCodeAt(i) !== text.charCodeAt(at)) return false
  return true
}

function matchesBack(key: string, from: number, text: string, at: number): boolean {
  for (let i = from; i < key.length; i++) if (key.charCodeAt(i) !== text.charCodeAt(--at)) return false
  return true
}

interface Tables {
  readonly codes: Uint16Array
  readonly highCodes: ReadonlyMap<number, number>
  readonly cells: Int32Array
}

class Builder {
  readonly #keys: readonly string[]
  readonly #codes = new Map<number, number>()
  #alphabet = 1
  #base = new Int32Array(1024)
  #check = new Int32Array(1024).fill(-1)
  #terminal = new Int32Array(1024).fill(-1)
  #firstFree = 1
  #used = 1

  constructor(keys: readonly string[]) {
    this.#keys = keys
    const low = new Uint32Array(LOW_UNITS)
    const counts = new Map<number, number>()
    for (const key of keys)
      for (let i = 0; i < key.length; i++) {
        const unit = key.charCodeAt(i)
        if (unit < LOW_UNITS) low[unit]++
        else counts.set(unit, (counts.get(unit) ?? 0) + 1)
      }
    for (let unit = 0; unit < LOW_UNITS; unit++) if (low[unit] > 0) counts.set(unit, low[unit])
    // Frequent units get small codes, which packs the array; ties by code unit keep it deterministic.
    const units = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
    for (const [unit] of units) this.#codes.set(unit, this.#alphabet++)
  }

  result(): Tables {
    this.#check[0] = 0
    if (this.#keys.length === 0) return this.#trim()
    const pending: [state: number, from: number, to: number, depth: number][] = [[0, 0, this.#keys.length, 0]]
    const childCodes: number[] = []
    const childFrom: number[] = []
    while (pending.length > 0) {
      const [state, from, to, depth] = pending.pop() as [number, number, number, number]
      if (to - from === 1) {
        this.#terminal[state] = from
        this.#base[state] = -1
        continue
      }
      let at = from
      if (this.#keys[at].length === depth) this.#terminal[state] = at++
      childCodes.length = 0
      childFrom.length = 0
      for (let unit = -1; at < to; at++) {
        const next = this.#keys[at].charCodeAt(depth)
        if (next !== unit) {
          unit = next
          childCodes.push(this.#codes.get(unit) as number)
          childFrom.push(at)
        }
      }
      const base = this.#place(childCodes)
      this.#base[state] = base
      for (let i = 0; i < childCodes.length; i++) {
        const child = base + childCodes[i]
        this.#check[child] = state
        pending.push([child, childFrom[i], i + 1 < childFrom.length ? childFrom[i + 1] : to, depth + 1])
      }
    }
    return this.#trim()
  }

  /** The first base at which all codes fall on free places. */
  #place(codes: number[]): number {
    let least = codes[0]
    for (const code of codes) if (code < least) least = code
    let taken = 0
    for (let free = this.#firstFree; ; free++) {
      this.#grow(free + this.#alphabet)
      if (this.#check[free] !== -1) {
        taken++
        continue
      }
      const base = free - least
      if (base > 0 && this.#fits(base, codes)) {
        // Where nearly all is taken, later searches would try in vain: they begin behind it.
        if (taken > 0.9 * (free - this.#firstFree + 1)) this.#firstFree = free
        const last = base + this.#alphabet
        if (last > this.#used) this.#used = last
        return base
      }
    }
  }

  #fits(base: number, codes: number[]): boolean {
    for (const code of codes) if (this.#check[base + code] !== -1) return false
    return true
  }

  #grow(index: number): void {
    const size = this.#check.length
    if (index < size) return
    const length = Math.max(index + 1, size * 2)
    const base = new Int32Array(length)
    base.set(this.#base)
    this.#base = base
    this.#check = grown(this.#check, length)
    this.#terminal = grown(this.#terminal, length)
  }

  #trim(): Tables {
    const length = this.#used + this.#alphabet + 1
    this.#grow(length)
    const cells = new Int32Array(4 * length)
    for (let state = 0; state < length; state++) {
      const check = this.#check[state]
      cells[4 * state] = this.#base[state]
      cells[4 * state + 1] = check < 0 ? -1 : 4 * check
      cells[4 * state + 2] = this.#terminal[state]
    }
    const codes = new Uint16Array(LOW_UNITS)
    const highCodes = new Map<number, number>()
    for (const [unit, code] of this.#codes) {
      if (unit < LOW_UNITS) codes[unit] = code
      else highCodes.set(unit, code)
    }
    return { codes, highCodes, cells }
  }
}

function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const result = new Int32Array(length).fill(-1)
  result.set(array)
  return result
}
