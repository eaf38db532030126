import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { type Context, LOOKBACK } from '../context.js'

/** স্বাগতিকেরা, সফরকারীরা: of the two teams the one in whose country the ground lies, or the other. */
export function byHost(context: Context, { head }: Draft): number | undefined {
  if (head === undefined) return undefined
  const isHost = grammarWords('hosts').has(head.form)
  if (!isHost && !grammarWords('guests').has(head.form)) return undefined
  const { seen, drafts } = context
  const teams = new Map<number, string>()
  const grounds = new Set<string>()
  for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
    const { named, type, subtype, within } = context.cluster(seen[k])
    const state = drafts[seen[k]].literal
    if (type === 'ORG' && state !== undefined) teams.set(context.entity(seen[k]), state.within.slice(0, 2))
    else if (named && PLACES.has(type) && subtype !== 'country') grounds.add(within)
  }
  const [first, second, third] = [...teams]
  if (second === undefined || third !== undefined || first[1] === second[1]) return undefined
  const isFirst = grounds.has(first[1])
  // a tour of both, or on neutral ground
  if (isFirst === grounds.has(second[1])) return undefined
  return isFirst === isHost ? first[0] : second[0]
}

const PLACES: ReadonlySet<string> = new Set(['GPE', 'FAC', 'LOC'])
