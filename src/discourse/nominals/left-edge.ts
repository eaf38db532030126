import { endsInGenitive } from '../../lexicon/index.js'
import type { Draft } from '../drafts.js'
import { ANAPHOR } from '../form.js'
import { endsAs } from '../grammar-words.js'
import { type Head, lists } from '../lists.js'
import type { Found, View } from '../view.js'
import {
  bracketedAlias,
  goesHome,
  isBroughtTo,
  isCompoundPart,
  isCounted,
  isCountedThing,
  isCountOf,
  isDoer,
  isMaterial,
  isOwner,
  isPart,
  isRelativeClause,
  isThatPlace,
  isTimed,
  numberIn,
  termBefore,
} from './left-neighbours.js'
import { isModifier } from './words.js'

/** What stands before a head and belongs to its description. */
export interface LeftEdge {
  first: number
  /** Index of the numeral, or -1. */
  number: number
  /** Last token of the genitive in front, or -1. */
  owner: number
  demonstrative: boolean
  indefinite: boolean
  plural: boolean
  aged: boolean
  readonly modifiers: string[]
  /** A description of counted people only, which this one takes in: তেরো জন in তেরো জন পণবন্দি. */
  taken: Draft | undefined
}

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
  const edge: LeftEdge = {
    first: token,
    number: -1,
    owner: -1,
    demonstrative: false,
    indefinite: false,
    plural: false,
    aged: false,
    modifiers: [],
    taken: undefined,
  }
  const floor = view.document.sentences.firsts[view.sentenceAt[token]]
  let nouns = 0
  // এক | হামাস নেতা: in front of a body's name only what says how many or how old belongs to it.
  let isPastName = false
  for (let at = token - 1; at >= floor && token - at <= LONGEST; at--) {
    if (view.excluded[at] === 1) break
    const before = endings.get(at + 1)
    if (before !== undefined) {
      const isSaid = view.isOf(before.first - 1, 'partitive')
      if (isCounted(before) && !isSaid && edge.number < 0 && found.value.animacy === 'human') {
        edge.taken = before
        edge.first = before.first
        edge.number = view.numberAt[at]
        edge.plural = before.plural
        at = before.first
        continue
      }
      // ৬০ সদস্যের একটি দল, আটজনের দলটি: how many they are
      if (isCountOf(before) && found.value.animacy === 'org') {
        edge.taken = before
        edge.first = before.first
        break
      }
      // দুটি সোনার বার, গ্যাসের দাম: what it is of, and no mention of its own.
      if (isMaterial(before, found)) {
        edge.taken = before
        edge.first = before.first
        edge.number = before.count === null ? edge.number : numberIn(view, before)
        edge.indefinite ||= before.indefinite
        edge.plural ||= before.plural
        at = before.first
        continue
      }
      if (isOwner(before, found)) {
        edge.first = before.first
        edge.owner = at
      }
      break
    }
    const name = view.nameAt[at]
    if (name >= 0) {
      const { first, last, case: grammaticalCase, kind, type, suffix } = view.document.names[name]
      if (last !== at + 1) break
      if (kind === 'adjective') {
        edge.first = first
        edge.owner = at
        at = first
        continue
      }
      if (grammaticalCase === 'GEN') {
        // বনানীর | একটি বাসায়: where a place lies is told beside it.
        if (!(found.value.animacy === 'place' && found.value.type !== 'GPE' && PLACES.has(type)))
          edge.first = first
        edge.owner = at
      } else if (suffix === '' && edge.first === token) {
        const counted = endings.get(first)
        // ২৬ জন তালিবান যোদ্ধাকে
        const isCountedOf =
          type === 'ORG' && found.value.animacy === 'human' && counted !== undefined && isCounted(counted)
        if (!isCountedOf && !isPart(type, found)) break
        edge.first = first
        edge.owner = at
        if (isCountedOf || (type === 'ORG' && found.value.animacy === 'human')) {
          isPastName = true
          at = first
          continue
        }
      }
      break
    }
    const number = view.numberAt[at]
    if (number >= 0) {
      const finding = view.document.numbers[number]
      const isTerm = isTimed(found) && view.isOf(at, 'term')
      // বছর বাইশের ওই যুবক
      const isAge = finding.kind === 'age' && found.value.animacy === 'human'
      if (finding.kind !== 'count' && finding.kind !== 'ordinal' && !isTerm && !isAge) break
      // দুবার দলের কোচ: how often, not how many
      if (endsAs(view.word(at), 'times')) break
      if (finding.kind === 'count') edge.number = number
      if (isTerm || isAge) edge.aged = found.value.animacy === 'human'
      edge.first = finding.first
      at = finding.first
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
    if (view.isOf(at, 'any')) {
      edge.first = at
      edge.indefinite = true
      continue
    }
    const anaphor = view.has(at, ANAPHOR) ? lists().anaphors.exact(word)[0] : undefined
    if (anaphor !== undefined) {
      if (
        !isPastName &&
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
    if (isPastName && !isModifier(word)) break
    const isClause = at > floor && isRelativeClause(view, at)
    if (isClause || isModifier(word)) {
      if (isClause) at--
      edge.first = at
      // লুট হওয়া গাড়ি is the one of before.
      if (!isClause) edge.modifiers.push(word)
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

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC'])

const isJoined = (view: View, at: number): boolean =>
  at > 0 && view.isMarkOf(at - 1, '-–') && view.ends[at - 1] === view.starts[at]
