import { GhotonaError } from '../../core/index.js'
import { TAGS } from './tags.js'

/** Raised whenever `Model.read` could misread what an older trainer wrote. */
export const MODEL_FORMAT = 2
/** Tags a row of weights is stored with: `TAGS`, rounded up. */
export const STRIDE = 16
/** Weights of all tags, two to an integer: one addition adds both, and none of their sums outgrows its half. */
export const PAIRS = (TAGS + 1) >> 1

/** Integers of a slot of the table: the key, and the weights in pairs. */
const SLOT = 1 + PAIRS
const PRESENT = 1 << 15

/** What a trainer hands over. Hashes are taken modulo 2 to the power of `bits`. */
export interface ModelParts {
  readonly bits: number
  /** Of the features, sorted, without repetition. */
  readonly hashes: Int32Array
  /** `TAGS` weights of each feature, between -127 and 127. */
  readonly weights: Int8Array
  /** From tag (`TAGS` is the sentence's beginning) to tag, in the units of the weights. */
  readonly transitions: Int16Array
  /** Hash and bit path of every clustered word, sorted by hash. */
  readonly clusters: Int32Array
  /** How many units of weight make one natural unit of log likelihood. */
  readonly scale: number
}

/** The weights of the tagger, ready for use. */
export class Model {
  readonly scale: number
  readonly transitions: Int16Array
  readonly #mask: number
  readonly #shift: number
  /** Slots of the feature's hash plus one, and its weights in pairs. */
  readonly table: Int32Array
  /** Two bits of an integer for every feature there is, by part of its hash: most that are asked for are not there. */
  readonly #present = new Int32Array(PRESENT)
  readonly #clusterKeys: Int32Array
  readonly #clusterPaths: Int32Array
  readonly #clusterMask: number
  readonly size: number

  constructor(parts: ModelParts) {
    this.scale = parts.scale
    this.transitions = parts.transitions
    this.size = parts.hashes.length
    this.#shift = 32 - parts.bits
    const slots = slotsFor(parts.hashes.length)
    this.#mask = slots - 1
    this.table = new Int32Array(slots * SLOT)
    for (let i = 0; i < parts.hashes.length; i++) {
      const hash = parts.hashes[i]
      this.#present[placeOf(hash)] |= bitsOf(hash)
      let slot = spread(hash) & this.#mask
      while (this.table[slot * SLOT] !== 0) slot = (slot + 1) & this.#mask
      this.table[slot * SLOT] = hash + 1
      writePairs(parts.weights, i * TAGS, this.table, slot * SLOT + 1)
    }
    const clusterSlots = slotsFor(parts.clusters.length / 2)
    this.#clusterMask = clusterSlots - 1
    this.#clusterKeys = new Int32Array(clusterSlots)
    this.#clusterPaths = new Int32Array(clusterSlots)
    for (let i = 0; i < parts.clusters.length; i += 2) {
      let slot = spread(parts.clusters[i]) & this.#clusterMask
      while (this.#clusterPaths[slot] !== 0) slot = (slot + 1) & this.#clusterMask
      this.#clusterKeys[slot] = parts.clusters[i]
      this.#clusterPaths[slot] = parts.clusters[i + 1]
    }
  }

  /** The cluster of a word as a bit path with a leading 1, or 0 where it has none. */
  cluster(wordHash: number): number {
    const hash = wordHash >>> this.#shift
    for (let slot = spread(hash) & this.#clusterMask; ; slot = (slot + 1) & this.#clusterMask) {
      const path = this.#clusterPaths[slot]
      if (path === 0 || this.#clusterKeys[slot] === hash) return path
    }
  }

  /** Where `table` has the pairs of a feature's weights, or -1 where the feature has none. */
  find(feature: number): number {
    const hash = feature >>> this.#shift
    const bits = bitsOf(hash)
    if ((this.#present[placeOf(hash)] & bits) !== bits) return -1
    const { table } = this
    for (let at = (spread(hash) & this.#mask) * SLOT; ; ) {
      const key = table[at]
      if (key === hash + 1) return at + 1
      if (key === 0) return -1
      at += SLOT
      if (at === table.length) at = 0
    }
  }

  /**
   * Reads what `writeModel` wrote.
   *
   * @throws GhotonaError `bad-file` when the format is another
   */
  static read(bytes: Uint8Array): Model {
    const reader = new ByteReader(bytes)
    if (reader.number() !== MODEL_FORMAT || reader.number() !== TAGS)
      throw new GhotonaError('bad-file', `the tagger's model is not of format ${MODEL_FORMAT}`)
    const bits = reader.number()
    const scale = reader.number()
    const transitions = Int16Array.from({ length: (TAGS + 1) * STRIDE }, () => reader.signed())
    const paths = Array.from({ length: reader.number() }, () => reader.number())
    const clusters = new Int32Array(2 * reader.number())
    for (let i = 0, hash = 0; i < clusters.length; i += 2) {
      clusters[i] = hash += reader.number()
      clusters[i + 1] = paths[reader.number()]
    }
    const count = reader.number()
    const hashes = new Int32Array(count)
    for (let i = 0, hash = 0; i < count; i++) hashes[i] = hash += reader.number()
    const masks = new Int32Array(count)
    for (let i = 0; i < count; i++) masks[i] = reader.number()
    const weights = new Int8Array(count * TAGS)
    for (let t = 0; t < TAGS; t++)
      for (let i = 0; i < count; i++) if ((masks[i] >>> t) & 1) weights[i * TAGS + t] = reader.byte()
    return new Model({ bits, scale, transitions, clusters, hashes, weights })
  }
}

/** Writes a model; the same parts always give the same bytes. */
export function writeModel({ bits, scale, transitions, clusters, hashes, weights }: ModelParts): Uint8Array {
  const out: number[] = []
  const put = (value: number) => {
    for (; value > 127; value = Math.floor(value / 128)) out.push((value % 128) | 128)
    out.push(value)
  }
  for (const value of [MODEL_FORMAT, TAGS, bits, scale]) put(value)
  for (const value of transitions) put(value < 0 ? -2 * value - 1 : 2 * value)
  const paths = [...new Set(clusters.filter((_, i) => i % 2 === 1))].sort((a, b) => a - b)
  const index = new Map(paths.map((path, i) => [path, i]))
  put(paths.length)
  for (const path of paths) put(path)
  put(clusters.length / 2)
  for (let i = 0, last = 0; i < clusters.length; i += 2) {
    put(clusters[i] - last)
    put(index.get(clusters[i + 1]) as number)
    last = clusters[i]
  }
  put(hashes.length)
  for (let i = 0, last = 0; i < hashes.length; i++) {
    put(hashes[i] - last)
    last = hashes[i]
  }
  for (let i = 0; i < hashes.length; i++) {
    let mask = 0
    for (let t = 0; t < TAGS; t++) if (weights[i * TAGS + t] !== 0) mask |= 1 << t
    put(mask)
  }
  for (let t = 0; t < TAGS; t++)
    for (let i = 0; i < hashes.length; i++) {
      const weight = weights[i * TAGS + t]
      if (weight !== 0) out.push(weight & 255)
    }
  return Uint8Array.from(out)
}

class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  byte(): number {
    return this.#bytes[this.#at++]
  }

  /** A number in groups of seven bits, lowest first. */
  number(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }

  signed(): number {
    const value = this.number()
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }
}

function slotsFor(count: number): number {
  let slots = 16
  while (slots < 1.8 * count) slots *= 2
  return slots
}

/** Where, and as which bits, `#present` has a feature. */
function placeOf(hash: number): number {
  return hash & (PRESENT - 1)
}

function bitsOf(hash: number): number {
  return (1 << (hash >>> 15)) | (1 << (hash >>> 20))
}

/** Puts the weights of one tag into the lower, of the next into the upper half of an integer. */
function writePairs(weights: Int8Array, from: number, out: Int32Array, at: number): void {
  for (let t = 0; t < TAGS; t += 2)
    out[at + (t >> 1)] = weights[from + t] + (t + 1 < TAGS ? weights[from + t + 1] << 16 : 0)
}

/** Out of a pair of sums, that of the first tag, and that of the second. */
export function lowerOf(pair: number): number {
  return (pair << 16) >> 16
}

export function upperOf(pair: number): number {
  return (pair - lowerOf(pair)) >> 16
}

function spread(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 8
}
