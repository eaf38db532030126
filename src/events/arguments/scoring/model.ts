import { packed } from '../../../generated/models/argument-weights.js'
import { bytesOf } from '../../../lists/bytes.js'
import { readWeights } from './weights.js'

let weights: Float32Array | undefined

/** The weights of the argument model: those of `data/models/part-cues.tsv` and of `data/models/arguments.tsv` together. */
export function argumentWeights(): Float32Array {
  weights ??= readWeights(bytesOf(packed))
  return weights
}
