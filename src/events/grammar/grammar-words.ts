import { packed } from '../../generated/words/events/grammar-words.js'
import { WordKinds } from '../../lists/index.js'

const kinds = /* @__PURE__ */ new WordKinds(packed)

/**
 * The words of a kind of `data/words/events/grammar-words.tsv`.
 *
 * @throws Error when the list has no such kind: a fault of this library
 */
export function grammarWords(kind: string): ReadonlySet<string> {
  return kinds.words(kind)
}

/** The kinds of which a word is one. */
export function grammarKindsOf(word: string): readonly string[] {
  return kinds.kindsOf(word)
}
