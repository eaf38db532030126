import { anyOf } from '../../../core/any-of.js'
import { words } from '../../chain-words.js'
import { type Clusters, isPerson } from '../clusters.js'
import { type Context, LOOKBACK } from '../context.js'

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
    if (anyOf(heads, (head) => words().kin.get(head)?.group === 'lawyer')) continue
    const told = drafts.length + (titled ? 2 : 0) + (fates.size > 0 ? 1 : 0)
    if (told > most) [best, most] = [entity, told]
  }
  return best
}

/** শিশুটির বাবা, রাসেলের বাবা ব্যবসায়ী, মেয়ে সুমিতা: whose kin somebody is whose title are the tokens `[first, last)`. */
export function learnKin(context: Context, name: number, entity: number, first: number, last: number): void {
  const { view, clusters } = context
  for (let token = first; token < last; token++) {
    const kin = view.word(token)
    if (!words().kin.has(kin)) continue
    let at = token
    while (at > first - 1 && view.isOf(at - 1, 'elder')) at--
    const index = context.endingAt(at)
    const isTold = index >= 0 && context.entityOf[index] >= 0 && isPerson(context.cluster(index))
    const cluster = clusters.get(entity)
    const isImplied = index < 0 && at <= first && cluster.owner < 0
    const owner = isTold ? context.entity(index) : isImplied ? impliedOwner(context, name, entity) : undefined
    if (owner === undefined) continue
    clusters.describe(cluster, kin)
    if (cluster.owner < 0) cluster.owner = owner
  }
}

/** Of whom the last sentences tell, of one whose kin is spoken of without him: মেয়ে সুমিতা জানান. */
function impliedOwner(context: Context, token: number, self: number): number | undefined {
  const { seen, view, clusters, drafts, nested } = context
  const sentence = view.sentenceAt[token]
  let best: number | undefined
  let bestScore = 0
  for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
    const index = seen[k]
    const distance = sentence - view.sentenceAt[drafts[index].first]
    if (distance > IMPLIED_REACH) break
    const cluster = context.cluster(index)
    if (cluster === clusters.get(self) || !isPerson(cluster) || nested[index] === 1) continue
    // who speaks of an office, or is dead, hurt or held, whose kin speaks
    const score = Math.min(cluster.drafts.length, 4) + (cluster.fates.size > 0 ? 2 : 0) - distance
    if (score > bestScore) [best, bestScore] = [context.entity(index), score]
  }
  return best
}

const IMPLIED_REACH = 3

/** Whose father, mother or coach a speaker is; or -1. */
export function whoseKin({ clusters }: Context, speaker: number): number {
  const { owner } = clusters.get(speaker)
  return owner >= 0 && isPerson(clusters.get(owner)) ? clusters.find(owner) : -1
}
