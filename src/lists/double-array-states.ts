import type { Keys } from './keys.js'

/** Base of a state that one key leads through, and of one that nobody has gone on from yet. */
export const LEAF = -1
export const PENDING = -2

/** Codes of the units that nearly all keys are made of; 0 for the others. */
let common: Uint8Array | undefined

function commonCodes(): Uint8Array {
  if (common === undefined) {
    common = new Uint8Array(0x10000)
    let code = 1
    for (let unit = 0x0980; unit < 0x0a00; unit++) common[unit] = code++
    for (let unit = 0x20; unit < 0x7f; unit++) common[unit] = code++
  }
  return common
}

/** So many places are tried before those behind are left alone. */
const TRIES = 16
/** The code behind the common ones. */
const FIRST_RARE = 1 + 0x80 + 0x5f

/**
 * The states of a double array over sorted keys. A state's children are laid out when somebody first goes on from it: of
 * thousands of keys a text asks for few, and only those cost anything.
 */
export class States {
  readonly keys: Keys
  /**
   * State `s` at `4 * s`: base, the place of its parent or -1, and the key that ends there or -1; of a pending state the first
   * of its keys and the one behind its last. Side by side, one cache line serves a step.
   */
  cells: Int32Array<ArrayBuffer> = new Int32Array(4 * 1024).fill(-1)
  readonly codes = commonCodes()
  /** Codes of all other units. */
  readonly rareCodes = new Map<number, number>()
  /** Codes of units that are no Bengali letters, as far as states have them. */
  readonly parting: number[] = []
  #firstFree = 1

  constructor(keys: Keys) {
    this.keys = keys
    this.#put(0, 0, keys.size)
  }

  #put(cell: number, from: number, to: number): void {
    const { cells } = this
    cells[cell] = to - from === 1 ? LEAF : PENDING
    cells[cell + 2] = from
    cells[cell + 3] = to
  }

  /** Lays out the children of a pending state. @param depth how many units lead to it */
  expand(cell: number, depth: number): void {
    const { keys } = this
    const to = this.cells[cell + 3]
    let at = this.cells[cell + 2]
    this.cells[cell + 2] = at < to && keys.unitAt(at, depth) < 0 ? at : -1
    while (at < to && keys.unitAt(at, depth) < 0) at++
    const codes: number[] = []
    const starts: number[] = []
    while (at < to) {
      const unit = keys.unitAt(at, depth)
      codes.push(this.#codeOf(unit))
      starts.push(at)
      at = this.#behind(at, to, unit, depth)
    }
    starts.push(to)
    const base = this.#place(codes)
    this.cells[cell] = base
    for (let i = 0; i < codes.length; i++) {
      const child = (base + codes[i]) << 2
      this.cells[child + 1] = cell
      this.#put(child, starts[i], starts[i + 1])
    }
  }

  /** The first key from `at` on with another unit: near it, or searched for in ever greater steps and then between the last two. */
  #behind(at: number, to: number, unit: number, depth: number): number {
    const { keys } = this
    let low = at + 1
    let step = 1
    while (low < to && keys.unitAt(low, depth) === unit) {
      low += step
      step *= 2
    }
    let high = Math.min(low, to)
    for (low = Math.max(at + 1, low - step + 1); low < high; ) {
      const middle = (low + high) >> 1
      if (keys.unitAt(middle, depth) === unit) low = middle + 1
      else high = middle
    }
    return high
  }

  #codeOf(unit: number): number {
    let code = this.codes[unit] || this.rareCodes.get(unit)
    if (code === undefined) {
      code = FIRST_RARE + this.rareCodes.size
      this.rareCodes.set(unit, code)
    }
    if (!isLetter(unit) && !this.parting.includes(code)) this.parting.push(code)
    return code
  }

  /** A base at which all codes fall on free places. */
  #place(codes: readonly number[]): number {
    const least = codes.length === 0 ? 1 : Math.min(...codes)
    const reach = FIRST_RARE + this.rareCodes.size
    if (this.#firstFree <= least) this.#firstFree = least + 1
    for (let free = this.#firstFree, tries = 0; ; free++, tries++) {
      // Gaps that many states did not fit in stay gaps: later searches begin behind them.
      if (tries === TRIES) this.#firstFree = free
      if ((free + reach) << 2 >= this.cells.length) this.#grow()
      if (this.#fits(free - least, codes)) return free - least
    }
  }

  #fits(base: number, codes: readonly number[]): boolean {
    for (let i = 0; i < codes.length; i++) if (this.cells[((base + codes[i]) << 2) + 1] !== -1) return false
    return true
  }

  #grow(): void {
    const cells = new Int32Array(2 * this.cells.length).fill(-1, this.cells.length)
    cells.set(this.cells)
    this.cells = cells
  }
}

/** Bengali letters and signs: no word ends between two of them. */
export function isLetter(unit: number): boolean {
  return unit >= 0x0981 && unit <= 0x09e3
}
