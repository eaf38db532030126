import { anyOf } from '../../../core/any-of.js'
import { classFit, words } from '../../chain-words.js'
import type { Draft } from '../../drafts.js'
import type { View } from '../../view.js'
import { type Cluster, isPerson } from '../clusters.js'
import type { Context } from '../context.js'
import { fateBefore } from '../fates.js'
import type { NamedEntities } from '../names.js'

/** How many sentences an unnamed person waits for a name. */
const WAITING = 12

/** Unnamed clusters with a head of the entity, or its fate, before the description that tells its name. */
export function claim(context: Context, names: NamedEntities, entity: number, draft: Draft): void {
  const { clusters } = context
  const own = clusters.get(entity)
  const body = names.affiliations.of(entity)
  // ‘এমভি মায়ের দোয়া-২’ নামের লঞ্চটি: the one of before
  if (own.type !== 'PER' && !draft.definite) return
  const earlier = context.latest(
    draft,
    WAITING,
    (cluster) =>
      cluster !== own &&
      !cluster.named &&
      !cluster.plural &&
      (own.type === 'PER' ? isPerson(cluster) : cluster.type === draft.type) &&
      (cluster.owner < 0 || own.owner < 0 || clusters.find(cluster.owner) === clusters.find(own.owner)) &&
      // টটেনহাম কোচ is not লিভারপুল কোচ আর্নে স্লট
      (cluster.owner < 0 || body === undefined || !isOtherBody(context, cluster.owner, body)) &&
      anyOf(cluster.heads, (head) => own.heads.has(head)),
  )
  if (earlier !== undefined) clusters.merge(entity, earlier)
}

function isOtherBody({ clusters }: Context, owner: number, body: number): boolean {
  const { type, named } = clusters.get(owner)
  return (
    named &&
    type === 'ORG' &&
    clusters.get(body).type === 'ORG' &&
    clusters.find(owner) !== clusters.find(body)
  )
}

/** একটি কারখানায় আগুন লেগেছে। … জ্যোতি মিলে এ দুর্ঘটনা ঘটে: the works of which the lead told without its name. */
export function claimByEvent(context: Context, entity: number, draft: Draft): void {
  const { clusters, view } = context
  const own = clusters.get(entity)
  if (draft.case !== 'LOC' || !BODIES.has(own.type) || own.drafts.length > 0) return
  if (!isWhereItHappened(view, draft)) return
  const earlier = context.latest(
    draft,
    LEAD,
    (cluster, mention) =>
      !cluster.named &&
      !cluster.plural &&
      BODIES.has(cluster.type) &&
      context.drafts[mention].indefinite &&
      anyOf(cluster.heads, (head) => isOfClass(head, own)),
  )
  if (earlier !== undefined) clusters.merge(entity, earlier)
}

/** … এ দুর্ঘটনা ঘটে, … এই হামলা হয় */
function isWhereItHappened(view: View, { first, last }: Draft): boolean {
  const end = view.document.sentences.lasts[view.sentenceAt[first]]
  for (let token = last; token + 1 < end && token - last < CLAUSE; token++)
    if (view.isOf(token, 'demonstrative') && view.stem(token + 1, 'happening') !== undefined) return true
  return false
}

function isOfClass(head: string, named: Cluster): boolean {
  const wanted = words().classes.get(head)
  return named.canonical.endsWith(` ${head}`) || (wanted !== undefined && classFit(wanted, named) > 0)
}

const BODIES: ReadonlySet<string> = new Set(['ORG', 'FAC'])
/** How many sentences a lead is before its details, and most tokens from the place to what happened there. */
const LEAD = 4
const CLAUSE = 8

/** তাঁর নাম সাব্বির হোসেন, মৃতার নাম …; নিহত সাব্বির হোসেন after এক যুবককে হত্যা করা হয়েছে */
export function claimByName(context: Context, entity: number, draft: Draft): void {
  const { clusters, view, entityOf } = context
  const own = clusters.get(entity)
  if (own.type !== 'PER') return
  const isNameless = (cluster: Cluster) => cluster !== own && !cluster.named && isPerson(cluster)
  if (view.isOf(draft.first - 1, 'name')) {
    const whose = context.endingAt(draft.first - 1)
    if (whose >= 0 && entityOf[whose] >= 0 && isNameless(context.cluster(whose)))
      clusters.merge(entity, entityOf[whose])
    return
  }
  const fate = fateBefore(view, draft)
  if (fate === undefined) return
  own.fates.add(fate)
  const earlier = context.latest(draft, WAITING, (cluster) => isNameless(cluster) && cluster.fates.has(fate))
  if (earlier !== undefined) clusters.merge(entity, earlier)
}
