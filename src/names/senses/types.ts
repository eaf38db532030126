import type { TableEntry } from '../gazetteer/table.js'
import type { Namesakes } from '../persons/namesakes.js'
import type { EntityType, NameFinding } from '../types.js'
import type { Lands } from './lands.js'

/** What a form stands for, and how. */
export interface Sense {
  readonly entry: TableEntry | null
  readonly type: EntityType
  readonly kind: NameFinding['kind']
  readonly literal?: TableEntry
  /** For what has no entry: the name of the entity, where it is not the form itself. */
  readonly key?: string
}

/** What is known of the text as a whole. */
export interface Setting {
  readonly region: string
  readonly sport: boolean
  /** Whether the games are between the states of one country. */
  readonly states: boolean
  /** Persons that the text names in full, as canonical names. */
  readonly persons: ReadonlySet<string>
  /** Countries that the text names, as codes, with how often. */
  readonly countries: ReadonlyMap<string, number>
  readonly lands: Lands
  /** Clubs that the text names in full, by the places that their names begin with. */
  readonly clubs: ReadonlyMap<string, string>
  readonly namesakes: Namesakes
  readonly isLocal: () => boolean
}
