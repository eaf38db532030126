/** ASCII, Latin and all scripts up to Bengali: units below have their codes in an array. */
export const LOW_UNITS = 0x0a00

/** What a double array is made of. */
export interface Tables {
  readonly codes: Uint16Array
  readonly highCodes: ReadonlyMap<number, number>
  readonly cells: Int32Array
}

/** How often a key has each of the lower units; all zero between two builds. */
const COUNTS = new Uint32Array(LOW_UNITS)

/** Lays sorted keys out as a double array. */
export class Builder {
  readonly #keys: readonly string[]
  readonly #codes = new Uint16Array(LOW_UNITS)
  readonly #highCodes = new Map<number, number>()
  #alphabet = 1
  #base = new Int32Array(1024)
  #check = new Int32Array(1024).fill(-1)
  #terminal = new Int32Array(1024).fill(-1)
  #firstFree = 1
  #used = 1

  constructor(keys: readonly string[]) {
    this.#keys = keys
    const counts = new Map<number, number>()
    const seen: number[] = []
    for (const key of keys)
      for (let i = 0; i < key.length; i++) {
        const unit = key.charCodeAt(i)
        if (unit >= LOW_UNITS) counts.set(unit, (counts.get(unit) ?? 0) + 1)
        else if (COUNTS[unit]++ === 0) seen.push(unit)
      }
    for (const unit of seen) {
      counts.set(unit, COUNTS[unit])
      COUNTS[unit] = 0
    }
    // Frequent units get small codes, which packs the array; ties by code unit keep it deterministic.
    const units = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
    for (const [unit] of units) {
      if (unit < LOW_UNITS) this.#codes[unit] = this.#alphabet++
      else this.#highCodes.set(unit, this.#alphabet++)
    }
  }

  result(): Tables {
    this.#check[0] = 0
    if (this.#keys.length === 0) return this.#trim()
    // Four numbers for each state that waits: itself, its first key, the one behind its last, its depth.
    const pending = [0, 0, this.#keys.length, 0]
    const childCodes: number[] = []
    const childFrom: number[] = []
    while (pending.length > 0) {
      const depth = pending.pop() as number
      const to = pending.pop() as number
      const from = pending.pop() as number
      const state = pending.pop() as number
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
        if (next === unit) continue
        unit = next
        childCodes.push(unit < LOW_UNITS ? this.#codes[unit] : (this.#highCodes.get(unit) as number))
        childFrom.push(at)
      }
      const base = this.#place(childCodes)
      this.#base[state] = base
      for (let i = 0; i < childCodes.length; i++) {
        const child = base + childCodes[i]
        this.#check[child] = state
        pending.push(child, childFrom[i], i + 1 < childFrom.length ? childFrom[i + 1] : to, depth + 1)
      }
    }
    return this.#trim()
  }

  /** The first base at which all codes fall on free places. */
  #place(codes: number[]): number {
    let least = codes[0]
    for (let i = 1; i < codes.length; i++) if (codes[i] < least) least = codes[i]
    let taken = 0
    for (let free = this.#firstFree; ; free++) {
      if (free + this.#alphabet >= this.#check.length) this.#grow(free + this.#alphabet)
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
    for (let i = 0; i < codes.length; i++) if (this.#check[base + codes[i]] !== -1) return false
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
    return { codes: this.#codes, highCodes: this.#highCodes, cells }
  }
}

function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const result = new Int32Array(length).fill(-1)
  result.set(array)
  return result
}
