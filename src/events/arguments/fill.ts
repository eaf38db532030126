import { packed } from '../../generated/words/events/event-kinds.js'
import { parseList, records } from '../../lists/index.js'
import { ENTITY_TYPES } from '../../names/entity-types.js'

/** Classes of what can fill a role, each a bit. The argument model knows them by their places. */
export const FILL_CLASSES = [
  ...ENTITY_TYPES,
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
  'harm',
  'gathering',
  'period',
] as const

export type FillClass = (typeof FILL_CLASSES)[number]

/** A class, or several by one name. */
export type FillName = FillClass | 'any' | 'actor' | 'person' | 'place' | 'thing' | 'number'

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  any: ENTITY_TYPES,
  actor: ['PER', 'ORG', 'GPE', 'GROUP', 'SET', 'NORP'],
  person: ['PER', 'GROUP', 'SET', 'NORP'],
  place: ['GPE', 'LOC', 'FAC'],
  thing: ['EVENT', 'LAW', 'PRODUCT', 'WORK', 'VEHICLE', 'WEAPON', 'DISEASE', 'OTHER', 'FAC'],
  number: ['count', 'measure'],
  date: ['date', 'span-of-time', 'period'],
  event: ['event', 'harm', 'gathering'],
  span: [],
}

/** The classes of entities. */
const NAMED = (1 << ENTITY_TYPES.length) - 1

/** The classes that names stand for, of groups all that they hold, as bits. */
export function classMask(names: readonly FillName[]): number {
  return maskOf(names)
}

/**
 * What may fill a role. What has no name may fill every role of persons, places and things.
 *
 * @param fill names of classes and groups, as in `data/words/frames.tsv`
 */
export function fillMask(fill: readonly string[]): number {
  const mask = maskOf(fill)
  return fill.includes('span') || (mask & NAMED) !== 0 ? mask | PHRASE : mask
}

function maskOf(names: readonly string[]): number {
  let mask = 0
  for (const name of names) for (const member of GROUPS[name] ?? [name]) mask |= 1 << placeOf(member)
  return mask
}

/** The place of a class in `FILL_CLASSES`. */
export function fillClass(name: FillClass): number {
  return placeOf(name)
}

const PLACES: ReadonlyMap<string, number> = new Map(FILL_CLASSES.map((name, i) => [name, i]))

function placeOf(name: string): number {
  const place = PLACES.get(name)
  if (place === undefined) throw new Error(`nothing of the class ${name} fills a role`)
  return place
}

const PHRASE = 1 << fillClass('phrase')

/** A day or an hour is when something happens; a month, a quarter or a fiscal year may be what a figure is of. */
export function dateClass({ type, value }: { readonly type: string; readonly value: string }): number {
  if (type === 'DURATION' || type === 'SET') return SPAN_OF_TIME
  return value.startsWith('FY') || value.split('/').every((end) => MONTHS.test(end)) ? PERIOD : DATE
}

const MONTHS = /^[0-9X]{4}(-(0[0-9]|1[0-2]|Q[1-4]|H[12]|XX))?$/
const SPAN_OF_TIME = fillClass('span-of-time')
const PERIOD = fillClass('period')
const DATE = fillClass('date')

let kinds: Map<string, number> | undefined

/** The class of an event of a type: what it can be for another one. */
export function eventClass(type: string): number {
  kinds ??= new Map(records(parseList(packed)).map((row) => [row.type, placeOf(row.kind)]))
  return kinds.get(type) ?? EVENT
}

const EVENT = fillClass('event')

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
  return placeOf(NUMBER_CLASSES[kind] ?? 'measure')
}
