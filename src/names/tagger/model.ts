import { GhotonaError } from '../../core/index.js'
import { readSteps } from '../../lists/steps.js'
import { TAGS } from './tags.js'

/** Raised whenever `Model.load` could misread what an older packer wrote. */
export const LOAD_FORMAT = 4
/** Tags a row of weights is stored with: `TAGS`, rounded up. */
export const STRIDE = 16
/** Weights of all tags, two to an integer: one addition adds both, and none of their sums outgrows its half. */
export const PAIRS = (TAGS + 1) >> 1

/** Integers of a slot of the table: the key, and the weights in pairs. */
const SLOT = 1 + PAIRS
const PRESENT = 1 << 15

/**
 * The weights of the tagger, ready for use. Features and clustered words come in the order of their slots, so that the hash
 * tables are filled from front to back; the weights of a feature are read when a text has it first.
 */
export class Model {
  readonly scale: number
  readonly transitions: Int16Array
  readonly #bits: number
  readonly #shift: number
  /** Slots of the feature's hash plus one, and its weights in pairs; of a feature not yet read the hash is inverted, and number and place of its weights follow. */
  readonly table: Int32Array
  readonly #slotShift: number
  /** Two bits of an integer for every feature there is, by part of its hash: most that are asked for are not there. */
  readonly #present = new Int32Array(PRESENT)
  readonly #clusterKeys: Int32Array
  readonly #clusterPaths: Int32Array
  readonly #clusterShift: number
  readonly #masks: Uint16Array
  /** The weights that are not zero, a character each, and what the characters stand for. */
  readonly #weights: string
  readonly #alphabet: Int8Array
  readonly size: number

  private constructor(bytes: Uint8Array, weights: string) {
    const { header, sections } = parted(bytes)
    const [, , bits, scale, count, clustered] = header
    const [transitions, paths, masks, pathIndexes, steps, clusterSteps, alphabet] = sections
    this.scale = scale
    this.size = count
    this.#bits = bits
    this.#shift = 32 - bits
    this.transitions = new Int16Array(transitions.buffer, transitions.byteOffset, transitions.length / 2)
    this.#masks = new Uint16Array(masks.buffer, masks.byteOffset, count)
    this.#weights = weights
    this.#alphabet = new Int8Array(alphabet.buffer, alphabet.byteOffset, alphabet.length)
    this.#slotShift = bits - slotBits(count)
    this.table = fillFeatures(readSteps(steps, count), this.#masks, bits, this.#slotShift, this.#present)
    this.#clusterShift = bits - slotBits(clustered)
    const pathsByIndex = new Int32Array(paths.buffer, paths.byteOffset, paths.length / 4)
    const indexes = new Uint16Array(pathIndexes.buffer, pathIndexes.byteOffset, clustered)
    const slots = (1 << slotBits(clustered)) + clustered
    this.#clusterKeys = new Int32Array(slots)
    this.#clusterPaths = new Int32Array(slots)
    fillClusters(
      readSteps(clusterSteps, clustered),
      indexes,
      pathsByIndex,
      bits,
      this.#clusterShift,
      this.#clusterKeys,
      this.#clusterPaths,
    )
  }

  /** The cluster of a word as a bit path with a leading 1, or 0 where it has none. */
  cluster(wordHash: number): number {
    const hash = wordHash >>> this.#shift
    for (let slot = orderOf(hash, this.#bits) >>> this.#clusterShift; ; slot++) {
      const path = this.#clusterPaths[slot]
      if (path === 0 || this.#clusterKeys[slot] === hash) return path
    }
  }

  /**
   * Writes where `table` has the weights of the first `count` features, those without any left out; returns how many it
   * wrote.
   */
  findAll(features: Int32Array, count: number, found: Int32Array): number {
    const present = this.#present
    // Which of them there are no processor foresees: by arithmetic, it need not.
    let likely = 0
    for (let k = 0; k < count; k++) {
      const hash = features[k] >>> this.#shift
      const bits = present[placeOf(hash)]
      found[likely] = hash
      likely += (bits >>> (hash >>> 15)) & (bits >>> (hash >>> 20)) & 1
    }
    let written = 0
    for (let k = 0; k < likely; k++) {
      const at = this.#slotOf(found[k])
      if (at >= 0) found[written++] = at
    }
    return written
  }

  /** Where `table` has the pairs of the weights of a feature's hash, or -1 where there are none. */
  #slotOf(hash: number): number {
    const { table } = this
    for (let at = (orderOf(hash, this.#bits) >>> this.#slotShift) * SLOT; ; at += SLOT) {
      const key = table[at]
      if (key === hash + 1) return at + 1
      if (key === 0) return -1
      if (key === ~(hash + 1)) return this.#readWeights(at)
    }
  }

  /** Puts the weights of one tag into the lower, of the next into the upper half of an integer. */
  #readWeights(at: number): number {
    const { table } = this
    const mask = this.#masks[table[at + 1]]
    let next = table[at + 2]
    table[at] = ~table[at]
    table[at + 1] = 0
    table[at + 2] = 0
    for (let tag = 0; tag < TAGS; tag++)
      if ((mask >>> tag) & 1) {
        const weight = this.#alphabet[this.#weights.charCodeAt(next++) - FIRST_LETTER]
        table[at + 1 + (tag >> 1)] += weight << (tag & 1 ? 16 : 0)
      }
    return at + 1
  }

  /**
   * Loads what `packModel` wrote.
   *
   * @throws GhotonaError `bad-file` when the format is another
   */
  static load(bytes: Uint8Array, weights: string): Model {
    const [format, tags] = new Int32Array(bytes.buffer, bytes.byteOffset, 2)
    if (format !== LOAD_FORMAT || tags !== TAGS)
      throw new GhotonaError('bad-file', `the tagger's model is not of format ${LOAD_FORMAT}`)
    return new Model(bytes, weights)
  }
}

/** The character of the first weight of the alphabet: behind quotation marks, before the backslash and far from it. */
export const FIRST_LETTER = 0x23
/** So many different weights are told apart. */
export const LETTERS = 0x5c - FIRST_LETTER

/** Numbers at the beginning of a packed model: format, tags, bits, scale, features, clustered words. */
export const HEADER = 6

/** The sections of a packed model; each begins at a multiple of four bytes, behind the lengths of all. */
function parted(bytes: Uint8Array): { header: Int32Array; sections: Uint8Array[] } {
  const lengths = new Int32Array(bytes.buffer, bytes.byteOffset + 4 * HEADER, SECTIONS)
  let at = 4 * (HEADER + SECTIONS)
  const sections = Array.from(lengths, (length) => {
    const section = bytes.subarray(at, at + length)
    at += (length + 3) & ~3
    return section
  })
  return { header: new Int32Array(bytes.buffer, bytes.byteOffset, HEADER), sections }
}

export const SECTIONS = 7

function fillFeatures(
  orders: Int32Array,
  masks: Uint16Array,
  bits: number,
  shift: number,
  present: Int32Array,
): Int32Array {
  const count = masks.length
  const table = new Int32Array(((1 << (bits - shift)) + count + 1) * SLOT)
  const low = (1 << bits) - 1
  let free = 0
  let weights = 0
  for (let i = 0; i < count; i++) {
    const order = orders[i]
    const hash = Math.imul(order, BACK) & low
    present[placeOf(hash)] |= bitsOf(hash)
    const home = order >>> shift
    if (home > free) free = home
    const slot = free++ * SLOT
    table[slot] = ~(hash + 1)
    table[slot + 1] = i
    table[slot + 2] = weights
    weights += bitsIn(masks[i])
  }
  return table
}

function fillClusters(
  orders: Int32Array,
  indexes: Uint16Array,
  paths: Int32Array,
  bits: number,
  shift: number,
  keys: Int32Array,
  out: Int32Array,
): void {
  const low = (1 << bits) - 1
  let free = 0
  for (let i = 0; i < indexes.length; i++) {
    const order = orders[i]
    const home = order >>> shift
    if (home > free) free = home
    keys[free] = Math.imul(order, BACK) & low
    out[free++] = paths[indexes[i]]
  }
}

/** How many bits are set of 16. */
function bitsIn(mask: number): number {
  mask -= (mask >>> 1) & 0x5555
  mask = (mask & 0x3333) + ((mask >>> 2) & 0x3333)
  mask = (mask + (mask >>> 4)) & 0x0f0f
  return (mask + (mask >>> 8)) & 31
}

function slotBits(count: number): number {
  let bits = 4
  while (1 << bits < 1.8 * count) bits++
  return bits
}

/** Where, and as which bits, `#present` has a feature. */
function placeOf(hash: number): number {
  return hash & (PRESENT - 1)
}

function bitsOf(hash: number): number {
  return (1 << (hash >>> 15)) | (1 << (hash >>> 20))
}

/** Out of a pair of sums, that of the first tag, and that of the second. */
export function lowerOf(pair: number): number {
  return (pair << 16) >> 16
}

export function upperOf(pair: number): number {
  return (pair - lowerOf(pair)) >> 16
}

/** A hash's place in the order of slots: its product with an odd number, which another takes back. */
export function orderOf(hash: number, bits: number): number {
  return Math.imul(hash, SPREAD) & ((1 << bits) - 1)
}

const SPREAD = 0x9e3779b1
const BACK = 0xe8b2f51
