import type { Draft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import type { View } from '../view.js'
import { isBeside, isGiven, isReporting } from './clauses.js'
import type { Cluster } from './clusters.js'
import { type Context, LOOKBACK } from './context.js'
import { fateOfPronoun } from './fates.js'
import { whoseKin } from './kinship.js'
import { type Pronoun, scoreOf, scoreOfVoice } from './scores.js'
import { MANY, ONE } from './weights.js'

/**
 * The best antecedent within a few sentences: the nearest sentence first, a subject before an object.
 * তিনি as a subject is seldom an object of its own sentence (মুখ্যমন্ত্রীর হাতে চিঠি দেন তিনি); in direct
 * speech nobody speaks of himself as তিনি, in reported speech one does.
 */
export function antecedent(
  context: Context,
  draft: Draft,
  i: number,
  fits: (cluster: Cluster) => boolean,
  reach: number,
): number | undefined {
  const { seen, drafts, speakers, spoken, speaks } = context
  const sentence = context.sentence(draft)
  const speaker = speakers[i] < 0 ? -1 : context.entity(speakers[i])
  const pronoun = pronounAt(context, draft, i, speaker)
  let lastSpeaker = -1
  let best: number | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
    const index = seen[k]
    const mention = drafts[index]
    const distance = sentence - context.seenIn(k)
    if (distance > reach) break
    if (mention.first <= draft.first && draft.first < mention.last) continue
    // ‘আমাদের জওয়ানেরা পরিখায়। ওরা গুলি ছুড়লে …’
    if (pronoun.isOther && grammarWords('mine').has(context.view.word(mention.first))) continue
    const entity = context.entity(index)
    if (lastSpeaker < 0 && speaks[index] === 1) lastSpeaker = entity
    const cluster = context.cluster(index)
    if ((entity === speaker && spoken[i] === 1) || !fits(cluster)) continue
    let score = scoreOf(context, pronoun, cluster, index, distance)
    if (entity === speaker || entity === pronoun.kin) score += scoreOfVoice(pronoun, cluster, entity)
    if (entity === lastSpeaker)
      score +=
        speaks[i] === 1
          ? pronoun.weights.lastSpeakerSpeaks
          : speaker < 0
            ? pronoun.weights.lastSpeakerIsTold
            : 0
    if (score > bestScore) [best, bestScore] = [entity, score]
  }
  return best
}

function pronounAt(context: Context, draft: Draft, i: number, speaker: number): Pronoun {
  const { view, spoken, speaks, speakers } = context
  const { firsts } = view.document.sentences
  const isGenitive = draft.case === 'GEN'
  return {
    draft,
    rank: context.rankOf(i),
    weights: draft.plural ? MANY : ONE,
    isObject:
      draft.case === 'OBJ' ||
      (draft.plural && draft.anaphor?.case !== 'NOM' && isGiven(context, draft.last)) ||
      (isGenitive && isBeside(context, draft.last)),
    fate: draft.anaphor?.kind === 'personal' ? fateOfPronoun(view, draft) : undefined,
    isDoneTo: isGenitive && view.isOf(draft.last, 'done-to'),
    isPartitive: view.isOf(draft.last, 'partitive'),
    isFirst: draft.first === firsts[view.sentenceAt[draft.first]],
    isSpoken: spoken[i] === 1,
    isOther: spoken[i] === 1 && draft.plural,
    isReporting: draft.plural && isReporting(context, draft.last),
    speaks: speaks[i] === 1,
    voice: speakers[i],
    ownsKin: isGenitive && isKin(view, draft.last),
    speaker,
    kin: speaker < 0 ? -1 : whoseKin(context, speaker),
  }
}

/** ছেলে, দুই ছেলে, ছোট ভাই */
function isKin(view: View, token: number): boolean {
  const limit = Math.min(view.length, token + 3)
  for (let at = token; at < limit; at++) {
    const head = view.head(at, view.length)
    if (head !== undefined) return head.value.subtype === 'kin'
    if (view.numberAt[at] < 0 && !view.isOf(at, 'elder')) return false
  }
  return false
}
