import { GhotonaError } from '../core/index.js'
import { BATCH_CHARACTERS, type BatchResult, batchesOf, type Render, readBatch } from './batch.js'
import type { Command, Reader, Settings } from './commands.js'
import { bytesOf, lineGroupsOf, linesOf, textOf } from './lines.js'
import { optimiseLate } from './optimise-late.js'
import { jsonLine, write } from './output.js'
import { type Progress, progressFor } from './progress.js'
import { errorRecord, resultOf } from './records.js'
import { type Look, rendererFor } from './render.js'

export interface RunOptions extends Settings, Look {
  /** By command and file extension when absent. */
  readonly input?: 'text' | 'ndjson'
  readonly quiet: boolean
  /** Worker threads; with fewer than two the work is done in this one. */
  readonly workers: number
}

/** Runs a command over files, or over standard input when there are none. Returns the exit status. */
export async function run(command: Command, files: readonly string[], options: RunOptions): Promise<number> {
  optimiseLate()
  const render = await rendererFor(command, options)
  const progress = await progressFor(files, options.quiet)
  let failed = false
  let reader: Reader | undefined
  try {
    for (const file of files.length > 0 ? files : [undefined]) {
      const bytes = counted(bytesOf(file), progress)
      const isText = inputKind(command, file, options.input) === 'text'
      const onWorkers = !isText && options.workers > 1 && options.format === 'ndjson'
      if (!onWorkers) reader ??= await command.load(options)
      const results = isText
        ? wholeText(await textOf(bytes), file, command, reader as Reader, options, render)
        : onWorkers
          ? onPool(bytes, command, options)
          : inGroups(bytes, command, reader as Reader, options, render)
      for await (const result of results) {
        failed ||= result.failed
        await write(process.stdout, result.text)
      }
    }
  } finally {
    progress.stop()
  }
  return failed ? 1 : 0
}

async function* wholeText(
  text: string,
  file: string | undefined,
  command: Command,
  reader: Reader,
  settings: Settings,
  render: Render,
): AsyncGenerator<BatchResult> {
  const record = { ...(file === undefined ? {} : { id: file }), text }
  try {
    yield { text: render(resultOf(record, command, reader, settings), text), failed: false }
  } catch (error) {
    yield { text: jsonLine(errorRecord(error, 1, record.id)), failed: true }
  }
}

async function* inGroups(
  bytes: AsyncIterable<Buffer>,
  command: Command,
  reader: Reader,
  settings: Settings,
  render: Render,
): AsyncGenerator<BatchResult> {
  let first = 1
  for await (const lines of lineGroupsOf(bytes, BATCH_CHARACTERS)) {
    yield readBatch({ lines, first }, command, reader, settings, render)
    first += lines.length
  }
}

async function* onPool(
  bytes: AsyncIterable<Buffer>,
  command: Command,
  options: RunOptions,
): AsyncGenerator<BatchResult> {
  const { pooled } = await import('./pool.js')
  const { published, region, gazetteers, ascii, workers } = options
  yield* pooled(batchesOf(linesOf(bytes)), workers, {
    command: command.name,
    settings: { published, region, gazetteers },
    ascii,
  })
}

async function* counted(bytes: AsyncIterable<Buffer>, progress: Progress): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of bytes) {
      progress.read(chunk.length)
      yield chunk
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw code === undefined ? error : new GhotonaError('bad-file', message)
  }
}

function inputKind(
  { textless }: Command,
  file: string | undefined,
  asked: 'text' | 'ndjson' | undefined,
): 'text' | 'ndjson' {
  if (asked !== undefined) return asked
  // What needs no text is asked in records.
  if (textless) return 'ndjson'
  return file !== undefined && /\.(?:ndjson|jsonl)$/u.test(file) ? 'ndjson' : 'text'
}
