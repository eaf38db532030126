import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { GhotonaError } from '../core/index.js'

/** What a file or a pipe holds. */
export type Kind = 'text' | 'ndjson' | 'json' | 'csv'
export const KINDS: readonly Kind[] = ['text', 'ndjson', 'json', 'csv']

const BY_EXTENSION: ReadonlyMap<string, Kind> = new Map([
  ['txt', 'text'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['json', 'json'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
])

/** What a file holds, going by its name: text unless it says otherwise. */
export function kindOf(file: string): Kind {
  return BY_EXTENSION.get(extensionOf(file)) ?? 'text'
}

/**
 * The files themselves, and those of directories, whose names tell that they hold texts: by name, at any depth.
 *
 * @throws GhotonaError `bad-file` before anything is read
 */
export async function filesIn(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) files.push(path)
      else for (const file of await filesOf(path)) files.push(file)
    } catch (error) {
      throw badFile(error, path)
    }
  }
  return files
}

async function filesOf(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true })
  const files = names.filter((name) => BY_EXTENSION.has(extensionOf(name))).sort()
  if (files.length > 0) return files.map((name) => join(directory, name))
  throw new GhotonaError(
    'bad-file',
    `${directory}: there is no file with one of the endings ${[...BY_EXTENSION.keys()].map((each) => `.${each}`).join(' ')} in it`,
  )
}

function extensionOf(file: string): string {
  return /\.([A-Za-z]+)$/.exec(file)?.[1].toLowerCase() ?? ''
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a directory',
}

/** An error of the file system in words; others as they are. */
export function badFile(error: unknown, file?: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined || error instanceof GhotonaError) return error
  return new GhotonaError('bad-file', file === undefined ? message : `${file}: ${WORDS[code] ?? message}`)
}
