import { nameCues } from '../words/name-cues.js'
import { endsTitle } from '../words/titles.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

/** মো., মোছা., শেখ, সৈয়দ and initials before a name belong to it: এ. কে. এম. শামসুদ্দিন. */
export function withPrefix(view: View, first: number): number {
  let chain = false
  for (;;) {
    let at = first - 1
    const stop = view.mark(at) === '.' && view.units.starts[first] - view.units.ends[at] <= 1
    if (stop) at--
    if (at < view.from || !view.isWord(at) || view.units.starts[at + 1] - view.units.ends[at] > 1)
      return first
    if (stop && endsTitle(view, at)) return first
    const initial = isInitial(
      view,
      at,
      stop || (chain && view.written(at) !== 'ও') || (!chain && hasInitials(view, first)),
    )
    if (!initial && !view.has(at, CLASSES.namePrefix)) return first
    chain = initial
    first = at
  }
}

/** কে আর | অনিতা, এফ এম | বোরহান: two letters before a given name, though both are words. */
export function hasInitials(view: View, first: number): boolean {
  return (
    view.has(first, CLASSES.given) &&
    !view.has(first, CLASSES.stop | CLASSES.generic) &&
    isReadLetter(view, first - 1) &&
    isReadLetter(view, first - 2) &&
    view.isAdjacent(first) &&
    view.isAdjacent(first - 1)
  )
}

function isReadLetter(view: View, at: number): boolean {
  return (
    view.isWord(at) && view.written(at) !== 'ও' && view.has(at, CLASSES.prefix) && isLetter(view.written(at))
  )
}

/** A letter as a name's initial; এ and কে only with a full stop or before another, since they are words as well. */
function isInitial(view: View, at: number, stop: boolean): boolean {
  return (
    view.has(at, CLASSES.prefix) &&
    view.written(at).length <= 4 &&
    (stop || !view.has(at, CLASSES.stop | CLASSES.verb)) &&
    isLetter(view.written(at))
  )
}

/** এম, ক: a letter of either alphabet, as it is read aloud. */
export function isLetter(word: string): boolean {
  return nameCues('letter').has(word) || nameCues('initial').has(word)
}
