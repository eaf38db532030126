import type { Span } from '../../core/index.js'
import type { PrettyDocument } from '../pretty.js'

/** What the HTML form reads of a document, besides what the pretty form reads. */
export interface HtmlDocument extends PrettyDocument {
  readonly doc: PrettyDocument['doc'] & { readonly excluded: readonly Span[] }
  readonly entities: readonly (PrettyDocument['entities'][number] & {
    readonly type: string
    readonly mentions: readonly (Span & { readonly kind: string })[]
  })[]
  readonly dates: readonly (PrettyDocument['dates'][number] & Span)[]
  readonly numbers: readonly (PrettyDocument['numbers'][number] &
    Span & { readonly kind: string; readonly unit: string | null })[]
  readonly quotes: readonly (Span & {
    readonly kind: string
    readonly speaker: Readonly<Record<string, unknown>> | null
  })[]
}
