import { classFit, commonNoun, institutionsCalled, type ThingClass, words } from '../../chain-words.js'
import type { Draft } from '../../drafts.js'
import { ANAPHOR } from '../../form.js'
import { endsAs, grammarWords } from '../../grammar-words.js'
import { lastWord } from '../../head-classes.js'
import { inOneClause } from '../clauses.js'
import { type Cluster, isMedia } from '../clusters.js'
import { type Context, LOOKBACK } from '../context.js'
import type { NamedEntities } from '../names.js'
import { REACH } from './resemblance.js'

/** দেশটি, প্রতিষ্ঠানটি, বাহিনীটি: a named thing of that class. */
export function byClass(context: Context, draft: Draft, i: number): number | undefined {
  const wanted = classOf(draft)
  if (wanted === undefined || draft.plural !== wanted.members || draft.count !== null) return undefined
  // ওয়াশিংটনভিত্তিক সংস্থাটি: where it has its seat
  const isSeat = draft.owner >= 0 && draft.definite && endsAs(context.view.word(draft.owner), 'based')
  const whose = draft.owner < 0 || isSeat ? undefined : ownerCluster(context, draft)
  if (draft.owner >= 0 && !isSeat && whose === undefined) return undefined
  if (!draft.definite && !(wanted.bare && draft.modifiers.length === 0)) return undefined
  const { seen, clusters, drafts } = context
  const sentence = context.sentence(draft)
  const reach = wanted.near && !draft.definite ? NEAR : REACH
  let best: number | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
    const mention = drafts[seen[k]]
    const distance = sentence - context.seenIn(k)
    if (distance > reach) break
    const cluster = context.cluster(seen[k])
    // একটি কারখানা … কারখানাটি: so described before a name that may be meant
    const fit =
      isSo(cluster, draft) || isNamedSo(cluster, draft)
        ? 2.5
        : isIslandOr(draft, cluster)
          ? classFit(wanted, cluster)
          : 0
    if (fit === 0 || mention.first >= draft.first) continue
    if (whose !== undefined && !mayBeOf(cluster, whose)) continue
    let score = 2 * fit - 1.2 * distance
    // Its own country a paper seldom calls দেশটি.
    if (grammarWords('country').has(draft.head?.form ?? '') && grammarWords('home').has(cluster.canonical))
      score -= 3
    const isSubject = mention.case === 'NOM' && context.nested[seen[k]] === 0
    // In its own clause a subject is taken up by নিজ; ফরাসি নাগরিক does not speak of France.
    if (isSubject) score += distance === 0 ? -2.5 : 1
    // পর্তুগালের কাছ থেকে স্বাধীন হওয়ার পর দেশটিতে …
    else if (distance === 0 && inOneClause(context, mention.last, draft.first)) score += OWN_CLAUSE
    if (mention.kind === 'adjective') score -= 3
    // কিম বলেন, যুক্তরাষ্ট্রের সঙ্গে বসবেন না। দেশটির …: of whom only his words tell
    if (context.speakers[seen[k]] >= 0 && context.speakers[i] < 0) score += ONLY_TOLD
    if (mention.case === 'GEN' && context.view.isOf(mention.last, 'beside')) score += WITH
    // দেশে, শহরে; but what happens at an exchange is not told of the exchange.
    if (mention.case === 'LOC') score += cluster.type === 'ORG' ? -0.8 : 0.8
    score +=
      cluster.type === 'GPE'
        ? 0.15 * Math.min(cluster.drafts.length, 5)
        : 0.2 * Math.min(cluster.drafts.length, 6)
    // এএফপি tells of others, and is সংস্থাটি by itself only where it is told of
    if (isMedia(cluster) && grammarWords('general-body').has(draft.head?.form ?? '')) score -= 2
    if (cluster.titled && cluster.type !== 'GPE') score += TITLED
    // দলে, দলের: in a paper of Dhaka that of Bangladesh
    if (mention.literal?.within.slice(0, 2) === (context.view.document.region ?? 'BD')) score += OWN_TEAM
    // নাইজার ও বুরকিনা ফাসো জানিয়েছে … দেশটি: of two that are named together neither is meant
    if (isJoined(context, mention)) score -= 2.5
    // ফক্সভাগেন কোম্পানিটির অংশীদার: nobody is called so right behind his name.
    if (isSubject && mention.last === draft.first) score -= 4
    if (score > bestScore) [best, bestScore] = [clusters.find(context.entityOf[seen[k]]), score]
  }
  return best
}

/** দ্বীপরাষ্ট্রটি: not every state is one. */
function isIslandOr({ head }: Draft, { canonical }: Cluster): boolean {
  return !grammarWords('island').has(head?.form ?? '') || grammarWords('island-state').has(canonical)
}

/** Whether ও stands between a name and another. */
function isJoined({ view }: Context, { first, last }: Draft): boolean {
  return (
    (view.isOf(last, 'joint') && view.nameAt[last + 1] >= 0) ||
    (view.isOf(first - 1, 'joint') && view.nameAt[first - 2] >= 0)
  )
}

/** তাঁর দেশ, আমাদের দল, তাঁর প্রতিষ্ঠান: the state or body of whom the pronoun means. */
export function byOwnersBody(
  context: Context,
  names: NamedEntities,
  draft: Draft,
  i: number,
  owner: number,
): number | undefined {
  const { head, plural, count, modifiers, indefinite, first } = draft
  if (head === undefined || plural || count !== null || indefinite || modifiers.length > 0) return undefined
  const wanted = words().classes.get(head.form)
  if (wanted === undefined || draft.owner !== first || !context.view.has(first, ANAPHOR)) return undefined
  const mine = grammarWords('mine').has(context.view.word(first))
  const speaker = mine && context.speakers[i] >= 0 ? context.entity(context.speakers[i]) : -1
  const whose = mine ? speaker : owner
  if (whose < 0) return undefined
  const { clusters } = context
  if (classFit(wanted, clusters.get(whose)) > 0) return whose
  const body = names.affiliations.of(whose)
  if (body === undefined) return undefined
  if (classFit(wanted, clusters.get(body)) > 0) return clusters.find(body)
  // ইসরায়েলের সেনাবাহিনীর মুখপাত্র … তাঁর দেশ
  const { owner: state, named } = clusters.get(body)
  return !named && state >= 0 && classFit(wanted, clusters.get(state)) > 0 ? clusters.find(state) : undefined
}

/** মার্কিন প্রতিষ্ঠানটি, জাতিসংঘের সংস্থাটি: where it is told of what state or of which body of states the thing is. */
function ownerCluster(context: Context, draft: Draft): Cluster | undefined {
  if (!endsAs(draft.head?.form ?? '', 'body-noun') || !draft.definite) return undefined
  const owner = context.ownerOf(draft)
  if (owner < 0) return undefined
  const cluster = context.clusters.get(owner)
  return cluster.named &&
    (cluster.type === 'GPE' || cluster.type === 'PER' || cluster.subtype === 'international')
    ? cluster
    : undefined
}

function mayBeOf(cluster: Cluster, owner: Cluster): boolean {
  if (cluster === owner) return false
  if (owner.type === 'PER') return cluster.type === 'ORG'
  if (owner.type === 'ORG') return cluster.within === '' || cluster.subtype === 'international'
  return cluster.within === '' || owner.within === '' || cluster.within === owner.within
}

/** How many sentences back গোষ্ঠীর or জেলার means one that was named. */
const NEAR = 2

/** What it counts that the headline speaks of it. */
const TITLED = 1
const OWN_TEAM = 1.5
const OWN_CLAUSE = -2
const ONLY_TOLD = -0.7
const WITH = -0.7

/** কেন্দ্রীয় ব্যাংক after বাংলাদেশ ব্যাংক, ভারতের কেন্দ্রীয় ব্যাংক after রিজার্ভ ব্যাংক and ভারত */
export function byInstitution(context: Context, draft: Draft, owner: number): number | undefined {
  const { head, plural, count } = draft
  const bodies = head === undefined || plural || count !== null ? undefined : institutionsCalled(head.form)
  if (bodies === undefined) return undefined
  const country = owner < 0 ? '' : context.clusters.get(owner).within
  return context.latest(
    draft,
    3 * REACH,
    ({ canonical, within }) => bodies.has(canonical) && (country === '' || within === country),
  )
}

/** কারখানাটি after একটি কারখানা */
export function isSo(
  { named, heads, plural, type }: Cluster,
  { head, definite, plural: many, type: wanted }: Draft,
): boolean {
  return (
    definite &&
    !named &&
    head !== undefined &&
    heads.has(commonNoun(head.form)) &&
    plural === many &&
    type === wanted
  )
}

/** কারখানাটি after এস এন করপোরেশন নামের একটি কারখানা */
function isNamedSo(
  { named, heads, type, plural }: Cluster,
  { head, definite, plural: many }: Draft,
): boolean {
  return definite && named && type !== 'GPE' && plural === many && heads.has(commonNoun(head?.form ?? ''))
}

/** সংস্থাটি, রাষ্ট্রায়ত্ত সংস্থাটি */
function classOf({ head, definite }: Draft): ThingClass | undefined {
  if (head === undefined) return undefined
  const { classes } = words()
  return classes.get(head.form) ?? (definite ? classes.get(lastWord(head.form)) : undefined)
}
