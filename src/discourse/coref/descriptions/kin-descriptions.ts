import { anyOf } from '../../../core/any-of.js'
import { words } from '../../chain-words.js'
import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { clientOf, kinBetween } from '../belonging/kinship.js'
import type { Cluster } from '../clusters.js'
import type { Context } from '../context.js'

/** শ্রাবণীর বাবা, তাঁর বাবা: of whom it was told whose daughter she is */
export function byOwnersKin(
  context: Context,
  { head, plural, indefinite, modifiers }: Draft,
  owner: number,
): number | undefined {
  if (head === undefined || owner < 0 || plural || indefinite || modifiers.length > 0) return undefined
  return kinBetween(context.clusters, owner, head.form) ?? clientOf(context, owner, head.form)
}

/** রাসেলের বাবা … ছেলের বিরুদ্ধে */
export function byKin(context: Context, draft: Draft, i: number): number | undefined {
  const kin = draft.head === undefined ? undefined : words().kin.get(draft.head.form)
  const isOwned = draft.head?.subtype === 'kin' || kin?.group === 'client'
  const isMany = draft.plural && !grammarWords('pairs').has(draft.head?.form ?? '')
  if (kin === undefined || !isOwned || isMany || draft.owner >= 0) return undefined
  const { clusters, speakers } = context
  const isOther = (cluster: Cluster) =>
    cluster.owner >= 0 && anyOf(cluster.heads, (head) => words().kin.get(head)?.group === kin.of)
  // Who speaks may stand behind and be nobody known yet.
  const isKnown = speakers[i] >= 0 && context.entity(speakers[i]) >= 0
  const speaker = isKnown ? context.cluster(speakers[i]) : undefined
  const other = speaker !== undefined && isOther(speaker) ? speaker : context.latest(draft, 1, isOther)
  const cluster = typeof other === 'number' ? clusters.get(other) : other
  if (cluster === undefined) return undefined
  // রুবেলের স্ত্রী শেফালী … স্ত্রীর মৃত্যুর পর: she herself
  const isHerself = kin.group === 'spouse' && cluster !== speaker && cluster.heads.has(draft.head?.form ?? '')
  return isHerself && typeof other === 'number' ? clusters.find(other) : clusters.find(cluster.owner)
}
