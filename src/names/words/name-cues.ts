import { none } from '../../core/mapped.js'
import { packed } from '../../generated/words/name-cues.js'
import { isAmong, WordKinds } from '../../lists/index.js'
import type { Lexeme } from './lexemes.js'
import type { View } from './view.js'

/** What a word of `data/words/name-cues.tsv` does beside a name, or in one. */
export type NameCue =
  | 'link'
  | 'and'
  | 'of'
  | 'article'
  | 'quoted-link'
  | 'police-namesake'
  | 'of-state'
  | 'judge'
  | 'special-court'
  | 'force'
  | 'force-kind'
  | 'mission'
  | 'of-every-state'
  | 'agency'
  | 'union-ministry'
  | 'shortened-body'
  | 'stage'
  | 'office'
  | 'seat'
  | 'bill'
  | 'region'
  | 'war'
  | 'government'
  | 'spokesman'
  | 'union'
  | 'union-behind'
  | 'union-before'
  | 'kin-ending'
  | 'regnal'
  | 'settlement'
  | 'town-thing'
  | 'town-link'
  | 'not-team'
  | 'road-matter'
  | 'outside'
  | 'apart'
  | 'called'
  | 'party'
  | 'managers'
  | 'year'
  | 'members-ending'
  | 'local-body'
  | 'local-site'
  | 'gang'
  | 'name-opening'
  | 'of-world'
  | 'letter'
  | 'syllable-family'
  | 'syllable'
  | 'word-name'
  | 'maker'
  | 'self'
  | 'this-one'
  | 'counted'
  | 'of-body'
  | 'memorial'
  | 'foundation'
  | 'servant'
  | 'served'
  | 'honoured'
  | 'fallen'
  | 'of-match'
  | 'department'
  | 'goods-made'
  | 'aged'
  | 'day-of'
  | 'adjective-ending'
  | 'made'
  | 'genitive'
  | 'release'
  | 'blessing'
  | 'campaign'
  | 'light-root'
  | 'names-follow'
  | 'of-person'
  | 'speech-root'
  | 'initial'
  | 'amending'
  | 'law-kind'
  | 'lawmaker'
  | 'venue-match'

const kinds = /* @__PURE__ */ new WordKinds<NameCue>(packed)

/** The words of a kind, in the order of the list. */
export function nameCues(kind: NameCue): ReadonlySet<string> {
  return kinds.words(kind)
}

/** Whether the word at a unit is a cue as it stands. */
export function isCue(view: View, at: number, kind: NameCue): boolean {
  if (!view.isWord(at) || view.mayBeCue[at] === 0) return false
  const lexeme = view.lexemes[at]
  lexeme.cues ??= kinds.kindsOf(lexeme.text)
  return isAmong(lexeme.cues, kind)
}

/** Whether the word at a unit is a cue, with any ending. */
export function isCueForm(view: View, at: number, kind: NameCue): boolean {
  if (!view.isWord(at)) return false
  const lexeme = view.lexemes[at]
  lexeme.formCues ??= cuesOfForms(lexeme)
  return isAmong(lexeme.formCues, kind)
}

function cuesOfForms({ text, cuts }: Lexeme): readonly NameCue[] {
  const found = new Set(kinds.kindsOf(text))
  for (const { length, restored } of cuts) {
    for (const kind of kinds.kindsOf(text.slice(0, length))) found.add(kind)
    if (restored !== null) for (const kind of kinds.kindsOf(restored)) found.add(kind)
  }
  return found.size === 0 ? NO_CUES : [...found]
}

const NO_CUES: readonly never[] = /* @__PURE__ */ none()
