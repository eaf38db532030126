import type { Span } from '../core/index.js'

type Filler = Readonly<Record<string, unknown>>

/** What the pictures read of a document: a `DocumentJSON` has all of it. */
export interface PictureDocument {
  readonly entities: readonly {
    readonly id: string
    readonly type: string
    readonly canonical: string
    readonly en?: string | null
  }[]
  readonly dates: readonly {
    readonly id: string
    readonly text: string
    readonly timex: { readonly value: string }
    readonly edtf?: string
    readonly iso?: string
  }[]
  readonly events: readonly PictureEvent[]
}

/** An event as the pictures read it. */
export interface PictureEvent {
  readonly id: string
  readonly type: string
  readonly subtype?: string
  readonly trigger: Span
  readonly args: readonly (Filler & { readonly role: string })[]
  readonly polarity: string
  readonly modality: string
}

/** How a picture is drawn. */
export interface PictureOptions {
  /** Width in CSS pixels, 320 to 4000; 860 by default. The height follows from the content. */
  readonly width?: number
  /** Events that are drawn, the first of the text; 60 by default. The picture says how many are left out. */
  readonly limit?: number
  /** Language of dates on the axis, as `Intl` takes it; `en-GB` by default. */
  readonly locale?: string
  /** Makes each event a link to `#` and its id, for pages that list the events. */
  readonly links?: boolean
}
