import { packed } from '../../generated/words/events/modal-types.js'
import { parseList, records } from '../../lists/index.js'
import type { Match } from '../detection/match.js'

let kinds: ReadonlyMap<string, readonly string[]> | undefined

/** Whether `data/words/events/modal-types.tsv` says that of a match's type. */
export function isKind({ row }: Match, kind: string): boolean {
  kinds ??= new Map(records(parseList(packed)).map((each) => [each.type, each.kinds.split(' ')]))
  return kinds.get(row.type)?.includes(kind) === true
}
