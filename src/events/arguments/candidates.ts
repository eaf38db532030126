import type { Range } from '../../core/index.js'
import type { DateFinding } from '../../dates/index.js'
import type { DiscourseLayer, Mention } from '../../discourse/index.js'
import type { Attribution } from '../../discourse/types.js'
import type { NumberFinding } from '../../numbers/index.js'
import type { Match } from '../match.js'
import type { Words } from '../words.js'
import { caseOfLast } from './case.js'
import { dateClass, eventClass, fillClass, numberClass } from './fill.js'
import { headClass } from './head-class.js'
import { caseMarking, NOM, postpositionAt } from './markings.js'
import { behindParenthesis, coordinate, NEXTS, nextOf } from './neighbours.js'
import { nounPhrases } from './noun-phrases.js'

export type CandidateKind = 'entity' | 'number' | 'date' | 'event' | 'phrase'

/** Something in a sentence that may fill a role. */
export interface Candidate {
  readonly kind: CandidateKind
  /** Index into mentions, numbers, dates, or the document's matches; of phrases none. */
  readonly index: number
  readonly first: number
  readonly last: number
  /** Index into `markingNames()`. */
  readonly marking: number
  /** Index into `FILL_CLASSES`. */
  readonly class: number
  /** name, nominal, pronoun, set; number, date, event. */
  readonly way: number
  /** The candidate that this one is coordinated with, and whose marking it shares; or -1. */
  readonly group: number
  /** The token before which its phrase ends: behind its postposition. */
  readonly end: number
  /** Index into `NEXTS`: what stands behind its phrase. */
  readonly next: number
  /** Whether it is who an attribution of the sentence is from. */
  readonly speaks: boolean
  /** What it says, as a range of the text, where it stands outside that. */
  readonly says: Range | null
  /** Index into `headClassNames()`. */
  readonly head: number
  /** Filler classes of the event that its last word tells, as bits: roles that take events take that one instead. */
  readonly told: number
}

export const WAYS = [
  'name',
  'nominal',
  'pronoun',
  'set',
  'number',
  'date',
  'event',
  'adjective',
  'phrase',
] as const

export interface Layers {
  readonly discourse: DiscourseLayer
  /** Tokens at which titles begin. */
  readonly titles: ReadonlySet<number>
  readonly numbers: readonly NumberFinding[]
  readonly dates: readonly DateFinding[]
  readonly matches: readonly Match[]
}

/** First and last indices into each layer for one sentence. */
export interface SentenceView {
  readonly first: number
  readonly last: number
  readonly mentions: readonly [number, number]
  readonly numbers: readonly [number, number]
  readonly dates: readonly [number, number]
  readonly matches: readonly [number, number]
}

/** All candidates of a sentence, in text order. */
export function candidatesOf(words: Words, layers: Layers, view: SentenceView): Candidate[] {
  const made: Candidate[] = []
  const { mentions, entities } = layers.discourse
  for (let i = view.mentions[0]; i < view.mentions[1]; i++) {
    const mention = mentions[i]
    const own =
      mention.case === null || mention.case === 'OTHER'
        ? caseOfLast(words, mention.last - 1)
        : caseMarking(mention.case)
    const way = WAYS.indexOf(mention.kind === 'alias' || mention.kind === 'metonym' ? 'name' : mention.kind)
    made.push(
      candidate(
        words,
        'entity',
        i,
        mention.first,
        mention.last,
        own,
        fillClass(entities[mention.entity].type),
        way,
        view.last,
      ),
    )
  }
  for (let i = view.numbers[0]; i < view.numbers[1]; i++) {
    const number = layers.numbers[i]
    if (number.inner) continue
    made.push(
      candidate(
        words,
        'number',
        i,
        number.first,
        number.last,
        caseOfLast(words, number.last - 1),
        numberClass(number.kind),
        4,
        view.last,
      ),
    )
  }
  for (let i = view.dates[0]; i < view.dates[1]; i++) {
    const date = layers.dates[i]
    if (date.metadata) continue
    made.push(
      candidate(
        words,
        'date',
        i,
        date.first,
        date.last,
        caseOfLast(words, date.last - 1),
        dateClass(date.timex),
        5,
        view.last,
      ),
    )
  }
  for (let i = view.matches[0]; i < view.matches[1]; i++) {
    const match = layers.matches[i]
    const own = caseMarking(match.ending?.case ?? match.chain?.case ?? 'OTHER')
    made.push(
      candidate(
        words,
        'event',
        i,
        match.first,
        match.last,
        match.chain !== null && match.chain.case === null ? NOM : own,
        eventClass(match.row.type),
        6,
        view.last,
      ),
    )
  }
  for (const [first, last] of beforeTriggers(layers.matches, view, made))
    made.push(
      candidate(
        words,
        'phrase',
        -1,
        first,
        last,
        NOM,
        fillClass('phrase'),
        WAYS.indexOf('phrase'),
        view.last,
      ),
    )
  for (const [first, last] of nounPhrases(words, made, view.first, view.last))
    made.push(
      candidate(
        words,
        'phrase',
        -1,
        first,
        last,
        caseOfLast(words, last - 1),
        fillClass('phrase'),
        WAYS.indexOf('phrase'),
        view.last,
      ),
    )
  const parts = made.filter(
    (each) =>
      !isGloss(words, each, view) &&
      !isModifier(each, made, layers.titles) &&
      (each.kind !== 'entity' || !isShortForm(words, mentions[each.index], mentions[each.index - 1])),
  )
  parts.sort((a, b) => a.first - b.first || b.last - a.last)
  const speakers = speakersOf(layers.discourse, view)
  const starts = new Map<number, boolean>()
  for (const { first, kind } of parts) if (starts.get(first) !== true) starts.set(first, kind === 'event')
  const known = parts.map((each) => ({
    ...each,
    next: NEXTS.indexOf(nextOf(words, each.end, view.last, starts)),
    speaks: each.kind === 'entity' && speakers.has(each.index),
    says: each.kind === 'entity' ? saidBy(mentions, each, speakers) : null,
    told: each.kind === 'phrase' || each.way === NOMINAL ? toldBy(parts, each) : 0,
  }))
  return coordinate(words, known)
}

/** "১ হাজার সেনা নিহত" as a mention, where নিহত is the trigger: who died are ১ হাজার সেনা. */
function beforeTriggers(
  matches: readonly Match[],
  view: SentenceView,
  made: readonly Candidate[],
): [number, number][] {
  const phrases: [number, number][] = []
  for (let i = view.matches[0]; i < view.matches[1]; i++) {
    const { first, last, row } = matches[i]
    if (!row.alone.adj) continue
    for (const { kind, first: from, last: to } of made)
      if (kind === 'entity' && from < first && first < to && to <= last) phrases.push([from, first])
  }
  return phrases
}

const NOMINAL = WAYS.indexOf('nominal')

/** এবারের মেলায়: a noun phrase whose last word is itself the trigger of an event. */
function toldBy(made: readonly Candidate[], { last }: Candidate): number {
  let bits = 0
  for (const { kind, first, last: end, class: own } of made)
    if (kind === 'event' && first < last && last <= end) bits |= 1 << own
  return bits
}

/** তাঁকে (শামসুদ্দিন): what stands in brackets by itself says who is meant and takes no part of its own. */
function isGloss(words: Words, { kind, first, last }: Candidate, view: SentenceView): boolean {
  return (
    (kind === 'entity' || kind === 'phrase') &&
    first > view.first + 1 &&
    last < view.last &&
    words.is(first - 1, '(') &&
    words.is(last, ')')
  )
}

/** বিজেপি নেতা শুভেন্দু, ইইউ নেতাদের: an organisation or a state right before an office, or that begins a longer noun. */
function isModifier(
  { kind, first, last, class: own, marking }: Candidate,
  made: readonly Candidate[],
  titles: ReadonlySet<number>,
): boolean {
  if (kind !== 'entity' || (own !== ORG && own !== GPE) || marking !== NOM) return false
  if (titles.has(last)) return true
  return made.some((other) => other.kind === kind && other.first === first && other.last > last)
}

const ORG = fillClass('ORG')
const GPE = fillClass('GPE')

/** ফোর্সেসকে (আরএসএফ): the short form in brackets takes no part of its own. */
function isShortForm(words: Words, mention: Mention, before: Mention | undefined): boolean {
  return (
    before !== undefined &&
    before.entity === mention.entity &&
    before.last === mention.first - 1 &&
    words.is(mention.first - 1, '(')
  )
}

/** The mentions of a sentence that name the source of an attribution. */
function speakersOf(
  { attributions, mentions }: DiscourseLayer,
  view: SentenceView,
): ReadonlyMap<number, Attribution> {
  const [from, to] = view.mentions
  if (from === to) return NOBODY
  const { start } = mentions[from]
  const { end } = mentions[to - 1]
  let low = 0
  let high = attributions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (attributions[middle].end <= start) low = middle + 1
    else high = middle
  }
  const speakers = new Map<number, Attribution>()
  for (let i = Math.max(0, low - 2); i < attributions.length && attributions[i].start < end; i++)
    for (const filler of attributions[i].source)
      if ('entity' in filler && filler.mention !== undefined) speakers.set(filler.mention, attributions[i])
  return speakers
}

/** What the speaker says whom a mention is, or is a part of: সিউল and সেনাবাহিনী in "সিউলের সেনাবাহিনী জানিয়েছে". */
function saidBy(
  mentions: readonly Mention[],
  { first, last }: Candidate,
  speakers: ReadonlyMap<number, Attribution>,
): Range | null {
  for (const [speaker, { scope, cue }] of speakers) {
    const whole = mentions[speaker]
    if (first < whole.first || last > whole.last) continue
    const inside = scope.start <= whole.start && whole.end <= scope.end
    // অনির্বাণ সহযোগিতা করবেন বলে জানান: of what stands between him and the cue he is the subject.
    const around = whole.end <= scope.start && scope.end <= cue.start
    return inside || around ? null : scope
  }
  return null
}

const NOBODY: ReadonlyMap<number, Attribution> = new Map()

function candidate(
  words: Words,
  kind: CandidateKind,
  index: number,
  first: number,
  last: number,
  own: number,
  kindClass: number,
  way: number,
  limit: number,
): Candidate {
  const at = behindParenthesis(words, last, limit)
  const postposition = postpositionAt(words, at, limit)
  return {
    kind,
    index,
    first,
    last,
    class: kindClass,
    way,
    group: -1,
    marking: postposition >= 0 ? postposition : own,
    end: postposition >= 0 ? at + 1 : last,
    next: 0,
    speaks: false,
    says: null,
    head: kind === 'entity' || kind === 'phrase' ? headClass(words, first, last) : 0,
    told: 0,
  }
}
