import { entryNamed } from '../gazetteer/named.js'
import { NAME } from '../gazetteer/table.js'
import type { Segment } from '../segments/segments.js'
import type { NameFinding } from '../types.js'
import type { Cut } from '../words/cut.js'
import { isCue, isCueForm, nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'

/** A half of a land, by the side that it is called by. */
interface Half {
  readonly side: string
  readonly name: NameFinding
}

/** The halves of the land of which a name is one: উত্তর and দক্ষিণ after দক্ষিণ কোরিয়া. */
export function halvesOf({ match }: Segment, name: NameFinding): Half[] {
  const { entry } = name
  if (entry === null || match === undefined || !nameCues('half').has(entry.canonical)) return NONE
  const land = landOf(entry.canonical)
  const found: Half[] = []
  for (const half of nameCues('half')) {
    if (landOf(half) !== land) continue
    const own = half === entry.canonical ? entry : entryNamed(match.table, half, 'GPE', NAME)
    if (own !== undefined)
      found.push({
        side: half.slice(0, half.indexOf(' ')),
        name: { ...name, entry: own, key: own.canonical },
      })
  }
  return found
}

const NONE: Half[] = []

function landOf(half: string): string {
  return half.slice(half.indexOf(' ') + 1)
}

/** Whether a word for a side means the half of a land, and not a side of something else: দেশের উত্তরের জেলা, প্রশ্নের উত্তর. */
export function isHalf(view: View, at: number, cut: Cut): boolean {
  const isOfOther =
    view.isWord(at - 1) &&
    view.isAdjacent(at) &&
    view.lexemes[at - 1].cuts.some(({ suffix, case: own }) => suffix !== '' && own === 'GEN')
  if (isOfOther || cut.plural || cut.compound) return false
  if (cut.case === 'OBJ') return true
  if (cut.case === 'GEN') return view.isWord(at + 1) && !isCueForm(view, at + 1, 'beside-side')
  return cut.suffix === '' && (isCue(view, at + 1, 'half-acts') || isBesideOther(view, at))
}

/** উত্তর | ও দক্ষিণ কোরিয়ার: the two share the name of the land. */
function isBesideOther(view: View, at: number): boolean {
  if (!isCue(view, at + 1, 'and') || !view.isWord(at + 3)) return false
  for (const half of nameCues('half'))
    if (half.startsWith(`${view.written(at + 2)} `) && view.isForm(at + 3, landOf(half))) return true
  return false
}
