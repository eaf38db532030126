import type { Draft } from '../drafts.js'
import type { Head } from '../lists.js'
import type { Found, View } from '../view.js'
import { type LeftEdge, makeEdge } from './edge.js'
import { overDescription, overName, overNumber } from './findings-before.js'
import { bracketedAlias } from './left-neighbours.js'
import { overDeterminer, overModifier, overNoun, overPronoun, overTerm } from './left-words.js'
import { STOP, type Walk } from './walk.js'

/** Most words to the left of a head that belong to its description. */
const LONGEST = 9

/** Walks left over the words that belong to a head. `endings` are the descriptions and sets found so far, by their end. */
export function leftEdge(
  view: View,
  token: number,
  found: Found<Head>,
  endings: ReadonlyMap<number, Draft>,
): LeftEdge {
  const edge = makeEdge(token)
  const floor = view.document.sentences.firsts[view.sentenceAt[token]]
  const walk: Walk = { view, found, token, floor, endings, edge, nouns: 0, isEach: false }
  for (let at = token - 1; at >= floor && token - at <= LONGEST; at--) {
    if (view.excluded[at] === 1) break
    at = over(walk, at)
    if (at === STOP) break
  }
  return edge
}

/** Where what ends at a token and belongs to the head begins, or `STOP`. */
function over(walk: Walk, at: number): number {
  return (
    overFinding(walk, at) ??
    overMark(walk, at) ??
    overDeterminer(walk, at) ??
    overPronoun(walk, at) ??
    overTerm(walk, at) ??
    overModifier(walk, at) ??
    overNoun(walk, at) ??
    STOP
  )
}

function overFinding({ view, found, token, endings, edge }: Walk, at: number): number | undefined {
  const before = endings.get(at + 1)
  if (before !== undefined) return overDescription(view, edge, at, before, found)
  const name = view.nameAt[at]
  if (name >= 0) return overName(view, edge, at, token, name, found, endings)
  const number = view.numberAt[at]
  return number >= 0 ? overNumber(view, edge, at, number, found) : undefined
}

function overMark({ view, floor, edge }: Walk, at: number): number | undefined {
  if (view.isWord(at)) return undefined
  if (view.isMarkOf(at, '-') && view.starts[at + 1] === view.ends[at]) return at
  // করপোরেশনের (বিপিসি) এক কর্মকর্তা: how a body is also called stands between
  const opening = edge.owner < 0 ? bracketedAlias(view, at, floor) : -1
  return opening >= 0 ? opening : STOP
}
