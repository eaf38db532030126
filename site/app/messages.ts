import type { DocumentJSON, Region } from '../../src/index.js'

/** What the page asks its worker. */
export interface Question {
  readonly number: number
  readonly text: string
  /** ISO date, or empty. */
  readonly published: string
  readonly region: Region
  /** Tab-separated rows with their head, or empty. */
  readonly gazetteer: string
}

declare global {
  /** The worker, which `start.js` starts before the page is there. */
  var reader: Worker
}

/** What the worker answers; first of all, and unasked, that it is ready. */
export type Answer =
  | { readonly ready: true }
  | {
      readonly number: number
      readonly text: string
      readonly document: DocumentJSON
      readonly milliseconds: number
    }
  | { readonly number: number; readonly fault: { readonly code: string; readonly message: string } }

/** An article to begin with, and what it gave when the site was built. */
export interface First {
  readonly samples: readonly Sample[]
  readonly document: DocumentJSON
}

export interface Sample {
  readonly title: string
  readonly text: string
  readonly published: string
  readonly region: Region
}
