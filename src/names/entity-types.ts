/** Types of entities that have names of their own: person, organisation, state or city, region or river, building, people or creed, and so on. */
export const NAMED_TYPES = [
  'PER',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'NORP',
  'EVENT',
  'LAW',
  'PRODUCT',
  'WORK',
  'VEHICLE',
  'WEAPON',
  'DISEASE',
] as const

/** Types of a gazetteer's entries: what has a name and is of no other kind, such as an index of shares, is `OTHER`. */
export const GAZETTEER_TYPES = [...NAMED_TYPES, 'OTHER'] as const

/** All types of entities. `GROUP` is several people without a name, `SET` has members. */
export const ENTITY_TYPES = [...NAMED_TYPES, 'GROUP', 'SET', 'OTHER'] as const

/** The type of an entity: `PER`, `ORG`, `GPE` … */
export type EntityType = (typeof ENTITY_TYPES)[number]
