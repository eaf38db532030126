import { GhotonaError } from '../../core/index.js'
import { packSteps } from '../../lists/steps.js'
import { FIRST_LETTER, HEADER, LETTERS, LOAD_FORMAT, orderOf, SECTIONS, STRIDE } from './model-layout.js'
import { TAGS } from './tags.js'

/** Raised whenever `readModel` could misread what an older trainer wrote. */
export const MODEL_FORMAT = 2

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

/**
 * Reads what `writeModel` wrote.
 *
 * @throws GhotonaError `bad-file` when the format is another
 */
export function readModel(bytes: Uint8Array): ModelParts {
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
  return { bits, scale, transitions, clusters, hashes, weights }
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

/**
 * Packs a model so that `Model.load` has little to do: the weights as text, a character each, all else as bytes. The same parts
 * always give the same.
 */
export function packModel({ bits, scale, transitions, clusters, hashes, weights }: ModelParts): {
  bytes: Uint8Array
  weights: string
} {
  const alphabet = Int8Array.from(new Set(weights.filter((weight) => weight !== 0))).sort()
  if (alphabet.length > LETTERS)
    throw new GhotonaError(
      'bad-file',
      `the model has ${alphabet.length} weights, at most ${LETTERS} can be packed`,
    )
  const letterOf = new Map(
    Array.from(alphabet, (weight, i) => [weight, String.fromCharCode(FIRST_LETTER + i)]),
  )
  const features = inOrder(hashes, bits)
  const masks = new Uint16Array(features.ids.length)
  const present: string[] = []
  features.ids.forEach((id, i) => {
    for (let tag = 0; tag < TAGS; tag++) {
      const weight = weights[id * TAGS + tag]
      if (weight === 0) continue
      masks[i] |= 1 << tag
      present.push(letterOf.get(weight) as string)
    }
  })
  const words = inOrder(
    clusters.filter((_, i) => i % 2 === 0),
    bits,
  )
  const paths = [...new Set(clusters.filter((_, i) => i % 2 === 1))].sort((a, b) => a - b)
  const indexOf = new Map(paths.map((path, i) => [path, i]))
  const sections = [
    transitions,
    Int32Array.from(paths),
    masks,
    Uint16Array.from(words.ids, (id) => indexOf.get(clusters[2 * id + 1]) as number),
    features.steps,
    words.steps,
    alphabet,
  ].map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength))
  const header = [LOAD_FORMAT, TAGS, bits, scale, hashes.length, clusters.length / 2]
  const head = Int32Array.from([...header, ...sections.map(({ length }) => length)])
  const out = new Uint8Array(
    sections.reduce((sum, { length }) => sum + ((length + 3) & ~3), 4 * (HEADER + SECTIONS)),
  )
  out.set(new Uint8Array(head.buffer))
  let at = head.byteLength
  for (const section of sections) {
    out.set(section, at)
    at += (section.length + 3) & ~3
  }
  return { bytes: out, weights: present.join('') }
}

/** Hashes in the order of their slots: their numbers, and from each to the next a step in groups of seven bits. */
function inOrder(hashes: Int32Array, bits: number): { ids: number[]; steps: Uint8Array } {
  const orders = Array.from(hashes, (hash) => orderOf(hash, bits))
  const ids = orders.map((_, i) => i).sort((a, b) => orders[a] - orders[b])
  return { ids, steps: packSteps(ids.map((id) => orders[id])) }
}
