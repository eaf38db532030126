import type { Finding, Range } from '../core/index.js'
import type { EntityType, GazetteerEntry, GrammaticalCase, MentionKind } from '../names/index.js'

/** A mention of an entity, named or not, in the normal text. */
export interface Mention extends Finding {
  readonly kind: MentionKind
  readonly core: Range | null
  readonly suffix: string
  readonly case: GrammaticalCase | null
  readonly literal?: GazetteerEntry
  /** Index of the entity. */
  readonly entity: number
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
}

/** Somebody or something that the document speaks of. */
export interface Entity {
  readonly type: EntityType
  readonly canonical: string
  readonly en: string | null
  readonly wikidata: string | null
  readonly named: boolean
  /** For a SET, the indices of its members. */
  readonly members?: readonly number[]
  /** Indices into `mentions`, in text order. */
  readonly mentions: readonly number[]
  /** Whether several are meant: নেতারা, for pronouns and agreement. */
  readonly plural: boolean
  /** The entity of the body or state for which a person speaks (বাফুফের চেয়ারম্যান, রুশ প্রেসিডেন্ট), or -1. */
  readonly body: number
}

/** Points at an entity (with the mention that stands there), a date, a number, an event or bare words. */
export type Filler =
  | { readonly entity: number; readonly mention?: number }
  | { readonly date: number }
  /** `words`: with what is counted, where the words of a phrase fill the role. */
  | { readonly number: number; readonly words?: Range }
  /** `words`: those of its own or of the clause around it that say so here. */
  | { readonly event: number; readonly words?: Range }
  | { readonly span: Range }

/** `direct` with marks or in the first person, `indirect` reported, `mixed` a few words inside a report. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed'

/** Words that are given as somebody's: its range is what was said, within the quotation marks. */
export interface Quote extends Finding {
  readonly kind: QuoteKind
  /** Who says it, or null where the text does not tell. */
  readonly speaker: Filler | null
  /** To whom it is said. */
  readonly addressee: Filler | null
  /** The words that introduce it: তিনি *বলেন*. */
  readonly cue: Range | null
  /** Who passed the words on, nearest to the speaker first. */
  readonly via: readonly Filler[]
}

/** What kind of saying an attribution is. */
export type AttributionKind =
  | 'reported'
  | 'claim'
  | 'allegation'
  | 'denial'
  | 'hearsay'
  | 'according-to'
  | 'anonymous-source'
  | 'document'
  | 'belief'
  | 'witness'
  | 'forecast'
  | 'admission'
  | 'evidential'
  | 'opinion'
  | 'promise'
  | 'order'

/** According to whom a stretch of the text is told. */
export interface Attribution extends Finding {
  readonly kind: AttributionKind
  /** Who says so; several where they say it together. */
  readonly source: readonly Filler[]
  /** The words that say so: *জানিয়েছে* পুলিশ. */
  readonly cue: Range
  /** What is told according to them. */
  readonly scope: Range
  /** Sources behind the source, nearest first. */
  readonly chain: readonly Filler[]
}

/** Layer of the discourse stage. */
export interface DiscourseLayer {
  /** Sorted by start. */
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
  readonly attributions: readonly Attribution[]
}
