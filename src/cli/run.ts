import { GhotonaError } from '../core/index.js'
import type { Command, Reader, Settings } from './commands.js'
import { bytesOf, linesOf, textOf } from './lines.js'
import { jsonLine, write } from './output.js'
import { errorRecord, parseRecord, resultOf } from './records.js'

export type Format = 'json' | 'ndjson' | 'pretty' | 'html'

export interface RunOptions extends Settings {
  readonly format: Format
  /** By file extension when absent. */
  readonly input?: 'text' | 'ndjson'
  readonly ascii: boolean
  readonly quiet: boolean
  readonly workers: number
}

/** Runs a command over files, or over standard input when there are none. Returns the exit status. */
export async function run(command: Command, files: readonly string[], options: RunOptions): Promise<number> {
  const reader = await command.load(options)
  const render = await rendererFor(options)
  let failed = false
  for (const file of files.length > 0 ? files : [undefined]) {
    for await (const result of resultsOf(command, reader, file, options)) {
      if ('error' in result) failed = true
      await write(process.stdout, render(result))
    }
  }
  return failed ? 1 : 0
}

async function* resultsOf(
  command: Command,
  reader: Reader,
  file: string | undefined,
  options: RunOptions,
): AsyncGenerator<object> {
  const bytes = bytesOf(file)
  if (inputKind(file, options.input) === 'text') {
    const record = { ...(file === undefined ? {} : { id: file }), text: await textOf(bytes) }
    yield attempt(() => resultOf(record, command, reader, options), 1, record.id)
    return
  }
  let number = 0
  for await (const raw of linesOf(bytes)) {
    number++
    const line = number === 1 && raw.startsWith('\ufeff') ? raw.slice(1) : raw
    if (line.trim() === '') continue
    let id: unknown
    yield attempt(
      () => {
        const record = parseRecord(line)
        id = record.id
        return resultOf(record, command, reader, options)
      },
      number,
      () => id,
    )
  }
}

function attempt(work: () => object, line: number, id: unknown): object {
  try {
    return work()
  } catch (error) {
    return errorRecord(error, line, typeof id === 'function' ? id() : id)
  }
}

function inputKind(file: string | undefined, asked: 'text' | 'ndjson' | undefined): 'text' | 'ndjson' {
  if (asked !== undefined) return asked
  return file !== undefined && /\.(?:ndjson|jsonl)$/.test(file) ? 'ndjson' : 'text'
}

async function rendererFor({ format, ascii }: RunOptions): Promise<(result: object) => string> {
  if (format === 'ndjson') return (result) => jsonLine(result, { ascii })
  if (format === 'json') return (result) => jsonLine(result, { ascii, indent: 2 })
  throw new GhotonaError('bad-usage', `format "${format}" is not available for this command`)
}
