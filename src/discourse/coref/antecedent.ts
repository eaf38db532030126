import { SUBJECT_CASES } from '../cases.js'
import type { Draft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import { type Cluster, isPerson } from './clusters.js'
import { type Context, LOOKBACK } from './context.js'
import { fateOf } from './fates.js'

/** Most tokens from an object to the verb of its clause. */
const LONGEST_CLAUSE = 100

/** What speaks for an antecedent and against one; found by trying on annotated documents. */
const WEIGHTS = {
  distance: -2,
  mentions: 0.2,
  pronoun: 0.4,
  subject: 1.6,
  paragraph: -0.6,
  ownObject: -6,
  unnamed: -1.1,
  sameSubject: 1,
  sameObject: -2.2,
  same: 0.6,
  owner: -0.1,
  nested: -0.8,
  body: -2.3,
  speaker: 1.8,
  speakersFate: -2,
  fated: 3.5,
  speakersKin: 1,
  speakersKinDoneTo: 3,
  quoted: -0.6,
  counted: 3,
} as const

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
  const sentence = context.sentence(draft)
  const speaker = speakers[i] < 0 ? -1 : context.entity(speakers[i])
  const isObject =
    draft.case === 'OBJ' ||
    (draft.plural && draft.anaphor?.case !== 'NOM' && governs(context, draft.last)) ||
    (draft.case === 'GEN' && isBeside(context, draft.last))
  const kin = speaker < 0 ? -1 : kinOf(context, speaker)
  const isFated = draft.anaphor?.kind === 'personal' && fateOf(view, draft) !== undefined
  const partitive = grammarWords('partitive').has(view.word(draft.last))
  let best: number | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
    const index = seen[k]
    const mention = drafts[index]
    const distance = sentence - context.seenIn(k)
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
    let score = WEIGHTS.distance * distance + WEIGHTS.mentions * Math.min(cluster.drafts.length, 6)
    if (mention.kind === 'pronoun') score += WEIGHTS.pronoun
    if (isSubject) score += WEIGHTS.subject
    if (distance > 0 && isNewParagraph(context, mention.last, draft.first)) score += WEIGHTS.paragraph
    // ইউনূস তাঁকে অভিনন্দন জানিয়েছেন: of its own clause a pronoun is no object.
    if (isSubject && distance === 0 && isObject && inOneClause(context, mention.last, draft.first))
      score += WEIGHTS.ownObject
    // বিচারক তাঁর আবেদন নাকচ করেন: whom nothing but an office names is seldom spoken of again.
    if (mention.kind === 'nominal' && cluster.drafts.length === 1 && !draft.plural) score += WEIGHTS.unnamed
    if (distance === 0)
      score += isSubject ? WEIGHTS.sameSubject : draft.case === 'NOM' ? WEIGHTS.sameObject : WEIGHTS.same
    // রাষ্ট্রপতির কাছে পাঠানো হবে: no owner, but whom it comes to
    if (
      (mention.case === 'GEN' || mention.case === 'GEN.PL') &&
      !grammarWords('beside').has(view.word(mention.last))
    )
      score += WEIGHTS.owner
    if (nested[index] === 1) score += WEIGHTS.nested
    // পুলিশ তিনজনকে আটক করে। তাদের …: people before bodies.
    if (draft.plural && (cluster.type === 'ORG' || cluster.type === 'GPE')) score += WEIGHTS.body
    // এনামুল হক বলেন, তাঁর ক্যাম্পও পোড়ানো হয়েছে: reported words speak of him so.
    if (entity === speaker && (kin < 0 || draft.case === 'NOM'))
      score += isFated ? WEIGHTS.speakersFate : WEIGHTS.speaker
    // আইনজীবী জানান, সুশান্তকে গুলি করা হয়। পরদিন তাঁর মৃত্যু হয়: of whom harm was told before.
    if (isFated && cluster.fates.size > 0) score += WEIGHTS.fated
    // রাসেলের বাবা বলেন, তাঁকে খুন করা হয়েছে: of him, for whom he speaks.
    if (entity === kin) score += draft.case === 'NOM' ? WEIGHTS.speakersKin : WEIGHTS.speakersKinDoneTo
    // ‘আমার এক ভাই …,’ সে বলে: of whom only a quotation speaks, the text does not go on.
    if (spoken[index] === 1 && spoken[i] === 0) score += WEIGHTS.quoted
    // তাঁদের মধ্যে চারজন: of those that were counted.
    if (partitive && cluster.count !== null) score += WEIGHTS.counted
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

/** সভাপতি তাঁর হাতে চেক দেন: nobody gives himself; but তাঁর সঙ্গে থাকা. */
function isBeside({ view }: Context, token: number): boolean {
  return (
    grammarWords('beside').has(view.word(token)) &&
    !view.verbs(token + 1).some(({ form }) => form === 'participle' || form === 'verbal-noun')
  )
}

/** Whose father, mother or coach a speaker is; or -1. */
function kinOf({ clusters }: Context, speaker: number): number {
  const { owner } = clusters.get(speaker)
  return owner >= 0 && isPerson(clusters.get(owner)) ? clusters.find(owner) : -1
}
