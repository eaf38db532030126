import type { Draft } from '../../drafts.js'
import type { View } from '../../view.js'
import { type Cue, isPlain } from '../cues/cue.js'
import { isBole } from '../cues/verb-phrases.js'
import { citedBy } from '../reports/chain.js'
import { type Saying, uncued } from '../saying.js'
import { makeSaying } from '../scopes.js'
import { addressedBefore, addresseeOf } from '../speakers/addressee.js'
import type { Speakers } from '../speakers/speakers.js'
import { speakersAround } from '../speakers/speakers-around.js'
import { speakersBefore } from '../speakers/speakers-before.js'
import { isSentence, isSpoken, isTitle } from './marked-words.js'
import type { Quoted } from './marks.js'
import { closedBy, introduced } from './uncued.js'

/** How far from its marks the words may stand that say who speaks. */
const BEFORE = 3
export const BEHIND = 6
/** The same for single words in marks: ‘নিঃশর্ত সমর্থন’ করার ঘোষণা দিয়েছে. */
const BEHIND_WORDS = 8

/** তিনি বলেন, ‘…’ · ‘…’, বলেন তিনি · ‘…’ বলে অভিহিত করেছেন · ‘…’ করার ঘোষণা দিয়েছে */
export function directSpeech(
  view: View,
  speakers: Speakers,
  quoted: readonly Quoted[],
  cues: readonly Cue[],
  first: number,
  end: number,
): Saying[] {
  const sayings: Saying[] = []
  for (const stretch of quoted) {
    if (stretch.end <= stretch.start) continue
    const saying =
      (isSentence(view, stretch) || isSaidBehind(view, stretch, cues)) && !isTitle(view, stretch)
        ? sentence(view, speakers, stretch, cues, first, end)
        : someWords(view, speakers, stretch, cues, first, end)
    if (saying !== undefined) sayings.push(saying)
  }
  return sayings
}

function sentence(
  view: View,
  speakers: Speakers,
  stretch: Quoted,
  cues: readonly Cue[],
  first: number,
  end: number,
): Saying | undefined {
  const before = cues.findLast((cue) => cue.last <= stretch.open && stretch.open - cue.last <= BEFORE)
  const behind = cues.find((cue) => cue.first >= stretch.close && cue.first - stretch.close <= BEHIND)
  const cue = before ?? behind
  if (cue === undefined) {
    const saying = named(view, speakers, stretch, first)
    if (saying !== undefined || !isSpoken(view, stretch)) return saying
    return introduced(view, speakers, stretch, first) ?? closedBy(view, speakers, stretch, end)
  }
  // সেটিও বললেন ক্যারাঘার, ‘…’: who speaks may stand between.
  const between =
    before === undefined ? [] : speakersAround(view, speakers, before, before.last, stretch.open, -1)
  const isOverheard = view.isOf(cue.first - 1, 'overheard')
  const overheard = isOverheard ? addressedBefore(speakers, cue.first - 1, first) : -1
  const sources =
    overheard >= 0
      ? [overheard]
      : between.length > 0
        ? between
        : before === undefined
          ? speakersAround(view, speakers, cue, stretch.close, end, first)
          : speakersBefore(view, speakers, cue, first)
  const saying = makeSaying(view, speakers, {
    scope: stretch,
    cue,
    quote: 'direct',
    sources,
    attribution: !isOverheard && cue.reporting.kind !== 'reported' && cue.reporting.frame !== 'genitive',
    rule: 'direct',
    confidence: 0.9,
    addressee: addresseeOf(view, speakers, first, cue),
  })
  // কিমকে উদ্ধৃত করে সংস্থাটি বলেছে, ‘…’: his words, by way of the agency.
  const cited = citedBy(view, speakers, cue)
  const byWay = cited >= 0 && speakers.speaksInPerson(speakers.drafts[cited])
  return byWay ? { ...saying, sources: [cited], chain: sources } : saying
}

/** কিম: ‘…’ */
function named(view: View, speakers: Speakers, stretch: Quoted, first: number): Saying | undefined {
  if (!view.isMarkOf(stretch.open - 1, ':') || stretch.open - 1 <= first) return undefined
  const speaker = speakers.endingAt(stretch.open - 1)
  if (speaker < 0 || !isName(speakers.drafts[speaker])) return undefined
  const colon = { start: view.starts[stretch.open - 1], end: view.ends[stretch.open - 1] }
  return uncued(stretch, speaker, colon, 'name and colon', 0.8)
}

const isName = ({ name, type }: Draft) => name >= 0 && type === 'PER'

/** A few words of somebody inside a report; names and titles in marks are not said by anybody. */
function someWords(
  view: View,
  speakers: Speakers,
  stretch: Quoted,
  cues: readonly Cue[],
  first: number,
  end: number,
): Saying | undefined {
  // ‘ড্রয়িংরুমের দল’ বলে কটাক্ষ করেন: what somebody is called may be or hold a name.
  const called = isBole(view, stretch.close) || view.isOf(stretch.close, 'calls')
  for (let token = stretch.open; token < stretch.close && !called; token++)
    if (view.nameAt[token] >= 0) return undefined
  const cue =
    cues.find(
      (behind) =>
        behind.first >= stretch.close &&
        behind.first - stretch.close <= BEHIND_WORDS &&
        behind.reporting.frame === 'verb' &&
        behind.reporting.quote !== 'no' &&
        (called || leadsToVerb(view, stretch, behind)),
    ) ?? cues.findLast((before) => before.last <= stretch.open && opensReport(view, before))
  if (cue === undefined) return undefined
  const sources =
    cue.first < stretch.open
      ? speakersBefore(view, speakers, cue, first)
      : speakersAround(view, speakers, cue, stretch.close, end, first)
  if (sources.length === 0) return undefined
  return makeSaying(view, speakers, {
    scope: stretch,
    cue,
    quote: 'mixed',
    sources,
    attribution: false,
    rule: 'mixed',
    confidence: 0.7,
  })
}

/** ‘…’ করার ঘোষণা দিয়েছে, ‘…’র কথা উল্লেখ করেন: words with no comma between them. */
function leadsToVerb(view: View, stretch: Quoted, cue: Cue): boolean {
  for (let token = stretch.close; token < cue.first; token++) if (view.isMark(token)) return false
  return view.isOf(cue.first - 1, 'complement') || cue.reporting.head !== ''
}

/** বেজিংয়ের হুঁশিয়ারি, … ‘উপযুক্ত জবাব’ দেওয়া হবে */
function opensReport(view: View, { last, reporting }: Cue): boolean {
  return reporting.frame === 'genitive' && reporting.quote === 'yes' && view.isMarkOf(last, ',')
}

/** ‘তার আগে অনেক কাজ বাকি’—বলেছেন তিনি */
function isSaidBehind(view: View, { open, close }: Quoted, cues: readonly Cue[]): boolean {
  if (close - open < 6) return false
  const from = view.isMarkOf(close, '—–,') ? close + 1 : close
  return cues.some((cue) => cue.first === from && cue.reporting.head === '' && isPlain(cue) && !cue.passive)
}
