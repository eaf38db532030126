/**
 * Trains the tagger and writes `data/models/tagger.bin` with its card.
 *
 *     npm run train -- DIR [TEXT-DIR]
 *
 * DIR holds public sets of labelled sentences (scripts/train/README.md says which, and how to convert them);
 * TEXT-DIR plain news text for the word clusters. Without DIR the fixtures of the repository are all there is.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { packed as titles } from '../src/generated/words/titles.js'
import { parseList, records } from '../src/lexicon/index.js'
import { Reader } from '../src/names/reader.js'
import { Model, STRIDE, writeModel } from '../src/names/tagger/model.js'
import { TAGS } from '../src/names/tagger/tags.js'
import type { Sample } from './train/conll.js'
import { type Cluster, learnClusters, textsOf } from './train/corpus.js'
import { Crf, type Encoded } from './train/crf.js'
import { Dictionary, Encoder } from './train/encode.js'
import { evaluate } from './train/evaluate.js'
import { addCommon, fixtureSource, publicSources, read, type Source } from './train/sources.js'

const CLASSES = 512
const EPOCHS = 2
const BITS = 30
const SCALE = 24

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
  const { crf, dictionary } = train(sources, clusters)
  const bytes = exportModel(crf, dictionary, clusters)
  mkdirSync('data/models', { recursive: true })
  writeFileSync('data/models/tagger.bin', bytes)
  log(`data/models/tagger.bin: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`)
  if (folder !== undefined)
    log(
      evaluate(
        Model.read(bytes),
        read(`${folder}/rifat/test.conll`, (type) => CLASS[type] ?? -1),
      ),
    )
}

const CLASS: Record<string, number> = { PER: 0, LOC: 1, ORG: 2 }

function train(
  sources: readonly Source[],
  clusters: readonly Cluster[],
): { crf: Crf; dictionary: Dictionary } {
  const paths = new Map(clusters.map(({ hash, path }) => [hash, path]))
  const encoder = new Encoder(new Reader(), (hash) => paths.get(hash) ?? 0)
  const dictionary = new Dictionary()
  const encodedOf = (sample: Sample) => encoder.encode(sample)
  for (const { samples } of sources) for (const sample of samples) dictionary.count(encodedOf(sample))
  dictionary.freeze(2)
  const data: Encoded[] = sources.flatMap(({ samples, weight }, domain) =>
    samples.map((sample) => dictionary.encode(sample, encodedOf(sample), domain, weight)),
  )
  const crf = new Crf(dictionary.ids.size, sources.length)
  crf.dropout = 0.3
  crf.rate = 0.05
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(data, epoch + 1)
    let likelihood = 0
    for (const sample of data) likelihood += crf.step(sample)
    log(`epoch ${epoch + 1}: log likelihood ${likelihood.toFixed(0)}`)
  }
  return { crf, dictionary }
}

/** The weights for the first source's conventions, quantised; features that say next to nothing are left out. */
function exportModel(crf: Crf, dictionary: Dictionary, clusters: readonly Cluster[]): Uint8Array {
  const weights = crf.weights(0)
  const byHash = new Map<number, Int8Array>()
  for (const [hash, id] of dictionary.ids) {
    const row = new Int8Array(TAGS)
    let largest = 0
    for (let t = 0; t < TAGS; t++) {
      const value = Math.max(-127, Math.min(127, Math.round(weights[id * STRIDE + t] * SCALE)))
      row[t] = Math.abs(value) < 2 ? 0 : value
      largest = Math.max(largest, Math.abs(value))
    }
    if (largest >= LEAST) byHash.set(hash >>> (32 - BITS), row)
  }
  const features = [...byHash].map(([hash, row]) => ({ hash, weights: row })).sort((a, b) => a.hash - b.hash)
  const transitions = Int16Array.from(crf.transitionWeights(0), (weight) => Math.round(weight * SCALE))
  const kept = new Map<number, number>()
  for (const { hash, path, count } of clusters) if (count >= 4) kept.set(hash >>> (32 - BITS), path)
  log(`${features.length} features, ${kept.size} clustered words`)
  return writeModel({
    bits: BITS,
    scale: SCALE,
    transitions,
    features,
    clusters: [...kept].map(([hash, path]) => ({ hash, path })).sort((a, b) => a.hash - b.hash),
  })
}

/** Weights under this, in steps of the quantisation, are not worth their bytes. */
const LEAST = 8

function shuffle(items: unknown[], seed: number): void {
  let state = seed
  for (let i = items.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    ;[items[i], items[j]] = [items[j], items[i]]
  }
}

main(process.argv[2], process.argv[3])
