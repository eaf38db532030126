import { longest } from '../../src/names/gazetteer/longest.js'
import type { Reader } from '../../src/names/reader.js'
import {
  CONTEXT_FEATURES,
  contextFeatures,
  FACTS,
  writeFacts,
} from '../../src/names/tagger/context-features.js'
import { border, mixPlace, type WordFeatures, wordFeatures } from '../../src/names/tagger/features.js'
import type { Lexeme } from '../../src/names/words/lexemes.js'
import type { Sample } from './conll.js'
import type { Encoded } from './crf.js'

/** Turns sentences into the features that the tagger will see at run time. */
export class Encoder {
  readonly #reader: Reader
  readonly #clusterOf: (hash: number) => number
  readonly #context = new Int32Array(CONTEXT_FEATURES)
  readonly #words = new WeakMap<Lexeme, WordFeatures>()

  constructor(reader: Reader, clusterOf: (hash: number) => number) {
    this.#reader = reader
    this.#clusterOf = clusterOf
  }

  /** The feature hashes of every unit. */
  encode({ text, units }: Sample): Int32Array[] {
    const reader = this.#reader
    const lexemes = reader.lexemes(text, units)
    const labels = new Uint8Array(units.length)
    for (const match of longest(reader.matches(text, units, lexemes, 0, units.length)))
      for (let i = match.first; i < match.last; i++) labels[i] = reader.label(match, i)
    const words = lexemes.map((lexeme, i) => this.#word(lexeme, units.kinds[i]))
    const at = (i: number) => words[i] ?? border()
    // The sentence's words, between its borders.
    const facts = new Int32Array((words.length + 2) * FACTS)
    for (let i = -1; i <= words.length; i++) writeFacts(at(i), facts, (i + 1) * FACTS)
    return words.map((word, i) => {
      const hashes: number[] = []
      const put = (from: WordFeatures, count: number, place: number) => {
        for (let k = 0; k < count; k++) hashes.push(mixPlace(from.features[k], place))
      }
      put(at(i - 2), at(i - 2).far, -2)
      put(at(i - 1), at(i - 1).near, -1)
      put(word, word.count, 0)
      put(at(i + 1), at(i + 1).near, 1)
      put(at(i + 2), at(i + 2).far, 2)
      const here = (i + 1) * FACTS
      const count = contextFeatures(facts, here - FACTS, here, here + FACTS, labels, i, this.#context)
      for (let k = 0; k < count; k++) hashes.push(this.#context[k])
      return Int32Array.from(hashes)
    })
  }

  #word(lexeme: Lexeme, kind: number): WordFeatures {
    let features = this.#words.get(lexeme)
    if (features === undefined) {
      features = wordFeatures(lexeme, kind, this.#clusterOf)
      this.#words.set(lexeme, features)
    }
    return features
  }
}

/** Numbers the features that occur often enough. */
export class Dictionary {
  #counts = new Map<number, number>()
  readonly ids = new Map<number, number>()

  count(features: readonly Int32Array[]): void {
    for (const hashes of features)
      for (const hash of hashes) this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + 1)
  }

  freeze(least: number): void {
    for (const [hash, count] of this.#counts) if (count >= least) this.ids.set(hash, this.ids.size)
    this.#counts = new Map()
  }

  encode(sample: Sample, features: readonly Int32Array[], domain: number, weight: number): Encoded {
    const ids: number[] = []
    const offsets = new Int32Array(features.length + 1)
    features.forEach((hashes, i) => {
      for (const hash of hashes) {
        const id = this.ids.get(hash)
        if (id !== undefined) ids.push(id)
      }
      offsets[i + 1] = ids.length
    })
    return { ids: Int32Array.from(ids), offsets, tags: sample.tags, domain, weight }
  }
}
