import { NEWLINE } from '../../../tokens/index.js'
import type { View } from '../../view.js'
import { type Saying, uncued } from '../saying.js'
import { trimmed } from '../scopes.js'
import type { Speakers } from '../speakers/speakers.js'

/** A sentence by its tokens. */
export interface Line {
  readonly index: number
  readonly first: number
  readonly limit: number
}

/** Sayings that the layout shows: headlines, credits, pulled quotes. */
export function lineSaying(view: View, speakers: Speakers, line: Line): Saying | undefined {
  return (
    sourceLine(view, speakers, line) ??
    newsOf(view, speakers, line) ??
    colonLine(view, speakers, line) ??
    pulledQuote(view, speakers, line)
  )
}

/** পাশে থাকবো: কিম · মমতা: কেউ বাদ যাবে না */
function colonLine(view: View, speakers: Speakers, { first, limit }: Line): Saying | undefined {
  const interview = asked(view, speakers, first, limit)
  if (interview !== undefined) return interview
  if (!isWholeLine(view, first, limit) || view.isMarkOf(limit - 1, '।')) return undefined
  const colon = lastColon(view, first, limit)
  if (colon < 0 || colon + 1 >= limit) return undefined
  const behind = speakers.from(colon + 1)
  const last = view.kinds[limit - 1] === NEWLINE ? limit - 1 : limit
  for (let i = behind; i < speakers.drafts.length && speakers.drafts[i].first === colon + 1; i++) {
    const speaker = speakers.drafts[i]
    if (speaker.last === last && speakers.canSpeak(speaker) && speaker.count === null)
      return said(view, i, trimmed(view, first, colon), colon, 'headline colon')
  }
  return undefined
}

/** আবদুল্লাহ জামান: এ স্কুলে ভর্তির কারণ আছে। প্রথমটি হলো …: what somebody answers in an interview, to the end of the line. */
function asked(view: View, speakers: Speakers, first: number, limit: number): Saying | undefined {
  if (first > 0 && view.kinds[first - 1] !== NEWLINE) return undefined
  for (let i = speakers.from(first); i < speakers.drafts.length && speakers.drafts[i].first === first; i++) {
    const { last, type, name, case: grammaticalCase } = speakers.drafts[i]
    if (type !== 'PER' || name < 0 || grammaticalCase !== 'NOM' || !view.isMarkOf(last, ':')) continue
    let end = limit
    while (end < view.length && view.kinds[end] !== NEWLINE) end++
    if (end - last < 4) return undefined
    const isAnswer = end > limit || view.isMarkOf(limit - 1, '।?!')
    return {
      ...said(view, i, trimmed(view, last + 1, end), last, 'name and colon'),
      quote: isAnswer ? 'direct' : 'indirect',
    }
  }
  return undefined
}

function said(view: View, speaker: number, scope: Saying['scope'], colon: number, rule: string): Saying {
  return {
    scope,
    cue: { start: view.starts[colon], end: view.ends[colon] },
    kind: 'reported',
    quote: 'indirect',
    attribution: false,
    sources: [speaker],
    chain: [],
    addressee: -1,
    rule,
    confidence: 0.8,
  }
}

/** সূত্র: আল জাজিরা, রয়টার্স */
function sourceLine(view: View, speakers: Speakers, { first, limit }: Line): Saying | undefined {
  if (!view.isOf(first, 'source-line') || !view.isMarkOf(first + 1, ':ঃ')) return undefined
  const sources: number[] = []
  for (let i = speakers.from(first); i < speakers.drafts.length && speakers.drafts[i].first < limit; i++)
    if (speakers.drafts[i].name >= 0) sources.push(i)
  if (sources.length === 0) return undefined
  const start = view.document.sentences.starts[0]
  const cue = { start: view.starts[first], end: view.ends[first] }
  return credit(sources, { start, end: Math.max(start, cue.start - 1) }, cue, 'source line')
}

/** খবর এএফপি ও বিবিসির।: the paragraph so far is theirs. */
function newsOf(view: View, speakers: Speakers, { index, first, limit }: Line): Saying | undefined {
  if (!view.isOf(first, 'news-of') || limit - first > 9 || index === 0) return undefined
  let last = limit
  while (last > first && view.isMark(last - 1)) last--
  const owner = speakers.endingAt(last)
  if (owner < 0 || speakers.drafts[owner].name < 0 || !isOwned(speakers.drafts[owner].case)) return undefined
  const sources: number[] = []
  for (let i = speakers.from(first + 1); i <= owner; i++)
    if (speakers.drafts[i].name >= 0 && speakers.drafts[i].type === 'ORG') sources.push(i)
  if (sources.length === 0) return undefined
  const { firsts, starts, ends } = view.document.sentences
  let from = index - 1
  while (from > 0 && view.kinds[firsts[from] - 1] !== NEWLINE) from--
  const cue = { start: view.starts[first], end: view.ends[first] }
  return credit(sources, { start: starts[from], end: ends[index - 1] }, cue, 'news of')
}

const isOwned = (grammaticalCase: string | null) => grammaticalCase === 'GEN' || grammaticalCase === 'GEN.PL'

/** How far behind the place of a dateline the agency may stand. */
const CREDIT = 40

/** ঢাকা, ১২ মে (বাসস): the agency says all that follows. */
export function datelineCredit(view: View, speakers: Speakers): Saying | undefined {
  const { page } = view.document
  if (page.dateline === null) return undefined
  const { start, end: dated } = page.dateline
  for (let i = 0; i < speakers.drafts.length && speakers.drafts[i].start < dated + CREDIT; i++) {
    const { start: at, end: to, name, type, first } = speakers.drafts[i]
    if (at < start || name < 0 || type !== 'ORG' || !view.isMarkOf(first - 1, '(')) continue
    const agencies = agenciesFrom(view, speakers, i)
    const end = speakers.drafts[agencies[agencies.length - 1]].last
    if (!view.isMarkOf(end, ')')) continue
    const { sentences } = view.document
    return credit(
      agencies,
      { start: view.starts[Math.min(end + 2, view.length - 1)], end: sentences.ends[sentences.length - 1] },
      { start: at, end: to },
      'dateline',
    )
  }
  return undefined
}

/** (রয়টার্স/ইউএনবি) */
function agenciesFrom(view: View, { drafts }: Speakers, first: number): number[] {
  const agencies = [first]
  for (let i = first + 1; i < drafts.length; i++) {
    const { last } = drafts[agencies[agencies.length - 1]]
    if (drafts[i].first !== last + 1 || !view.isMarkOf(last, '/,–-') || drafts[i].type !== 'ORG') break
    agencies.push(i)
  }
  return agencies
}

function credit(sources: number[], scope: Saying['scope'], cue: Saying['scope'], rule: string): Saying {
  return {
    scope,
    cue,
    kind: 'reported',
    quote: null,
    attribution: true,
    sources,
    chain: [],
    addressee: -1,
    rule,
    confidence: 0.8,
  }
}

/** A paragraph in large type, and under it nothing but a name and an office: কিম জং উন, উত্তর কোরিয়ার নেতা. */
function pulledQuote(view: View, speakers: Speakers, { index, first, limit }: Line): Saying | undefined {
  const { sentences } = view.document
  if (index === 0 || limit - first > 12) return undefined
  let i = speakers.from(first)
  if (i >= speakers.drafts.length || speakers.drafts[i].first !== first) return undefined
  const name = speakers.drafts[i]
  if (name.name < 0 || name.type !== 'PER' || name.case !== 'NOM' || !view.isMarkOf(name.last, ','))
    return undefined
  const end = view.kinds[limit - 1] === NEWLINE ? limit - 1 : limit
  while (i < speakers.drafts.length && speakers.drafts[i].first < end && speakers.drafts[i].last !== end) i++
  const office = speakers.drafts[i]
  if (office === undefined || office.last !== end || office.kind !== 'nominal' || office.type !== 'PER')
    return undefined
  let from = index - 1
  while (from > 0 && !view.text.slice(sentences.ends[from - 1], sentences.starts[from]).includes('\n')) from--
  const scope = trimmed(view, sentences.firsts[from], sentences.lasts[index - 1])
  return uncued(scope, speakers.from(first), null, 'pulled quote', 0.7)
}

/** Whether a sentence is all of its line. */
function isWholeLine(view: View, first: number, limit: number): boolean {
  const begins = first === 0 || view.kinds[first - 1] === NEWLINE || view.excluded[first - 1] === 1
  const ends = limit >= view.length || view.kinds[limit] === NEWLINE || view.kinds[limit - 1] === NEWLINE
  return begins && ends
}

function lastColon(view: View, first: number, limit: number): number {
  for (let token = limit - 1; token > first; token--) if (view.isMarkOf(token, ':')) return token
  return -1
}
