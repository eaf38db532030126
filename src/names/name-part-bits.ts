import { partHash } from './gazetteer/forms.js'

/** Classes of given and of family names. */
export const GIVEN = 1 << 0
export const FAMILY = 1 << 1

/** Which words are given names or family names: their hashes, sorted, and the classes of each. */
export interface NameParts {
  readonly hashes: Int32Array
  readonly bits: Uint8Array
}

/** The classes of a word, by its hash; 0 where it is no part of a name. */
export function namePartBits({ hashes, bits }: NameParts, hash: number): number {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = hashes[middle]
    if (found === hash) return bits[middle]
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return 0
}

/** Packs lists of names, each with what it is also written as. */
export function packNameParts(
  lists: readonly { rows: readonly (readonly string[])[]; bit: number }[],
): Uint8Array {
  const bits = new Map<number, number>()
  for (const { rows, bit } of lists)
    for (const [name, also] of rows)
      for (const form of also === '' ? [name] : [name, ...also.split('|')]) {
        const hash = partHash(form, 0, form.length)
        bits.set(hash, (bits.get(hash) ?? 0) | bit)
      }
  const sorted = [...bits].sort(([a], [b]) => a - b)
  const words = Int32Array.from([sorted.length, ...sorted.map(([hash]) => hash)])
  const out = new Uint8Array(words.byteLength + sorted.length)
  out.set(new Uint8Array(words.buffer))
  out.set(
    sorted.map(([, each]) => each),
    words.byteLength,
  )
  return out
}

export function readNameParts({ buffer }: Uint8Array): NameParts {
  const [count] = new Int32Array(buffer, 0, 1)
  return { hashes: new Int32Array(buffer, 4, count), bits: new Uint8Array(buffer, 4 + 4 * count, count) }
}
