import type { Alignment } from './alignment.js'
import { Graphemes } from './grapheme.js'
import type { Range, Span } from './span.js'

/** Which country's usage decides where usage differs: currency of টাকা, calendar, spelling of written numbers. */
export type Region = 'BD' | 'IN'

/** What every document begins with: the text as given and what the caller knows about it. */
export interface Source {
  /** The text exactly as given. Public offsets point into it. */
  readonly source: string
  /** The publication date or date-time the caller knows, ISO 8601. */
  readonly publishedAt?: string
  readonly region: Region
}

/** The layer on which all further layers stand. */
export interface NormalText {
  /** The normal form of the source. */
  readonly text: string
  /** Leads from offsets of `text` back to offsets of `source`. */
  readonly alignment: Alignment
}

/**
 * Makes a public span from a range of the normal text. All spans are made here. Both ends grow to whole
 * grapheme clusters of the source.
 *
 * @example
 * const document = pipeline().use(script()).run({ source: 'বাংলাদেশে বৃষ্টি', region: 'BD' })
 * span(document, { start: 0, end: 8 }) // { start: 0, end: 9, text: 'বাংলাদেশে' }
 */
export function span(document: Source & NormalText, range: Range): Span {
  const { alignment } = document
  alignment.graphemes ??= new Graphemes(document.source)
  const { graphemes } = alignment
  const inSource = alignment.toSource(range)
  const start = graphemes.floor(inSource.start)
  const end = inSource.end <= inSource.start ? start : graphemes.ceil(inSource.end)
  return { start, end, text: document.source.slice(start, end) }
}

/**
 * Makes the span of a name without its case ending, which may end inside a grapheme: বাংলাদেশ in বাংলাদেশে.
 *
 * @example
 * const document = pipeline().use(script()).run({ source: 'বাংলাদেশে বৃষ্টি', region: 'BD' })
 * coreSpan(document, { start: 0, end: 8 }) // { start: 0, end: 8, text: 'বাংলাদেশ' }
 */
export function coreSpan(document: Source & NormalText, range: Range): Span {
  const { start, end } = document.alignment.toSource(range)
  return { start, end, text: document.source.slice(start, end) }
}
