import { SUBJECT_CASES } from '../cases.js'
import type { Draft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import { isOfficial, lastWord } from '../head-classes.js'
import { lists } from '../lists.js'
import { governs, inOneClause, isBeside, isNewParagraph, isPassive } from './clauses.js'
import type { Cluster } from './clusters.js'
import { type Context, LOOKBACK } from './context.js'
import { fateOf, isPossibleFor } from './fates.js'
import { whoseKin } from './kinship.js'
import { MANY, ONE, type Weights } from './weights.js'

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
    const entity = context.entity(index)
    if (lastSpeaker < 0 && speaks[index] === 1) lastSpeaker = entity
    const cluster = context.cluster(index)
    if ((entity === speaker && spoken[i] === 1) || !fits(cluster)) continue
    let score = scoreOf(context, pronoun, cluster, index, distance)
    if (entity === speaker || entity === pronoun.kin) score += scoreOfVoice(pronoun, entity)
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

/** A pronoun with what of its surroundings counts. */
interface Pronoun {
  readonly draft: Draft
  readonly weights: Weights
  /** It is no subject of its clause, and who is, is somebody else. */
  readonly isObject: boolean
  /** তাঁর মৃত্যু হয়: harm befell. */
  readonly fate: string | undefined
  /** তাঁর মুক্তি, তাঁর উপরে: what others do to somebody. */
  readonly isDoneTo: boolean
  readonly isPartitive: boolean
  /** It begins its sentence. */
  readonly isFirst: boolean
  readonly isSpoken: boolean
  readonly speaks: boolean
  /** Who says so, and whose kin that is; or -1. */
  readonly speaker: number
  readonly kin: number
}

function pronounAt(context: Context, draft: Draft, i: number, speaker: number): Pronoun {
  const { view, spoken, speaks } = context
  const { firsts } = view.document.sentences
  const isGenitive = draft.case === 'GEN'
  return {
    draft,
    weights: draft.plural ? MANY : ONE,
    isObject:
      draft.case === 'OBJ' ||
      (draft.plural && draft.anaphor?.case !== 'NOM' && governs(context, draft.last)) ||
      (isGenitive && isBeside(context, draft.last)),
    fate: draft.anaphor?.kind === 'personal' ? fateOf(view, draft) : undefined,
    isDoneTo: isGenitive && grammarWords('done-to').has(view.word(draft.last)),
    isPartitive: grammarWords('partitive').has(view.word(draft.last)),
    isFirst: draft.first === firsts[view.sentenceAt[draft.first]],
    isSpoken: spoken[i] === 1,
    speaks: speaks[i] === 1,
    speaker,
    kin: speaker < 0 ? -1 : whoseKin(context, speaker),
  }
}

/** What a mention as such speaks for and against. */
function scoreOf(
  context: Context,
  pronoun: Pronoun,
  cluster: Cluster,
  index: number,
  distance: number,
): number {
  const { view, drafts, nested, spoken } = context
  const { draft, weights } = pronoun
  const mention = drafts[index]
  const isSame = distance === 0
  const isSubject =
    nested[index] === 0 &&
    (mention.case === null ||
      SUBJECT_CASES.has(mention.case) ||
      (!isSame && mention.case === 'OBJ' && isPassive(context, mention.last)))
  const isGenitive = mention.case === 'GEN' || mention.case === 'GEN.PL'
  const isWith = isGenitive && grammarWords('beside').has(view.word(mention.last))
  let score = weights.distance * distance + weights.mentions * Math.min(cluster.drafts.length, 6)
  if (mention.kind === 'pronoun') score += weights.pronoun
  else if (mention.kind === 'name') score += weights.name
  if (isSubject) score += weights.subject
  if (!isSame && isNewParagraph(context, mention.last, draft.first)) score += weights.paragraph
  // বিচারক তাঁর আবেদন নাকচ করেন: whom nothing but an office names is seldom spoken of again.
  if (mention.kind === 'nominal' && cluster.drafts.length === 1 && !draft.plural) score += weights.unnamed
  if (isSame)
    score += isSubject ? weights.sameSubject : draft.case === 'NOM' ? weights.sameObject : weights.same
  // রাষ্ট্রপতির কাছে পাঠানো হবে: no owner, but whom it comes to
  if (isGenitive) score += isWith ? weights.beside : weights.owner
  if (nested[index] === 1) score += weights.nested
  // পুলিশ তিনজনকে আটক করে। তাদের …: people before bodies.
  if (draft.plural && (cluster.type === 'ORG' || cluster.type === 'GPE')) score += weights.body
  // আইনজীবী জানান, সুশান্তকে গুলি করা হয়। পরদিন তাঁর মৃত্যু হয়: of whom harm was told before.
  if (cluster.fates.size > 0 && (pronoun.fate === undefined || isPossibleFor(pronoun.fate, cluster.fates)))
    score += pronoun.fate !== undefined ? weights.fated : weights.harmed
  // নিহতের বাবা মামলা করেন। তিনি বলেন, …: the dead say nothing.
  if (pronoun.speaks && cluster.fates.has('dead')) score += weights.deadSpeaks
  // ‘আমার এক ভাই …,’ সে বলে: of whom only a quotation speaks, the text does not go on.
  if (spoken[index] === 1)
    score += pronoun.isSpoken ? weights.bothSpoken : pronoun.speaks ? weights.quotedSpeaks : weights.quoted
  // তাঁদের মধ্যে চারজন: of those that were counted.
  if (pronoun.isPartitive && cluster.count !== null) score += weights.counted
  if (cluster.named) score += weights.named
  // বিচারক, ওসি: who acts in office is less what a text tells of.
  if (holdsOffice(cluster)) score += weights.official
  if (cluster.titled) score += weights.title
  if (isSame) score += scoreOfClause(context, pronoun, mention, isSubject, isWith)
  else if (isSubject && pronoun.isFirst && distance === 1)
    score += draft.case === 'NOM' ? weights.frontSubject : weights.front
  if (draft.case === 'GEN') {
    if (isSubject) score += weights.ownsOfSubject
    else if (isGenitive) score += weights.bothOwn
  } else if (draft.case === 'OBJ') {
    if (isSubject) score += weights.objectOfSubject
    if (mention.case === 'OBJ') score += weights.bothObject
  }
  return score
}

/** What stands in one sentence with it. */
function scoreOfClause(
  context: Context,
  { draft, weights, isObject, isDoneTo }: Pronoun,
  mention: Draft,
  isSubject: boolean,
  isWith: boolean,
): number {
  let score = 0
  const isOne = inOneClause(context, mention.last, draft.first)
  if (isSubject) {
    // ইউনূস তাঁকে অভিনন্দন জানিয়েছেন: of its own clause a pronoun is no object.
    if (isOne && isObject) score += weights.ownObject
    // টুস্ক তাঁর মুক্তি দাবি করেছেন
    if (isDoneTo) score += weights.doneTo
  }
  if (isOne && draft.case === 'GEN') {
    score += isSubject ? weights.clauseSubject : weights.clauseOther
    // কিমের সঙ্গে তাঁর বৈঠক: two, not one.
    if (isWith) score += weights.withHim
  }
  return score
}

/** What it counts that reported words are somebody's, or of whom his kin speaks. */
function scoreOfVoice({ draft, weights, fate, speaker, kin }: Pronoun, entity: number): number {
  const isNominative = draft.case === 'NOM'
  let score = 0
  // এনামুল হক বলেন, তাঁর ক্যাম্পও পোড়ানো হয়েছে: reported words speak of him so.
  if (entity === speaker && (kin < 0 || isNominative))
    score += fate !== undefined ? weights.speakersFate : weights.speaker
  // রাসেলের বাবা বলেন, তাঁকে খুন করা হয়েছে: of him, for whom he speaks.
  if (entity === kin) score += isNominative ? weights.speakersKin : weights.speakersKinDoneTo
  return score
}

/** বিচারক, ওসি; but of আসামি and বাদী a text tells. */
function holdsOffice({ heads }: Cluster): boolean {
  for (const head of heads)
    if (isOfficial(lists().heads.exact(head)[0]) && !grammarWords('party').has(lastWord(head))) return true
  return false
}
