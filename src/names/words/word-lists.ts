import { packed as packedTails } from '../../generated/words/title-tails.js'
import { packed } from '../../generated/words/word-classes.js'
import { bytesOf } from '../../lists/bytes.js'
import { parseList } from '../../lists/index.js'
import { partHash } from './forms.js'
import {
  CLASSES,
  classesIn,
  isTitleByTail,
  LISTED,
  readWordClasses,
  titleTails,
  type WordClassTable,
} from './word-class-table.js'

export { CLASSES, LISTED }

/** Classes of words, looked up with letters folded: রহমান, ইউনুস and ইউনূস. */
export class WordLists {
  readonly #table: WordClassTable
  /** Second halves of one-word titles. */
  readonly #tails: readonly string[]

  constructor(table: WordClassTable, tails: readonly string[]) {
    this.#table = table
    this.#tails = tails
  }

  classes(word: string): number {
    const known = classesIn(this.#table, partHash(word, 0, word.length))
    return known === 0 && isTitleByTail(word, this.#tails) ? CLASSES.title : known
  }
}

let built: WordLists | undefined

/** The lists of the library, read on first use. */
export function wordLists(): WordLists {
  built ??= new WordLists(readWordClasses(bytesOf(packed)), titleTails(parseList(packedTails).rows))
  return built
}
