import type { Span } from '../core/index.js'
import type { EVENT_TYPES } from '../generated/ontology.js'
import type { EventCodes } from './codes.js'
import type { CountKey, EventForm, EventRelation, Modality, Polarity } from './types.js'

/** Names of the ontology's event types. */
export type EventType = keyof typeof EVENT_TYPES

/** The roles of a type, with those that every type has. */
export type RoleOf<Type extends EventType> = (typeof EVENT_TYPES)[Type]['roles'][number] | 'time' | 'place'

/** What fills a role or is a source: an entity, a date, a number, an event, or bare words. */
export type NewsFiller =
  | ({ readonly entity: string; readonly mention?: string } & Partial<Span>)
  | ({ readonly date: string } & Partial<Span>)
  | ({ readonly number: string } & Partial<Span>)
  | ({ readonly event: string } & Partial<Span>)
  | { readonly span: Span }

/** An argument of an event with the roles of its type. */
export type NewsArgument<Role extends string> = NewsFiller & {
  readonly role: Role
  /** True where the filler stands outside the trigger's clause or grammar does not tie it to the trigger. */
  readonly inferred?: true
  readonly rule: string
  readonly confidence: number
}

/** A count of people, with bounds. */
export interface NewsCount {
  readonly number: string | null
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
}

/** An event of one type, as `extract` returns it: spans are UTF-16 ranges of the text as given. */
export interface NewsEventOf<Type extends EventType> {
  /** `V1`, `V2` … */
  readonly id: string
  readonly type: Type
  readonly group: (typeof EVENT_TYPES)[Type]['group']
  readonly subtype?: string
  /** The words that tell most of it. */
  readonly trigger: Span
  readonly mentions: readonly (Span & {
    readonly sentence: number
    readonly form: EventForm
    readonly rule: string
    readonly confidence: number
  })[]
  readonly args: readonly NewsArgument<RoleOf<Type>>[]
  readonly polarity: Polarity
  readonly modality: Modality
  readonly sources: readonly NewsFiller[]
  readonly hearsay?: true
  readonly counts?: Readonly<Partial<Record<CountKey, NewsCount>>>
  readonly codes: EventCodes
  readonly relations?: readonly { readonly type: EventRelation['type']; readonly event: string }[]
  readonly rule: string
  readonly confidence: number
}

/**
 * An event of any type of the ontology. Asking for `type` narrows the roles of `args`.
 *
 * @example
 * if (event.type === 'Meet') event.args[0].role // 'participant' | 'host' | 'topic' | 'occasion' | 'time' | 'place'
 */
export type NewsEvent = { [Type in EventType]: NewsEventOf<Type> }[EventType]
