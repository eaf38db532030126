import { SUBJECT_CASES } from '../../cases.js'
import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { isOfficial, lastWord } from '../../head-classes.js'
import { lists } from '../../lists.js'
import { isClauseBehind, isNewParagraph, isPassive } from '../clauses.js'
import type { Cluster } from '../clusters.js'
import type { Context } from '../context.js'
import { isPossibleFor } from '../fates.js'
import { scoreOfClause } from './clause-scores.js'
import type { Pronoun } from './pronoun.js'

/** What a mention as such speaks for and against. */
export function scoreOf(
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
      (mention.case === 'OBJ' &&
        (!isSame || (draft.case === 'NOM' && isClauseBehind(context, mention.last, draft.first))) &&
        isPassive(context, mention.last)))
  const isGenitive = mention.case === 'GEN' || mention.case === 'GEN.PL'
  const isWith = isGenitive && view.isOf(mention.last, 'beside')
  let score = weights.distance * distance + weights.mentions * Math.min(cluster.drafts.length, 6)
  if (mention.kind === 'pronoun') score += weights.pronoun
  else if (mention.kind === 'name') score += weights.name
  if (isSubject) score += weights.subject
  // … জমা দেন তিনি। তাঁর হাতে …: of whom the sentence before told by a pronoun
  if (distance === 1 && isSubject && mention.anaphor?.kind === 'personal') score += weights.goesOnToTell
  if (!isSame && isNewParagraph(context, mention.last, draft.first)) score += weights.paragraph
  // বিচারক তাঁর আবেদন নাকচ করেন: whom nothing but an office names is seldom spoken of again.
  if (mention.kind === 'nominal' && cluster.drafts.length === 1 && !draft.plural) score += weights.unnamed
  if (isSame)
    score += isSubject ? weights.sameSubject : draft.case === 'NOM' ? weights.sameObject : weights.same
  // রাষ্ট্রপতির কাছে পাঠানো হবে: no owner, but whom it comes to
  if (isGenitive) score += isWith ? weights.beside : weights.owner
  if (nested[index] === 1) score += weights.nested
  if (draft.plural) {
    score += scoreOfMany(pronoun, cluster)
    // লিগে এটি তাদের ষষ্ঠ হার: where it was
    if (mention.case === 'LOC') score += weights.place
  }
  // তাকে is not who was তিনি before.
  if (pronoun.rank * cluster.rank < 0) score += weights.otherRank
  // স্বপ্না ফোন করে বিষয়টি জানায়। তিনি …: nor is she of whom the verb does not speak with honour.
  if (pronoun.rank * cluster.agreement < 0) score += weights.otherAgreement
  // আইনজীবী জানান, সুশান্তকে গুলি করা হয়। পরদিন তাঁর মৃত্যু হয়: of whom harm was told before.
  if (cluster.fates.size > 0 && (pronoun.fate === undefined || isPossibleFor(pronoun.fate, cluster.fates)))
    score += pronoun.fate !== undefined ? weights.fated : weights.harmed
  // ছেলের মৃত্যুর খবরে তিনি অসুস্থ হয়ে পড়েন: the dead fall ill no more
  if (pronoun.fate !== undefined && !pronoun.isPast && !isPossibleFor(pronoun.fate, cluster.fates))
    score += weights.impossible
  // জখম হন এক হকার। তাঁকে হাসপাতালে নেওয়া হয়: the very thing that befell
  if (pronoun.fate !== undefined && cluster.fates.has(pronoun.fate)) score += weights.sameFate
  // কামালের মুঠোফোনে কল করা হলেও তিনি ধরেননি
  if (isSame && draft.case === 'NOM' && isCalled(context, mention, draft)) score += weights.called
  // … করবেন বলেও নিশ্চিত করেন তিনি: who is told of in the words is not who said them
  if (isSame && pronoun.isBehindThat && isSubject && !view.isMark(draft.first - 1)) score += weights.inThat
  if (pronoun.isReporting && isCommittee(cluster)) score += weights.committee
  // নিহতের বাবা মামলা করেন। তিনি বলেন, …: the dead say nothing.
  if (pronoun.speaks && cluster.fates.has('dead')) score += weights.deadSpeaks
  // ‘আমার এক ভাই …,’ সে বলে: of whom only a quotation speaks, the text does not go on.
  if (spoken[index] === 1)
    score += pronoun.isSpoken ? weights.bothSpoken : pronoun.speaks ? weights.quotedSpeaks : weights.quoted
  // তাঁর দাবি, মক্কেল নির্দোষ। তিনি জানান, …: of whom only others' words tell.
  else if (pronoun.speaks && context.speakers[index] >= 0) score += weights.reportedSpeaks
  // যাত্রীর অভিযোগ, গাড়ি চালাচ্ছিলেন ওই চালক; তিনি শোনেননি: who acts in the same words
  // তানজিদকে হাসপাতালে নেওয়া হয়েছিল, তবে তাঁর হাড় ভাঙেনি: or whom it befell in them
  const isTold = isSubject || (isSame && mention.case === 'OBJ' && isPassive(context, mention.last))
  if (isTold && isSame && pronoun.voice >= 0 && context.speakers[index] === pronoun.voice)
    score += weights.sameWords
  // তাঁদের মধ্যে চারজন: of those that were counted.
  if (pronoun.isPartitive && cluster.count !== null) score += weights.counted
  if (cluster.named) score += weights.named
  // বিচারক, ওসি: who acts in office is less what a text tells of.
  if (holdsOffice(cluster)) score += weights.official
  if (cluster.titled) score += weights.title
  if (context.topic >= 0 && cluster === context.clusters.get(context.topic)) score += weights.topic
  if (distance === 1 && isSubject && isPresented(context, mention)) score += weights.presented
  // X বলেন, Y হেঁটে যাচ্ছিলেন। তিনি …: of whom the last words told
  if (
    distance === 1 &&
    !pronoun.speaks &&
    pronoun.voice < 0 &&
    isSubject &&
    isToldOf(context, index, cluster)
  )
    score += weights.toldInWords
  if (pronoun.isLowly) {
    if (isLowly(cluster)) score += weights.lowly
    else if (holdsOffice(cluster)) score += weights.lowlyOfficial
  }
  // তিনি শিক্ষক ছিলেন; তিনি জ্ঞান হারান
  if (draft.case === 'NOM' && pronoun.fate === undefined && cluster.fates.has('dead'))
    score += pronoun.isPast ? weights.deadWas : weights.deadActs
  if (isSame) score += scoreOfClause(context, pronoun, cluster, mention, isSubject, isWith)
  else if (isSubject && pronoun.isFirst && distance === 1)
    score += draft.case === 'NOM' ? weights.frontSubject : weights.front
  // পুতিনকে অভিনন্দন জানান শি। বার্তায় তিনি …
  else if (isSubject && pronoun.isFront && distance === 1)
    score += draft.case === 'NOM' ? weights.behindAdverbSubject : weights.behindAdverb
  if (draft.case === 'GEN') {
    if (isSubject) score += weights.ownsOfSubject
    else if (isGenitive) score += weights.bothOwn
  } else if (draft.case === 'OBJ') {
    if (isSubject) score += weights.objectOfSubject
    if (mention.case === 'OBJ') score += weights.bothObject
  }
  return score
}

/** কামালের মুঠোফোনে কল করা হলেও তিনি …, কামালের সঙ্গে যোগাযোগ করা হলে তিনি …, কামালকে ফোন করলে তিনি … */
function isCalled({ view }: Context, { case: own, last }: Draft, { first }: Draft): boolean {
  const isOwner = own === 'GEN'
  if (isOwner && view.isOf(last, 'phone')) return true
  if (!isOwner && own !== 'OBJ') return false
  const verb = view.isMark(first - 1) ? first - 2 : first - 1
  if (verb - last > LONGEST_CALL || !view.verbs(verb).some(({ form }) => form === 'conditional')) return false
  for (let token = last; token < verb; token++) {
    if (view.isMark(token)) return false
    if (view.isOf(token, 'asked') || view.isOf(token, 'phone')) return true
  }
  return false
}

/** Most tokens from whom a reporter asked to the verb: সঙ্গে এ বিষয়ে মুঠোফোনে একাধিকবার যোগাযোগ করা হলে */
const LONGEST_CALL = 10

/** পুলিশ তিনজনকে আটক করে। তাঁদের …: people before bodies; তারা of a text that writes তাঁরা are robbers or a body. */
function scoreOfMany({ rank, weights }: Pronoun, { type, heads }: Cluster): number {
  if (type === 'ORG' || type === 'GPE') return rank < 0 ? weights.bodyUnhonoured : weights.body
  for (const head of heads)
    if (grammarWords('wrongdoer').has(head)) return rank > 0 ? weights.wrongdoerHonoured : 0
  return rank < 0 ? weights.peopleUnhonoured : 0
}

/** তদন্ত কমিটি, কমিশন */
function isCommittee({ heads, canonical, type }: Cluster): boolean {
  if (type !== 'ORG') return false
  for (const head of heads) if (grammarWords('committee').has(lastWord(head))) return true
  return grammarWords('committee').has(lastWord(canonical))
}

/** বিচারক, ওসি; but of আসামি and বাদী a text tells. */
export function holdsOffice({ heads }: Cluster): boolean {
  for (const head of heads)
    if (isOfficial(lists().heads.exact(head)[0]) && !grammarWords('party').has(lastWord(head))) return true
  return false
}

/** শিশুটি, ডাকাত: of whom a text says সে. */
function isLowly({ heads }: Cluster): boolean {
  for (const head of heads) {
    const last = lastWord(head)
    if (LOWLY.some((kind) => grammarWords(kind).has(last))) return true
  }
  return false
}

/** … গোল করেন | লিওনেল মেসি। Whom a sentence brings in behind its verb. */
function isPresented({ view }: Context, { first, last, kind }: Draft): boolean {
  if (kind === 'pronoun' || !(last >= view.length || view.isMark(last))) return false
  let token = first - 1
  const floor = Math.max(0, first - LONGEST_TITLE)
  while (token > floor && view.isWord(token) && view.finite(token)?.mostly !== 'verb') token--
  return view.finite(token)?.mostly === 'verb'
}

/** Most tokens of a title between a verb and a name. */
const LONGEST_TITLE = 6

const LOWLY = ['child', 'pupil', 'wrongdoer'] as const

/** রাশেদ বলেন, তাঁর নাকের হাড় ভেঙেছে: of whom others than he who speaks tell in reported words. */
function isToldOf(
  { spoken, speakers, entityOf, clusters }: Context,
  index: number,
  cluster: Cluster,
): boolean {
  const teller = speakers[index]
  return (
    spoken[index] === 0 && teller >= 0 && entityOf[teller] >= 0 && clusters.get(entityOf[teller]) !== cluster
  )
}
