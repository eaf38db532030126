export { type DocumentJSON, publishDocument, type ReadDocument } from './document.js'
export { createExtractor, type Extractor, type ExtractorOptions, extract } from './extractor.js'
export type { LanguageJSON } from './language.js'
export { sourceOf, type TextOptions } from './options.js'
export {
  type ErrorRecord,
  extractStream,
  extractTransform,
  type InputRecord,
  readRecord,
  type StreamedDocument,
} from './stream.js'
