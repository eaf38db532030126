import { lastCut, NAMES } from '../words/cuts.js'
import { isCue } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import type { BracketForm } from './brackets.js'
import { makeSegment, type Segment } from './segments.js'

/** সোহেল রানা ওরফে কালা সোহেল, অনুপ মাজি ওরফে লালা: what somebody is called besides, whatever the word means elsewhere. */
export function aliasForms(view: View, accepted: readonly Segment[]): BracketForm[] {
  const found: BracketForm[] = []
  for (const segment of accepted) {
    const at = segment.last + 1
    if (segment.type !== 'PER' || !isCue(view, segment.last, 'alias') || !view.isWord(at)) continue
    const own = accepted.find(({ first, type }) => first === at && type === 'PER')
    // পিচ্চি হান্নান, ভাগনে রনি
    const goesOn = lastCut(view, at).suffix === '' && view.isAdjacent(at + 1) && isGivenName(view, at + 1)
    if (own === undefined && !goesOn && view.has(at, OTHER)) continue
    const last = goesOn ? at + 2 : (own?.last ?? at + 1)
    const cut = goesOn ? lastCut(view, at + 1) : (own?.cut ?? lastCut(view, at))
    found.push({
      of: segment,
      segment: makeSegment({ first: at, last, type: 'PER', score: 9, rule: 'alias', cut }),
    })
  }
  return found
}

function isGivenName(view: View, at: number): boolean {
  return view.isWord(at) && view.lexemes[at].cuts.some(({ classes }) => (classes & NAMES) !== 0)
}

const OTHER = CLASSES.stop | CLASSES.title
