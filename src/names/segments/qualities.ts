import { ADJECTIVE } from '../gazetteer/table.js'
import type { Segment } from './segments.js'

/**
 * ইউরোপীয়, পশ্চিমি: adjectives of regions and continents tell of what kind something is, and name nobody who acts, as রুশ does.
 * ইউরোপীয়রা are people.
 */
export function isQuality({ type, match, cut, of }: Segment): boolean {
  return (
    type === 'LOC' &&
    match !== undefined &&
    of === undefined &&
    match.table.kind(match.form) === ADJECTIVE &&
    !cut.plural &&
    cut.case !== 'OBJ'
  )
}
