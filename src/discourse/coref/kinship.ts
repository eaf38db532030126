import { words } from '../chain-words.js'
import { type Clusters, isPerson } from './clusters.js'

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
