import { bytesOf } from '../../lexicon/bytes.js'
import { afterPart, isParting, NO_PARTS, partHash } from './forms.js'

/** So many buckets has a gazetteer: most hold forms that begin with one and the same part. */
const BUCKETS = 1 << 15

/** The bucket of the forms that begin with a part. @param first the state after that part */
export function bucketOf(first: number): number {
  return first & (BUCKETS - 1)
}

/** The state after the first part of a form, or `NO_PARTS` where it has none. */
export function firstState(form: string): number {
  let start = 0
  while (start < form.length && isParting(form.charCodeAt(start))) start++
  if (start === form.length) return NO_PARTS
  let end = start
  while (end < form.length && !isParting(form.charCodeAt(end))) end++
  return afterPart(NO_PARTS, partHash(form, start, end))
}

/** Which entries have a form in which bucket: those of a bucket lie side by side, in the order of the lists. */
export interface Buckets {
  /** Where the entries of a bucket begin; those of the last end at the last number. */
  readonly starts: Uint32Array
  readonly entries: Uint16Array | Uint32Array
}

/** @param entries the forms of every entry */
export function fillBuckets(entries: readonly (readonly string[])[]): Buckets {
  const filled = new Map<number, number[]>()
  entries.forEach((forms, entry) => {
    for (const form of forms) {
      const bucket = bucketOf(firstState(form))
      const others = filled.get(bucket)
      if (others === undefined) filled.set(bucket, [entry])
      else if (others[others.length - 1] !== entry) others.push(entry)
    }
  })
  const starts = new Uint32Array(BUCKETS + 1)
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    starts[bucket + 1] = starts[bucket] + (filled.get(bucket)?.length ?? 0)
  const sorted = [...filled].sort(([a], [b]) => a - b).flatMap(([, ids]) => ids)
  return { starts, entries: entries.length > 1 << 16 ? Uint32Array.from(sorted) : Uint16Array.from(sorted) }
}

/** The entries, lower bytes first; then how many every bucket has, in bytes of which 255 adds up with the next. */
export function packBuckets({ starts, entries }: Buckets): Uint8Array {
  const out: number[] = []
  for (const entry of entries)
    for (let byte = 0; byte < entries.BYTES_PER_ELEMENT; byte++) out.push((entry >>> (8 * byte)) & 255)
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    let count = starts[bucket + 1] - starts[bucket]
    for (; count >= 255; count -= 255) out.push(255)
    out.push(count)
  }
  return Uint8Array.from([...numberBytes(entries.length), ...out])
}

function numberBytes(value: number): number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 255)
}

/** Reads what `packBuckets` wrote. @param base64 the bytes; @param size how many entries there are in all */
export function readBuckets(base64: string, size: number): Buckets {
  const { buffer } = bytesOf(base64)
  const [length] = new Uint32Array(buffer, 0, 1)
  const entries = size > 1 << 16 ? new Uint32Array(buffer, 4, length) : new Uint16Array(buffer, 4, length)
  const counts = new Uint8Array(buffer, 4 + entries.byteLength)
  const starts = new Uint32Array(BUCKETS + 1)
  for (let bucket = 0, at = 0, sum = 0; bucket < BUCKETS; ) {
    const count = counts[at++]
    sum += count
    if (count < 255) starts[++bucket] = sum
  }
  return { starts, entries }
}
