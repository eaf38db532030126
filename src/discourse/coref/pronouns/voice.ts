import { grammarWords } from '../../grammar-words.js'
import { lastWord } from '../../head-classes.js'
import { lists } from '../../lists.js'
import type { Cluster } from '../clusters.js'
import type { Context } from '../context.js'
import type { Pronoun } from './pronoun.js'
import { holdsOffice } from './scores.js'

/** What it counts that reported words are somebody's, or of whom his kin speaks. */
export function scoreOfVoice(context: Context, pronoun: Pronoun, cluster: Cluster, entity: number): number {
  const score = entity === pronoun.speaker ? scoreOfSpeaker(context, pronoun, cluster) : 0
  return score + scoreOfKin(pronoun, cluster, entity)
}

/** আইনজীবী শাহ আলম বলেন, তিনি …: of whom the text told before, rather than who only speaks. */
function scoreOfSpeaker(
  context: Context,
  { draft, weights, fate, isPointed, kin }: Pronoun,
  cluster: Cluster,
): number {
  const isOwner = draft.case === 'GEN'
  let score = isPointed ? weights.speakerPointed : 0
  const isWitness = hasSeen(cluster)
  // তাঁর আইনজীবী কামরুল হাসান কারাগারে যান। কামরুল হাসান বলেন, তিনি …: known only for knowing another
  const isOfAnother = draft.case === 'NOM' && (kin >= 0 || isWitness)
  if (isOfAnother || isNew(context, cluster, context.sentence(draft)))
    score +=
      draft.case === 'OBJ' || fate !== undefined
        ? weights.speakerNewDoneTo
        : isOwner
          ? weights.speakerNewOwns
          : weights.speakerNew
  if (isWitness) score += weights.speakerWitness
  if (holdsOffice(cluster)) score += isOwner ? weights.speakerOfficialOwns : weights.speakerOfficial
  return score
}

/** চিকিৎসক, প্রত্যক্ষদর্শী, প্রতিবেশী, কোচ: who is asked what he knows of others. */
function hasSeen({ heads }: Cluster): boolean {
  for (const head of heads) if (grammarWords('asked-of-others').has(lastWord(head))) return true
  return false
}

/** Whether a text has told of somebody only in this sentence. */
function isNew(context: Context, { drafts }: Cluster, sentence: number): boolean {
  for (let k = 0; k < drafts.length && k < MOST_MENTIONS; k++)
    if (context.sentence(context.drafts[drafts[k]]) < sentence) return false
  return true
}

/** Most mentions of somebody that are looked at. */
const MOST_MENTIONS = 12

function scoreOfKin(
  { draft, weights, fate, speaker, kin, isOfSuspect }: Pronoun,
  cluster: Cluster,
  entity: number,
): number {
  const isNominative = draft.case === 'NOM'
  let score = 0
  // বিচারপতি জানান, তাঁকে ছাড়া যাবে না: in office one tells what is done to others.
  if (entity === speaker && draft.case === 'OBJ' && holdsOffice(cluster)) return weights.officialDoneTo
  // ওসি বলেন, তাঁর বিরুদ্ধে তিনটি মামলা আছে
  if (entity === speaker && isOfSuspect && isOfLaw(cluster)) return weights.officialDoneTo
  // এনামুল হক বলেন, তাঁর ক্যাম্পও পোড়ানো হয়েছে: reported words speak of him so.
  if (entity === speaker && (kin < 0 || isNominative))
    score += fate !== undefined ? weights.speakersFate : weights.speaker
  // রাসেলের বাবা বলেন, তাঁকে খুন করা হয়েছে: of him, for whom he speaks.
  if (entity === kin) score += isNominative ? weights.speakersKin : weights.speakersKinDoneTo
  return score
}

/** ওসি, আইনজীবী */
function isOfLaw({ heads }: Cluster): boolean {
  for (const head of heads) if (lists().heads.exact(head)[0]?.subtype === 'police-court') return true
  return false
}
