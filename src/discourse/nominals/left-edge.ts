import { endsInGenitive } from '../../lexicon/index.js'
import type { Draft } from '../drafts.js'
import { ANAPHOR } from '../form.js'
import type { StemKind } from '../grammar-stems.js'
import { type Head, lists } from '../lists.js'
import type { Found, View } from '../view.js'
import { type LeftEdge, makeEdge } from './edge.js'
import { overDescription, overName, overNumber, STOP } from './findings-before.js'
import {
  bracketedAlias,
  goesHome,
  isBroughtTo,
  isCompoundPart,
  isCountedThing,
  isDoer,
  isRelativeClause,
  isThatPlace,
  termBefore,
} from './left-neighbours.js'
import { isModifier } from './words.js'

/** Most words to the left of a head that belong to its description. */
const LONGEST = 9
/** Most unlisted nouns in front of a head: প্রতিরক্ষা সহযোগিতা চুক্তি. */
const MOST_NOUNS = 2

/** Walks left over the words that belong to a head. `endings` are the descriptions and sets found so far, by their end. */
export function leftEdge(
  view: View,
  token: number,
  found: Found<Head>,
  endings: ReadonlyMap<number, Draft>,
): LeftEdge {
  const edge = makeEdge(token)
  const floor = view.document.sentences.firsts[view.sentenceAt[token]]
  let nouns = 0
  let isEach = false
  for (let at = token - 1; at >= floor && token - at <= LONGEST; at--) {
    if (view.excluded[at] === 1) break
    const before = endings.get(at + 1)
    if (before !== undefined) {
      at = overDescription(view, edge, at, before, found)
      if (at === STOP) break
      continue
    }
    const name = view.nameAt[at]
    if (name >= 0) {
      at = overName(view, edge, at, token, name, found, endings)
      if (at === STOP) break
      continue
    }
    const number = view.numberAt[at]
    if (number >= 0) {
      at = overNumber(view, edge, at, number, found)
      if (at === STOP) break
      continue
    }
    if (!view.isWord(at)) {
      if (view.isMarkOf(at, '-') && view.starts[at + 1] === view.ends[at]) continue
      // করপোরেশনের (বিপিসি) এক কর্মকর্তা: how a body is also called stands between
      const opening = edge.owner < 0 ? bracketedAlias(view, at, floor) : -1
      if (opening >= 0) {
        at = opening
        continue
      }
      break
    }
    const word = view.word(at)
    // ‘যুদ্ধাপরাধ ’৭১’-এ: an ending behind a hyphen points at nothing.
    if (
      (view.isOf(at, 'demonstrative') && !isJoined(view, at)) ||
      (edge.first === token && isThatPlace(view, at, found))
    ) {
      edge.first = at
      edge.demonstrative = !view.isOf(at, 'same')
      continue
    }
    if (view.isOf(at, 'indefinite')) {
      edge.first = at
      edge.indefinite = true
      if (view.isOf(at, 'indefinite-many')) edge.plural = true
      continue
    }
    // আর এক সেনা, আর একটি নৌকা
    if (edge.indefinite && edge.first === at + 1 && view.isOf(at, 'another-one')) {
      edge.first = at
      edge.modifiers.push(word)
      break
    }
    // নিহতদের প্রত্যেকের পরিবার
    if (view.isOf(at, 'each-of')) {
      edge.first = at
      isEach = true
      continue
    }
    if (view.isOf(at, 'any')) {
      edge.first = at
      edge.indefinite = true
      continue
    }
    const anaphor = view.has(at, ANAPHOR) ? lists().anaphors.exact(word)[0] : undefined
    if (anaphor !== undefined) {
      if (
        !edge.pastName &&
        anaphor.case === 'GEN' &&
        anaphor.kind === 'personal' &&
        !goesHome(view, found) &&
        !(anaphor.plural && isBroughtTo(view, found))
      ) {
        edge.first = at
        edge.owner = at
      }
      break
    }
    if (isDoer(word, found)) break
    const term = termBefore(view, at, floor, found)
    if (term >= 0) {
      edge.first = term
      edge.aged = found.value.animacy === 'human'
      at = term
      continue
    }
    if (edge.pastName && !isModifier(word)) break
    // সুতা তৈরির কারখানা, মামলার এজাহার
    if (
      (found.value.animacy !== 'human' && isGenitiveOf(view, at, 'making')) ||
      (PAPERS.has(found.value.subtype) && isGenitiveOf(view, at, 'of-case'))
    ) {
      edge.first = at
      continue
    }
    const isClause = at > floor && isRelativeClause(view, at)
    if (isClause || isModifier(word)) {
      if (isClause) at--
      edge.first = at
      // লুট হওয়া গাড়ি is the one of before.
      if (!isClause && !isEach) edge.modifiers.push(word)
      continue
    }
    // দুটি কষ্টিপাথরের মূর্তি: what stands between the numeral and its noun belongs to both.
    if (endsInGenitive(word) && isCountedThing(view, at, floor, found)) {
      edge.first = at
      continue
    }
    const open = edge.number < 0 && !edge.demonstrative && !edge.indefinite
    if (open && nouns < MOST_NOUNS && isCompoundPart(view, at, found)) {
      nouns++
      edge.first = at
      edge.modifiers.push(word)
      continue
    }
    break
  }
  return edge
}

const isGenitiveOf = (view: View, at: number, kind: StemKind): boolean =>
  view.stem(at, kind, at + 1)?.ending.case === 'GEN'

const PAPERS: ReadonlySet<string> = new Set(['document', 'text'])

const isJoined = (view: View, at: number): boolean =>
  at > 0 && view.isMarkOf(at - 1, '-–') && view.ends[at - 1] === view.starts[at]
