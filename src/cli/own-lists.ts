import { readFile } from 'node:fs/promises'
import { GhotonaError } from '../core/index.js'
import type { EventOptions } from '../events/index.js'
import { markedText } from './decode.js'
import { badFile } from './files.js'

/** What the command line says of lists of one's own. */
export interface OwnLists {
  /** Files of names. */
  readonly gazetteers: readonly string[]
  /** Files of triggers. */
  readonly triggers: readonly string[]
  /** Types of events, with their roles. */
  readonly types: Readonly<Record<string, readonly string[]>>
}

/** The lists of names given with --gazetteer. */
export async function gazetteersOf({ gazetteers }: OwnLists) {
  if (gazetteers.length === 0) return []
  const { readGazetteer } = await import('../names/index.js')
  return Promise.all(gazetteers.map(async (file) => readGazetteer(await contentOf(file), file)))
}

/** The lists given with --gazetteer and --triggers, and the types of --type, as an extractor takes them. */
export async function ownLists(lists: OwnLists) {
  const { triggers: files, types } = lists
  const triggers: EventOptions['triggers'] = await Promise.all(
    files.map(async (file) => ({ file, text: await contentOf(file) })),
  )
  return { gazetteers: await gazetteersOf(lists), triggers, types }
}

/** Spreadsheets write tab-separated text in UTF-16. */
async function contentOf(file: string): Promise<string> {
  try {
    return markedText(await readFile(file))
  } catch (error) {
    throw badFile(error, file)
  }
}

/**
 * Reads `Harvest=farmer,crop`.
 *
 * @throws GhotonaError `bad-usage`
 */
export function readTypes(given: readonly string[]): OwnLists['types'] {
  return Object.fromEntries(
    given.map((each) => {
      const [, type, roles] = /^([A-Z][A-Za-z0-9]*)(?:=(.*))?$/s.exec(each) ?? []
      if (type === undefined)
        throw new GhotonaError(
          'bad-usage',
          `--type ${each}: expected a name that begins with a capital, and its roles, such as Harvest=farmer,crop`,
        )
      return [type, (roles ?? '').split(',').flatMap((role) => role.trim() || [])]
    }),
  )
}
