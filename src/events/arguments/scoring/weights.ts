import { GhotonaError } from '../../../core/index.js'
import { packSteps, readSteps } from '../../../lists/index.js'
import { featureLayout } from './feature-layout.js'

/**
 * Packs the weights that are not zero: a number that tells this layout from others, their number, their hundredths, and
 * their places as `packSteps` writes them.
 */
export function packWeights(weights: Float32Array): Uint8Array {
  const places = [...weights.keys()].filter((place) => weights[place] !== 0)
  const head = Int32Array.of(layoutSum(), places.length)
  const values = Int16Array.from(places, (place) => Math.round(weights[place] * 100))
  return Uint8Array.from([
    ...new Uint8Array(head.buffer),
    ...new Uint8Array(values.buffer),
    ...packSteps(places),
  ])
}

/** The weights that `packWeights` packed. @throws GhotonaError `bad-list` where they were packed for other features */
export function readWeights(bytes: Uint8Array): Float32Array {
  const [sum, count] = new Int32Array(bytes.buffer, 0, 2)
  if (sum !== layoutSum())
    throw new GhotonaError('bad-list', 'the weights of the argument model are packed for other features')
  const values = new Int16Array(bytes.buffer, 8, count)
  const places = readSteps(bytes.subarray(8 + values.byteLength), count)
  const weights = new Float32Array(featureLayout().size)
  for (let i = 0; i < count; i++) weights[places[i]] = values[i] / 100
  return weights
}

/** A number of the features' names and their order. */
function layoutSum(): number {
  const { names, templates } = featureLayout()
  let sum = 0
  for (const text of [...templates.map(({ name }) => name), ...Object.values(names).flat()])
    for (let i = 0; i <= text.length; i++) sum = (Math.imul(sum, 31) + (text.charCodeAt(i) || 0)) | 0
  return sum
}
