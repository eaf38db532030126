import { packed } from '../../generated/words/words-in-r.js'
import { column, parseList } from '../../lists/index.js'

let own: ReadonlySet<string> | undefined

/**
 * Whether a written word in normal form ends as a genitive does: পুলিশের, ঢাকার, তাঁর; but not সরকার and খবর, whose
 * র is their own (`data/words/words-in-r.tsv`), nor রাষ্ট্র, where it closes a conjunct.
 *
 * @example
 * endsInGenitive('পুলিশের') // true
 * endsInGenitive('সরকার') // false
 */
export function endsInGenitive(word: string): boolean {
  if (!word.endsWith('র') || word.endsWith('্র')) return false
  own ??= new Set(column(parseList(packed), 'words').flatMap((words) => words.split(' ')))
  return !own.has(word)
}
