import { shown } from '../core/expect.js'
import { GhotonaError, type Source } from '../core/index.js'
import type { DocumentJSON } from './document.js'
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

/** A record of any shape with its source, or what is wrong with it. */
export interface ParsedRecord {
  readonly record: unknown
  /** One-based place of the record among all. */
  readonly line: number
  readonly fields: Partial<InputRecord>
  readonly id: { readonly id?: unknown }
  readonly source: Source | undefined
  readonly error: unknown
}

/** The fields of a record that the library knows. */
export const KNOWN_FIELDS: ReadonlySet<string> = new Set(['id', 'text', 'publishedAt', 'region'])

export function parsed(record: unknown, line: number): ParsedRecord {
  const fields: Partial<InputRecord> = typeof record === 'object' && record !== null ? record : {}
  let id: ParsedRecord['id'] = {}
  try {
    id = 'id' in fields ? { id: fields.id } : {}
    if (record !== fields)
      throw new GhotonaError(
        'bad-record',
        `the record is ${shown(record)}, expected an object such as { id: 1, text: '…' }`,
      )
    if (typeof fields.text !== 'string')
      throw new GhotonaError(
        'bad-record',
        `"text" is ${fields.text === undefined ? 'missing' : shown(fields.text)}, expected a string`,
      )
    // Databases write null for what is not known.
    const about = { publishedAt: fields.publishedAt ?? undefined, region: fields.region ?? undefined }
    return { record, line, fields, id, source: sourceOf(fields.text, about), error: undefined }
  } catch (error) {
    return { record, line, fields, id, source: undefined, error }
  }
}

/** A document with the id of its record and the fields that are not the library's. */
export function withFields(document: DocumentJSON, { fields, id }: ParsedRecord): StreamedDocument {
  const others = Object.entries(fields).filter(([field]) => !KNOWN_FIELDS.has(field))
  return { ...id, ...document, ...(others.length === 0 ? {} : { passthrough: Object.fromEntries(others) }) }
}

export function errorIn({ id, line }: ParsedRecord, error: unknown): ErrorRecord {
  const { code, message } =
    error instanceof GhotonaError
      ? error
      : { code: 'internal', message: error instanceof Error ? error.message : 'no document' }
  return { ...id, line, error: { code: code === 'bad-option' ? 'bad-record' : code, message } }
}
