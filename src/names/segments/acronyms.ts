import type { Cut } from '../words/cut.js'
import type { Lexeme } from '../words/lexemes.js'
import { isCue } from '../words/name-cues.js'
import { isSpeech } from '../words/speech.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { isRole } from './apposed.js'
import { isAcronym } from './brackets.js'
import { makeSegment, type Segment } from './segments.js'

const OTHER = CLASSES.stop | CLASSES.verb | CLASSES.title | CLASSES.generic | CLASSES.given | CLASSES.family

/** Bodies that nobody has listed, by their letters and by what only a body does or has: জেএনএইচএম জানায়, আইএসডব্লিউএপির মুখপাত্র. */
export function acronymSegments(view: View, segments: Segment[]): void {
  for (let at = view.from; at < view.to; at++) {
    if (!view.isUnknown(at) || view.taken[at] === 1) continue
    if ((view.classes(at) & OTHER) !== 0) continue
    const lexeme = view.lexemes[at]
    if (lexeme.spelled === undefined) lexeme.spelled = spelledCut(lexeme)
    const cut = lexeme.spelled
    if (cut === null || segments.some((s) => s.first <= at && at < s.last && s.score > 0)) continue
    const next = at + 1
    if (!view.isWord(next) || !view.isAdjacent(next)) continue
    // এবিটিএ-র সভাপতি, এবিটিএর সাধারণ সম্পাদক
    const owns = cut.case === 'GEN' && (isRole(view, next) || view.isTitle(next) || view.isTitle(next + 1))
    const acts = cut.suffix === '' && (isSpeech(view.written(next)) || isCue(view, next, 'of-body'))
    if (owns || acts)
      segments.push(
        makeSegment({ first: at, last: next, type: 'ORG', score: 3, rule: 'letters of a body', cut }),
      )
  }
}

function spelledCut({ text, cuts }: Lexeme): Cut | null {
  for (const cut of cuts)
    if (!cut.compound && cut.length >= SHORTEST && isAcronym(text.slice(0, cut.length))) return cut
  return null
}

/** Letters of so many signs at least: ইউপি is too short. */
const SHORTEST = 5
