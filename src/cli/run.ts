import { createReadStream } from 'node:fs'
import { GhotonaError } from '../core/index.js'
import { sourceOf } from '../extract/options.js'
import { BATCH_CHARACTERS, type BatchResult, batchesOf, type Render, readBatch, rendered } from './batch.js'
import type { Command, Reader, Settings } from './commands.js'
import { csvLines } from './csv.js'
import { charactersOf, type Decoded, type Encoding, textOf } from './decode.js'
import { badFile, filesIn, type Kind, kindOf } from './files.js'
import { each, jsonLines, lineGroupsOf, type RawLine } from './lines.js'
import { optimiseLate } from './optimise-late.js'
import { jsonLine, write } from './output.js'
import { type Progress, progressFor } from './progress.js'
import { errorRecord, resultOf } from './records.js'
import { type Look, rendererFor } from './render.js'

export interface RunOptions extends Settings, Look {
  /** By command and file extension when absent. */
  readonly input?: Kind
  /** UTF-8 when absent, unless a byte order mark says otherwise or a text is plainly none. */
  readonly encoding?: Encoding
  readonly quiet: boolean
  /** Worker threads; with fewer than two the work is done in this one. */
  readonly workers: number
}

/**
 * Runs a command over files and the files of directories, or over standard input when there are none.
 *
 * @returns the exit status
 */
export async function run(command: Command, paths: readonly string[], options: RunOptions): Promise<number> {
  optimiseLate()
  checkSettings(command, options)
  const files = await filesIn(paths)
  const render = await rendererFor(command, options)
  if (paths.length === 0 && process.stdin.isTTY && !options.quiet)
    process.stderr.write('ghotona: reads from the terminal; Ctrl-D on a line of its own ends the text\n')
  const progress = await progressFor(files, options.quiet)
  let failed = false
  let reader: Reader | undefined
  try {
    for (const file of paths.length > 0 ? files : [undefined]) {
      const kind = inputKind(command, file, options.input)
      const bytes = counted(file === undefined ? process.stdin : bytesOf(file), file, progress)
      const onWorkers = kind !== 'text' && options.workers > 1 && options.format === 'ndjson'
      // Where workers read, lists of one's own are loaded here all the same, so that a fault in them is told once.
      if (!onWorkers || options.gazetteers.length + options.triggers.length > 0)
        reader ??= await command.load(options)
      const results =
        kind === 'text'
          ? wholeText(bytes, file, command, reader as Reader, options, render)
          : onWorkers
            ? onPool(linesIn(bytes, kind, options, 0), command, options)
            : inGroups(
                linesIn(bytes, kind, options, BATCH_CHARACTERS),
                command,
                reader as Reader,
                options,
                render,
              )
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

/** What holds for all records is checked before the first is read. */
function checkSettings({ name, findsEvents }: Command, { published, only, triggers }: RunOptions): void {
  if (only !== undefined && name !== 'mark')
    throw new GhotonaError('bad-usage', '--only is for the command "mark"')
  if (triggers.length > 0 && findsEvents !== true)
    throw new GhotonaError('bad-usage', `--triggers is for commands that find events, "${name}" finds none`)
  try {
    sourceOf('', { publishedAt: published })
  } catch (error) {
    throw new GhotonaError('bad-usage', `--published: ${(error as Error).message}`)
  }
}

/** The file is opened when reading begins. */
async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  yield* createReadStream(file, { highWaterMark: 1 << 20 })
}

async function* linesIn(
  bytes: AsyncIterable<Buffer>,
  kind: Exclude<Kind, 'text'>,
  { encoding }: RunOptions,
  characters: number,
): AsyncGenerator<readonly RawLine[]> {
  if (kind === 'json') yield jsonLines((await textOf(bytes, encoding)).text)
  else if (kind === 'csv') yield* csvLines(charactersOf(bytes, encoding))
  else yield* lineGroupsOf(charactersOf(bytes, encoding), characters)
}

async function* wholeText(
  bytes: AsyncIterable<Buffer>,
  file: string | undefined,
  command: Command,
  reader: Reader,
  settings: RunOptions,
  render: Render,
): AsyncGenerator<BatchResult> {
  const id = file === undefined ? {} : { id: file }
  try {
    const decoded = await textOf(bytes, settings.encoding)
    if (!settings.quiet) tellGuess(decoded, file)
    const record = { ...id, text: decoded.text }
    const result = resultOf(record, command, reader, settings)
    yield { text: rendered(result, decoded.text, render), failed: false }
  } catch (error) {
    // A file that cannot be read is no fault of a record.
    if (error instanceof GhotonaError && error.code === 'bad-file') throw error
    yield { text: jsonLine(errorRecord(error, 1, file)), failed: true }
  }
}

function tellGuess({ guessed }: Decoded, file = 'standard input'): void {
  if (guessed !== undefined)
    process.stderr.write(
      `ghotona: ${file} is not UTF-8 throughout; read as ${guessed} (--encoding says otherwise)\n`,
    )
}

async function* inGroups(
  groups: AsyncIterable<readonly RawLine[]>,
  command: Command,
  reader: Reader,
  settings: Settings,
  render: Render,
): AsyncGenerator<BatchResult> {
  let first = 1
  for await (const lines of groups) {
    yield readBatch({ lines, first }, command, reader, settings, render)
    first += lines.length
  }
}

async function* onPool(
  groups: AsyncIterable<readonly RawLine[]>,
  command: Command,
  options: RunOptions,
): AsyncGenerator<BatchResult> {
  const { pooled } = await import('./pool.js')
  const { published, region, gazetteers, triggers, types, fields, ascii, workers } = options
  yield* pooled(batchesOf(each(groups)), workers, {
    command: command.name,
    settings: { published, region, gazetteers, triggers, types, fields },
    ascii,
  })
}

async function* counted(
  bytes: AsyncIterable<Buffer>,
  file: string | undefined,
  progress: Progress,
): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of bytes) {
      progress.read(chunk.length)
      yield chunk
    }
  } catch (error) {
    throw badFile(error, file)
  }
}

function inputKind({ textless }: Command, file: string | undefined, asked: Kind | undefined): Kind {
  if (asked !== undefined) return asked
  const kind = file === undefined ? 'text' : kindOf(file)
  // What needs no text is asked in records.
  return textless && kind === 'text' ? 'ndjson' : kind
}
