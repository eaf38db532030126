/**
 * Word classes by the exchange algorithm: words move between classes as long as the class bigram
 * likelihood of running text grows (Kneser and Ney, "Improved clustering techniques for class-based
 * statistical language modelling", 1993). The classes are then merged two by two, as in Brown et al.,
 * "Class-based n-gram models of natural language" (1992), which gives each a path of bits.
 */

/** Running text as word ids; 0 separates sentences. */
export interface Corpus {
  readonly words: Int32Array
  readonly vocabulary: number
}

const TABLE = 1 << 16
const LOGS = Float64Array.from({ length: TABLE }, (_, n) => (n === 0 ? 0 : n * Math.log(n)))
const nLogN = (n: number): number => (n < TABLE ? LOGS[n] : n * Math.log(n))

interface Neighbours {
  readonly offsets: Int32Array
  readonly words: Int32Array
  readonly counts: Int32Array
}

/** For every word, the words that follow it (or, `reversed`, precede it) and how often. */
function neighbours({ words, vocabulary }: Corpus, reversed: boolean): Neighbours {
  const keys: number[] = []
  const bigrams = new Map<number, number>()
  for (let i = 1; i < words.length; i++) {
    const key = reversed ? words[i] * vocabulary + words[i - 1] : words[i - 1] * vocabulary + words[i]
    bigrams.set(key, (bigrams.get(key) ?? 0) + 1)
  }
  for (const key of bigrams.keys()) keys.push(key)
  keys.sort((a, b) => a - b)
  const offsets = new Int32Array(vocabulary + 1)
  for (const key of keys) offsets[Math.floor(key / vocabulary) + 1]++
  for (let i = 0; i < vocabulary; i++) offsets[i + 1] += offsets[i]
  return {
    offsets,
    words: Int32Array.from(keys, (key) => key % vocabulary),
    counts: Int32Array.from(keys, (key) => bigrams.get(key) as number),
  }
}

/** The class of every word, as a bit path with a leading 1; word 0 keeps a class of its own. */
export function clusterWords(
  corpus: Corpus,
  classes: number,
  sweeps: number,
  log: (line: string) => void,
): Int32Array {
  const { words, vocabulary } = corpus
  const after = neighbours(corpus, false)
  const before = neighbours(corpus, true)
  const counts = new Int32Array(vocabulary)
  for (const word of words) counts[word]++
  const order = Array.from({ length: vocabulary - 1 }, (_, i) => i + 1).sort(
    (a, b) => counts[b] - counts[a] || a - b,
  )
  const classOf = new Int32Array(vocabulary)
  order.forEach((word, i) => {
    classOf[word] = 1 + (i < classes - 1 ? i : i % (classes - 1))
  })
  const pairs = new Float64Array(classes * classes)
  const sums = new Float64Array(classes)
  for (let w = 0; w < vocabulary; w++) {
    sums[classOf[w]] += counts[w]
    for (let k = after.offsets[w]; k < after.offsets[w + 1]; k++)
      pairs[classOf[w] * classes + classOf[after.words[k]]] += after.counts[k]
  }
  const right = new Float64Array(classes)
  const left = new Float64Array(classes)
  const rights = new Int32Array(classes)
  const lefts = new Int32Array(classes)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = 0
    for (const w of order) {
      let r = 0
      let l = 0
      let self = 0
      for (let k = after.offsets[w]; k < after.offsets[w + 1]; k++) {
        const next = after.words[k]
        if (next === w) {
          self = after.counts[k]
          continue
        }
        const c = classOf[next]
        if (right[c] === 0) rights[r++] = c
        right[c] += after.counts[k]
      }
      for (let k = before.offsets[w]; k < before.offsets[w + 1]; k++) {
        const last = before.words[k]
        if (last === w) continue
        const c = classOf[last]
        if (left[c] === 0) lefts[l++] = c
        left[c] += before.counts[k]
      }
      const from = classOf[w]
      const move = (to: number, sign: number) => {
        sums[to] += sign * counts[w]
        for (let i = 0; i < r; i++) pairs[to * classes + rights[i]] += sign * right[rights[i]]
        for (let i = 0; i < l; i++) pairs[lefts[i] * classes + to] += sign * left[lefts[i]]
        pairs[to * classes + to] += sign * self
      }
      move(from, -1)
      let best = from
      let bestGain = -Infinity
      for (let to = 1; to < classes; to++) {
        let gain = -2 * (nLogN(sums[to] + counts[w]) - nLogN(sums[to]))
        const row = to * classes
        for (let i = 0; i < r; i++) {
          const c = rights[i]
          if (c !== to) gain += nLogN(pairs[row + c] + right[c]) - nLogN(pairs[row + c])
        }
        for (let i = 0; i < l; i++) {
          const c = lefts[i]
          if (c !== to) gain += nLogN(pairs[c * classes + to] + left[c]) - nLogN(pairs[c * classes + to])
        }
        const own = pairs[row + to]
        gain += nLogN(own + right[to] + left[to] + self) - nLogN(own)
        if (gain > bestGain) {
          bestGain = gain
          best = to
        }
      }
      move(best, 1)
      if (best !== from) moved++
      classOf[w] = best
      for (let i = 0; i < r; i++) right[rights[i]] = 0
      for (let i = 0; i < l; i++) left[lefts[i]] = 0
    }
    log(`classes, sweep ${sweep + 1}: ${moved} words moved`)
    if (moved < vocabulary / 500) break
  }
  const paths = mergePaths(pairs, sums, classes)
  return classOf.map((c) => paths[c])
}

/** Merges the two classes that cost least until one is left, and reads each class's path off the tree. */
function mergePaths(pairs: Float64Array, sums: Float64Array, classes: number): Int32Array {
  const alive = Array.from({ length: classes }, (_, i) => i)
  const nodes: (number | [number, number])[] = alive.slice()
  let tree: unknown[] = alive.map((c) => c)
  const cost = (a: number, b: number): number => {
    let loss = 2 * (nLogN(sums[a] + sums[b]) - nLogN(sums[a]) - nLogN(sums[b]))
    for (const c of alive) {
      if (c === a || c === b) continue
      loss +=
        nLogN(pairs[a * classes + c]) +
        nLogN(pairs[b * classes + c]) -
        nLogN(pairs[a * classes + c] + pairs[b * classes + c])
      loss +=
        nLogN(pairs[c * classes + a]) +
        nLogN(pairs[c * classes + b]) -
        nLogN(pairs[c * classes + a] + pairs[c * classes + b])
    }
    const aa = pairs[a * classes + a]
    const ab = pairs[a * classes + b]
    const ba = pairs[b * classes + a]
    const bb = pairs[b * classes + b]
    return loss + nLogN(aa) + nLogN(ab) + nLogN(ba) + nLogN(bb) - nLogN(aa + ab + ba + bb)
  }
  const costs = new Float64Array(classes * classes).fill(Infinity)
  for (let i = 0; i < alive.length; i++)
    for (let j = i + 1; j < alive.length; j++) costs[alive[i] * classes + alive[j]] = cost(alive[i], alive[j])
  while (alive.length > 1) {
    let best = Infinity
    let a = 0
    let b = 0
    for (let i = 0; i < alive.length; i++)
      for (let j = i + 1; j < alive.length; j++) {
        const value = costs[alive[i] * classes + alive[j]]
        if (value < best) {
          best = value
          a = alive[i]
          b = alive[j]
        }
      }
    tree[a] = [tree[a], tree[b]]
    sums[a] += sums[b]
    for (let c = 0; c < classes; c++) {
      pairs[a * classes + c] += pairs[b * classes + c]
      pairs[b * classes + c] = 0
    }
    for (let c = 0; c < classes; c++) {
      pairs[c * classes + a] += pairs[c * classes + b]
      pairs[c * classes + b] = 0
    }
    alive.splice(alive.indexOf(b), 1)
    // Costs of other pairs change a little through the merge; only those of the merged class are renewed.
    for (const c of alive) {
      if (c === a) continue
      if (c < a) costs[c * classes + a] = cost(c, a)
      else costs[a * classes + c] = cost(a, c)
    }
  }
  const paths = new Int32Array(classes)
  const walk = (node: unknown, path: number) => {
    if (typeof node === 'number') paths[node] = path
    else if (Array.isArray(node)) {
      walk(node[0], path * 2)
      walk(node[1], path * 2 + 1)
    }
  }
  walk(tree[alive[0]], 1)
  tree = nodes
  return paths
}
