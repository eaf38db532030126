import { type Kind, packed } from '../../generated/words/events/grammar-words.js'
import { WordKinds } from '../../lists/index.js'

/** What words of `data/words/events/grammar-words.tsv` do. */
export type GrammarKind = Kind

const kinds = /* @__PURE__ */ new WordKinds<GrammarKind>(packed)

/**
 * The words of a kind of `data/words/events/grammar-words.tsv`.
 *
 * @throws Error when the list has no such kind: a fault of this library
 */
export function grammarWords(kind: GrammarKind): ReadonlySet<string> {
  return kinds.words(kind)
}

/** The kinds of which a word is one. */
export function grammarKindsOf(word: string): readonly GrammarKind[] {
  return kinds.kindsOf(word)
}
