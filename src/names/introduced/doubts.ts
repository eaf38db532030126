import { NUMBER } from '../../tokens/index.js'
import { notesOn } from '../gazetteer/form-notes.js'
import { isPersonHere } from '../persons/bare-person.js'
import { holds } from '../segments/evidence.js'
import type { Opinion, Segment } from '../segments/segments.js'
import type { Cut } from '../words/cut.js'
import { nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { isHalf } from './halves.js'
import type { Found } from './introduced.js'

/** From here on the tagger is clear about somebody. */
const CLEAR = 1

/** Whether a word is plainly another than the part of a name that it looks like. */
export function isOtherWord(view: View, at: number, { cut, introduced: { name } }: Found): boolean {
  // দেয় after সুধাংশু দে
  if (cut.suffix !== '' && (view.lexemes[at].classes & CLASSES.verb) !== 0) return true
  // ১২ সদস্যের একটি কমিশন is another.
  if (name.type === 'ORG') return view.has(at, CLASSES.generic) && !isAlone(view, at)
  if (name.entry !== null && nameCues('half').has(name.entry.canonical)) return !isHalf(view, at, cut)
  // ৭০০ জন after জন কিতোকা
  if (name.type !== 'PER') return false
  return (
    view.taken[at] === 1 ||
    view.units.kinds[at - 1] === NUMBER ||
    (cut.suffix === '' && isTitleOfNext(view, at))
  )
}

/** জামায়াতের আমির | শফিকুর রহমান after আমির খসরু মাহমুদ চৌধুরী: a word is a title, too, and another name stands behind it. */
function isTitleOfNext(view: View, at: number): boolean {
  const next = at + 1
  return (
    view.has(at, CLASSES.title) &&
    view.isWord(next) &&
    view.isAdjacent(next) &&
    view.has(next, CLASSES.given) &&
    !view.has(next, CLASSES.stop | CLASSES.verb)
  )
}

/** Whether a word may be one of every day, and nothing beside it makes it the name. */
export function isDoubtful(
  view: View,
  segments: readonly Segment[],
  at: number,
  { cut, introduced: { name } }: Found,
  opinion: Opinion,
): boolean {
  const isPerson = name.type === 'PER'
  if (!isWordHere(segments, at, name.type) && !(isPerson && isEverydayWord(view, at, cut))) return false
  return (
    !isPerson ||
    isWordInUse(view, segments, at) ||
    !(isPersonHere(view, at, cut) || opinion(at, at + 1, 'PER') > CLEAR)
  )
}

/** বড় জয় after মাহমুদুল হাসান জয়: a word that the lists call one, and nothing beside it makes it a name of the type. */
function isWordHere(segments: readonly Segment[], at: number, kind: string): boolean {
  return segments.some(({ first, last, type, match, score }) => {
    if (first !== at || last !== at + 1 || match === undefined || score > 0 || match.quality < 2) return false
    if (kind === 'PER' && type !== 'PER') return false
    const { ambiguity } = notesOn(match.table, match.form)
    return ambiguity !== undefined && !ambiguity.isName
  })
}

/** আশা প্রকাশ: what stands beside a word makes it no name of a person. */
function isWordInUse(view: View, segments: readonly Segment[], at: number): boolean {
  return segments.some(({ first, last, type, match }) => {
    if (first !== at || last !== at + 1 || type !== 'PER' || match === undefined) return false
    return (
      notesOn(match.table, match.form).ambiguity?.whenWord.some((cue) => holds(view, match, cue)) === true
    )
  })
}

/** আলোকে after আলো খাতুন: a given name that is a word of every day as well. */
function isEverydayWord(view: View, at: number, cut: Cut): boolean {
  return (
    view.has(at, CLASSES.generic) ||
    (cut.classes & CLASSES.generic) !== 0 ||
    nameCues('word-name').has(view.written(at).slice(0, cut.length))
  )
}

/** Whether nothing before a noun says which one it is. */
function isAlone(view: View, at: number): boolean {
  return !view.isWord(at - 1) || view.has(at - 1, CLASSES.verb) || !view.isAdjacent(at)
}
