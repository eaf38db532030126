import { bytesOf } from './bytes.js'
import { packSteps, readSteps } from './steps.js'

/** Rows by a number that what they hold has. */
export class Buckets {
  /** Of a number, what names its bucket. */
  readonly mask: number
  /** The buckets that have rows, ascending, each as often as it has rows. */
  readonly #filled: Int32Array
  readonly #rows: Uint16Array | Uint32Array

  constructor(mask: number, filled: Int32Array, rows: Uint16Array | Uint32Array) {
    this.mask = mask
    this.#filled = filled
    this.#rows = rows
  }

  /** The rows of a bucket, in their order. For callers that ask for each bucket once. */
  rowsOf(bucket: number): Uint16Array | Uint32Array {
    const first = this.#firstFrom(bucket)
    let last = first
    while (last < this.#filled.length && this.#filled[last] === bucket) last++
    return this.#rows.subarray(first, last)
  }

  #firstFrom(bucket: number): number {
    let low = 0
    for (let high = this.#filled.length; low < high; ) {
      const middle = (low + high) >> 1
      if (this.#filled[middle] < bucket) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Which bucket every row is in, lowest first, as steps; before them the rows, lower bytes first. @param sum of the lists that the rows are of */
  pack(sum: number): Uint8Array {
    const rows = this.#rows
    const head = Int32Array.of(sum, this.mask, rows.length, rows.BYTES_PER_ELEMENT)
    const steps = packSteps(this.#filled)
    const out = new Uint8Array(head.byteLength + rows.byteLength + steps.length)
    out.set(new Uint8Array(head.buffer))
    out.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength), head.byteLength)
    out.set(steps, head.byteLength + rows.byteLength)
    return out
  }
}

/** @param keys the numbers of every row; @param bits so many buckets there are, as a power of two */
export function fillBuckets(keys: readonly Iterable<number>[], bits: number): Buckets {
  const mask = (1 << bits) - 1
  const filled = new Map<number, number[]>()
  keys.forEach((numbers, row) => {
    for (const number of numbers) {
      const rows = filled.get(number & mask)
      if (rows === undefined) filled.set(number & mask, [row])
      else if (rows[rows.length - 1] !== row) rows.push(row)
    }
  })
  const sorted = [...filled].sort(([a], [b]) => a - b)
  const rows = sorted.flatMap(([, rows]) => rows)
  return new Buckets(
    mask,
    Int32Array.from(sorted.flatMap(([bucket, rows]) => rows.map(() => bucket))),
    keys.length > 1 << 16 ? Uint32Array.from(rows) : Uint16Array.from(rows),
  )
}

/** Head of packed buckets: `sum`, mask, number of rows in all buckets, bytes of each. */
const HEAD = 4

/** Reads what `Buckets.pack` wrote, unless it was of other lists. */
export function readBuckets(base64: string, sum: number): Buckets | undefined {
  const { buffer } = bytesOf(base64)
  const [packedSum, mask, length, bytes] = new Int32Array(buffer, 0, HEAD)
  if (packedSum !== sum) return undefined
  const rows =
    bytes === 4 ? new Uint32Array(buffer, 4 * HEAD, length) : new Uint16Array(buffer, 4 * HEAD, length)
  return new Buckets(mask, readSteps(new Uint8Array(buffer, 4 * HEAD + rows.byteLength), length), rows)
}
