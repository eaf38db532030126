import { SUBJECT_CASES } from '../../cases.js'
import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { isOfficial, lastWord } from '../../head-classes.js'
import { type Head, lists } from '../../lists.js'
import { inOneClause } from '../clauses.js'
import { type Cluster, isPerson } from '../clusters.js'
import { type Context, LOOKBACK } from '../context.js'
import { REACH } from './resemblance.js'

/** এই কোচ, ওই কর্মকর্তা, ২৮ বছরের ফুটবলার: who of the last sentences is likest to be described so. */
export function byPerson(context: Context, draft: Draft, i: number): number | undefined {
  const { head, plural, definite, aged, indefinite } = draft
  if (!(definite || aged) || indefinite || plural || head?.animacy !== 'human') return undefined
  // পরিবারটি, ডাকাত দলটি are nobody.
  if (head.subtype === 'kin' || draft.type !== 'PER') return undefined
  const { drafts, nested, spoken, speaks, seen } = context
  const sentence = context.sentence(draft)
  let best: number | undefined
  let bestScore = LEAST
  for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
    const index = seen[k]
    const distance = sentence - context.seenIn(k)
    if (distance > REACH) break
    const cluster = context.cluster(index)
    const { first, last, case: grammaticalCase } = drafts[index]
    if (!cluster.named || !isPerson(cluster) || nested[index] === 1 || last > drafts[i].first) continue
    if (cluster === context.teller) continue
    if (spoken[index] > spoken[i]) continue
    // In its own clause somebody is not described anew.
    const isSame = distance === 0
    const isSubject = SUBJECT_CASES.has(grammaticalCase ?? 'NOM')
    let score = likeness(cluster, head) - distance
    if (isSubject) score += isSame && speaks[i] === 1 ? -1 : 1
    // প্রেভোর সঙ্গে দেখা করবেন এই কূটনীতিক: two of one clause are two.
    if (isSame && inOneClause(context, last, draft.first)) score -= 3
    if (cluster.titled) score += 0.7
    // টুর্নামেন্টসেরা হয়েছেন ঋতুপর্ণা। তাঁর গোল ছয়টি। এই ফরোয়ার্ড …: of whom the text goes on to tell
    if (distance === 1 && drafts[index].anaphor?.kind === 'personal') score += GOES_ON
    if (speaks[i] === 1 && speaks[index] === 1) score += 0.7
    if (score > bestScore && first !== drafts[i].first) [best, bestScore] = [context.entity(index), score]
  }
  return best
}

/** পর্তুগিজ তারকা, ভারতীয় ওপেনার: a player of that state, who was named. */
export function byState(context: Context, draft: Draft, owner: number): number | undefined {
  const { head, plural, indefinite, count } = draft
  if (owner < 0 || plural || indefinite || count !== null || head === undefined) return undefined
  if (head.subtype !== 'sport' && !grammarWords('star').has(lastWord(head.form))) return undefined
  const { type, within } = context.clusters.get(owner)
  if (type !== 'GPE' || within === '') return undefined
  return context.latest(
    draft,
    NEAR,
    (cluster, mention) =>
      cluster.named &&
      isPerson(cluster) &&
      cluster.within === within &&
      context.drafts[mention].first < draft.first,
  )
}

/** How many sentences back a player was named. */
const NEAR = 2

const GOES_ON = 1

/** Least score of whom a description may mean: nobody of whom nothing fits, from far away. */
const LEAST = -1.6

const isCoach = (form: string) => grammarWords('coach').has(form)

/** Whether somebody was spoken of by a noun that ends so, by one of its kind, or by others only. */
export function likeness({ heads }: Cluster, head: Head): number {
  const { form, subtype } = head
  let best = 0
  for (const each of heads) {
    if (each.endsWith(form)) return 4
    const noun = lists().heads.exact(each)[0]
    const kind = noun?.subtype
    if (kind === undefined || kind === 'kin' || kind === 'participle' || kind === 'age') continue
    if (subtype === 'age' || grammarWords('star').has(form)) continue
    // কোচ পিটার বাটলার is not this উইঙ্গার.
    const isOther = isCoach(each) !== isCoach(form)
    const isLike = (kind === subtype && !isOther) || (isOfficial(noun) && isOfficial(head))
    best = isLike ? 1 : best === 0 ? -1.5 : best
  }
  return best
}
