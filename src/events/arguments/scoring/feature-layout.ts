import { WAYS } from '../candidates/candidate.js'
import { headClassNames } from '../candidates/head-class.js'
import { NEXTS } from '../candidates/neighbours.js'
import { FILL_CLASSES } from '../fill.js'
import { builtInFrames } from '../frames.js'
import { markingNames } from '../sentence/markings.js'
import { POSITIONS, RELATIONS, RIVALS } from './pair-facts.js'
import { FORMS, STANDINGS, VOICES } from './trigger-facts.js'

/** A feature template: which dimensions make its index, and where its weights begin. */
interface Template {
  readonly name: string
  readonly dimensions: readonly string[]
  readonly sizes: readonly number[]
  readonly offset: number
}

export interface Layout {
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly templates: readonly Template[]
  readonly size: number
}

let layout: Layout | undefined

export const TEMPLATES = [
  'part',
  'part marking',
  'part marking voice form',
  'part position',
  'part marking position',
  'part class',
  'part marking class',
  'part relation',
  'part marking relation',
  'part way',
  'way position',
  'way nested',
  'part voice position',
  'part nested',
  'part rank',
  'part quoted',
  'role',
  'role marking',
  'role class',
  'role position',
  'role voice form',
  'part between',
  'part next',
  'part rival',
  'part standing',
  'part speaks',
  'part head',
  'role head',
  'part speaks position',
  'part rival marking',
  'part class position',
  'part class relation',
  'part marking voice position',
]

/** The model's features: names of all values and the place of every template in the weights. */
export function featureLayout(): Layout {
  if (layout !== undefined) return layout
  const { parts, roleIds } = builtInFrames()
  const names: Record<string, readonly string[]> = {
    part: parts,
    role: roleIds,
    marking: markingNames(),
    voice: VOICES,
    form: FORMS,
    position: POSITIONS,
    class: FILL_CLASSES,
    relation: Array.from({ length: RELATIONS }, (_, i) => String(i)),
    way: WAYS,
    nested: ['0', '1', '2', '3'],
    rank: ['0', '1', '2'],
    quoted: ['0', '1'],
    between: ['0', '1', '2', '3'],
    next: [...NEXTS, 'this'],
    rival: RIVALS,
    standing: STANDINGS,
    speaks: ['0', '1'],
    head: headClassNames(),
  }
  let offset = 0
  const templates = TEMPLATES.map((name) => {
    const dimensions = name.split(' ')
    const sizes = dimensions.map((dimension) => names[dimension].length)
    const template: Template = { name, dimensions, sizes, offset }
    offset += sizes.reduce((a, b) => a * b, 1)
    return template
  })
  layout = { names, templates, size: offset }
  return layout
}

/** The places of a template's values in the order of its index: what leads it comes last. */
export function indexOrder({ dimensions }: Template): readonly number[] {
  const order = dimensions.map((_, d) => d)
  return dimensions[0] === 'part' || dimensions[0] === 'role' ? [...order.slice(1), 0] : order
}
