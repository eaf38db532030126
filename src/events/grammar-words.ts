import { packed } from '../generated/words/events/grammar-words.js'
import { parseList, records } from '../lexicon/index.js'

let kinds: Map<string, ReadonlySet<string>> | undefined

/**
 * The words of a kind of `data/words/events/grammar-words.tsv`.
 *
 * @throws Error when the list has no such kind: a fault of this library
 */
export function grammarWords(kind: string): ReadonlySet<string> {
  kinds ??= new Map(
    records(parseList(packed)).map((row) => [
      row.kind,
      new Set(row.words.split(' ').map((word) => word.replaceAll('_', ' '))),
    ]),
  )
  const words = kinds.get(kind)
  if (words === undefined) throw new Error(`no grammar words of the kind ${kind}`)
  return words
}
