import { startingWeights } from '../../src/events/arguments/model.js'
import type { Sample } from './samples.js'

const EPOCHS = 30
const RATE = 0.3
/** Pulls every weight towards its starting point, so that rare features stay where a person has put them. */
const DECAY = 0.01

/** Logistic regression by stochastic gradient with adaptive rates; the same samples give the same weights. */
export function train(samples: readonly Sample[]): Float64Array {
  const start = startingWeights()
  const weights = Float64Array.from(start)
  const squares = new Float64Array(weights.length).fill(0.1)
  let seed = 7
  const random = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return seed / 0x7fffffff
  }
  const order = samples.map((_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const k of order) {
      const { features, fills } = samples[k]
      let score = 0
      for (const i of features) score += weights[i]
      const error = 1 / (1 + Math.exp(-score)) - (fills ? 1 : 0)
      for (const i of features) {
        const gradient = error + DECAY * (weights[i] - start[i])
        squares[i] += gradient * gradient
        weights[i] -= (RATE * gradient) / Math.sqrt(squares[i])
      }
    }
  }
  return weights
}
