import { METONYM } from '../gazetteer/table.js'
import type { Segment } from './segments.js'

/** Whether a place stands for a state elsewhere: নয়াদিল্লি, কারাকাস. */
export function isCapital({ match }: Segment): boolean {
  if (match === undefined) return false
  const { table } = match
  for (let form = match.form; form >= 0; form = table.next(form))
    if (table.kind(form) === METONYM) return true
  return false
}
