import { TAGS } from './tags.js'

/** Raised whenever `Model.load` could misread what an older packer wrote. */
export const LOAD_FORMAT = 4
/** Tags a row of weights is stored with: `TAGS`, rounded up. */
export const STRIDE = 16
/** Weights of all tags, two to an integer: one addition adds both, and none of their sums outgrows its half. */
export const PAIRS = (TAGS + 1) >> 1

/** Out of a pair of sums, that of the first tag, and that of the second. */
export function lowerOf(pair: number): number {
  return (pair << 16) >> 16
}

export function upperOf(pair: number): number {
  return (pair - lowerOf(pair)) >> 16
}

/** The character of the first weight of the alphabet: behind quotation marks, before the backslash and far from it. */
export const FIRST_LETTER = 0x23
/** So many different weights are told apart. */
export const LETTERS = 0x5c - FIRST_LETTER

/** Numbers at the beginning of a packed model: format, tags, bits, scale, features, clustered words. */
export const HEADER = 6
export const SECTIONS = 7

/** The sections of a packed model; each begins at a multiple of four bytes, behind the lengths of all. */
export function parted(bytes: Uint8Array): { header: Int32Array; sections: Uint8Array[] } {
  const lengths = new Int32Array(bytes.buffer, bytes.byteOffset + 4 * HEADER, SECTIONS)
  let at = 4 * (HEADER + SECTIONS)
  const sections = Array.from(lengths, (length) => {
    const section = bytes.subarray(at, at + length)
    at += (length + 3) & ~3
    return section
  })
  return { header: new Int32Array(bytes.buffer, bytes.byteOffset, HEADER), sections }
}

/** A hash's place in the order of slots: its product with an odd number, which another takes back. */
export function orderOf(hash: number, bits: number): number {
  return Math.imul(hash, SPREAD) & ((1 << bits) - 1)
}

const SPREAD = 0x9e3779b1
/** That other. */
export const BACK = 0xe8b2f51
