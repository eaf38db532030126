import { words } from '../chain-words.js'
import { type Clusters, isPerson } from './clusters.js'
import { type Context, LOOKBACK } from './context.js'

/** শ্রাবণীর বাবা, where শ্রাবণী is অনুপমের মেয়ে: whom a word of kinship means of one whose kin was told; undefined of others. */
export function kinBetween(clusters: Clusters, person: number, form: string): number | undefined {
  const { kin } = words()
  const wanted = kin.get(form)
  if (wanted === undefined) return undefined
  const { heads, owner } = clusters.get(person)
  if (owner < 0 || !isPerson(clusters.get(owner))) return undefined
  for (const head of heads) if (kin.get(head)?.group === wanted.of) return clusters.find(owner)
  return undefined
}

/** ‘আমার মক্কেল’ of a lawyer of whom it was not told whose he is: the person of whom the text tells most. */
export function clientOf(context: Context, lawyer: number, form: string): number | undefined {
  if (words().kin.get(form)?.group !== 'client') return undefined
  const { seen, clusters } = context
  let best: number | undefined
  let most = 0
  for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
    const entity = context.entity(seen[k])
    const { drafts, fates, heads, titled } = clusters.get(entity)
    if (entity === lawyer || !isPerson(clusters.get(entity)) || fates.has('dead')) continue
    if ([...heads].some((head) => words().kin.get(head)?.group === 'lawyer')) continue
    const told = drafts.length + (titled ? 2 : 0) + (fates.size > 0 ? 1 : 0)
    if (told > most) [best, most] = [entity, told]
  }
  return best
}

/** Whose father, mother or coach a speaker is; or -1. */
export function whoseKin({ clusters }: Context, speaker: number): number {
  const { owner } = clusters.get(speaker)
  return owner >= 0 && isPerson(clusters.get(owner)) ? clusters.find(owner) : -1
}
