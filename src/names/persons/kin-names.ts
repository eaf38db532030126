import { WORD } from '../../tokens/index.js'
import { makeSegment, type Segment } from '../segments/segments.js'
import type { Cut } from '../words/cut.js'
import type { Lexeme } from '../words/lexemes.js'
import { nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES, wordLists } from '../words/word-lists.js'

/** মাধুরীদি, তাপসদার: somebody whom those who speak call by name and kin. */
export function kinNames(view: View, segments: Segment[]): void {
  for (let at = view.from; at < view.to; at++) {
    const lexeme = view.lexemes[at]
    if (lexeme.kin === undefined) lexeme.kin = kinCut(lexeme)
    const cut = lexeme.kin
    if (cut === null || !view.isWord(at) || view.units.kinds[at] !== WORD) continue
    if (segments.some(({ first, last, score }) => first <= at && at < last && score > 3)) continue
    segments.push(
      makeSegment({ first: at, last: at + 1, type: 'PER', score: 4.5, rule: 'name and kin', cut }),
    )
  }
}

/** The longest stem of a word that is a given name and a word of kin. */
function kinCut({ text, classes, cuts, groups }: Lexeme): Cut | null {
  if (text.length < 5 || classes !== 0 || groups !== 0) return null
  for (const cut of cuts) {
    if (cut.compound || cut.restored !== null || cut.length < 5) continue
    const stem = text.slice(0, cut.length)
    const kin = kinEndings().find((ending) => stem.endsWith(ending) && stem.length > ending.length + 2)
    if (kin === undefined) continue
    const own = wordLists().classes(stem.slice(0, -kin.length))
    if ((own & CLASSES.given) !== 0 && (own & NO_NAME) === 0) return cut
  }
  return null
}

const NO_NAME = CLASSES.generic | CLASSES.stop | CLASSES.verb | CLASSES.head

let endings: readonly string[] | undefined

/** Longer ones first. */
function kinEndings(): readonly string[] {
  endings ??= [...nameCues('kin-ending')].sort((a, b) => b.length - a.length)
  return endings
}
