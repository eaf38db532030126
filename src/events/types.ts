import type { Finding, Range } from '../core/index.js'
import type { Filler } from '../discourse/index.js'

/** The grammar of a trigger. */
export type EventForm = 'finite' | 'passive' | 'participle' | 'nominal' | 'nonfinite' | 'verbless' | 'pronoun'
/** Whether the occurrence is said to have happened or not to have. */
export type Polarity = 'positive' | 'negative'
/** How sure or how real the text makes an event. */
export type Modality =
  | 'asserted'
  | 'future'
  | 'possible'
  | 'conditional'
  | 'intended'
  | 'demanded'
  | 'alleged'
  | 'generic'
/** What the counts of an event count. */
export type CountKey =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'arrested'
  | 'displaced'
  | 'evacuated'
  | 'hospitalized'
  | 'size'

/** Words that name an event. */
export interface TriggerMention extends Finding {
  readonly sentence: number
  readonly form: EventForm
}

/** A participant: its role and who or what fills it. */
export interface Argument {
  readonly role: string
  readonly filler: Filler
  /** True where the filler stands outside the trigger's clause or grammar does not tie it to the trigger. */
  readonly inferred: boolean
  readonly rule: string
  readonly confidence: number
}

/** How many, with the number it was read from. */
export interface EventCount {
  /** Index into `numbers`, or null. */
  readonly number: number | null
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
}

/** How an event stands to another of the document. */
export interface EventRelation {
  readonly type: 'causedBy' | 'subEventOf' | 'restates' | 'conflictsWith' | 'includes'
  /** Index into `events`. */
  readonly event: number
}

/** A reason for or against two triggers being one occurrence, and how many times it holds. */
export interface MergeReason {
  /** A row of `data/models/merging.tsv` or `merging-by-hand.tsv`: `shared participant`, `same sentence` … */
  readonly reason: string
  /** How many times it holds, at least 1. */
  readonly times: number
}

/** One occurrence, with all the places that mention it. */
export interface EventFinding extends Finding {
  readonly type: string
  readonly subtype: string | null
  readonly trigger: Range
  readonly mentions: readonly TriggerMention[]
  readonly args: readonly Argument[]
  readonly polarity: Polarity
  readonly modality: Modality
  readonly sources: readonly Filler[]
  readonly hearsay: boolean
  readonly counts: Readonly<Partial<Record<CountKey, EventCount>>>
  readonly relations: readonly EventRelation[]
  /** For each mention but the first: what spoke for its being the same occurrence. */
  readonly why: readonly (readonly MergeReason[])[]
}

/** Layer of the event stage, in text order. */
export interface EventLayer {
  readonly events: readonly EventFinding[]
}
