import type { View } from '../../view.js'
import { rumouredBefore } from '../cues/according.js'
import type { Cue } from '../cues/cue.js'
import { isNobody } from '../cues/cue.js'
import type { Saying } from '../saying.js'
import { makeSaying, trimmed } from '../scopes.js'
import { circlesOf, documentBefore } from '../speakers/documents.js'
import type { Speakers } from '../speakers/speakers.js'
import { speakerAtFront, speakersAround } from '../speakers/speakers-around.js'
import { boleBefore } from './bole.js'
import { endOfWords } from './circumstances.js'
import { isAttribution, quoteKind } from './report-kind.js'

/** Most tokens behind a back cue: the speaker and a date. */
const BEHIND = 8

/** … বলে জানিয়েছেন X · …, বলেন তিনি */
export function backCue(
  view: View,
  speakers: Speakers,
  cue: Cue,
  first: number,
  limit: number,
): Saying | undefined {
  const said = boleBefore(view, speakers, cue.first, first)
  const end = said < 0 && limit - cue.last <= BEHIND ? endOfWords(view, speakers, cue, first) : -1
  if (said < 0 && end < 0) return undefined
  const scopeEnd = said >= 0 ? said : end
  if (scopeEnd - first < 2) return undefined
  const turned = end >= 0 && end < cue.first - 1
  let sources = speakersAround(view, speakers, cue, said >= 0 ? said + 1 : cue.first, limit, -1)
  if (turned && sources.length === 0) return undefined
  let from = first
  // … বলে মেট্রো সূত্রে জানা গিয়েছে
  if (sources.length === 0 && said >= 0 && cue.reporting.frame !== 'verb')
    sources = circlesOf(view, speakers, cue.first, said + 1)
  // … বলে স্থানীয় টেলিভিশনের খবরে বলা হয়েছে
  if (sources.length === 0 && cue.passive && said >= 0 && cue.reporting.frame === 'verb')
    sources = documentBefore(view, speakers, cue.first, said + 1)
  if (sources.length === 0 && cue.passive && cue.reporting.frame === 'verb') {
    sources = documentBefore(view, speakers, scopeEnd, first)
    if (sources.length > 0) from = speakers.drafts[sources[0]].last
  }
  if (sources.length === 0 && !isNobody(cue)) {
    sources = speakerAtFront(speakers, first, scopeEnd)
    if (sources.length > 0) from = speakers.drafts[sources[0]].last
  }
  if (view.isMarkOf(from, ',')) from++
  if (scopeEnd - from < 2) return undefined
  if (from === first) from = behindContrast(view, first, scopeEnd)
  const quote = quoteKind(speakers, cue, sources, from, scopeEnd)
  return makeSaying(view, speakers, {
    scope: trimmed(view, from, scopeEnd),
    cue,
    quote,
    sources,
    attribution: isAttribution(speakers, cue, sources, quote),
    rule: 'back cue',
    confidence: 0.75,
  })
}

/** … প্রস্তাব দিয়েছে, কিন্তু | … ভেটো দিতে পারে বলে ধারণা করছেন: the first clause is the paper's own. */
function behindContrast(view: View, first: number, limit: number): number {
  for (let token = limit - 3; token > first + 1; token--)
    if (view.isOf(token, 'but') && view.isMarkOf(token - 1, ',') && view.finite(token - 2)?.mostly === 'verb')
      return token + 1
  return first
}

/** … বলে ফেসবুকে যে খবর ছড়িয়েছে, তা … · … হওয়ার যে গুঞ্জন ছড়িয়েছে, তা … */
export function spread(view: View, speakers: Speakers, cue: Cue, first: number): Saying | undefined {
  if (
    cue.reporting.kind !== 'hearsay' ||
    !(cue.reporting.frame === 'rumour' || view.isOf(cue.first - 1, 'that-clause'))
  )
    return undefined
  const bole = boleBefore(view, speakers, cue.first, first)
  const said = bole < 0 && view.isOf(cue.first, 'rumour') ? rumouredBefore(view, cue.first) : bole
  if (said - first < 2) return undefined
  return makeSaying(view, speakers, {
    scope: trimmed(view, first, said),
    cue,
    quote: null,
    sources: [],
    attribution: true,
    rule: 'spread',
    confidence: 0.75,
  })
}
