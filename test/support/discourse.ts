import type { Mark, Region } from '../../src/core/index.js'
import { labelSayings } from '../../src/discourse/index.js'
import { stagesBelowEvents } from '../../src/extract/extractor.js'

const reader = stagesBelowEvents()

export interface Setting {
  readonly publishedAt?: string
  readonly region: Region
}

/** A text as far as its discourse. */
export function readDiscourse(source: string, setting: Setting = { region: 'BD' }) {
  return reader.run({ source, ...setting })
}

/** Quotations and attributions of a text as fixtures write them. */
export function sayingMarks(source: string, setting: Setting): Mark[] {
  const document = readDiscourse(source, setting)
  return labelSayings(document).map(({ start, end, label }) => ({
    ...document.alignment.toSource({ start, end }),
    label,
  }))
}

/** What a fixture says of its mentions that is not so; the label of a mention is a letter for its entity, `-` for none. */
export function mentionFaults(source: string, marks: readonly Mark[], setting: Setting): string[] {
  const document = readDiscourse(source, setting)
  const at = new Map(
    document.mentions.map(({ start, end, entity }) => {
      const range = document.alignment.toSource({ start, end })
      return [`${range.start} ${range.end}`, entity]
    }),
  )
  const entities = new Map<string, number>()
  const faults: string[] = []
  for (const { start, end, label: written } of marks) {
    const [label, members] = written.split('=')
    const words = source.slice(start, end)
    const entity = at.get(`${start} ${end}`)
    if (label === '-') {
      if (entity !== undefined) faults.push(`${words} is a mention`)
      continue
    }
    if (entity === undefined) faults.push(`${words} is no mention`)
    else if (!entities.has(label)) {
      for (const [other, known] of entities)
        if (known === entity) faults.push(`${words} is ${other}, not ${label}`)
      entities.set(label, entity)
    } else if (entities.get(label) !== entity) faults.push(`${words} is not ${label}`)
    if (entity === undefined || members === undefined) continue
    const found = (document.entities[entity].members ?? []).map(
      (member) =>
        [...entities].find(([, known]) => known === member)?.[0] ?? document.entities[member].canonical,
    )
    if (found.sort().join('+') !== members) faults.push(`${words} is ${found.join('+')}, not ${members}`)
  }
  return faults
}
