import type { Command, Reader, Settings } from './commands.js'
import { jsonLine } from './output.js'
import { errorRecord, parseRecord, resultOf } from './records.js'

/** Lines of NDJSON that are read together. */
export interface Batch {
  readonly lines: readonly string[]
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

/** NDJSON in, rendered results out; a bad line gives an error record in its place. */
export function readBatch(
  batch: Batch,
  command: Command,
  reader: Reader,
  settings: Settings,
  render: Render = (result) => jsonLine(result),
): BatchResult {
  let text = ''
  let failed = false
  batch.lines.forEach((raw, i) => {
    const number = batch.first + i
    const line = number === 1 && raw.startsWith('\ufeff') ? raw.slice(1) : raw
    if (line.trim() === '') return
    let id: unknown
    let source: string | undefined
    let result: object
    try {
      const record = parseRecord(line)
      id = record.id
      if (typeof record.text === 'string') source = record.text
      result = resultOf(record, command, reader, settings)
    } catch (error) {
      failed = true
      result = errorRecord(error, number, id)
    }
    text += render(result, source)
  })
  return { text, failed }
}

/** Fewest characters of a batch: small enough to keep order cheaply, large enough to pay for its way to a worker. */
const BATCH_CHARACTERS = 1 << 16

/** Groups lines into batches. */
export async function* batchesOf(lines: AsyncIterable<string>): AsyncGenerator<Batch> {
  let group: string[] = []
  let size = 0
  let first = 1
  for await (const line of lines) {
    group.push(line)
    size += line.length
    if (size < BATCH_CHARACTERS) continue
    yield { lines: group, first }
    first += group.length
    group = []
    size = 0
  }
  if (group.length > 0) yield { lines: group, first }
}
