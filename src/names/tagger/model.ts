import { GhotonaError } from '../../core/index.js'
import { readSteps } from '../../lists/steps.js'
import { FIRST_LETTER, LOAD_FORMAT, orderOf, parted } from './model-layout.js'
import { fillClusters, fillFeatures, PRESENT, placeOf, SLOT, slotBits } from './model-tables.js'
import { TAGS } from './tags.js'

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
