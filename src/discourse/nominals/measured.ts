import type { Draft } from '../drafts.js'
import type { View } from '../view.js'
import type { LeftEdge } from './edge.js'

/** So many things may stand in a list before what is measured of them. */
const MOST = 4

/**
 * Moves the edge of a measure to the left over what is measured: "ডিজেল ও কেরোসিনের দাম" behind কেরোসিনের, "বেশির ভাগ শেয়ারের দর" behind
 * ভাগ.
 */
export function overMeasured(
  view: View,
  edge: LeftEdge,
  token: number,
  floor: number,
  endings: ReadonlyMap<number, Draft>,
): void {
  if (edge.first >= token || edge.demonstrative) return
  for (let i = 0; i < MOST && overMember(view, edge, floor, endings); i++);
  overShare(view, edge, floor)
}

/** ডিজেল ও | কেরোসিনের */
function overMember(view: View, edge: LeftEdge, floor: number, endings: ReadonlyMap<number, Draft>): boolean {
  const link = edge.first - 1
  if (link <= floor || !view.isOf(link, 'joint') || !view.word(edge.first).endsWith('র')) return false
  const before = endings.get(link)
  if (before === undefined || before.suffix !== '' || before.head?.animacy !== 'thing') return false
  edge.first = before.first
  return true
}

/** অধিকাংশ | শেয়ারের, বেশির ভাগ | শেয়ারের, বেশির | ভাগ শেয়ারের */
function overShare(view: View, edge: LeftEdge, floor: number): void {
  const before = edge.first - 1
  if (before < floor) return
  if (view.isOf(before, 'share')) edge.first = before
  else if (view.isOf(edge.first, 'share-noun') && view.isOf(before, 'share-of')) edge.first = before
  else if (before > floor && view.isOf(before, 'share-noun') && view.isOf(before - 1, 'share-of'))
    edge.first = before - 1
}
