import { borders, follows, TAGS } from '../../src/names/tagger/tags.js'

/** A sentence as feature ids: those of token `i` are `ids[offsets[i] .. offsets[i + 1]]`. */
export interface Encoded {
  readonly ids: Int32Array
  readonly offsets: Int32Array
  readonly tags: Uint8Array
  /** Which data set the sentence is from. */
  readonly domain: number
  readonly weight: number
}

const STRIDE = 16

/**
 * A linear-chain conditional random field, trained by stochastic gradient descent with AdaGrad step
 * sizes. Each data set has weights of its own on top of the shared ones (Daumé, "Frustratingly Easy
 * Domain Adaptation", 2007): conventions may differ, knowledge is shared.
 */
export class Crf {
  readonly #features: number
  readonly #tables: Float32Array[]
  readonly #squares: Float32Array[]
  readonly transitions: Float64Array[]
  readonly #transitionSquares: Float64Array[]
  readonly #domains: number
  rate = 0.05
  decay = 0
  /** Share of features left out at each step. */
  dropout = 0.3
  #random = 12345

  constructor(features: number, domains: number) {
    this.#features = features
    this.#domains = domains
    const tables = domains + 1
    this.#tables = Array.from({ length: tables }, () => new Float32Array(features * STRIDE))
    this.#squares = Array.from({ length: tables }, () => new Float32Array(features * STRIDE).fill(1e-4))
    this.transitions = Array.from({ length: tables }, () => new Float64Array((TAGS + 1) * STRIDE))
    this.#transitionSquares = Array.from({ length: tables }, () =>
      new Float64Array((TAGS + 1) * STRIDE).fill(1e-4),
    )
  }

  /** Shared and own weights of a data set, added up. */
  weights(domain: number): Float32Array {
    const sum = Float32Array.from(this.#tables[0])
    if (domain >= 0) for (let i = 0; i < sum.length; i++) sum[i] += this.#tables[domain + 1][i]
    return sum
  }

  transitionWeights(domain: number): Float64Array {
    const sum = Float64Array.from(this.transitions[0])
    if (domain >= 0) for (let i = 0; i < sum.length; i++) sum[i] += this.transitions[domain + 1][i]
    return sum
  }

  /** Scores of all tags at all tokens. */
  emissions(sample: Encoded, domain: number, out: Float64Array): void {
    const { ids, offsets } = sample
    const shared = this.#tables[0]
    const own = this.#tables[domain + 1]
    const length = offsets.length - 1
    for (let i = 0; i < length; i++) {
      const row = i * STRIDE
      for (let t = 0; t < TAGS; t++) out[row + t] = 0
      for (let k = offsets[i]; k < offsets[i + 1]; k++) {
        const at = ids[k] * STRIDE
        for (let t = 0; t < TAGS; t++) out[row + t] += shared[at + t] + own[at + t]
      }
    }
  }

  viterbi(sample: Encoded, domain = sample.domain): Uint8Array {
    const length = sample.offsets.length - 1
    const emit = new Float64Array(length * STRIDE)
    this.emissions(sample, domain, emit)
    const trans = this.transitionWeights(domain)
    return viterbi(emit, trans, length)
  }

  /** One step of gradient ascent on a sentence; returns its log likelihood before the step. */
  step(full: Encoded): number {
    const sample = this.dropout > 0 ? this.#thin(full) : full
    const { ids, offsets, tags, domain } = sample
    const length = offsets.length - 1
    if (length === 0) return 0
    const emit = new Float64Array(length * STRIDE)
    this.emissions(sample, domain, emit)
    const trans = new Float64Array((TAGS + 1) * STRIDE)
    const t0 = this.transitions[0]
    const t1 = this.transitions[domain + 1]
    for (let i = 0; i < trans.length; i++) trans[i] = t0[i] + t1[i]
    const { node, edge, likelihood } = marginals(emit, trans, length, tags)
    const { rate, decay } = this
    const step = rate * sample.weight
    for (const table of [0, domain + 1]) {
      const weights = this.#tables[table]
      const squares = this.#squares[table]
      for (let i = 0; i < length; i++) {
        const row = i * STRIDE
        for (let k = offsets[i]; k < offsets[i + 1]; k++) {
          const at = ids[k] * STRIDE
          for (let t = 0; t < TAGS; t++) {
            const gradient = node[row + t] - decay * weights[at + t]
            if (gradient > 1e-4 || gradient < -1e-4) {
              const square = (squares[at + t] += gradient * gradient)
              weights[at + t] += (step * gradient) / Math.sqrt(square)
            }
          }
        }
      }
      const weightsT = this.transitions[table]
      const squaresT = this.#transitionSquares[table]
      for (let i = 0; i < edge.length; i++) {
        const gradient = edge[i]
        if (gradient === 0) continue
        const square = (squaresT[i] += gradient * gradient)
        weightsT[i] += (step * gradient) / Math.sqrt(square)
      }
    }
    return likelihood
  }

  #thin(sample: Encoded): Encoded {
    const { ids, offsets } = sample
    const kept = new Int32Array(ids.length)
    const ends = new Int32Array(offsets.length)
    const limit = this.dropout * 4294967296
    let n = 0
    for (let i = 0; i + 1 < offsets.length; i++) {
      for (let k = offsets[i]; k < offsets[i + 1]; k++) {
        this.#random = (Math.imul(this.#random, 1664525) + 1013904223) >>> 0
        if (this.#random >= limit) kept[n++] = ids[k]
      }
      ends[i + 1] = n
    }
    return { ...sample, ids: kept.subarray(0, n), offsets: ends }
  }

  get features(): number {
    return this.#features
  }
  get domains(): number {
    return this.#domains
  }
}

const ALLOWED: Uint8Array = (() => {
  const allowed = new Uint8Array((TAGS + 1) * STRIDE)
  for (let a = 0; a < TAGS; a++)
    for (let b = 0; b < TAGS; b++) allowed[a * STRIDE + b] = follows(a, b) ? 1 : 0
  for (let b = 0; b < TAGS; b++) allowed[TAGS * STRIDE + b] = borders(b, true) ? 1 : 0
  return allowed
})()
const ENDS: Uint8Array = Uint8Array.from({ length: TAGS }, (_, t) => (borders(t, false) ? 1 : 0))

export function viterbi(emit: Float64Array, trans: Float64Array, length: number): Uint8Array {
  const score = new Float64Array(length * STRIDE).fill(-Infinity)
  const back = new Uint8Array(length * STRIDE)
  for (let i = 0; i < length; i++)
    for (let b = 0; b < TAGS; b++) {
      let best = -Infinity
      let from = 0
      if (i === 0) {
        if (ALLOWED[TAGS * STRIDE + b]) best = trans[TAGS * STRIDE + b]
      } else
        for (let a = 0; a < TAGS; a++) {
          if (!ALLOWED[a * STRIDE + b]) continue
          const value = score[(i - 1) * STRIDE + a] + trans[a * STRIDE + b]
          if (value > best) {
            best = value
            from = a
          }
        }
      score[i * STRIDE + b] = best + emit[i * STRIDE + b]
      back[i * STRIDE + b] = from
    }
  const tags = new Uint8Array(length)
  let best = -Infinity
  for (let t = 0; t < TAGS; t++)
    if (ENDS[t] && score[(length - 1) * STRIDE + t] > best) {
      best = score[(length - 1) * STRIDE + t]
      tags[length - 1] = t
    }
  for (let i = length - 1; i > 0; i--) tags[i - 1] = back[i * STRIDE + tags[i]]
  return tags
}

/** Observed minus expected counts of nodes and edges, and the log likelihood of the given tags. */
function marginals(
  emit: Float64Array,
  trans: Float64Array,
  length: number,
  gold: Uint8Array,
): { node: Float64Array; edge: Float64Array; likelihood: number } {
  const expTrans = new Float64Array(trans.length)
  for (let i = 0; i < trans.length; i++) expTrans[i] = ALLOWED[i] ? Math.exp(trans[i]) : 0
  const expEmit = new Float64Array(length * STRIDE)
  let shift = 0
  for (let i = 0; i < length; i++) {
    let top = -Infinity
    for (let t = 0; t < TAGS; t++) if (emit[i * STRIDE + t] > top) top = emit[i * STRIDE + t]
    shift += top
    for (let t = 0; t < TAGS; t++) expEmit[i * STRIDE + t] = Math.exp(emit[i * STRIDE + t] - top)
  }
  const alpha = new Float64Array(length * STRIDE)
  const beta = new Float64Array(length * STRIDE)
  const scales = new Float64Array(length)
  let logZ = shift
  for (let i = 0; i < length; i++) {
    let sum = 0
    for (let b = 0; b < TAGS; b++) {
      let value = 0
      if (i === 0) value = expTrans[TAGS * STRIDE + b]
      else for (let a = 0; a < TAGS; a++) value += alpha[(i - 1) * STRIDE + a] * expTrans[a * STRIDE + b]
      value *= expEmit[i * STRIDE + b]
      if (i === length - 1 && !ENDS[b]) value = 0
      alpha[i * STRIDE + b] = value
      sum += value
    }
    scales[i] = 1 / sum
    logZ += Math.log(sum)
    for (let b = 0; b < TAGS; b++) alpha[i * STRIDE + b] /= sum
  }
  for (let t = 0; t < TAGS; t++) beta[(length - 1) * STRIDE + t] = ENDS[t]
  for (let i = length - 2; i >= 0; i--)
    for (let a = 0; a < TAGS; a++) {
      let value = 0
      for (let b = 0; b < TAGS; b++)
        value += expTrans[a * STRIDE + b] * expEmit[(i + 1) * STRIDE + b] * beta[(i + 1) * STRIDE + b]
      beta[i * STRIDE + a] = value * scales[i + 1]
    }
  const node = new Float64Array(length * STRIDE)
  const edge = new Float64Array(trans.length)
  for (let i = 0; i < length; i++)
    for (let t = 0; t < TAGS; t++) node[i * STRIDE + t] = -alpha[i * STRIDE + t] * beta[i * STRIDE + t]
  for (let t = 0; t < TAGS; t++) edge[TAGS * STRIDE + t] = node[t]
  for (let i = 1; i < length; i++)
    for (let a = 0; a < TAGS; a++)
      for (let b = 0; b < TAGS; b++)
        edge[a * STRIDE + b] -=
          alpha[(i - 1) * STRIDE + a] *
          expTrans[a * STRIDE + b] *
          expEmit[i * STRIDE + b] *
          beta[i * STRIDE + b] *
          scales[i]
  let score = 0
  for (let i = 0; i < length; i++) {
    node[i * STRIDE + gold[i]] += 1
    edge[(i === 0 ? TAGS : gold[i - 1]) * STRIDE + gold[i]] += 1
    score += emit[i * STRIDE + gold[i]] + trans[(i === 0 ? TAGS : gold[i - 1]) * STRIDE + gold[i]]
  }
  return { node, edge, likelihood: score - logZ }
}
