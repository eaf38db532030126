import { bytesOf } from './bytes.js'

/** Rows by a number that what they hold has: those of a bucket lie side by side, in the order of the rows. */
export interface Buckets {
  /** Of a number, what names its bucket. */
  readonly mask: number
  /** Where the rows of a bucket begin; those of the last end at the last number. */
  readonly starts: Uint32Array
  readonly rows: Uint16Array | Uint32Array
}

/** @param keys the numbers of every row; @param bits so many buckets there are, as a power of two */
export function fillBuckets(keys: readonly Iterable<number>[], bits: number): Buckets {
  const mask = (1 << bits) - 1
  const filled = Array.from({ length: mask + 1 }, (): number[] => [])
  keys.forEach((numbers, row) => {
    for (const number of numbers) {
      const bucket = filled[number & mask]
      if (bucket[bucket.length - 1] !== row) bucket.push(row)
    }
  })
  const starts = new Uint32Array(mask + 2)
  filled.forEach((rows, bucket) => {
    starts[bucket + 1] = starts[bucket] + rows.length
  })
  const sorted = filled.flat()
  return { mask, starts, rows: keys.length > 1 << 16 ? Uint32Array.from(sorted) : Uint16Array.from(sorted) }
}

/** Head of packed buckets: `sum`, mask, number of rows in all buckets, bytes of each. */
const HEAD = 4

/** The rows, lower bytes first; then how many every bucket has, in bytes of which 255 adds up with the next. @param sum of the lists that the rows are of */
export function packBuckets({ mask, starts, rows }: Buckets, sum: number): Uint8Array {
  const head = Int32Array.of(sum, mask, rows.length, rows.BYTES_PER_ELEMENT)
  const counts: number[] = []
  for (let bucket = 0; bucket <= mask; bucket++) {
    let count = starts[bucket + 1] - starts[bucket]
    for (; count >= 255; count -= 255) counts.push(255)
    counts.push(count)
  }
  const out = new Uint8Array(head.byteLength + rows.byteLength + counts.length)
  out.set(new Uint8Array(head.buffer))
  out.set(new Uint8Array(rows.buffer), head.byteLength)
  out.set(counts, head.byteLength + rows.byteLength)
  return out
}

/** Reads what `packBuckets` wrote, unless it was of other lists. */
export function readBuckets(base64: string, sum: number): Buckets | undefined {
  const { buffer } = bytesOf(base64)
  const [packedSum, mask, length, bytes] = new Int32Array(buffer, 0, HEAD)
  if (packedSum !== sum) return undefined
  const rows =
    bytes === 4 ? new Uint32Array(buffer, 4 * HEAD, length) : new Uint16Array(buffer, 4 * HEAD, length)
  const counts = new Uint8Array(buffer, 4 * HEAD + rows.byteLength)
  const starts = new Uint32Array(mask + 2)
  for (let bucket = 0, at = 0, end = 0; bucket <= mask; ) {
    const count = counts[at++]
    end += count
    if (count < 255) starts[++bucket] = end
  }
  return { mask, starts, rows }
}
