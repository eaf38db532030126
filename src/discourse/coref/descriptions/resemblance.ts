import { anyOf } from '../../../core/any-of.js'
import { commonNoun, narrowerNouns, words } from '../../chain-words.js'
import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { lastWord } from '../../head-classes.js'
import type { Head } from '../../lists.js'
import { type Cluster, isPerson, isSide } from '../clusters.js'
import type { Context } from '../context.js'

/** How many sentences back a description looks. */
export const REACH = 14
/** And a noun without টি for a body of nobody's. */
const NEAR = 2

/** লঞ্চটি after একটি লঞ্চ, চুক্তি after a চুক্তি: the last thing so described. */
export function byHead(context: Context, draft: Draft, owner: number): number | undefined {
  const { head } = draft
  if (head === undefined) return undefined
  const { clusters } = context
  const noun = commonNoun(head.form)
  if (!clusters.isDescribed(noun)) return undefined
  const fits = (cluster: Cluster) => {
    if (!cluster.heads.has(noun) || isAnother(draft.modifiers, cluster)) return false
    const isTitle = cluster.titled && cluster.modifiers.size === 0 && isAllTitle(context, cluster)
    if (draft.count !== null && cluster.count !== draft.count && !(isTitle && cluster.count === null))
      return false
    // ব্যাংকগুলো are not the ব্যাংক of before.
    if (head.animacy !== 'human' && draft.plural && draft.count === null && !cluster.plural) return false
    if (
      head.animacy === 'human' &&
      draft.plural !== cluster.plural &&
      !(draft.definite && head.subtype !== 'kin')
    )
      return false
    // সংশোধিত খসড়া is another than the খসড়া of before.
    // জঙ্গিদের দখলে শহর … ইসলামপন্থী জঙ্গিরা: a text tells more than its headline.
    if (!draft.definite && !cluster.named && !isTitle && !areTold(draft.modifiers, cluster)) return false
    // তৈরি পোশাকের রপ্তানি is not the রপ্তানি of before.
    if (owner >= 0 && cluster.owner < 0 && head.animacy === 'thing' && !draft.definite) return false
    // তাঁর আইনজীবী and আওয়ামী লীগের প্রার্থী are not who was named without them.
    const isSided =
      words().kin.get(head.form)?.group === 'lawyer' ||
      (owner >= 0 && (isSide(clusters.get(owner)) || isOfTeam(head, clusters.get(owner))))
    if (owner >= 0 && cluster.owner < 0 && cluster.named && isSided) return false
    if (owner < 0 || cluster.owner < 0 || clusters.find(owner) === clusters.find(cluster.owner)) return true
    // গাজার স্কুলে … নুসেইরাত শিবিরের ওই স্কুলে: where it lies may be told in two ways.
    return (
      draft.definite &&
      (head.animacy === 'place' || head.animacy === 'org') &&
      PLACES.has(clusters.get(owner).type) &&
      PLACES.has(clusters.get(cluster.owner).type)
    )
  }
  // শ্রমিকেরা … ১২ জন শ্রমিক আহত হন … শ্রমিকদের: all of them rather than those who were counted
  const isAll = head.animacy === 'human' && draft.plural && draft.count === null && !draft.definite
  return (
    (isAll && draft.modifiers.length === 0
      ? context.latest(draft, REACH, (cluster) => isWhole(cluster) && fits(cluster))
      : undefined) ?? context.latest(draft, draft.definite ? REACH * 2 : REACH, fits)
  )
}

/** People of whom a text has told more than once, and not how many. */
const isWhole = ({ count, plural, drafts }: Cluster): boolean => count === null && plural && drafts.length > 1

/** আবাহনীর অধিনায়ক is not the অধিনায়ক of before, nor the মোহামেডানের অধিনায়ক. */
export const isOfTeam = ({ subtype }: Head, owner: Cluster): boolean =>
  subtype === 'sport' && owner.type === 'ORG'

/** সিত্তের বিমানবন্দর after সিত্তে বিমানবন্দর: a place or body by its name, taken apart. */
export function byOwnedName(context: Context, draft: Draft, owner: number): number | undefined {
  const { head, plural, count, modifiers } = draft
  if (head === undefined || owner < 0 || plural || count !== null || modifiers.length > 0) return undefined
  if (head.animacy !== 'place' && head.animacy !== 'org') return undefined
  const { canonical, named } = context.clusters.get(owner)
  if (!named) return undefined
  const name = `${canonical} ${head.form}`
  return context.latest(draft, 3 * REACH, (cluster) => cluster.named && cluster.canonical === name)
}

function areTold(modifiers: readonly string[], { modifiers: told, fates }: Cluster): boolean {
  return modifiers.every((word) => told.has(word) || fates.has(words().fates.get(word)?.fate ?? ''))
}

/** নতুন কোচ is not the কোচ of before, though that one has a name. */
function isAnother(modifiers: readonly string[], cluster: Cluster): boolean {
  return modifiers.some((word) => grammarWords('another').has(word) && !cluster.modifiers.has(word))
}

export function isAllTitle({ view, drafts }: Context, { drafts: own }: Cluster): boolean {
  const { title } = view.document.page
  return title !== null && own.every((mention) => drafts[mention].end <= title.end)
}

/** খনিশ্রমিকেরা … শ্রমিকদের; বিদেশমন্ত্রী লার্স রাসমুসেন … মন্ত্রীর: the last of whose nouns this is the end. */
export function byTail(context: Context, draft: Draft): number | undefined {
  const { head, modifiers, owner, count, plural, indefinite } = draft
  if (head?.animacy !== 'human' || head.subtype === 'kin' || indefinite) return undefined
  if (head.form.length < SHORTEST_TAIL) return undefined
  return context.latest(
    draft,
    REACH,
    (cluster) =>
      cluster.plural === plural &&
      // পোশাকশ্রমিকেরা of the headline … একটি কারখানার শ্রমিকেরা
      (owner < 0 || (cluster.titled && cluster.owner < 0 && isAllTitle(context, cluster))) &&
      (plural ? !cluster.named : isPerson(cluster)) &&
      // বাসচালক নিহত … নিহত চালক
      areTold(modifiers, cluster) &&
      (count === null || cluster.count === count) &&
      anyOf(cluster.heads, (each) => isTail(head.form, each)),
  )
}

/** থাই বাহিনী after থাই সেনাবাহিনী: a body of the same owner whose noun ends so. */
export function byOwnersTail(context: Context, draft: Draft, owner: number): number | undefined {
  const { head, modifiers, count, plural } = draft
  if (head?.animacy !== 'org' || count !== null || modifiers.length > 0) return undefined
  // ইসরায়েলের সেনাবাহিনী … বাহিনীর মুখপাত্র
  if (owner < 0 && (draft.indefinite || draft.owner >= 0)) return undefined
  const { clusters } = context
  return context.latest(
    draft,
    owner < 0 ? NEAR : REACH,
    (cluster) =>
      cluster.plural === plural &&
      cluster.type === 'ORG' &&
      (owner < 0
        ? !cluster.named
        : cluster.owner >= 0 && clusters.find(cluster.owner) === clusters.find(owner)) &&
      anyOf(cluster.heads, (each) => isTail(head.form, each)),
  )
}

/** আইনটি after নতুন আইন, প্রকল্পটি after উন্নয়ন প্রকল্প: the last thing or body whose noun of several words ends so. */
export function byLastWord(context: Context, draft: Draft): number | undefined {
  const { head, modifiers, owner, count, plural, type, definite } = draft
  const isTold = definite || (plural && draft.suffix !== '')
  if (head === undefined || head.animacy === 'human' || !isTold || owner >= 0 || modifiers.length > 0)
    return undefined
  return context.latest(
    draft,
    REACH,
    (cluster) =>
      cluster.type === type &&
      cluster.plural === plural &&
      (count === null || cluster.count === count) &&
      anyOf(cluster.heads, (each) => each.includes(' ') && lastWord(each) === head.form),
  )
}

/** মন্ত্রী of বিদেশমন্ত্রী; but not শ্রমিক of চা-শ্রমিক. */
export const isTail = (tail: string, noun: string) =>
  tail.length >= SHORTEST_TAIL &&
  noun.length > tail.length &&
  noun.endsWith(tail) &&
  noun[noun.length - tail.length - 1] !== '-'

/** Least letters of a noun that may be the end of another. */
const SHORTEST_TAIL = 4

/** একটি ট্রাক … গাড়িটি, এক নবজাতক … শিশুটি: the last thing or person with a narrower noun. */
export function byNarrower(context: Context, draft: Draft): number | undefined {
  const { head } = draft
  // হামলাকারীরা after দুর্বৃত্তরা: who did it are told of without এ and ওই, too.
  // তরুণী after এক কলেজছাত্রী
  const isBare =
    (head?.subtype === 'age' ? !draft.plural : head?.subtype === 'violence' && draft.plural) &&
    draft.modifiers.length === 0 &&
    !draft.indefinite
  if (head === undefined || draft.owner >= 0 || draft.count !== null || !(draft.definite || isBare))
    return undefined
  const narrower = narrowerNouns(head.form)
  if (narrower.length === 0) return undefined
  return context.latest(
    draft,
    REACH,
    ({ heads, plural, type }) =>
      plural === draft.plural && type === draft.type && narrower.some((noun) => heads.has(noun)),
  )
}

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC'])
