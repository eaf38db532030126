import type { View } from '../../view.js'
import type { Cue } from '../cues/cue.js'
import type { Saying } from '../saying.js'
import { makeSaying, trimmed } from '../scopes.js'
import type { Speakers } from '../speakers/speakers.js'
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

const CONCEDED: ReadonlySet<string> = new Set(['admission', 'denial', 'claim', 'allegation'])
