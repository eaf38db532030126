import { builtInFrames } from '../../src/events/arguments/frames.js'
import { featureLayout, indexOrder } from '../../src/events/arguments/scoring/feature-layout.js'
import { packed } from '../../src/generated/models/part-cues.js'
import { parseList, records } from '../../src/lists/index.js'

/** What `data/models/part-cues.tsv` says of cases and postpositions, before any training. */
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
  for (const cells of records(parseList(packed))) {
    const part = parts.indexOf(cells.part)
    const marking = names.marking.indexOf(cells.marking)
    if (part < 0)
      throw new Error(
        `data/models/part-cues.tsv: no role of data/words/frames.tsv plays the part ${cells.part}`,
      )
    if (marking < 0) throw new Error(`data/models/part-cues.tsv: nothing is marked ${cells.marking}`)
    for (let voice = 0; voice < names.voice.length; voice++)
      if (cells.voice === '*' || cells.voice === names.voice[voice])
        for (let form = 0; form < names.form.length; form++)
          start[ofMarking({ part, marking, voice, form })] = Number(cells.score)
  }
  return start
}
