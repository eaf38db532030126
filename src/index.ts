/**
 * Bengali news text in, typed events out: who did what to whom, when, where, according to whom, every
 * value traceable to the characters it came from.
 *
 * @packageDocumentation
 */
export { type ErrorCode, GhotonaError, type Region, type Span } from './core/index.js'
export type { AttributionJSON, FillerJSON, QuoteJSON } from './discourse/index.js'
export {
  createExtractor,
  type DocumentJSON,
  type ErrorRecord,
  type Extractor,
  type ExtractorOptions,
  extract,
  extractStream,
  extractTransform,
  type InputRecord,
  type StreamedDocument,
  type StreamOptions,
  type TextOptions,
} from './extract/index.js'
export { type EntityJSON, type GazetteerRow, type MentionJSON, readGazetteer } from './names/index.js'
export {
  type FormatOptions,
  formatCompact,
  formatNumber,
  type NumberJSON,
  toBengaliDigits,
  toWords,
  type WordsOptions,
} from './numbers/index.js'
