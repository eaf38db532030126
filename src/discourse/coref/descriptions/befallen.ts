import { words } from '../../chain-words.js'
import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { lastWord } from '../../head-classes.js'
import type { Head } from '../../lists.js'
import type { Context } from '../context.js'
import { fateIn, fateOf, OF_SUSPECTS } from '../fates.js'
import { likeness } from './likeness.js'
import { isAllTitle, REACH } from './resemblance.js'

/** নিহতদের, আটক ব্যক্তিরা, আহত তিনজন: those whom that befell. */
export function byFate(context: Context, draft: Draft): number | undefined {
  const { head } = draft
  if (head !== undefined && head.animacy !== 'human') return undefined
  const fate = fateIn(draft)
  if (fate === undefined) return undefined
  const fates = fate === 'accused' ? OF_SUSPECTS : [fate]
  const isOnlyModified = head !== undefined && !isKnownByFate(head)
  return context.latest(
    draft,
    REACH,
    (cluster) =>
      fates.some((each) => cluster.fates.has(each)) &&
      cluster.plural === draft.plural &&
      // বহিষ্কৃত নেতা after বিধায়ক তপন হাজরাকে বহিষ্কার
      !(isOnlyModified && (draft.plural || draft.indefinite || likeness(cluster, head) <= 0)) &&
      (draft.count === null || cluster.count === null || draft.count === cluster.count),
  )
}

/** ওই বাংলাদেশি after এক বাংলাদেশি: of one state or people. */
export function byNation(context: Context, draft: Draft): number | undefined {
  const { head, definite, plural, modifiers } = draft
  if (head !== undefined || !definite || modifiers.length === 0) return undefined
  const nation = modifiers[modifiers.length - 1]
  return context.latest(
    draft,
    REACH,
    (cluster) => cluster.plural === plural && !cluster.named && cluster.modifiers.has(nation),
  )
}

/** নিহতরা, আহত ব্যক্তি, আটক আসামি */
function isKnownByFate({ subtype, form }: Head): boolean {
  return (
    subtype === 'participle' ||
    subtype === 'age' ||
    words().fates.has(form) ||
    grammarWords('anybody').has(lastWord(form))
  )
}

/** ৯ জনের লাশ … নয়জনের লাশ: as many, of whom the same is said; দুই মৌয়ালকে after a headline with অপহৃত দুজন. */
export function byCount(context: Context, draft: Draft): number | undefined {
  const { count, head, indefinite } = draft
  if (count === null || count < 2 || indefinite) return undefined
  const fate = fateOf(context.view, draft) ?? fateIn(draft)
  const isHuman = head === undefined || head.animacy === 'human'
  return context.latest(
    draft,
    REACH,
    (cluster) =>
      cluster.count === count &&
      cluster.plural &&
      // দুই ভাই গোসল করতে নামে … দুজনই নিখোঁজ হয়
      ((head === undefined && draft.definite && !cluster.named && PEOPLE.has(cluster.type)) ||
        (head === undefined && fate !== undefined && cluster.fates.has(fate)) ||
        // তিনজনকে গ্রেপ্তার … বিকেলে তিনজনকে আদালতে তোলা হয়: whom something was done to
        (head === undefined && draft.case !== 'NOM' && isTakenUp(fate, cluster.fates)) ||
        (isHuman &&
          !cluster.named &&
          (cluster.type === 'GROUP' || cluster.type === 'PER') &&
          (fate === undefined ||
            cluster.fates.size === 0 ||
            cluster.fates.has(fate) ||
            isTakenUp(fate, cluster.fates)) &&
          (count >= MANY || draft.definite || isAllTitle(context, cluster)))),
  )
}

/** Whether the same people may be meant of whom a later sentence tells that: the caught are held, and those held sentenced. */
function isTakenUp(fate: string | undefined, fates: ReadonlySet<string>): boolean {
  if (!OF_SUSPECTS.some((each) => fates.has(each))) return false
  return fate === undefined || OF_SUSPECTS.includes(fate)
}

const PEOPLE: ReadonlySet<string> = new Set(['GROUP', 'PER'])

/** From how many on it is the same people whom a number tells of: ৮৩ সেনার … বাহিনীর ৮৩ সদস্য. */
const MANY = 15
