import { packed } from '../generated/words/events/grammar-words.js'
import { parseList, records } from '../lexicon/index.js'

let kinds: Map<string, ReadonlySet<string>> | undefined

/**
 * The words of a kind of `data/words/events/grammar-words.tsv`.
 *
 * @throws Error when the list has no such kind: a fault of this library
 */
export function grammarWords(kind: string): ReadonlySet<string> {
  const words = loaded().get(kind)
  if (words === undefined) throw new Error(`no grammar words of the kind ${kind}`)
  return words
}

/** The kinds of which a word is one. */
export function grammarKindsOf(word: string): ReadonlySet<string> {
  if (ofWord === undefined) {
    ofWord = new Map()
    for (const [kind, words] of loaded())
      for (const each of words) {
        const own = ofWord.get(each)
        if (own === undefined) ofWord.set(each, new Set([kind]))
        else own.add(kind)
      }
  }
  return ofWord.get(word) ?? NONE
}

let ofWord: Map<string, Set<string>> | undefined
const NONE: ReadonlySet<string> = new Set()

function loaded(): ReadonlyMap<string, ReadonlySet<string>> {
  kinds ??= new Map(
    records(parseList(packed)).map((row) => [
      row.kind,
      new Set(row.words.split(' ').map((word) => word.replaceAll('_', ' '))),
    ]),
  )
  return kinds
}
