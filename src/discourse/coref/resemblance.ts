import { SUBJECT_CASES } from '../cases.js'
import { commonNoun, narrowerNouns, words } from '../chain-words.js'
import type { Draft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import { type Cluster, isPerson } from './clusters.js'
import type { Context } from './context.js'
import { fateIn, fateOf } from './fates.js'

/** How many sentences back a description looks. */
export const REACH = 14

/** লঞ্চটি after একটি লঞ্চ, চুক্তি after a চুক্তি: the last thing so described. */
export function byHead(context: Context, draft: Draft, owner: number): number | undefined {
  const { head } = draft
  if (head === undefined) return undefined
  const { clusters } = context
  const noun = commonNoun(head.form)
  return context.latest(draft, draft.definite ? REACH * 2 : REACH, (cluster) => {
    if (!cluster.heads.has(noun)) return false
    if (draft.count !== null && cluster.count !== draft.count) return false
    if (
      head.animacy === 'human' &&
      draft.plural !== cluster.plural &&
      !(draft.definite && head.subtype !== 'kin')
    )
      return false
    // সংশোধিত খসড়া is another than the খসড়া of before.
    if (!draft.definite && !cluster.named && !areTold(draft.modifiers, cluster)) return false
    // তৈরি পোশাকের রপ্তানি is not the রপ্তানি of before.
    if (owner >= 0 && cluster.owner < 0 && head.animacy === 'thing' && !draft.definite) return false
    if (owner < 0 || cluster.owner < 0 || clusters.find(owner) === clusters.find(cluster.owner)) return true
    // গাজার স্কুলে … নুসেইরাত শিবিরের ওই স্কুলে: where it lies may be told in two ways.
    return (
      draft.definite &&
      (head.animacy === 'place' || head.animacy === 'org') &&
      PLACES.has(clusters.get(owner).type) &&
      PLACES.has(clusters.get(cluster.owner).type)
    )
  })
}

function areTold(modifiers: readonly string[], { modifiers: told, fates }: Cluster): boolean {
  return modifiers.every((word) => told.has(word) || fates.has(words().fates.get(word)?.fate ?? ''))
}

/** একটি ট্রাক … গাড়িটি, এক নবজাতক … শিশুটি: the last thing or person with a narrower noun. */
export function byNarrower(context: Context, draft: Draft): number | undefined {
  const { head } = draft
  if (head === undefined || !draft.definite || draft.owner >= 0) return undefined
  const narrower = narrowerNouns(head.form)
  if (narrower.length === 0) return undefined
  return context.latest(
    draft,
    REACH,
    ({ heads, plural, type }) =>
      plural === draft.plural && type === head.type && narrower.some((noun) => heads.has(noun)),
  )
}

/** নিহতদের, আটক ব্যক্তিরা, আহত তিনজন: those whom that befell. */
export function byFate(context: Context, draft: Draft): number | undefined {
  const { head } = draft
  if (head !== undefined && head.animacy !== 'human') return undefined
  const isDescribed =
    head === undefined ||
    head.subtype === 'participle' ||
    head.subtype === 'age' ||
    grammarWords('anybody').has(head.form.split(' ').at(-1) ?? '') ||
    grammarWords('suspect').has(head.form)
  const fate = isDescribed ? fateIn(draft) : undefined
  if (fate === undefined) return undefined
  return context.latest(
    draft,
    REACH,
    (cluster) =>
      cluster.fates.has(fate) &&
      cluster.plural === draft.plural &&
      (draft.count === null || cluster.count === null || draft.count === cluster.count),
  )
}

/** এই কোচ, ওই তরুণ: the person of the last sentence. */
export function byPerson(context: Context, draft: Draft, i: number): number | undefined {
  if (!draft.definite || draft.plural || draft.head?.animacy !== 'human' || draft.head.subtype === 'kin')
    return undefined
  const { drafts, nested, spoken } = context
  const isPlain = (cluster: Cluster, mention: number) =>
    isPerson(cluster) &&
    nested[mention] === 0 &&
    drafts[mention].last <= drafts[i].first &&
    spoken[mention] <= spoken[i]
  const { form } = draft.head
  return (
    // সংগীতশিল্পী রুনা লায়লা … এই শিল্পী
    context.latest(
      draft,
      REACH,
      (cluster, mention) =>
        isPlain(cluster, mention) && cluster.named && [...cluster.heads].some((each) => each.endsWith(form)),
    ) ??
    context.latest(
      draft,
      1,
      (cluster, mention) =>
        isPlain(cluster, mention) && cluster.named && SUBJECT_CASES.has(drafts[mention].case ?? 'NOM'),
    ) ??
    context.latest(draft, 1, (cluster, mention) => isPlain(cluster, mention) && cluster.named)
  )
}

/** ৯ জনের লাশ … নয়জনের লাশ: as many, of whom the same is said. */
export function byCount(context: Context, draft: Draft): number | undefined {
  if (draft.head !== undefined || draft.count === null || draft.count < 2) return undefined
  const fate = fateOf(context.view, draft)
  if (fate === undefined) return undefined
  return context.latest(
    draft,
    REACH,
    (cluster) => cluster.count === draft.count && cluster.fates.has(fate) && cluster.plural,
  )
}

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC'])
