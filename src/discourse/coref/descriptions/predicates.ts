import { NEWLINE } from '../../../tokens/index.js'
import type { Draft } from '../../drafts.js'
import type { View } from '../../view.js'
import { isPerson } from '../clusters.js'
import type { Context } from '../context.js'

/** How far before a predicate its subject begins, in tokens. */
const LONGEST = 24

/** তিনি রুবেল মিয়ার স্ত্রী। এটি তাঁর তৃতীয় ছবি। Of whom or what a sentence without another verb says what they are. */
export function subjectOf(context: Context, draft: Draft, i: number): number | undefined {
  const { view, drafts, entityOf, nested } = context
  if (draft.case !== 'NOM' || draft.plural || nested[i] === 1 || !isLast(view, draft.last)) return undefined
  const floor = Math.max(view.document.sentences.firsts[view.sentenceAt[draft.first]], draft.first - LONGEST)
  let subject = -1
  for (let k = i - 1; k >= 0 && drafts[k].first >= floor; k--) {
    const { last, case: grammaticalCase, kind } = drafts[k]
    if (last > draft.first || nested[k] === 1 || entityOf[k] < 0) continue
    if (grammaticalCase === 'NOM' && kind !== 'adjective' && kind !== 'set') subject = k
  }
  if (subject < 0 || !isVerbless(view, drafts[subject].last, draft.first)) return undefined
  const cluster = context.cluster(subject)
  const isHuman = draft.head?.animacy === 'human'
  const fits = isHuman
    ? draft.type === 'PER' && isPerson(cluster)
    : draft.type === cluster.type && !cluster.plural
  return fits ? context.entity(subject) : undefined
}

/** Whether the sentence ends behind a token: …র স্ত্রী। …র শিক্ষক ছিলেন। */
function isLast(view: View, token: number): boolean {
  const at = view.isOf(token, 'copula') ? token + 1 : token
  return at >= view.length || view.isMarkOf(at, '।') || view.kinds[at] === NEWLINE
}

/** Nothing between but what stands in brackets, and no verb. */
function isVerbless(view: View, first: number, limit: number): boolean {
  let depth = 0
  for (let token = first; token < limit; token++) {
    if (view.isMarkOf(token, '(')) depth++
    else if (view.isMarkOf(token, ')')) depth--
    else if (depth > 0) continue
    else if (view.isMark(token) && !view.isMarkOf(token, '-–')) return false
    else if (view.verbs(token).some(({ mostly }) => mostly === 'verb')) return false
    else if (view.isOf(token, 'joint')) return false
  }
  return depth === 0
}
