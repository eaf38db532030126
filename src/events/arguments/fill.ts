/** Classes of what can fill a role, each a bit. */
export const FILL_CLASSES = [
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
  'GROUP',
  'SET',
  'OTHER',
  'count',
  'money',
  'percent',
  'ordinal',
  'duration',
  'scoreline',
  'measure',
  'date',
  'span-of-time',
  'event',
  'phrase',
] as const

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  any: FILL_CLASSES.slice(0, 16),
  actor: ['PER', 'ORG', 'GPE', 'GROUP', 'SET', 'NORP'],
  person: ['PER', 'GROUP', 'SET', 'NORP'],
  place: ['GPE', 'LOC', 'FAC'],
  thing: ['EVENT', 'LAW', 'PRODUCT', 'WORK', 'VEHICLE', 'WEAPON', 'DISEASE', 'OTHER', 'FAC'],
  number: ['count', 'measure', 'ordinal'],
  date: ['date', 'span-of-time'],
  span: [],
}

/** The classes of entities. */
const NAMED = (1 << 16) - 1

export function fillMask(fill: readonly string[]): number {
  let mask = 0
  const phrase = 1 << fillClass('phrase')
  for (const name of fill)
    for (const member of GROUPS[name] ?? [name])
      mask |= 1 << (FILL_CLASSES as readonly string[]).indexOf(member)
  // What has no name may fill every role of persons, places and things.
  return fill.includes('span') || (mask & NAMED) !== 0 ? mask | phrase : mask
}

export function fillClass(name: string): number {
  return (FILL_CLASSES as readonly string[]).indexOf(name)
}

const NUMBER_CLASSES: Readonly<Record<string, string>> = {
  count: 'count',
  money: 'money',
  percent: 'percent',
  ordinal: 'ordinal',
  duration: 'duration',
  age: 'measure',
  score: 'scoreline',
  scoreline: 'scoreline',
  speed: 'measure',
  length: 'measure',
  area: 'measure',
  overs: 'measure',
  clock: 'ordinal',
}

export function numberClass(kind: string): number {
  return fillClass(NUMBER_CLASSES[kind] ?? 'measure')
}
