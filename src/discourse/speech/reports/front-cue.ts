import { endsAs, grammarWords } from '../../grammar-words.js'
import { isBareNoun } from '../../nominals/words.js'
import type { View } from '../../view.js'
import type { Cue } from '../cues/cue.js'
import { isNobody } from '../cues/cue.js'
import type { Saying } from '../saying.js'
import { makeSaying, trimmed } from '../scopes.js'
import { addresseeOf } from '../speakers/addressee.js'
import type { Speakers } from '../speakers/speakers.js'
import { speakersBefore } from '../speakers/speakers-before.js'
import { citedBy } from './chain.js'
import { isAttribution, quoteKind } from './report-kind.js'

/** Fewest tokens that are worth reporting. */
const FEWEST = 3

/** শ্রমিকদের দাবি, বেতন দিতে হবে: they ask for it and tell nothing. */
function isDemand(view: View, { reporting: { kind, head } }: Cue, limit: number): boolean {
  if (kind !== 'claim' || !endsAs(head, 'demand')) return false
  let last = limit - 1
  while (last > 0 && view.isMark(last)) last--
  return (
    view.verbs(last).some(({ lemma, tense }) => tense === 'future' && grammarWords('become').has(lemma)) &&
    view.verbs(last - 1).some(({ form }) => form === 'infinitive')
  )
}

/** শেষে, পরে, ঘোষণা হলে */
function isOutcome(view: View, token: number): boolean {
  return view.isOf(token, 'outcome') || view.verbs(token).some(({ form }) => form === 'conditional')
}

/** সূত্র জানিয়েছে, একাধিক সূত্র প্রথম আলোকে জানায়: somebody who is not named. */
function isSutro(view: View, cue: Cue, first: number): boolean {
  if (cue.reporting.frame !== 'verb' || cue.reporting.head !== '') return false
  for (let token = cue.first - 1; token >= first && cue.first - token < 6; token--)
    if (view.isOf(token, 'source-subject')) return true
  return false
}

/** X জানান, … · X-এর দাবি, … · ধারণা করা হচ্ছে, … */
export function frontCue(
  view: View,
  speakers: Speakers,
  cue: Cue,
  first: number,
  limit: number,
): Saying | undefined {
  let from = cue.last
  const comma = view.isMarkOf(from, ',:;—–')
  if (comma) from++
  const that = view.isOf(from, 'that-clause')
  if (that) from++
  if (view.isMarkOf(from, ',')) from++
  const loose = cue.reporting.frame === 'genitive'
  // পরীক্ষার নিন্দা জানিয়েছে, কিন্তু …: another clause, not what was said
  if (cue.reporting.head !== '' && !loose && !that && view.isOf(from, 'contrast')) return undefined
  if ((!comma && !that && !loose) || limit - from < FEWEST) return undefined
  // সভায় ঘোষণা করা হয়, …: it is announced, and nobody's word is needed for it.
  if (isDemand(view, cue, limit) || (cue.passive && view.isOf(cue.first, 'declared'))) return undefined
  const cited = citedBy(view, speakers, cue)
  const found = speakersBefore(view, speakers, cue, first)
  // কর্তাকে উদ্ধৃত করে রয়টার্স জানিয়েছে: his words, by way of the agency.
  const byWay = cited >= 0 && found.length > 0 && speakers.speaksInPerson(speakers.drafts[cited])
  const sources = byWay ? [cited] : found
  if (sources.length === 0 && !isNobody(cue) && !isSutro(view, cue, first)) return undefined
  // গণনা শেষে দেখা যায়, …: how it came out, as the paper tells it itself; ধোঁয়া দেখা যাচ্ছে, …: what is seen
  if (sources.length === 0 && cue.reporting.kind === 'evidential' && cue.first > first)
    if (isOutcome(view, cue.first - 1) || isBareNoun(view, cue.first - 1)) return undefined
  const quote = byWay ? 'indirect' : quoteKind(speakers, cue, sources, from, limit)
  const saying = makeSaying(view, speakers, {
    scope: trimmed(view, from, limit),
    cue,
    quote,
    sources,
    attribution: isAttribution(speakers, cue, sources, quote),
    rule: 'front cue',
    confidence: 0.8,
    addressee: addresseeOf(view, speakers, first, cue),
  })
  return byWay ? { ...saying, chain: found, relayed: true } : saying
}
