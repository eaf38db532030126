import { packed } from '../generated/words/discourse/grammar-stems.js'
import { Lookup } from '../lexicon/index.js'
import { parseList, records } from '../lists/index.js'

/** What nouns of `data/words/discourse/grammar-stems.tsv` do, with whatever ending. */
export type StemKind =
  | 'making'
  | 'of-case'
  | 'happening'
  | 'addressed'
  | 'many-of'
  | 'rest'
  | 'some-people'
  | 'mediation'
  | 'journey'

const stems: Lookup<readonly StemKind[]> = /* @__PURE__ */ Lookup.later(() => {
  const kinds = new Map<string, StemKind[]>()
  for (const { kind, words } of records(parseList(packed)))
    for (const word of words.split(' ')) {
      const stem = word.replaceAll('_', ' ')
      const own = kinds.get(stem)
      if (own === undefined) kinds.set(stem, [kind as StemKind])
      else own.push(kind as StemKind)
    }
  return [...kinds]
})

/** The stems of the list with the kinds of each. */
export function grammarStems(): Lookup<readonly StemKind[]> {
  return stems
}
