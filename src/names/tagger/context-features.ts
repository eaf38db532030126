import { mix, type WordFeatures } from './features.js'

/**
 * What the features of a place take from the word there and from its neighbours, as integers side by side: the word's
 * facts as they are, then mixed with the number of each feature that begins with them.
 */
export const FACTS = 12
const HASH = 0
const CLUSTER = 1
const CLASSES = 2
const ENDING = 3
const PAIR_BEFORE = 4
const PAIR_BEHIND = 5
const AROUND = 6
const CLUSTERS_BEFORE = 7
const CLUSTERS_BEHIND = 8
const ENDING_WORD = 9
const ENDING_CLUSTER = 10
const CLASSES_AROUND = 11

export function writeFacts(word: WordFeatures, out: Int32Array, at: number): void {
  const { hash, cluster, classes, ending } = word
  out[at + HASH] = hash
  out[at + CLUSTER] = cluster
  out[at + CLASSES] = classes
  out[at + ENDING] = ending
  out[at + PAIR_BEFORE] = mix(0x31, hash)
  out[at + PAIR_BEHIND] = mix(0x32, hash)
  out[at + AROUND] = mix(0x35, hash)
  out[at + CLUSTERS_BEFORE] = mix(0x33, cluster)
  out[at + CLUSTERS_BEHIND] = mix(0x34, cluster)
  out[at + ENDING_WORD] = mix(0x39, ending)
  out[at + ENDING_CLUSTER] = mix(0x3d, ending)
  out[at + CLASSES_AROUND] = mix(0x38, classes)
}

/**
 * Features of a place between its neighbours, beyond those of the single words. `before`, `word` and `after` are where
 * `facts` has what was written of them.
 */
export function contextFeatures(
  facts: Int32Array,
  before: number,
  word: number,
  after: number,
  gazetteer: ArrayLike<number>,
  at: number,
  out: Int32Array,
  from = 0,
  to = gazetteer.length,
): number {
  const hash = facts[word + HASH]
  const cluster = facts[word + CLUSTER]
  const classes = facts[word + CLASSES]
  const hashBehind = facts[after + HASH]
  const clusterBehind = facts[after + CLUSTER]
  const classesBehind = facts[after + CLASSES]
  let n = 0
  out[n++] = mix(facts[before + PAIR_BEFORE], hash)
  out[n++] = mix(facts[word + PAIR_BEHIND], hashBehind)
  out[n++] = mix(facts[before + AROUND], hashBehind)
  out[n++] = mix(facts[before + CLUSTERS_BEFORE], cluster)
  out[n++] = mix(facts[word + CLUSTERS_BEHIND], clusterBehind)
  out[n++] = mix(facts[word + ENDING_WORD], hashBehind)
  out[n++] = mix(facts[word + ENDING_CLUSTER], clusterBehind)
  if ((facts[before + CLASSES] | classes | classesBehind) !== 0)
    out[n++] = mix(mix(facts[before + CLASSES_AROUND], classes), classesBehind)
  const label = gazetteer[at]
  const labelBefore = at > from ? gazetteer[at - 1] : 0
  const labelAfter = at + 1 < to ? gazetteer[at + 1] : 0
  if (labelBefore !== 0 || label !== 0) out[n++] = mix(mix(0x42, labelBefore), label)
  if (labelAfter !== 0 || label !== 0) out[n++] = mix(mix(0x43, label), labelAfter)
  if (label !== 0) {
    out[n++] = mix(0x41, label)
    out[n++] = mix(mix(0x44, label), hash)
    out[n++] = mix(mix(0x45, label), hashBehind)
    out[n++] = mix(mix(0x46, label), facts[before + HASH])
    out[n++] = mix(mix(0x47, label), facts[word + ENDING])
  }
  return n
}

export const CONTEXT_FEATURES = 24
