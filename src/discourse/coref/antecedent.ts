import { SUBJECT_CASES } from '../cases.js'
import type { Draft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import type { Cluster } from './clusters.js'
import { type Context, LOOKBACK } from './context.js'

const UNNAMED = 0.4
const PARAGRAPH = 0.6
/** Most tokens from an object to the verb of its clause. */
const LONGEST_CLAUSE = 100

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
  const { view, seen, drafts, nested, speakers, spoken } = context
  const sentence = view.sentenceAt[draft.first]
  const speaker = speakers[i] < 0 ? -1 : context.entity(speakers[i])
  const isObject =
    draft.case === 'OBJ' || (draft.plural && draft.anaphor?.case !== 'NOM' && governs(context, draft.last))
  const partitive = grammarWords('partitive').has(view.word(draft.last))
  let best: number | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
    const index = seen[k]
    const mention = drafts[index]
    const distance = sentence - view.sentenceAt[mention.first]
    if (distance > reach) break
    if (mention.first <= draft.first && draft.first < mention.last) continue
    const entity = context.entity(index)
    const cluster = context.cluster(index)
    if ((entity === speaker && spoken[i] === 1) || !fits(cluster)) continue
    const isSubject =
      nested[index] === 0 &&
      (mention.case === null ||
        SUBJECT_CASES.has(mention.case) ||
        (distance > 0 && mention.case === 'OBJ' && isPassive(context, mention.last)))
    let score =
      -2 * distance + Math.min(cluster.drafts.length, 6) * 0.12 + (mention.kind === 'pronoun' ? 0.4 : 0)
    if (isSubject) score += 1.6
    if (distance > 0 && isNewParagraph(context, mention.last, draft.first)) score -= PARAGRAPH
    // ইউনূস তাঁকে অভিনন্দন জানিয়েছেন: of its own clause a pronoun is no object.
    if (isSubject && distance === 0 && isObject && inOneClause(context, mention.last, draft.first)) score -= 6
    // বিচারক তাঁর আবেদন নাকচ করেন: whom nothing but an office names is seldom spoken of again.
    if (mention.kind === 'nominal' && cluster.drafts.length === 1 && !draft.plural) score -= UNNAMED
    if (distance === 0) score += isSubject ? 1 : draft.case === 'NOM' ? -2.2 : 0.6
    // রাষ্ট্রপতির কাছে পাঠানো হবে: no owner, but whom it comes to
    if (
      (mention.case === 'GEN' || mention.case === 'GEN.PL') &&
      !grammarWords('beside').has(view.word(mention.last))
    )
      score -= 0.4
    if (nested[index] === 1) score -= 0.8
    // পুলিশ তিনজনকে আটক করে। তাদের …: people before bodies.
    if (draft.plural && (cluster.type === 'ORG' || cluster.type === 'GPE')) score -= 2.8
    // এনামুল হক বলেন, তাঁর ক্যাম্পও পোড়ানো হয়েছে: reported words speak of him so.
    if (entity === speaker) score += 1.2
    // তাঁদের মধ্যে চারজন: of those that were counted.
    if (partitive && cluster.count !== null) score += 3
    if (score > bestScore) [best, bestScore] = [entity, score]
  }
  return best
}

/** বারীকে বহিষ্কার করা হয়েছে: he is what the sentence tells of. */
function isPassive(context: Context, from: number): boolean {
  const { view } = context
  const end = Math.min(view.length, from + LONGEST_CLAUSE)
  for (let token = from; token < end && !view.isMarkOf(token, '।;?!,'); token++)
    if (
      grammarWords('done').has(view.word(token)) &&
      view.verbs(token + 1).some(({ lemma }) => grammarWords('become').has(lemma))
    )
      return true
  return false
}

function isNewParagraph(context: Context, from: number, to: number): boolean {
  const { starts, ends } = context.view.document.tokens
  return context.view.text.slice(ends[from - 1], starts[to]).includes('\n')
}

function inOneClause(context: Context, first: number, limit: number): boolean {
  const { view } = context
  for (let token = first; token < limit; token++)
    if (view.isMark(token) || view.finite(token)?.mostly === 'verb') return false
  return true
}

/** ওরা তাদের ছাড়েনি: a verb right behind the pronoun. */
function governs(context: Context, token: number): boolean {
  const { view } = context
  return view.verbs(token).some(({ form, mostly }) => form === 'finite' && mostly === 'verb')
}
