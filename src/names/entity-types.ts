/** Types of entities that have names of their own, and so of a gazetteer's entries: person, organisation, state or city, region or river, building, people or creed, and so on. */
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

/** All types of entities. `GROUP` is several people without a name, `SET` has members. */
export const ENTITY_TYPES = [...NAMED_TYPES, 'GROUP', 'SET', 'OTHER'] as const

/** The type of an entity: `PER`, `ORG`, `GPE` … */
export type EntityType = (typeof ENTITY_TYPES)[number]
