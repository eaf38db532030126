import { type Kind, packed } from '../generated/words/discourse/grammar-words.js'
import { Endings } from '../lists/endings.js'
import { WordKinds } from '../lists/index.js'

/** What words of `data/words/discourse/grammar-words.tsv` do. */
export type GrammarKind = Kind

const kinds = /* @__PURE__ */ new WordKinds<GrammarKind>(packed)

/**
 * The words of a kind.
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

/** Whether a word ends with one of a kind: দায়িত্বরত with রত. */
export function endsAs(word: string, kind: GrammarKind): boolean {
  let known = endings.get(kind)
  if (known === undefined) {
    known = new Endings(grammarWords(kind))
    endings.set(kind, known)
  }
  return known.isOf(word)
}

const endings = new Map<GrammarKind, Endings>()

/** Whether a word begins with one of a kind: সূত্রের with সূত্র. */
export function beginsAs(word: string, kind: GrammarKind): boolean {
  for (const beginning of grammarWords(kind)) if (word.startsWith(beginning)) return true
  return false
}
