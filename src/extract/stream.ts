import { GhotonaError } from '../core/index.js'
import type { DocumentJSON } from './document.js'
import { createExtractor, type Extractor, type ExtractorOptions } from './extractor.js'
import { sourceOf, type TextOptions } from './options.js'

/** One text of a stream, as in NDJSON input. Fields that are not known are handed back under `passthrough`. */
export interface InputRecord extends TextOptions {
  readonly text: string
  readonly [field: string]: unknown
}

/** What stands in the place of a document whose record could not be read. */
export interface ErrorRecord {
  readonly id?: unknown
  /** One-based place of the record in the stream. */
  readonly line: number
  readonly error: { readonly code: string; readonly message: string }
}

/** A document of a stream, with the fields of its record that are not the library's. */
export type StreamedDocument = DocumentJSON & { readonly passthrough?: Readonly<Record<string, unknown>> }

const KNOWN = new Set(['id', 'text', 'publishedAt', 'region'])

/**
 * Reads a stream of records, one document for each, in order. It takes the next record only when the
 * document before it was taken (back-pressure); a bad record gives an error record and the stream goes on.
 *
 * @param records an array, a generator, an async iterable, a Web or Node readable stream in object mode
 * @example
 * for await (const result of extractStream([{ id: 1, text: 'ঢাকায় দুই নেতা বৈঠক করেছেন।' }])) {
 *   if ('error' in result) console.error(result.error.message)
 *   else console.log(result.id, result.events.length) // 1 1
 * }
 */
export async function* extractStream(
  records: Iterable<InputRecord> | AsyncIterable<InputRecord>,
  options: ExtractorOptions = {},
): AsyncGenerator<StreamedDocument | ErrorRecord> {
  const extractor = createExtractor(options)
  let line = 0
  for await (const record of records) yield readRecord(record, ++line, extractor)
}

/**
 * The same as a Web `TransformStream`: records in, documents out.
 *
 * @example
 * await records.pipeThrough(extractTransform()).pipeTo(sink)
 */
export function extractTransform(
  options: ExtractorOptions = {},
): TransformStream<InputRecord, StreamedDocument | ErrorRecord> {
  const extractor = createExtractor(options)
  let line = 0
  return new TransformStream({
    transform: (record, controller) => controller.enqueue(readRecord(record, ++line, extractor)),
  })
}

/** Reads one record; what goes wrong becomes an error record. */
export function readRecord(
  record: unknown,
  line: number,
  extractor: Pick<Extractor, 'read'>,
): StreamedDocument | ErrorRecord {
  const fields: Partial<InputRecord> = typeof record === 'object' && record !== null ? record : {}
  let id: { readonly id?: unknown } = {}
  try {
    id = 'id' in fields ? { id: fields.id } : {}
    if (typeof fields.text !== 'string')
      throw new GhotonaError(
        'bad-record',
        `"text" is ${JSON.stringify(fields.text) ?? 'missing'}, expected a string`,
      )
    const document = extractor.read(
      sourceOf(fields.text, { publishedAt: fields.publishedAt, region: fields.region }),
    )
    const others = Object.entries(fields).filter(([field]) => !KNOWN.has(field))
    return { ...id, ...document, ...(others.length === 0 ? {} : { passthrough: Object.fromEntries(others) }) }
  } catch (error) {
    const { code, message } =
      error instanceof GhotonaError
        ? error
        : { code: 'internal', message: error instanceof Error ? error.message : 'no document' }
    return { ...id, line, error: { code: code === 'bad-option' ? 'bad-record' : code, message } }
  }
}
