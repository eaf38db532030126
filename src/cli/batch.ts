import { GhotonaError, type Source } from '../core/index.js'
import type { Command, Reader, Settings } from './commands.js'
import type { RawLine } from './lines.js'
import { jsonLine } from './output.js'
import { errorRecord, parseRecord, resultWith, sourceIn } from './records.js'

/** Lines of NDJSON that are read together. */
export interface Batch {
  readonly lines: readonly RawLine[]
  /** One-based number of the first line. */
  readonly first: number
}

/** Results as text, one line for each record, and whether one of them is an error. */
export interface BatchResult {
  readonly text: string
  readonly failed: boolean
}

/** How a result is written. */
export type Render = (result: object, text?: string) => string

/** A line of a batch: its record, or what is wrong with it. */
interface Line {
  readonly number: number
  readonly record: Record<string, unknown> | undefined
  readonly source: Source | undefined
  readonly error: unknown
}

/** NDJSON in, rendered results out; a bad line gives an error record in its place. */
export function readBatch(
  batch: Batch,
  command: Command,
  reader: Reader,
  settings: Settings,
  render: Render = (result) => jsonLine(result),
): BatchResult {
  const lines = batch.lines.flatMap((raw, i): Line[] => {
    const number = batch.first + i
    if (typeof raw !== 'string') {
      const error = new GhotonaError(raw.code, raw.message)
      return [{ number, record: undefined, source: undefined, error }]
    }
    const line = number === 1 && raw.startsWith('\ufeff') ? raw.slice(1) : raw
    return line.trim() === '' ? [] : [lineOf(line, number, command, settings)]
  })
  const together = readTogether(lines, reader)
  let text = ''
  let failed = false
  for (const { number, record, source, error } of lines) {
    try {
      if (record === undefined || source === undefined) throw error
      const result = resultWith(record, command, together?.get(source) ?? reader(source, record))
      text += rendered(result, source.source, render)
    } catch (fault) {
      failed = true
      text += render(errorRecord(fault, number, record?.id))
    }
  }
  return { text, failed }
}

/** A result as it is written. @throws GhotonaError `too-large` where no string is as long */
export function rendered(result: object, text: string, render: Render): string {
  try {
    return render(result, text)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new GhotonaError('too-large', 'what was found is too much for one line or page; cut the text', {
      cause,
    })
  }
}

function lineOf(line: string, number: number, command: Command, settings: Settings): Line {
  let record: Line['record']
  try {
    record = parseRecord(line, settings.fields)
    return { number, record, source: sourceIn(record, command, settings), error: undefined }
  } catch (error) {
    return { number, record, source: undefined, error }
  }
}

/** What the reader finds in all sources at once; nothing where it reads one by one, or fails at one of them. */
function readTogether(lines: readonly Line[], reader: Reader): Map<Source, object> | undefined {
  const sources = lines.flatMap(({ source }) => source ?? [])
  if (reader.together === undefined || sources.length < 2) return undefined
  try {
    const found = reader.together(sources)
    return new Map(sources.map((source, i) => [source, found[i]]))
  } catch {
    return undefined
  }
}

/** Fewest characters of a batch: small enough to keep order cheaply, large enough to pay for its way to a worker. */
export const BATCH_CHARACTERS = 1 << 16

/** Groups lines into batches. */
export async function* batchesOf(lines: AsyncIterable<RawLine>): AsyncGenerator<Batch> {
  let group: RawLine[] = []
  let size = 0
  let first = 1
  for await (const line of lines) {
    group.push(line)
    size += typeof line === 'string' ? line.length : 0
    if (size < BATCH_CHARACTERS) continue
    yield { lines: group, first }
    first += group.length
    group = []
    size = 0
  }
  if (group.length > 0) yield { lines: group, first }
}
