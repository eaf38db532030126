import type { TableEntry } from '../gazetteer/table.js'
import type { Segment } from '../segments/segments.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { BUILDING, standsForState } from './metonyms.js'
import { SPORTS } from './persons-meant.js'
import type { Setting } from './types.js'

/** বার্তা সংস্থা | সানা: the word for what it is stands before a body. */
export function isSaidToBe(view: View, { first }: Segment, { type }: TableEntry): boolean {
  return type === 'ORG' && view.has(first - 1, CLASSES.kind) && view.isAdjacent(first)
}

/** What the place in the text says for an entry, where several are written alike. */
export function fit(view: View, segment: Segment, entry: TableEntry, setting: Setting): number {
  const { region } = setting
  let score = entry.within === region || entry.within.startsWith(`${region}/`) ? 0.6 : 0
  // এসএসসি: a school examination in one country, a commission in another.
  if (entry.type !== 'GPE' && !isHere(entry, setting)) score -= 2.5
  // চাঁদপুরের মতলব: the place in the place named before it.
  const around = entry.within.slice(entry.within.indexOf('/') + 1)
  if (around !== entry.within && nearby(view, segment, around)) score += 3
  if (entry.type === 'PER') {
    if (setting.persons.has(entry.canonical)) score += 6
    score += Math.min(setting.countries.get(entry.within) ?? 0, 4) / 2
    if (setting.sport === SPORTS.has(entry.subtype)) score += 1
  }
  // জিরোনার কাছে হার: in sport the club, not the town.
  if (setting.sport && entry.subtype === 'team' && segment.cut.case !== 'LOC') score += 4
  if (isSaidToBe(view, segment, entry)) score += 6
  if (entry.type === 'ORG' || entry.type === 'FAC') {
    const acts = standsForState(view, segment, BUILDING) || segment.cut.case === 'OBJ'
    score += (entry.type === 'ORG') === acts ? 2.5 : 0
  }
  return score
}

/** Whether the text is of the paper's own country, or speaks of the one that an entry belongs to. */
function isHere({ within }: TableEntry, { region, lands }: Setting): boolean {
  const code = within.slice(0, 2)
  return code === '' || code === region || lands.weight(code) > 0
}

/** Whether a place is named in the four words before. */
function nearby(view: View, { first }: Segment, place: string): boolean {
  for (let i = Math.max(view.from, first - 4); i < first; i++) if (view.isForm(i, place)) return true
  return false
}
