import { partition } from '../../core/partition.js'
import type { Entity } from '../../discourse/index.js'
import { isOneNoun, tellingNoun } from '../../discourse/nouns.js'
import type { EventNeeds } from '../needs.js'

/** What is asked of a document to compare those who take part. */
export type Cast = Pick<EventNeeds, 'entities' | 'mentions' | 'numbers'>

/** What the words for somebody say by themselves, whoever it is. */
export interface Description {
  /** তরুণ of এক তরুণ, empty where only a number or ব্যক্তি is said. */
  readonly head: string
  /** The finer class of the head: age, trade, kin. */
  readonly kind: string
  readonly howMany: number | null
}

/** How two descriptions stand to each other. */
export type Likeness = 'same' | 'of one noun' | 'of another noun' | 'other'

/** So many mentions of somebody are asked how many he is. */
const ASKED = 8

const known = new WeakMap<Cast['entities'], (Description | undefined)[]>()

/** Whether two participants may be one: the same entity, or words that do not exclude it. */
export function likeness(cast: Cast, a: number, b: number): Likeness {
  const [one, other] = [cast.entities[a], cast.entities[b]]
  if (a === b || one.members?.includes(b) === true || other.members?.includes(a) === true) return 'same'
  if (areBodies(one, other) && isPartOf(one.canonical, other.canonical)) return 'of one noun'
  if (one.named && other.named) return haveOneName(one, other) ? 'of one noun' : 'other'
  const [mine, theirs] = [descriptionOf(cast, a), descriptionOf(cast, b)]
  if (mine.howMany !== null && theirs.howMany !== null && mine.howMany !== theirs.howMany) return 'other'
  if (one.named || other.named) return mayBeNamed(one, other) ? 'of another noun' : 'other'
  if (one.plural !== other.plural && (mine.howMany ?? theirs.howMany) === null) return 'other'
  if (!isOfPeople(one) || !isOfPeople(other))
    return mine.head !== '' && isOneNoun(mine.head, theirs.head) ? 'of one noun' : 'other'
  if (mine.head === '' || theirs.head === '') return mine.howMany === null ? 'of another noun' : 'of one noun'
  if (isOneNoun(mine.head, theirs.head)) return 'of one noun'
  return mine.kind !== theirs.kind && mine.kind !== '' && theirs.kind !== '' ? 'of another noun' : 'other'
}

/** শেখ আবির হোসেন, আবির: a part of a person's name. */
function haveOneName({ type, canonical: a }: Entity, { type: other, canonical: b }: Entity): boolean {
  return type === 'PER' && other === 'PER' && isPartOf(a, b)
}

function isPartOf(a: string, b: string): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
  return ` ${longer} `.includes(` ${shorter} `)
}

/** আদালত, জেলা ও দায়রা জজ আদালত; পুলিশ, রেলওয়ে পুলিশ */
function areBodies({ type: a }: Entity, { type: b }: Entity): boolean {
  return (a === 'ORG' || a === 'FAC') && (b === 'ORG' || b === 'FAC')
}

/** এক তরুণ … সাব্বির হোসেন: a person without a name may be one with a name. */
function mayBeNamed(one: Entity, other: Entity): boolean {
  const [named, nameless] = one.named ? [one, other] : [other, one]
  return named.type === 'PER' && isOfPeople(nameless) && !nameless.plural
}

function isOfPeople({ type }: Entity): boolean {
  return type === 'PER' || type === 'GROUP' || type === 'SET'
}

/** What the words for an entity say of it. */
export function descriptionOf(cast: Cast, entity: number): Description {
  let ofDocument = known.get(cast.entities)
  if (ofDocument === undefined) {
    ofDocument = []
    known.set(cast.entities, ofDocument)
  }
  let description = ofDocument[entity]
  if (description === undefined) {
    description = described(cast, cast.entities[entity])
    ofDocument[entity] = description
  }
  return description
}

function described(cast: Cast, entity: Entity): Description {
  const howMany = numberOf(cast, entity)
  if (entity.named) return { head: '', kind: '', howMany }
  const noun = tellingNoun(entity.canonical)
  return { head: noun?.form ?? '', kind: noun?.subtype ?? '', howMany }
}

function numberOf({ mentions, numbers }: Cast, entity: Entity): number | null {
  if (entity.named && entity.members === undefined) return entity.plural ? null : 1
  for (let m = 0; m < entity.mentions.length && m < ASKED; m++) {
    const { first, last } = mentions[entity.mentions[m]]
    for (
      let n = partition(numbers.length, (i) => numbers[i].first < first);
      n < numbers.length && numbers[n].first < last;
      n++
    )
      if (numbers[n].kind === 'count' && numbers[n].last <= last) return numbers[n].value
  }
  if (entity.members !== undefined) return entity.members.length
  return entity.plural || !isOfPeople(entity) ? null : 1
}
