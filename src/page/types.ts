import type { Range } from '../core/index.js'

/** What a region of the page is, when it is not article. */
export type ExcludedKind =
  | 'page-header'
  | 'metadata'
  | 'byline-metadata'
  | 'related-link'
  | 'credit'
  | 'caption'
  | 'boilerplate'
  | 'comments'
  | 'tags'

/** A region of the page that is not article. */
export interface Excluded extends Range {
  readonly kind: ExcludedKind
}

/** The document creation time, in TimeML's sense: when the article was published. */
export interface CreationTime {
  /** ISO 8601 date, or date-time in local time, or null when neither the caller nor the page tells. */
  readonly value: string | null
  readonly source: 'caller' | 'text' | 'none'
}

/** Layer of the page stage. All ranges are in the normal text. */
export interface PageLayer {
  readonly page: {
    readonly title: Range | null
    /** Where the news was written: the range of ঢাকা in "ঢাকা, ১৫ আগস্ট (বাসস)—". */
    readonly dateline: Range | null
    /** Sorted, without overlaps. */
    readonly excluded: readonly Excluded[]
    readonly created: CreationTime
  }
}
