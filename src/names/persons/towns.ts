import { headsAt } from '../words/heads.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

/** মুহিবুর রহমান | বিশ্বনাথ পৌরসভার মেয়র: a town that is a given name as well, before what every town has. */
export function isTownOfBody(view: View, at: number): boolean {
  return (
    view.isAdjacent(at + 1) &&
    (view.classes(at + 1) & CLASSES.head) !== 0 &&
    (view.lexemes[at].groups & TOWNS) !== 0 &&
    headsAt(view, at + 1).some(({ subtype }) => OF_TOWNS.has(subtype))
  )
}

/** Towns and states, as a bit of a lexeme's groups. */
const TOWNS = 1 << 17
const OF_TOWNS: ReadonlySet<string> = new Set(['local-government', 'police', 'district'])
