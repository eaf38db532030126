import type { Draft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import type { Cluster } from './clusters.js'
import { type Context, LOOKBACK } from './context.js'

/** সেখানে, সেখান থেকে: the place where the sentence or the one before it is. */
export function placeMeant(context: Context, draft: Draft): number {
  const { drafts, nested, view } = context
  const isPlace = ({ type }: Cluster) => type === 'GPE' || type === 'LOC' || type === 'FAC'
  const isBefore = (mention: number) => nested[mention] === 0 && drafts[mention].last <= draft.first
  return (
    context.latest(
      draft,
      1,
      (cluster, mention) =>
        isPlace(cluster) &&
        isBefore(mention) &&
        (drafts[mention].case === 'LOC' || grammarWords('away').has(view.word(drafts[mention].last))),
    ) ??
    // সেতুতে ফাটল ধরেছে, কারখানা বন্ধ হবে: a building of which something is told
    context.latest(
      draft,
      1,
      (cluster, mention) => cluster.type === 'FAC' && drafts[mention].last <= draft.first,
    ) ??
    -1
  )
}

/** এটি, তা, এতে, এগুলো: a thing or things of this sentence or the one before; abstains where there is none. */
export function thingMeant(context: Context, draft: Draft): number {
  const { anaphor, plural, first } = draft
  const { drafts, nested, seen } = context
  const inside = anaphor?.case === 'LOC'
  const bare = grammarWords('that').has(anaphor?.form ?? '')
  const types = inside ? TEXTS : bare ? MATTERS : THINGS
  const sentence = context.sentence(draft)
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
    const distance = sentence - context.sentence(drafts[seen[k]])
    if (distance > (bare ? 0 : 1)) break
    const { case: grammaticalCase, last } = drafts[seen[k]]
    const cluster = context.cluster(seen[k])
    if (!types.has(cluster.type) || cluster.plural !== plural || nested[seen[k]] === 1 || last > first)
      continue
    if (bare && grammaticalCase !== 'NOM' && grammaticalCase !== 'OBJ') continue
    let score = -distance
    // শুক্রবার একটি স্টুডিওতে এটির রেকর্ডিং হয়: where something is done it is not the matter
    if (grammaticalCase === 'LOC' && !inside) score -= 2
    if (cluster.type === 'ORG' || cluster.type === 'FAC') score -= 1
    if (score > bestScore) [best, bestScore] = [context.entity(seen[k]), score]
  }
  return best
}

const THINGS: ReadonlySet<string> = new Set([
  'LAW',
  'WORK',
  'PRODUCT',
  'VEHICLE',
  'EVENT',
  'WEAPON',
  'FAC',
  'ORG',
])
const TEXTS: ReadonlySet<string> = new Set(['LAW', 'WORK'])
const MATTERS: ReadonlySet<string> = new Set(['LAW', 'WORK', 'EVENT', 'OTHER'])
