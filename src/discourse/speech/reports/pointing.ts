import { grammarWords } from '../../grammar-words.js'
import type { View } from '../../view.js'
import { type Cue, isPlain } from '../cues/cue.js'
import type { Saying } from '../saying.js'
import { makeSaying, trimmed } from '../scopes.js'
import type { Speakers } from '../speakers/speakers.js'
import { speakersAround } from '../speakers/speakers-around.js'
import { speakersBefore } from '../speakers/speakers-before.js'

/** X এ তথ্য জানিয়েছে, X এ কথা বলেছেন: what was said stands in the sentence before. */
export function pointing(
  view: View,
  speakers: Speakers,
  cue: Cue,
  first: number,
  limit: number,
  sentence: number,
): Saying | undefined {
  if (cue.passive || cue.reporting.kind === 'denial') return undefined
  if (limit - cue.last > 2 && !endsWithSpeaker(view, speakers, cue.last, limit)) return undefined
  const points = [cue.first - 1, cue.first - 2, cue.first].some(
    (token) => token >= first && pointsBack(view, token),
  )
  if (!points) return undefined
  const dash = breakBefore(view, first, cue.first)
  const behind = speakersAround(view, speakers, cue, cue.last, limit, -1)
  const sources =
    behind.length > 0 ? behind : speakersBefore(view, speakers, cue, dash < 0 ? first : dash + 1)
  if (sources.length === 0) return undefined
  if (sentence === 0 && dash < 0) return undefined
  const { sentences } = view.document
  const before = sentence - 1
  // … নিহত হয়েছেন—এ খবর দিয়েছে রয়টার্স: what was said stands before the dash.
  const scope =
    dash < 0 ? trimmed(view, sentences.firsts[before], sentences.lasts[before]) : trimmed(view, first, dash)
  const person = speakers.speaksInPerson(speakers.drafts[sources[0]])
  return makeSaying(view, speakers, {
    scope,
    cue,
    quote: person && isPlain(cue) ? 'indirect' : null,
    sources,
    attribution: true,
    rule: 'pointing',
    confidence: 0.6,
  })
}

/** The last dash between two words before a token, or the comma behind a verb: … পৌঁছন ওই যুবক, এমনটাই জানিয়েছে সিউল; or -1. */
function breakBefore(view: View, first: number, limit: number): number {
  for (let token = limit - 1; token > first + 2; token--) if (view.isMarkOf(token, '—–')) return token
  for (let token = limit - 1; token > first + 2; token--)
    if (view.isMarkOf(token, ','))
      return hasVerb(view, Math.max(first, token - BEHIND_VERB), token) ? token : -1
  return -1
}

/** Most tokens of an office in front of who points. */
const OFFICE = 4

/** Most tokens from a verb to the end of its clause: পৌঁছন বছর বাইশের ওই যুবক. */
const BEHIND_VERB = 6

function hasVerb(view: View, first: number, limit: number): boolean {
  for (let token = first; token < limit; token++) if (view.finite(token)?.mostly === 'verb') return true
  return false
}

/** এমনটাই জানিয়েছে | দক্ষিণ কোরিয়া: whether a subject and no more stands between two tokens. */
function endsWithSpeaker(view: View, speakers: Speakers, first: number, limit: number): boolean {
  let end = limit
  while (end > first && view.isMark(end - 1)) end--
  const speaker = speakers.endingAt(end)
  if (speaker < 0 || !speakers.isSubject(speaker)) return false
  const from = speakers.drafts[speaker].first
  return from >= first && from - first <= OFFICE
}

/** এ তথ্য, এই কথা, তথ্যটি, এমনটাই */
function pointsBack(view: View, token: number): boolean {
  const word = view.word(token)
  return (
    grammarWords('pointing').has(word) ||
    (grammarWords('pointed').has(word) && view.isOf(token - 1, 'pointer'))
  )
}
