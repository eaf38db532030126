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
  readonly #base: Int32Array
  readonly #check: Int32Array
  /** Key that ends at a state, or -1. */
  readonly #terminal: Int32Array
  readonly #codes: Uint16Array

  private constructor(
    keys: readonly string[],
    codes: Uint16Array,
    base: Int32Array,
    check: Int32Array,
    terminal: Int32Array,
  ) {
    this.#keys = keys
    this.#codes = codes
    this.#base = base
    this.#check = check
    this.#terminal = terminal
  }

  /** @param keys distinct, not empty, sorted by UTF-16 code unit */
  static build(keys: readonly string[]): DoubleArray {
    return new DoubleArray(keys, ...new Builder(keys).result())
  }

  get size(): number {
    return this.#keys.length
  }

  key(id: number): string {
    return this.#keys[id]
  }

  /** The id of the key that equals `text.slice(start, end)`, or -1. */
  find(text: string, start = 0, end = text.length): number {
    const base = this.#base
    const check = this.#check
    const codes = this.#codes
    let state = 0
    for (let at = start; ; at++) {
      const link = base[state]
      if (link < 0) {
        const id = this.#terminal[state]
        const key = this.#keys[id]
        return key.length === end - start && matches(key, at - start, text, at) ? id : -1
      }
      if (at === end) return this.#terminal[state]
      const next = link + codes[text.charCodeAt(at)]
      if (check[next] !== state) return -1
      state = next
    }
  }

  /** The id of the key that equals `text.slice(start, end)` read backwards, or -1. For keys written backwards. */
  findBack(text: string, start: number, end: number): number {
    const base = this.#base
    const check = this.#check
    const codes = this.#codes
    let state = 0
    for (let at = end; ; at--) {
      const link = base[state]
      if (link < 0) {
        const id = this.#terminal[state]
        const key = this.#keys[id]
        return key.length === end - start && matchesBack(key, end - at, text, at) ? id : -1
      }
      if (at === start) return this.#terminal[state]
      const next = link + codes[text.charCodeAt(at - 1)]
      if (check[next] !== state) return -1
      state = next
    }
  }

  /**
   * The ids and starts of all keys, written backwards, that end at `end` and start at or behind `start`,
   * shortest first, into `out` as id, start, id, start …
   * @returns how many keys were found; `out` holds as many as fit
   */
  suffixes(text: string, start: number, end: number, out: Int32Array): number {
    const base = this.#base
    const check = this.#check
    const terminal = this.#terminal
    const codes = this.#codes
    let state = 0
    let count = 0
    for (let at = end; ; at--) {
      const link = base[state]
      const id = terminal[state]
      if (link < 0) {
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
      const next = link + codes[text.charCodeAt(at - 1)]
      if (check[next] !== state) return count
      state = next
    }
  }

  /**
   * The ids and ends of all keys that begin at `start`, shortest first, into `out` as id, end, id, end …
   * @returns how many keys were found; `out` holds as many as fit
   */
  prefixes(text: string, start: number, end: number, out: Int32Array): number {
    const base = this.#base
    const check = this.#check
    const terminal = this.#terminal
    const codes = this.#codes
    let state = 0
    let count = 0
    for (let at = start; ; at++) {
      const link = base[state]
      const id = terminal[state]
      if (link < 0) {
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
      const next = link + codes[unit]
      if (check[next] !== state) return count
      state = next
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

type Tables = [codes: Uint16Array, base: Int32Array, check: Int32Array, terminal: Int32Array]

class Builder {
  readonly #keys: readonly string[]
  readonly #codes = new Uint16Array(0x10000)
  #alphabet = 1
  #base = new Int32Array(1024)
  #check = new Int32Array(1024).fill(-1)
  #terminal = new Int32Array(1024).fill(-1)
  #firstFree = 1
  #used = 1

  constructor(keys: readonly string[]) {
    this.#keys = keys
    const counts = new Uint32Array(0x10000)
    for (const key of keys) for (let i = 0; i < key.length; i++) counts[key.charCodeAt(i)]++
    const units: number[] = []
    for (let unit = 0; unit < 0x10000; unit++) if (counts[unit] > 0) units.push(unit)
    // Frequent units get small codes, which packs the array; ties by code unit keep it deterministic.
    units.sort((a, b) => counts[b] - counts[a] || a - b)
    for (const unit of units) this.#codes[unit] = this.#alphabet++
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
          childCodes.push(this.#codes[unit])
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
    return [
      this.#codes,
      this.#base.slice(0, length),
      this.#check.slice(0, length),
      this.#terminal.slice(0, length),
    ]
  }
}

function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const result = new Int32Array(length).fill(-1)
  result.set(array)
  return result
}
