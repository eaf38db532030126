import { partition } from '../../../core/partition.js'
import type { Saying } from '../../speech/saying.js'
import { isPerson } from '../clusters.js'
import { type Context, firstAt } from '../context.js'

/** The entity to whom a quotation speaks, its আপনি; -1 where the text does not say. */
export function hearerOf(context: Context, saying: Saying, speaker: number): number {
  if (saying.addressee >= 0) return context.entity(saying.addressee)
  return speaker >= 0 && isAddressed(context, saying) ? lastOther(context, saying, speaker) : -1
}

/** চিঠিতে পুতিন বলেন, ফোনালাপে তিনি বলেন, জবাবে কিম বলেন: it is said to one whom the text has told before. */
function isAddressed({ view }: Context, { scope, cue }: Saying): boolean {
  const { starts, length, sentenceAt, document } = view
  const token = partition(length, (i) => starts[i] < (cue ?? scope).start)
  if (token >= length) return false
  const sentence = sentenceAt[token]
  for (let i = document.sentences.firsts[sentence]; i < document.sentences.lasts[sentence]; i++)
    if (
      (starts[i] < scope.start || starts[i] >= scope.end) &&
      view.stem(i, 'addressed')?.ending.case === 'LOC'
    )
      return true
  return false
}

/** কিম, by তাঁর, in লাভরভ তাঁর হাতে পুতিনের চিঠি তুলে দেন। চিঠিতে পুতিন বলেন, ‘…’: the person told last who does not speak. */
function lastOther(
  { view, drafts, clusters, entityOf }: Context,
  { scope }: Saying,
  speaker: number,
): number {
  const before = firstAt(drafts, scope.start) - 1
  for (let i = before; i >= 0; i--) {
    if (view.sentenceAt[drafts[before].first] - view.sentenceAt[drafts[i].first] > NEAR) return -1
    if (entityOf[i] < 0 || clusters.find(entityOf[i]) === clusters.find(speaker)) continue
    const cluster = clusters.get(entityOf[i])
    if (isPerson(cluster) && !cluster.plural) return entityOf[i]
  }
  return -1
}

/** Sentences back in which one is still written to. */
const NEAR = 2
