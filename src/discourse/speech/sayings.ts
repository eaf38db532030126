import { partition } from '../../core/partition.js'
import { NEWLINE } from '../../tokens/index.js'
import type { Draft } from '../drafts.js'
import type { View } from '../view.js'
import type { Cue } from './cues/cue.js'
import { cuesOf } from './cues/cues.js'
import { BEHIND } from './quotes/direct.js'
import { datelineCredit } from './quotes/lines.js'
import { type Quoted, quotedStretches } from './quotes/marks.js'
import { marksAlone, ownerBehind } from './quotes/uncued.js'
import { ReportedSpeech } from './reports/reported.js'
import type { Saying } from './saying.js'
import { trimmed } from './scopes.js'
import { sentenceSayings } from './sentence-sayings.js'
import { Speakers } from './speakers/speakers.js'

/** Who said what, sentence by sentence. */
export function findSayings(view: View, drafts: readonly Draft[]): Saying[] {
  const speakers = new Speakers(view, drafts)
  const reported = new ReportedSpeech(view, speakers)
  const quoted = quotedStretches(view)
  const { sentences } = view.document
  const sayings: Saying[] = []
  const credit = datelineCredit(view, speakers)
  if (credit !== undefined) sayings.push(credit)
  let next = 0
  let open = -1
  let spoken = -1
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences.firsts[s]
    const limit = sentences.lasts[s]
    if (first >= limit || view.excluded[first] === 1 || limit <= spoken) continue
    while (next < quoted.length && quoted[next].open < first) next++
    const inside: Quoted[] = []
    let end = limit
    for (let q = next; q < quoted.length && quoted[q].open < limit; q++) {
      inside.push(quoted[q])
      end = Math.max(end, quoted[q].close)
    }
    if (inside.length > 0) end = withTail(view, speakers, inside[inside.length - 1], end)
    const found = sentenceSayings(view, speakers, reported, { s, first, limit, end, inside })
    if (found.some(({ quote }) => quote === 'direct') && end > limit) spoken = end
    if (found[0]?.rule === 'name and colon') spoken = lineEnd(view, limit)
    if (found.length === 0 && open >= 0 && goesOn(view, speakers, sayings[open], s)) {
      sayings[open] = {
        ...sayings[open],
        scope: { start: sayings[open].scope.start, end: trimmed(view, first, limit).end },
      }
      continue
    }
    if (found.length === 0 && inside.length === 1) {
      const own = marksAlone(view, speakers, sayings[sayings.length - 1], inside[0], s)
      if (own !== undefined) {
        sayings.push(own)
        spoken = Math.max(spoken, inside[0].close)
        continue
      }
    }
    if (found.length === 1 && isSaidAlready(speakers, sayings[sayings.length - 1], found[0])) continue
    const before = sayings[sayings.length - 1]
    for (const saying of found) sayings.push(behindOthers(view, before, saying))
    const last = found[found.length - 1]
    const isOpen = last !== undefined && last.rule === 'front cue'
    open = isOpen ? sayings.length - 1 : -1
  }
  return sayings
}

/** “ভয় পেয়েছি। ছুটে বেরোই,” বললেন রেখা মিত্র: the sentence in which a quotation ends may say whose it is. */
function withTail(view: View, speakers: Speakers, { open, close }: Quoted, end: number): number {
  if (close >= view.length || view.kinds[close] === NEWLINE || view.isMarkOf(close, '।?!')) return end
  const sentence = view.sentenceAt[close]
  if (sentence === view.sentenceAt[open]) return end
  const limit = view.document.sentences.lasts[sentence]
  if (ownerBehind(view, speakers, close, limit) >= 0) return Math.max(end, limit)
  // ‘… দেবে।’ তবে দাবি নাকচ করে তিনি জানান, …: what is complete has its speaker right behind it.
  const isEnded = ENDED.test(view.text.slice(Math.max(0, view.starts[close - 1] - 1), view.starts[close - 1]))
  const reach = !isEnded ? BEHIND : view.isOf(close, 'pointer') ? POINTED : RIGHT_BEHIND
  const behind = cuesOf(view, close, limit).find(({ first }) => first - close <= reach)
  if (behind === undefined || behind.reporting.frame !== 'verb' || opensWords(view, behind)) return end
  return Math.max(end, limit)
}

/** তিনি বলেন, … · তিনি জানান যে … */
function opensWords(view: View, { last }: Cue): boolean {
  return (
    view.isMarkOf(last, ',:') ||
    view.isOf(last, 'that-clause') ||
    OPENING_MARK.test(view.text[view.starts[last]] ?? '')
  )
}

const ENDED = /[।?!]/u
const RIGHT_BEHIND = 1
/** ‘…।’ এ কথা বলেন তিনি */
const POINTED = 3
const OPENING_MARK = /[“‘"']/u

/** X বলেছেন, …। বৈঠকে তিনি এ কথা বলেন: the sentence before has told that he said so. */
function isSaidAlready(
  { drafts }: Speakers,
  before: Saying | undefined,
  { rule, kind, scope, sources }: Saying,
): boolean {
  if (rule !== 'pointing' || before === undefined || before.sources.length === 0) return false
  if (before.scope.start < scope.start || before.scope.end > scope.end) return false
  // দলটির অভিযোগ, …। তাদের প্রতিনিধিরা এ অভিযোগ জানান।
  if (kind !== 'reported') return true
  const isPerson = (source: number) => drafts[source].type === 'PER' || drafts[source].anaphor !== undefined
  return isPerson(sources[0]) && isPerson(before.sources[0])
}

/** What is pointed at begins behind what has a speaker of its own. */
function behindOthers(view: View, before: Saying | undefined, saying: Saying): Saying {
  if (saying.rule !== 'pointing' || before === undefined || before.rule === 'dateline') return saying
  const { scope } = saying
  if (before.scope.end <= scope.start || before.scope.start < scope.start) return saying
  const { sentences } = view.document
  const next = partition(sentences.length, (i) => sentences.starts[i] < before.scope.end)
  const start = next < sentences.length ? sentences.starts[next] : scope.end
  return start < scope.end ? { ...saying, scope: { start, end: scope.end } } : saying
}

function lineEnd(view: View, token: number): number {
  let end = token
  while (end < view.length && view.kinds[end] !== NEWLINE) end++
  return end
}

/** এর মধ্যে …, পাশাপাশি …: a sentence that only adds to what is reported. */
function addsToIt(view: View, first: number): boolean {
  return view.isOf(first, 'besides') || (view.isOf(first, 'of-these') && view.isOf(first + 1, 'partitive'))
}

/** Whether unmarked speech goes on: the next sentence of the paragraph speaks of আমরা, আমি, আপনার; or what is reported: এর মধ্যে … */
function goesOn(view: View, speakers: Speakers, saying: Saying, sentence: number): boolean {
  const { sentences } = view.document
  const between = view.text.slice(sentences.ends[sentence - 1], sentences.starts[sentence])
  if (between.includes('\n') || saying.scope.end < sentences.starts[sentence - 1]) return false
  const limit = sentences.lasts[sentence]
  if (saying.quote === null) return saying.attribution && addsToIt(view, sentences.firsts[sentence])
  if (OPENING_MARK.test(view.text[sentences.starts[sentence]])) return false
  for (
    let i = speakers.from(sentences.firsts[sentence]);
    i < speakers.drafts.length && speakers.drafts[i].first < limit;
    i++
  ) {
    const person = speakers.drafts[i].anaphor?.person
    if (person === 1 || person === 2) return true
  }
  return false
}
