import { packed } from '../../generated/models/arguments.js'
import { packed as packedCues } from '../../generated/words/part-cues.js'
import { parseList, records } from '../../lexicon/index.js'
import { featureLayout, indexOrder } from './features.js'
import { builtInFrames } from './frames.js'

let weights: Float32Array | undefined

/** The weights of the argument model: those of `data/models/arguments.tsv`. */
export function argumentWeights(): Float32Array {
  if (weights === undefined) {
    weights = startingWeights()
    for (const { feature, weight } of records(parseList(packed))) {
      const index = featureIndex(feature)
      if (index >= 0) weights[index] += Number(weight)
    }
  }
  return weights
}

/** What `data/words/part-cues.tsv` says of cases and postpositions, before any training. */
export function startingWeights(): Float32Array {
  const { size, names } = featureLayout()
  const { parts } = builtInFrames()
  const start = new Float32Array(size)
  for (let part = 0; part < parts.length; part++) start[featureIndex(`part:${parts[part]}`)] = -3
  for (const { part, voice, marking, score } of records(parseList(packedCues))) {
    const voices = voice === '*' ? names.voice : [voice]
    for (const each of voices)
      for (const form of names.form) {
        const index = featureIndex(`part marking voice form:${part}|${marking}|${each}|${form}`)
        if (index >= 0) start[index] = Number(score)
      }
  }
  return start
}

/** `part marking:agent|NOM` to its place, or -1 where a value is unknown. */
export function featureIndex(feature: string): number {
  const { templates, names } = featureLayout()
  const at = feature.indexOf(':')
  const template = templates.find(({ name }) => name === feature.slice(0, at))
  if (template === undefined) return -1
  const values = feature.slice(at + 1).split('|')
  let index = 0
  for (const d of indexOrder(template)) {
    const value = names[template.dimensions[d]].indexOf(values[d])
    if (value < 0) return -1
    index = index * template.sizes[d] + value
  }
  return template.offset + index
}

/** The other way round, for the training script. */
export function featureName(index: number): string {
  const { templates, names } = featureLayout()
  const template = templates.findLast(({ offset }) => offset <= index)!
  let rest = index - template.offset
  const values: string[] = []
  for (const d of indexOrder(template).toReversed()) {
    values[d] = names[template.dimensions[d]][rest % template.sizes[d]]
    rest = Math.floor(rest / template.sizes[d])
  }
  return `${template.name}:${values.join('|')}`
}
