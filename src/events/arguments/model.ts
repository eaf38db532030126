import { packed } from '../../generated/models/argument-weights.js'
import { packed as packedCues } from '../../generated/words/part-cues.js'
import { parseList, records } from '../../lexicon/index.js'
import { bytesOf } from '../../lexicon/lists/bytes.js'
import { featureLayout, indexOrder } from './feature-layout.js'
import { builtInFrames } from './frames.js'
import { addTrained } from './weights.js'

let weights: Float32Array | undefined

/** The weights of the argument model: those of `data/models/arguments.tsv`. */
export function argumentWeights(): Float32Array {
  weights ??= addTrained(startingWeights(), bytesOf(packed))
  return weights
}

/** What `data/words/part-cues.tsv` says of cases and postpositions, before any training. */
export function startingWeights(): Float32Array {
  const { size, names, templates } = featureLayout()
  const start = new Float32Array(size)
  const placesOf = (name: string) => {
    const template = templates.find((each) => each.name === name)!
    return (values: Readonly<Record<string, number>>) =>
      indexOrder(template).reduce(
        (index, d) => index * template.sizes[d] + values[template.dimensions[d]],
        0,
      ) + template.offset
  }
  const ofPart = placesOf('part')
  const ofMarking = placesOf('part marking voice form')
  const { parts } = builtInFrames()
  for (let part = 0; part < parts.length; part++) start[ofPart({ part })] = -3
  for (const cells of records(parseList(packedCues))) {
    const part = parts.indexOf(cells.part)
    const marking = names.marking.indexOf(cells.marking)
    if (part < 0 || marking < 0) continue
    for (let voice = 0; voice < names.voice.length; voice++)
      if (cells.voice === '*' || cells.voice === names.voice[voice])
        for (let form = 0; form < names.form.length; form++)
          start[ofMarking({ part, marking, voice, form })] = Number(cells.score)
  }
  return start
}
