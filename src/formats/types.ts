import type { Span } from '../core/index.js'
import type { CreationTime, ExcludedKind } from '../page/index.js'

/** The version of the document's shape. */
export const SCHEMA = 'ghotona/1'

/** `doc` of the document: what is known of the text as a whole. */
export interface AboutJSON {
  /** ISO 639-3 language of the text. */
  readonly lang: string
  readonly title: Span | null
  /** Document creation time. */
  readonly dct: CreationTime
  /** Regions that are page furniture and not article. */
  readonly excluded: readonly (Span & { readonly kind: ExcludedKind })[]
}
