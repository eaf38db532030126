import { packed } from '../generated/words/stopwords.js'
import { column, parseList } from '../lists/index.js'

let words: ReadonlySet<string> | undefined

/**
 * Words in normal form that say little of what a text is about: pronouns, postpositions, auxiliaries.
 *
 * @example
 * stopwords().has('এবং') // true
 * stopwords().has('পুলিশ') // false
 */
export function stopwords(): ReadonlySet<string> {
  words ??= new Set(column(parseList(packed), 'word'))
  return words
}
