import { packed } from '../../generated/words/number-cues.js'
import { WordKinds } from '../../lists/index.js'

/** What a word of `data/words/number-cues.tsv` does beside a number. */
export type NumberCue =
  | 'joint'
  | 'genitive'
  | 'until'
  | 'from'
  | 'besides'
  | 'not'
  | 'greatest'
  | 'per'
  | 'per-hundred'
  | 'share'
  | 'in-shares'
  | 'speed'
  | 'parted'
  | 'of-shares'
  | 'fraction'
  | 'rough-people'
  | 'rough-things'
  | 'rough-with-ending'
  | 'total'
  | 'mark'
  | 'label'
  | 'years'
  | 'age-unit'
  | 'not-whose'
  | 'pointing'
  | 'quake'
  | 'quake-scale'
  | 'magnitude'
  | 'of-magnitude'
  | 'team-of'

const kinds = /* @__PURE__ */ new WordKinds<NumberCue>(packed)

/** The words of a kind, in the order of the list. */
export function numberCues(kind: NumberCue): ReadonlySet<string> {
  return kinds.words(kind)
}
