/**
 * Trains the tagger and writes `data/models/tagger.bin`; `data/models/README.md` is its card.
 *
 *     npm run train -- DIR [TEXT-DIR]
 *
 * DIR holds public sets of labelled sentences (scripts/train/README.md says which, and how to convert them);
 * TEXT-DIR plain news text for the word clusters. Without DIR the fixtures of the repository are all there is, and the
 * model goes to `temp/tagger.bin`: it shows that training works, and finds little.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packed as titles } from '../src/generated/words/titles.js'
import { parseList, records } from '../src/lists/index.js'
import { Reader } from '../src/names/reader.js'
import { Model } from '../src/names/tagger/model.js'
import { packModel, readModel, writeModel } from '../src/names/tagger/model-file.js'
import { STRIDE } from '../src/names/tagger/model-layout.js'
import { TAGS } from '../src/names/tagger/tags.js'
import { type Cluster, learnClusters, textsOf } from './train/corpus.js'
import { Crf, type Encoded } from './train/crf.js'
import { Dictionary, Encoder } from './train/encode.js'
import { evaluate } from './train/evaluate.js'
import { addCommon, fixtureSource, publicSources, read, type Source } from './train/sources.js'

const CLASSES = 512
const FIRST_EPOCHS = 2
const EPOCHS = 3
/** The weights are the mean of those after so many last epochs. */
const AVERAGED = 1
/** As many features are kept: what fits into the size of the model. */
const FEATURES = 70_000
const BITS = 30
const SCALE = 12

const log = (line: string) => console.error(line)

function main(folder: string | undefined, textFolder: string | undefined): void {
  addCommon(records(parseList(titles)).map(({ title }) => title))
  const sources = [
    ...(folder === undefined ? [] : publicSources(folder)),
    fixtureSource('fixtures/cases/names'),
  ]
  for (const { name, samples } of sources) log(`${name}: ${samples.length} sentences`)
  const clusters = learnClusters(
    [...sources.flatMap(({ samples }) => samples.map(({ text }) => text)), ...textsOf(textFolder ?? '')],
    CLASSES,
    3,
    log,
  )
  const { weights, dictionary } = train(sources, clusters)
  const bytes = exportModel(weights, dictionary, clusters)
  const file = folder === undefined ? 'temp/tagger.bin' : 'data/models/tagger.bin'
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  log(`${file}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`)
  if (folder !== undefined)
    log(
      evaluate(
        modelOf(bytes),
        read(`${folder}/rifat/test.conll`, (type) => CLASS[type] ?? -1),
      ),
    )
}

function modelOf(file: Uint8Array): Model {
  const { bytes, weights } = packModel(readModel(file))
  return Model.load(bytes, weights)
}

const CLASS: Record<string, number> = { PER: 0, LOC: 1, ORG: 2 }

function train(
  sources: readonly Source[],
  clusters: readonly Cluster[],
): { weights: Weights; dictionary: Dictionary } {
  const paths = new Map(clusters.map(({ hash, path }) => [hash, path]))
  const encoder = new Encoder(new Reader(), (hash) => paths.get(hash) ?? 0)
  const encoded = sources.map(({ samples }) => samples.map((sample) => encoder.encode(sample)))
  const all = new Dictionary()
  for (const features of encoded) for (const sentence of features) all.count(sentence)
  all.freeze(2)
  // Trained once with everything, to see which features say most; then again with those alone.
  const first = run(sources, encoded, all, FIRST_EPOCHS)
  const dictionary = strongest(first, all, FEATURES)
  return { weights: run(sources, encoded, dictionary, EPOCHS), dictionary }
}

interface Weights {
  readonly features: Float64Array
  readonly transitions: Float64Array
}

function run(
  sources: readonly Source[],
  encoded: readonly (readonly Int32Array[][])[],
  dictionary: Dictionary,
  epochs: number,
): Weights {
  const data: Encoded[] = sources.flatMap(({ samples, weight, times }, domain) => {
    const once = samples.map((sample, i) => dictionary.encode(sample, encoded[domain][i], domain, weight))
    return Array.from({ length: times }, () => once).flat()
  })
  const crf = new Crf(dictionary.ids.size, sources.length)
  const features = new Float64Array(dictionary.ids.size * STRIDE)
  const transitions = new Float64Array((TAGS + 1) * STRIDE)
  const averaged = Math.min(epochs, AVERAGED)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(data, epoch + 1)
    let likelihood = 0
    for (const sample of data) likelihood += crf.step(sample)
    log(`${dictionary.ids.size} features, epoch ${epoch + 1}: log likelihood ${likelihood.toFixed(0)}`)
    if (epoch < epochs - averaged) continue
    // For the conventions of the first source.
    crf.weights(0).forEach((weight, i) => {
      features[i] += weight / averaged
    })
    crf.transitionWeights(0).forEach((weight, i) => {
      transitions[i] += weight / averaged
    })
  }
  return { features, transitions }
}

/** The features with the largest weights. */
function strongest({ features: weights }: Weights, dictionary: Dictionary, count: number): Dictionary {
  const ranked = [...dictionary.ids].map(([hash, id]) => {
    let largest = 0
    for (let t = 0; t < TAGS; t++) largest = Math.max(largest, Math.abs(weights[id * STRIDE + t]))
    return { hash, largest }
  })
  ranked.sort((a, b) => b.largest - a.largest || a.hash - b.hash)
  const kept = new Dictionary()
  for (const { hash } of ranked.slice(0, count)) kept.ids.set(hash, kept.ids.size)
  return kept
}

/** The weights, quantised. */
function exportModel(
  { features: weights, transitions }: Weights,
  dictionary: Dictionary,
  clusters: readonly Cluster[],
): Uint8Array {
  const rows = new Map<number, Int8Array>()
  for (const [hash, id] of dictionary.ids) {
    const row = Int8Array.from({ length: TAGS }, (_, t) => {
      const value = weights[id * STRIDE + t]
      return Math.abs(value) < LEAST ? 0 : Math.max(-127, Math.min(127, Math.round(value * SCALE)))
    })
    if (row.some((weight) => weight !== 0)) rows.set(hash >>> (32 - BITS), row)
  }
  const hashes = Int32Array.from([...rows.keys()].sort((a, b) => a - b))
  const flat = new Int8Array(hashes.length * TAGS)
  hashes.forEach((hash, i) => {
    flat.set(rows.get(hash) as Int8Array, i * TAGS)
  })
  const paths = new Map<number, number>()
  for (const { hash, path, count } of clusters) if (count >= KNOWN) paths.set(hash >>> (32 - BITS), path)
  log(`${hashes.length} features, ${paths.size} clustered words`)
  return writeModel({
    bits: BITS,
    scale: SCALE,
    transitions: Int16Array.from(transitions, (weight) => Math.round(weight * SCALE)),
    hashes,
    weights: flat,
    clusters: Int32Array.from([...paths].sort((a, b) => a[0] - b[0]).flat()),
  })
}

/** Weights under this are not worth their bytes. */
const LEAST = 0.12
/** A word has to occur so often for its cluster to be kept. */
const KNOWN = 4

function shuffle(items: unknown[], seed: number): void {
  let state = seed
  for (let i = items.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    ;[items[i], items[j]] = [items[j], items[i]]
  }
}

main(process.argv[2], process.argv[3])
