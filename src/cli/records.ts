import { GhotonaError, type Source } from '../core/index.js'
import { sourceOf } from '../extract/options.js'
import { KNOWN_FIELDS } from '../extract/records.js'
import type { Command, Reader, Settings } from './commands.js'
import { define, type FieldNames, renamed } from './field-names.js'

/** One input record as its result. */
export function resultOf(
  record: Record<string, unknown>,
  command: Command,
  reader: Reader,
  settings: Settings,
): object {
  return resultWith(record, command, reader(sourceIn(record, command, settings), record))
}

/** The source in an input record. */
export function sourceIn(record: Record<string, unknown>, command: Command, settings: Settings): Source {
  const text = command.textless ? (record.text ?? '') : record.text
  if (typeof text !== 'string')
    throw new GhotonaError(
      'bad-record',
      `"${settings.fields?.text ?? 'text'}" is ${JSON.stringify(text) ?? 'missing'}, expected a string${hint(record, settings)}`,
    )
  return sourceFor(text, record, settings)
}

/** Where the text may be, when there is none. */
function hint(record: Record<string, unknown>, { fields }: Settings): string {
  if (fields !== undefined || 'text' in record) return ''
  const longest = Object.keys(record)
    .filter((key) => typeof record[key] === 'string' && !KNOWN_FIELDS.has(key))
    .sort((a, b) => String(record[b]).length - String(record[a]).length)[0]
  return longest === undefined ? '' : `; with --fields text=${longest} it is "${longest}"`
}

/** What was found, as a result: `id` first, unknown fields under `passthrough`. */
export function resultWith(record: Record<string, unknown>, command: Command, found: object): object {
  const passthrough: Record<string, unknown> = {}
  for (const key of Object.keys(record)) {
    if (!KNOWN_FIELDS.has(key) && !command.reads?.includes(key)) define(passthrough, key, record[key])
  }
  return {
    ...('id' in record ? { id: record.id } : {}),
    ...found,
    ...(Object.keys(passthrough).length > 0 ? { passthrough } : {}),
  }
}

/** An NDJSON line as a record. */
export function parseRecord(line: string, names?: FieldNames): Record<string, unknown> {
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch (cause) {
    throw new GhotonaError('bad-record', `the line is not JSON: ${(cause as Error).message}`, { cause })
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new GhotonaError('bad-record', 'the record is not a JSON object such as {"id": 1, "text": "…"}')
  return names === undefined
    ? (record as Record<string, unknown>)
    : renamed(record as Record<string, unknown>, names)
}

/** The error record that stands in the place of a result. */
export function errorRecord(error: unknown, line: number, id?: unknown): object {
  const { code, message } =
    error instanceof GhotonaError
      ? error
      : { code: 'internal', message: String((error as Error)?.message ?? error) }
  return { ...(id === undefined ? {} : { id }), line, error: { code, message } }
}

function sourceFor(text: string, record: Record<string, unknown>, settings: Settings): Source {
  try {
    return sourceOf(text, {
      publishedAt: (record.publishedAt ?? settings.published) as string | undefined,
      region: (record.region ?? settings.region) as Source['region'],
    })
  } catch (error) {
    throw error instanceof GhotonaError && error.code === 'bad-option'
      ? new GhotonaError('bad-record', error.message)
      : error
  }
}
