import { endsAs, grammarWords } from '../../grammar-words.js'
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

/** আসামি হত্যার কথা স্বীকার করেছেন · হামলার দায় স্বীকার করেছে হুথিরা · দখলের কথা জানিয়েছে সেনারা: what is told stands before the verb. */
export function admitted(
  view: View,
  speakers: Speakers,
  cue: Cue,
  first: number,
  limit: number,
): Saying | undefined {
  if (cue.conceding || cue.passive) return undefined
  const isClaim = isClaimedDeed(view, cue)
  const isOwned =
    (cue.reporting.kind === 'admission' || informs(view, cue)) &&
    view.isOf(cue.first - 1, 'admitted') &&
    isGenitive(view, cue.first - 2)
  if (!isClaim && !isOwned) return undefined
  // … স্বীকার করে দাবি করেছে, …
  const mayGoOn = !view.isMark(cue.last) && !isBole(view, cue.last)
  if (mayGoOn && view.verbs(cue.last - 1).some(({ form }) => form === 'participle')) return undefined
  // শহরটি দখলের দাবি করেছে | রুশ বাহিনী
  const behind = speakersAround(view, speakers, cue, cue.last, limit, -1)
  const isTurned = behind.length > 0 && speakers.drafts[behind[0]].first <= cue.last + 1
  const before = isTurned ? [] : speakersBefore(view, speakers, cue, first)
  const sources = before.length > 0 ? before : behind
  if (sources.length === 0) return undefined
  const from = before.length > 0 ? speakers.drafts[before[before.length - 1]].last : first
  const last = isClaim ? cue.first : cue.first - 1
  let start = last - 1
  // … পুলিশের কাছে | চুরির কথা, আদালতে | চুরির কথা
  while (
    start > from &&
    !view.isMark(start - 1) &&
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

/** শহরটি দখলের | দাবি করেছে, ড্রোন ভূপাতিত করার | দাবি করেছে: done by who claims it, and nothing that is asked for. */
function isClaimedDeed(view: View, { first, reporting: { kind, head, frame } }: Cue): boolean {
  if (kind !== 'claim' || frame !== 'verb' || !endsAs(head, 'demand') || !isDone(view, first + 1))
    return false
  if (view.isOf(first - 1, 'claimed-deed')) return true
  return view.isOf(first - 1, 'doing-of') && view.isOf(first - 2, 'claimed-noun')
}

const isDone = (view: View, token: number): boolean =>
  view.verbs(token).some(({ lemma }) => grammarWords('make').has(lemma))

/** শহরটি দখলের কথা জানিয়েছে, হামলার কথা নিশ্চিত করেছে: the verb of informing, with what it tells before it. */
const informs = (view: View, { first }: Cue): boolean => view.isOf(first, 'informed')

const CONCEDED: ReadonlySet<string> = new Set(['admission', 'denial', 'claim', 'allegation'])
