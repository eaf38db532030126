import { featureLayout, indexOrder, type Layout } from './feature-layout.js'

/** `part marking:agent|NOM` to its place, or -1 where a value is unknown. */
export function featureIndex(feature: string): number {
  const { templateOf, indexOf } = layoutIndex()
  const at = feature.indexOf(':')
  const template = templateOf.get(feature.slice(0, at))
  if (template === undefined) return -1
  const values = feature.slice(at + 1).split('|')
  let index = 0
  for (const d of indexOrder(template)) {
    const value = indexOf.get(template.dimensions[d])?.get(values[d])
    if (value === undefined) return -1
    index = index * template.sizes[d] + value
  }
  return template.offset + index
}

interface LayoutIndex {
  readonly templateOf: ReadonlyMap<string, Layout['templates'][number]>
  readonly indexOf: ReadonlyMap<string, ReadonlyMap<string, number>>
}

let indexed: LayoutIndex | undefined

/** Templates and values by name. */
function layoutIndex(): LayoutIndex {
  if (indexed === undefined) {
    const { templates, names } = featureLayout()
    indexed = {
      templateOf: new Map(templates.map((template) => [template.name, template])),
      indexOf: new Map(
        Object.entries(names).map(([name, values]) => [name, new Map(values.map((value, i) => [value, i]))]),
      ),
    }
  }
  return indexed
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
