import { EVENT_TYPES } from '../generated/ontology.js'
import { type Interval, intervalOf } from './interval.js'
import type { PictureDocument, PictureEvent } from './types.js'

type Entity = PictureDocument['entities'][number]
type PictureDate = PictureDocument['dates'][number]

/** An event with its participants by what they do in it. */
export interface Happening {
  readonly event: PictureEvent
  /** Who does it, by the ontology's `actor` roles of the type. */
  readonly actors: readonly Participant[]
  /** To whom or what, where: all other entities. */
  readonly others: readonly Participant[]
  readonly date?: PictureDate
  readonly when?: Interval
}

/** An entity in a role. */
export interface Participant {
  readonly role: string
  readonly entity: Entity
}

/** Reads the events of a document for drawing, in text order. */
export function happeningsOf(document: PictureDocument): Happening[] {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const dates = new Map(document.dates.map((date) => [date.id, date]))
  return document.events.map((event) => {
    const roles: readonly string[] = typesOf()[event.type]?.actor ?? []
    const participants = participantsOf(event, entities)
    const date = event.args
      .map(({ role, date: id }) => (role === 'time' && typeof id === 'string' ? dates.get(id) : undefined))
      .find((found) => found !== undefined)
    const when = date && intervalOf(date.edtf ?? date.iso ?? date.timex.value)
    return {
      event,
      actors: participants.filter(({ role }) => roles.includes(role)),
      others: participants.filter(({ role }) => !roles.includes(role)),
      ...(date && { date }),
      ...(when && { when }),
    }
  })
}

/** Each entity once, in its first role. */
function participantsOf(event: PictureEvent, entities: ReadonlyMap<string, Entity>): Participant[] {
  const seen = new Set<string>()
  return event.args.flatMap(({ role, entity: id }) => {
    const entity = typeof id === 'string' ? entities.get(id) : undefined
    if (entity === undefined || seen.has(entity.id)) return []
    seen.add(entity.id)
    return [{ role, entity }]
  })
}

function typesOf(): Readonly<Record<string, { readonly actor: readonly string[] } | undefined>> {
  return EVENT_TYPES
}

/** `Attack/shooting`, with `not` and the modality where the event is not asserted. */
export function labelOf({ type, subtype, polarity, modality }: PictureEvent): string {
  const marks = [polarity === 'negative' ? 'not' : '', modality === 'asserted' ? '' : modality].filter(
    Boolean,
  )
  return [...marks, subtype === undefined ? type : `${type}/${subtype}`].join(' ')
}

/** Whether the text says that the event happens or happened. */
export function isReal({ polarity, modality }: PictureEvent): boolean {
  return polarity === 'positive' && modality === 'asserted'
}
