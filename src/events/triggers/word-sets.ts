import { packed } from '../../generated/words/events/word-sets.js'
import { parseList, records } from '../../lists/index.js'
import { spellingsOf } from './spellings.js'

let sets: ReadonlyMap<string, readonly string[]> | undefined

/** The words of `data/words/events/word-sets.tsv` that a condition asks for by one name: `near:@aid`. */
export function wordSet(name: string): readonly string[] | undefined {
  sets ??= new Map(
    records(parseList(packed)).map(({ set, words }) => [
      set,
      words.split(' ').flatMap((word) => spellingsOf(word.replaceAll('_', ' '))),
    ]),
  )
  return sets.get(name)
}
