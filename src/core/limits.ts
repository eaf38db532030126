import { GhotonaError } from './error.js'

/** Most UTF-16 units of one text. A text of so many takes some 25 seconds and 1 GB. */
export const MOST_CHARACTERS = 10 * 2 ** 20
/** Most rows of all gazetteers of one extractor, or of one file. A hundred thousand take some 3 seconds and 100 MB. */
export const MOST_NAMES = 1_000_000
/** Most characters of one table of names or of triggers. */
export const MOST_TABLE = 2 ** 28
/** Most rows of all trigger lists of one extractor, or of one file. */
export const MOST_TRIGGERS = 100_000
/** Most spellings that the alternatives of one trigger's cell may give. */
export const MOST_SPELLINGS = 1000

/**
 * Refuses what would exhaust memory.
 *
 * @param what the sentence's subject and verb: `the text has`
 * @throws GhotonaError `too-large`
 */
export function checkSize(size: number, most: number, what: string, unit: string): void {
  if (size > most)
    throw new GhotonaError(
      'too-large',
      `${what} ${size.toLocaleString('en')} ${unit}, expected at most ${most.toLocaleString('en')}`,
    )
}
