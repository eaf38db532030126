import { partition } from '../../core/partition.js'
import type { TriggerMention } from '../types.js'

type Mentions = readonly TriggerMention[]

/** Whether two events are told of in one sentence, or no more than so many sentences apart. */
export function areNear(a: Mentions, b: Mentions, reach = 0): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  return few.some(({ sentence }) => isToldIn(many, sentence, reach))
}

/** Whether a sentence, or one no more than so many away, tells of an event. */
export function isToldIn(mentions: Mentions, sentence: number, reach = 0): boolean {
  const at = partition(mentions.length, (m) => mentions[m].sentence < sentence - reach)
  return at < mentions.length && mentions[at].sentence <= sentence + reach
}

/** The sentence that alone tells of an event, or -1 where several do. */
export function onlySentence(mentions: Mentions): number {
  const { sentence } = mentions[0]
  return mentions[mentions.length - 1].sentence === sentence ? sentence : -1
}
