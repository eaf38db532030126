import type { Draft } from '../../drafts.js'
import { inOneClause } from '../clauses.js'
import type { Cluster } from '../clusters.js'
import type { Context } from '../context.js'
import type { Pronoun } from './pronoun.js'

/** What stands in one sentence with it. */
export function scoreOfClause(
  context: Context,
  pronoun: Pronoun,
  cluster: Cluster,
  mention: Draft,
  isSubject: boolean,
  isWith: boolean,
): number {
  const { draft, weights, isObject, isDoneTo, isPredicate, isArresting, ownsKin, isKinBehind } = pronoun
  let score = 0
  // প্রেসিডেন্টকে অপমানের অভিযোগে তাঁর বিরুদ্ধে মামলা: whom he harmed is another.
  if (mention.case === 'OBJ' && isCharged(context, mention.last, draft.first)) score += weights.victim
  // রোকসানাকে হত্যা করেন তাঁর স্বামী: whose kin acts, told behind the verb.
  if (isKinBehind && mention.case === 'OBJ') score += weights.kinBehind
  const isOne = inOneClause(context, mention.last, draft.first)
  // তাঁকে নিয়ে জামাল বলেন, তিনি …
  if (pronoun.speaker >= 0 && context.view.isOf(mention.last, 'about')) score += weights.about
  if (isOne && isSubject && draft.case === 'GEN') {
    // তিনি বলেন, মৃণালদা তাঁর বাবার মতো ছিলেন
    if (pronoun.speaker >= 0 && context.clusters.get(pronoun.speaker) !== cluster)
      score += weights.subjectInWords
    // তিনি তাঁর চিকিৎসার খোঁজ নেন
    if (mention.kind === 'pronoun') score += weights.clausePronoun
    // তিনি তাঁর সৎভাই
    if (isPredicate) score += weights.ownPredicate
    // পুলিশ তাদের ১১ কর্মীকে আটক করে
    if (isArresting) score += weights.arresting
  }
  if (isSubject) {
    // ইউনূস তাঁকে অভিনন্দন জানিয়েছেন: of its own clause a pronoun is no object.
    if (isOne && isObject) score += weights.ownObject
    // টুস্ক তাঁর মুক্তি দাবি করেছেন
    if (isDoneTo) score += weights.doneTo
  }
  // আর্সেনালের চেয়ে তারা পিছিয়ে
  if (isOne && draft.case === 'NOM' && mention.case === 'GEN' && context.view.isOf(mention.last, 'than'))
    score += weights.withHim
  if (isOne && draft.case === 'GEN') {
    score += isSubject ? weights.clauseSubject : weights.clauseOther
    // কিমের সঙ্গে তাঁর বৈঠক: two, not one.
    // দীপকের সঙ্গে তাঁর দুই ছেলে: his own.
    if (isWith && !ownsKin) score += weights.withHim
  }
  return score
}

/** -কে হত্যার দায়ে, -কে অপমানের অভিযোগে: whether a charge is told between two tokens, and nothing else. */
function isCharged({ view }: Context, first: number, limit: number): boolean {
  for (let token = first; token < limit && !view.isMark(token); token++) {
    if (view.isOf(token, 'charge')) return true
    if (view.finite(token)?.mostly === 'verb') return false
  }
  return false
}
