import { GhotonaError } from '../../core/index.js'
import { TAGS } from './tags.js'

/** Raised whenever `Model.read` could misread what an older trainer wrote. */
export const MODEL_FORMAT = 1
/** Tags a row of weights is stored with: `TAGS`, rounded up. */
export const STRIDE = 16

/** What a trainer hands over. Hashes are taken modulo 2 to the power of `bits`. */
export interface ModelParts {
  readonly bits: number
  /** Sorted by hash, without repetition: `TAGS` weights each, between -127 and 127. */
  readonly features: readonly { readonly hash: number; readonly weights: Int8Array }[]
  /** From tag (`TAGS` is the sentence's beginning) to tag, in the units of the weights. */
  readonly transitions: Int16Array
  readonly clusters: readonly { readonly hash: number; readonly path: number }[]
  /** How many units of weight make one natural unit of log likelihood. */
  readonly scale: number
}

/** The weights of the tagger, ready for use. */
export class Model {
  readonly scale: number
  readonly transitions: Int16Array
  readonly #mask: number
  readonly #shift: number
  readonly #keys: Int32Array
  readonly #rows: Int32Array
  readonly #weights: Int8Array
  readonly #clusterKeys: Int32Array
  readonly #clusterPaths: Int32Array
  readonly #clusterMask: number
  readonly size: number

  constructor(parts: ModelParts) {
    this.scale = parts.scale
    this.transitions = parts.transitions
    this.size = parts.features.length
    this.#shift = 32 - parts.bits
    const slots = slotsFor(parts.features.length)
    this.#mask = slots - 1
    this.#keys = new Int32Array(slots)
    this.#rows = new Int32Array(slots).fill(-1)
    this.#weights = new Int8Array(parts.features.length * STRIDE)
    parts.features.forEach(({ hash, weights }, row) => {
      let slot = spread(hash) & this.#mask
      while (this.#rows[slot] >= 0) slot = (slot + 1) & this.#mask
      this.#keys[slot] = hash
      this.#rows[slot] = row * STRIDE
      this.#weights.set(weights, row * STRIDE)
    })
    const clusterSlots = slotsFor(parts.clusters.length)
    this.#clusterMask = clusterSlots - 1
    this.#clusterKeys = new Int32Array(clusterSlots)
    this.#clusterPaths = new Int32Array(clusterSlots)
    for (const { hash, path } of parts.clusters) {
      let slot = spread(hash) & this.#clusterMask
      while (this.#clusterPaths[slot] !== 0) slot = (slot + 1) & this.#clusterMask
      this.#clusterKeys[slot] = hash
      this.#clusterPaths[slot] = path
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

  /** Adds the weights of a feature to `scores[at …]`. */
  add(feature: number, scores: Int32Array, at: number): void {
    const hash = feature >>> this.#shift
    const keys = this.#keys
    const rows = this.#rows
    for (let slot = spread(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = rows[slot]
      if (row < 0) return
      if (keys[slot] !== hash) continue
      const weights = this.#weights
      for (let t = 0; t < TAGS; t++) scores[at + t] += weights[row + t]
      return
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
    const clusters: { hash: number; path: number }[] = []
    const paths = Array.from({ length: reader.number() }, () => reader.number())
    for (let count = reader.number(), hash = 0; count > 0; count--) {
      hash += reader.number()
      clusters.push({ hash, path: paths[reader.number()] })
    }
    const features: { hash: number; weights: Int8Array }[] = []
    const count = reader.number()
    const hashes = new Array<number>(count)
    for (let i = 0, hash = 0; i < count; i++) hashes[i] = hash += reader.number()
    for (let i = 0; i < count; i++) {
      const mask = reader.number()
      const weights = new Int8Array(TAGS)
      for (let t = 0; t < TAGS; t++) if ((mask >>> t) & 1) weights[t] = reader.byte()
      features.push({ hash: hashes[i], weights })
    }
    return new Model({ bits, scale, transitions, clusters, features })
  }
}

/** Writes a model; the same parts always give the same bytes. */
export function writeModel({ bits, scale, transitions, clusters, features }: ModelParts): Uint8Array {
  const out: number[] = []
  const put = (value: number) => {
    for (; value > 127; value = Math.floor(value / 128)) out.push((value % 128) | 128)
    out.push(value)
  }
  for (const value of [MODEL_FORMAT, TAGS, bits, scale]) put(value)
  for (const value of transitions) put(value < 0 ? -2 * value - 1 : 2 * value)
  const paths = [...new Set(clusters.map(({ path }) => path))].sort((a, b) => a - b)
  const index = new Map(paths.map((path, i) => [path, i]))
  put(paths.length)
  for (const path of paths) put(path)
  put(clusters.length)
  let last = 0
  for (const { hash, path } of clusters) {
    put(hash - last)
    put(index.get(path) as number)
    last = hash
  }
  put(features.length)
  last = 0
  for (const { hash } of features) {
    put(hash - last)
    last = hash
  }
  for (const { weights } of features) {
    let mask = 0
    for (let t = 0; t < TAGS; t++) if (weights[t] !== 0) mask |= 1 << t
    put(mask)
    for (let t = 0; t < TAGS; t++) if (weights[t] !== 0) out.push(weights[t] & 255)
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

function spread(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 8
}
