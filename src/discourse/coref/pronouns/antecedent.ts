import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { lists } from '../../lists.js'
import type { Cluster } from '../clusters.js'
import { type Context, LOOKBACK } from '../context.js'
import { pronounAt } from './pronoun.js'
import { scoreOf } from './scores.js'
import { scoreOfVoice } from './voice.js'

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
  const others = namedBehind(context, draft, i)
  const teller = draft.plural && draft.case === 'NOM' && spoken[i] === 0 ? tellingBody(context, i) : -1
  let lastSpeaker = -1
  let nearest = -1
  let best: number | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
    const index = seen[k]
    const mention = drafts[index]
    const distance = sentence - context.seenIn(k)
    if (distance > reach) break
    if (mention.first <= draft.first && draft.first < mention.last) continue
    if (mention.anaphor?.kind === 'thing' && distance === 0) continue
    // ‘আমাদের জওয়ানেরা পরিখায়। ওরা গুলি ছুড়লে …’
    if (pronoun.isOther && grammarWords('mine').has(context.view.word(mention.first))) continue
    const entity = context.entity(index)
    if (lastSpeaker < 0 && speaks[index] === 1) lastSpeaker = entity
    const cluster = context.cluster(index)
    if ((entity === speaker && spoken[i] === 1) || !fits(cluster)) continue
    if (others.length > 0 && isAmong(context, cluster, others)) continue
    if (nearest < 0) nearest = entity
    let score = scoreOf(context, pronoun, cluster, index, distance)
    if (entity === nearest) score += pronoun.weights.nearest
    // বিমানবাহিনী জানিয়েছে, রাশিয়া ৪০টি ড্রোন ছুড়েছে, যার ৩০টি তারা ভূপাতিত করেছে
    if (teller >= 0 && entity !== teller && distance === 0 && isBody(cluster))
      score += pronoun.weights.otherBody
    if (entity === teller) {
      score += pronoun.weights.tellingBody
      // পুলিশ জানায়, স্নান করতে নেমেছিল তারা
      if (isForce(cluster)) score += pronoun.weights.tellingPolice
    }
    if (entity === speaker || entity === pronoun.kin) score += scoreOfVoice(context, pronoun, cluster, entity)
    if (entity === lastSpeaker)
      score +=
        speaks[i] === 1
          ? pronoun.weights.lastSpeakerSpeaks
          : speaker < 0
            ? pronoun.weights.lastSpeakerIsTold
            : 0
    if (entity === lastSpeaker && speaks[i] === 0 && speaker < 0) {
      // X বলেন, Y হেঁটে যাচ্ছিলেন। একটি ট্রেন তাঁকে ধাক্কা দেয়
      if (draft.case === 'OBJ' || pronoun.fate !== undefined) score += pronoun.weights.lastSpeakerDoneTo
      else if (draft.case === 'GEN') score += pronoun.weights.lastSpeakerOwns
    }
    // … দায়ী করেন তিনি: who spoke goes on
    if (entity === lastSpeaker && pronoun.isBehindVerb) score += pronoun.weights.goesOn
    if (score > bestScore) [best, bestScore] = [entity, score]
  }
  return best
}

/** The body in whose words a draft stands, or -1. */
function tellingBody({ tellers, clusters, entityOf }: Context, i: number): number {
  const entity = tellers[i] < 0 ? -1 : entityOf[tellers[i]]
  return entity >= 0 && isBody(clusters.get(entity)) ? clusters.find(entity) : -1
}

const isBody = ({ type }: Cluster) => type === 'ORG' || type === 'GPE'

/** The names of the clause behind a pronoun: in তিনি হুন সেনকে ‘চাচা’ ডাকেন he is not হুন সেন. */
function namedBehind({ view, drafts }: Context, draft: Draft, i: number): number[] {
  if (draft.plural || draft.anaphor?.kind !== 'personal') return NONE
  let names: number[] | undefined
  let at = draft.last
  for (let k = i + 1; k < drafts.length && drafts[k].first - draft.last < LONGEST_CLAUSE; k++) {
    const { first, name, type, kind } = drafts[k]
    for (; at < first; at++) if (view.isMark(at) || view.finite(at)?.mostly === 'verb') return names ?? NONE
    if (name >= 0 && type === 'PER' && kind !== 'adjective') (names ??= []).push(name)
  }
  return names ?? NONE
}

const NONE: number[] = []
/** Most mentions of somebody that are asked for his name, so that work stays linear. */
const MOST_MENTIONS = 12
/** Most tokens of a clause behind a pronoun that are looked at. */
const LONGEST_CLAUSE = 20

function isAmong(
  { view, drafts }: Context,
  { drafts: own, named }: Cluster,
  others: readonly number[],
): boolean {
  if (!named) return false
  const { names } = view.document
  for (let k = own.length - 1; k >= 0 && own.length - k <= MOST_MENTIONS; k--) {
    const { name } = drafts[own[k]]
    if (name < 0) continue
    for (const other of others)
      if (
        names[name].key === names[other].key ||
        (names[name].entry !== null && names[name].entry === names[other].entry)
      )
        return true
  }
  return false
}

/** পুলিশ, র‍্যাব: who tells of those whom he caught or found. */
function isForce({ subtype, heads }: Cluster): boolean {
  if (subtype === 'police') return true
  for (const head of heads) if (lists().heads.exact(head)[0]?.subtype === 'force') return true
  return false
}
