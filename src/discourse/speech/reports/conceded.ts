import type { View } from '../../view.js'
import { isGenitive } from '../cues/according.js'
import type { Cue } from '../cues/cue.js'
import { isBole } from '../cues/verb-phrases.js'
import type { Saying } from '../saying.js'
import { makeSaying, trimmed } from '../scopes.js'
import type { Speakers } from '../speakers/speakers.js'
import { speakersAround } from '../speakers/speakers-around.js'
import { speakersBefore } from '../speakers/speakers-before.js'

/** বিএসএফ গুলি চালানোর কথা স্বীকার করলেও … */
export function conceded(view: View, speakers: Speakers, cue: Cue, first: number): Saying | undefined {
  if (!cue.conceding || !CONCEDED.has(cue.reporting.kind)) return undefined
  const sources = speakersBefore(view, speakers, cue, first)
  if (sources.length === 0) return undefined
  const from = speakers.drafts[sources[sources.length - 1]].last
  if (cue.first - from < 2) return undefined
  return makeSaying(view, speakers, {
    scope: trimmed(view, from, cue.first),
    cue,
    quote: null,
    sources,
    attribution: true,
    rule: 'conceded',
    confidence: 0.7,
  })
}

/** আসামি হত্যার কথা স্বীকার করেছেন · হামলার দায় স্বীকার করেছে হুথিরা: what is admitted stands before the verb. */
export function admitted(
  view: View,
  speakers: Speakers,
  cue: Cue,
  first: number,
  limit: number,
): Saying | undefined {
  if (cue.reporting.kind !== 'admission' || cue.conceding || cue.passive) return undefined
  if (!view.isOf(cue.first - 1, 'admitted') || !isGenitive(view, cue.first - 2)) return undefined
  // … স্বীকার করে দাবি করেছে, …
  const mayGoOn = !view.isMark(cue.last) && !isBole(view, cue.last)
  if (mayGoOn && view.verbs(cue.last - 1).some(({ form }) => form === 'participle')) return undefined
  const before = speakersBefore(view, speakers, cue, first)
  const sources = before.length > 0 ? before : speakersAround(view, speakers, cue, cue.last, limit, -1)
  if (sources.length === 0) return undefined
  const from = before.length > 0 ? speakers.drafts[before[before.length - 1]].last : first
  const last = cue.first - 1
  let start = last - 1
  // … পুলিশের কাছে | চুরির কথা, আদালতে | চুরির কথা
  while (
    start > from &&
    view.isWord(start - 1) &&
    !view.isOf(start - 1, 'towards') &&
    view.dateAt[start - 1] === 0 &&
    speakers.drafts[speakers.endingAt(start)]?.case !== 'LOC'
  )
    start--
  return makeSaying(view, speakers, {
    scope: trimmed(view, start, cue.first),
    cue,
    quote: null,
    sources,
    attribution: true,
    rule: 'admitted',
    confidence: 0.7,
  })
}

const CONCEDED: ReadonlySet<string> = new Set(['admission', 'denial', 'claim', 'allegation'])
