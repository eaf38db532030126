import { type Kind, packed } from '../../generated/words/name-cues.js'
import { WordKinds } from '../../lists/index.js'

/** What a word of `data/words/name-cues.tsv` does beside a name, or in one. */
export type NameCue = Kind

const kinds = /* @__PURE__ */ new WordKinds<NameCue>(packed)

/** The words of a kind, in the order of the list. */
export function nameCues(kind: NameCue): ReadonlySet<string> {
  return kinds.words(kind)
}

/** What a word does. */
export function cuesOf(word: string): readonly NameCue[] {
  return kinds.kindsOf(word)
}
