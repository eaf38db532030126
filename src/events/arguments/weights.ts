import { GhotonaError } from '../../core/index.js'
import { packSteps, readSteps } from '../../lexicon/index.js'
import { featureLayout } from './feature-layout.js'

/**
 * Packs trained weights: a number that tells this layout from others, their number, their hundredths, and their places as
 * `packSteps` writes them.
 */
export function packWeights(trained: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...trained].sort(([a], [b]) => a - b)
  const head = Int32Array.of(layoutSum(), sorted.length)
  const values = Int16Array.from(sorted, ([, weight]) => Math.round(weight * 100))
  const steps = packSteps(sorted.map(([place]) => place))
  return Uint8Array.from([...new Uint8Array(head.buffer), ...new Uint8Array(values.buffer), ...steps])
}

/** Adds what `packWeights` packed. @throws GhotonaError `bad-list` where it was packed for other features */
export function addTrained(start: Float32Array, bytes: Uint8Array): Float32Array {
  const [sum, count] = new Int32Array(bytes.buffer, 0, 2)
  if (sum !== layoutSum())
    throw new GhotonaError('bad-list', 'the weights of the argument model are packed for other features')
  const values = new Int16Array(bytes.buffer, 8, count)
  const places = readSteps(bytes.subarray(8 + values.byteLength), count)
  for (let i = 0; i < count; i++) start[places[i]] += values[i] / 100
  return start
}

/** A number of the features' names and their order. */
function layoutSum(): number {
  const { names, templates } = featureLayout()
  let sum = 0
  for (const text of [...templates.map(({ name }) => name), ...Object.values(names).flat()])
    for (let i = 0; i <= text.length; i++) sum = (Math.imul(sum, 31) + (text.charCodeAt(i) || 0)) | 0
  return sum
}
