import type { Sample } from './samples.js'
import { startingWeights } from './starting-weights.js'

const EPOCHS = 30
const RATE = 0.05
/** How strongly every weight is pulled towards its starting point, the word of a person. */
const PULL = 4

/** Logistic regression by stochastic gradient, averaged over the later epochs; the same samples give the same weights. */
export function train(samples: readonly Sample[]): Float64Array {
  const start = startingWeights()
  const weights = Float64Array.from(start)
  const sum = new Float64Array(weights.length)
  let seed = 7
  const random = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return seed / 0x7fffffff
  }
  const order = samples.map((_, i) => i)
  let averaged = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + 0.15 * epoch)
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const k of order) {
      const { features, fills } = samples[k]
      let score = 0
      for (const i of features) score += weights[i]
      const step = rate * (1 / (1 + Math.exp(-score)) - (fills ? 1 : 0))
      for (const i of features) weights[i] -= step
    }
    for (let i = 0; i < weights.length; i++)
      weights[i] = start[i] + (weights[i] - start[i]) / (1 + rate * PULL)
    if (epoch >= EPOCHS / 2) {
      averaged++
      for (let i = 0; i < weights.length; i++) sum[i] += weights[i]
    }
  }
  return sum.map((each) => each / averaged)
}
