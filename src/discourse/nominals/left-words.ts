import { endsInGenitive } from '../../lexicon/index.js'
import { ANAPHOR } from '../form.js'
import type { StemKind } from '../grammar-stems.js'
import { lists } from '../lists.js'
import type { View } from '../view.js'
import {
  goesHome,
  isBroughtTo,
  isCompoundPart,
  isCountedThing,
  isDoer,
  isRelativeClause,
  isThatPlace,
  termBefore,
} from './left-neighbours.js'
import { STOP, type Step } from './walk.js'
import { isModifier } from './words.js'

/** Most unlisted nouns in front of a head: প্রতিরক্ষা সহযোগিতা চুক্তি. */
const MOST_NOUNS = 2

/** ওই, এক, কোনো, প্রত্যেকের */
export const overDeterminer: Step = (walk, at) => {
  const { view, edge, token, found } = walk
  // ‘যুদ্ধাপরাধ ’৭১’-এ: an ending behind a hyphen points at nothing.
  if (
    (view.isOf(at, 'demonstrative') && !isJoined(view, at)) ||
    (edge.first === token && isThatPlace(view, at, found))
  ) {
    edge.first = at
    edge.demonstrative = !view.isOf(at, 'same')
    return at
  }
  if (view.isOf(at, 'indefinite')) {
    edge.first = at
    edge.indefinite = true
    if (view.isOf(at, 'indefinite-many')) edge.plural = true
    return at
  }
  // এক দল যুবক
  if (found.value.animacy === 'human' && view.isOf(at, 'band') && view.isOf(at - 1, 'one')) {
    edge.first = at - 1
    edge.indefinite = true
    edge.plural = true
    return at - 1
  }
  // আর এক সেনা, আর একটি নৌকা
  if (
    edge.first === at + 1 &&
    (view.isOf(at + 1, 'indefinite') || view.isOf(at + 1, 'any')) &&
    view.isOf(at, 'another-one')
  ) {
    edge.first = at
    edge.modifiers.push(view.word(at))
    return STOP
  }
  // নিহতদের প্রত্যেকের পরিবার
  if (view.isOf(at, 'each-of')) {
    edge.first = at
    walk.isEach = true
    return at
  }
  if (view.isOf(at, 'any')) {
    edge.first = at
    edge.indefinite = true
    return at
  }
  return undefined
}

/** তাঁর বাড়ি; but তাঁদের বাড়ি পাঠানো হয় */
export const overPronoun: Step = ({ view, edge, found }, at) => {
  const anaphor = view.has(at, ANAPHOR) ? lists().anaphors.exact(view.word(at))[0] : undefined
  if (anaphor === undefined) return undefined
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
  return STOP
}

/** ২২ বছর বয়সী | যুবক; before it ends what somebody else does. */
export const overTerm: Step = ({ view, edge, floor, found }, at) => {
  if (isDoer(view.word(at), found)) return STOP
  const term = termBefore(view, at, floor, found)
  if (term < 0) return undefined
  edge.first = term
  edge.aged = found.value.animacy === 'human'
  return term
}

/** লুট হওয়া | গাড়ি, সুতা তৈরির | কারখানা */
export const overModifier: Step = (walk, at) => {
  const { view, edge, floor, found } = walk
  const word = view.word(at)
  if (edge.pastName && !isModifier(word)) return STOP
  // সুতা তৈরির কারখানা, মামলার এজাহার
  if (
    (found.value.animacy !== 'human' && isGenitiveOf(view, at, 'making')) ||
    (PAPERS.has(found.value.subtype) && isGenitiveOf(view, at, 'of-case'))
  ) {
    edge.first = at
    return at
  }
  if (at > floor && isRelativeClause(view, at)) {
    edge.first = at - 1
    return at - 1
  }
  if (!isModifier(word)) return undefined
  edge.first = at
  // লুট হওয়া গাড়ি is the one of before.
  if (!walk.isEach) edge.modifiers.push(word)
  return at
}

/** প্রতিরক্ষা সহযোগিতা | চুক্তি */
export const overNoun: Step = (walk, at) => {
  const { view, edge, floor, found } = walk
  const word = view.word(at)
  // দুটি কষ্টিপাথরের মূর্তি: what stands between the numeral and its noun belongs to both.
  if (endsInGenitive(word) && isCountedThing(view, at, floor, found)) {
    edge.first = at
    return at
  }
  const isOpen = edge.number < 0 && !edge.demonstrative && !edge.indefinite
  if (!isOpen || walk.nouns >= MOST_NOUNS || !isCompoundPart(view, at, found)) return undefined
  walk.nouns++
  edge.first = at
  edge.modifiers.push(word)
  return at
}

const isGenitiveOf = (view: View, at: number, kind: StemKind): boolean =>
  view.stem(at, kind, at + 1)?.ending.case === 'GEN'

const PAPERS: ReadonlySet<string> = new Set(['document', 'text'])

const isJoined = (view: View, at: number): boolean =>
  at > 0 && view.isMarkOf(at - 1, '-–') && view.ends[at - 1] === view.starts[at]
