import { nounEnding } from '../../lexicon/index.js'
import { type Draft, makeDraft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import type { View } from '../view.js'

/** লাশ তিনটি, মূর্তি দুটির, ট্রলার দুটিকে: the things of before with their number behind them; undefined where none is. */
export function countBehind(view: View, draft: Draft, limit: number): Draft | undefined {
  const { head, suffix, count, last } = draft
  if (head === undefined || suffix !== '' || count !== null || draft.indefinite || last >= limit)
    return undefined
  if (head.animacy !== 'thing' && head.animacy !== 'place') return undefined
  const number = view.numberAt[last] < 0 ? undefined : view.document.numbers[view.numberAt[last]]
  if (number?.kind !== 'count' || number.first !== last || number.value === null || number.value < 2)
    return undefined
  const ending = classified(view, number.last - 1)
  if (ending === undefined) return undefined
  // বাস দুটি গাড়িকে ধাক্কা দেয়, but ট্রলার দুটি সাগরে গিয়েছিল: only a place may follow.
  const next = number.last < limit ? view.head(number.last, limit) : undefined
  if (next !== undefined && ending.suffix === '' && next.ending.case !== 'LOC') return undefined
  return makeDraft({
    ...draft,
    end: view.ends[number.last - 1],
    last: number.last,
    suffix: ending.suffix,
    case: ending.case,
    plural: true,
    count: number.value,
    definite: true,
  })
}

/** What stands behind the classifier of a numeral: দুটির, তিনটিকে, দুজনকে. */
export function classified(view: View, token: number) {
  const word = view.word(token)
  for (const kind of CLASSIFIERS)
    for (const classifier of grammarWords(kind)) {
      const at = word.lastIndexOf(classifier)
      if (at <= 0) continue
      const ending = nounEnding(view.text, view.starts[token] + at + classifier.length, view.ends[token])
      if (ending !== undefined && ending.classifier === '' && ending.compound === '') return ending
    }
  return undefined
}

const CLASSIFIERS = ['thing-classifier', 'person-classifier'] as const
