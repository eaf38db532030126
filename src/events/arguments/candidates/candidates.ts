import type { Range } from '../../../core/index.js'
import { partition } from '../../../core/partition.js'
import { sortShort } from '../../../core/sort-short.js'
import type { DiscourseLayer, Mention } from '../../../discourse/index.js'
import type { Attribution } from '../../../discourse/types.js'
import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import { dateClass, eventClass, fillClass, numberClass } from '../fill.js'
import { sideOf } from '../sentence/date-side.js'
import { caseMarking, NOM } from '../sentence/markings.js'
import type { Layers, SentenceView } from '../sentence/sentence-views.js'
import { type Candidate, candidate, DATE, EVENT, NAME, NOMINAL, NUMBER, PHRASE, WAYS } from './candidate.js'
import { caseOfLast } from './case.js'
import { placeInQuotes } from './in-quotes.js'
import { closesClause, coordinate, nextOf, OTHER, TRIGGER } from './neighbours.js'
import { isGloss, isModifier, isOfDateline, isShortForm } from './no-part.js'
import { nounPhrases } from './noun-phrases.js'

/** All candidates of a sentence, in text order. */
export function candidatesOf(words: Words, layers: Layers, view: SentenceView): Candidate[] {
  const made = toldOf(words, layers, view)
  for (const [first, last] of beforeTriggers(layers.matches, view, made))
    made.push(phrase(words, first, last, NOM, view.last))
  for (const [first, last] of nounPhrases(words, made, view.first, view.last))
    made.push(phrase(words, first, last, caseOfLast(words, last - 1), view.last))
  const { mentions } = layers.discourse
  const parts = made.filter(
    (each) =>
      !isOfDateline(words, each, layers.dateline) &&
      !isGloss(words, each, view) &&
      !isModifier(each, made, layers.titles) &&
      !isShortForm(words, mentions, each),
  )
  sortShort(parts, (a, b) => a.first - b.first || b.last - a.last)
  const speakers = speakersOf(layers.discourse, view)
  const starts = new Uint8Array(view.last - view.first)
  for (const { first, kind } of parts)
    starts[first - view.first] = Math.max(starts[first - view.first], kind === 'event' ? TRIGGER : OTHER)
  for (const each of parts) {
    each.next = nextOf(words, each.end, view, starts)
    each.closing = closesClause(words, each, view)
    each.speaks = each.kind === 'entity' && speakers.has(each.index)
    if (each.kind === 'entity') each.says = saidBy(mentions, each, speakers)
    if (each.kind === 'phrase' || each.way === NOMINAL) each.told = toldBy(parts, each)
  }
  placeInQuotes(words, layers.discourse, parts, view)
  coordinate(words, parts)
  return parts
}

/** The mentions, numbers, dates and triggers of a sentence. */
function toldOf(
  words: Words,
  { discourse, numbers, dates, today, matches }: Layers,
  view: SentenceView,
): Candidate[] {
  const made: Candidate[] = []
  const limit = view.last
  for (let i = view.mentions[0]; i < view.mentions[1]; i++) {
    const { first, last, kind, entity, case: grammaticalCase } = discourse.mentions[i]
    const own =
      grammaticalCase === null || grammaticalCase === 'OTHER'
        ? caseOfLast(words, last - 1)
        : caseMarking(grammaticalCase)
    const fill = fillClass(discourse.entities[entity].type)
    const way = kind === 'alias' || kind === 'metonym' ? NAME : WAYS.indexOf(kind)
    made.push(candidate(words, 'entity', i, first, last, own, fill, way, limit))
  }
  for (let i = view.numbers[0]; i < view.numbers[1]; i++) {
    const { first, last, kind, inner } = numbers[i]
    // ২৫০ শয্যার হাসপাতাল: the number says how large something is, and counts nobody.
    if (inner || (last < limit && isSize(words, last, matches, view))) continue
    const own = caseOfLast(words, last - 1)
    made.push(candidate(words, 'number', i, first, last, own, numberClass(kind), NUMBER, limit))
  }
  for (let i = view.dates[0]; i < view.dates[1]; i++) {
    const { first, last, timex, metadata } = dates[i]
    if (metadata) continue
    const own = caseOfLast(words, last - 1)
    const when = candidate(words, 'date', i, first, last, own, dateClass(timex), DATE, limit)
    when.side = sideOf(dates[i], today)
    made.push(when)
  }
  for (let i = view.matches[0]; i < view.matches[1]; i++) {
    const { first, last, chain, ending, row } = matches[i]
    const own =
      chain !== null && chain.case === null ? NOM : caseMarking(ending?.case ?? chain?.case ?? 'OTHER')
    made.push(candidate(words, 'event', i, first, last, own, eventClass(row.type), EVENT, limit))
  }
  return made
}

/** পাঁচ সদস্যের কমিটি; but পাঁচ সদস্যের মৃত্যু counts them. */
function isSize(words: Words, at: number, matches: readonly Match[], { matches: [from, to] }: SentenceView) {
  if (!words.isOf('sized', at)) return false
  for (let i = from; i < to; i++) if (matches[i].first === at + 1) return false
  return true
}

function phrase(words: Words, first: number, last: number, own: number, limit: number): Candidate {
  return candidate(words, 'phrase', -1, first, last, own, PHRASE_CLASS, PHRASE, limit)
}

const PHRASE_CLASS = fillClass('phrase')

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

/** এবারের মেলায়: a noun phrase whose last word is itself the trigger of an event. */
function toldBy(made: readonly Candidate[], { last }: Candidate): number {
  let bits = 0
  for (const { kind, first, last: end, class: own } of made)
    if (kind === 'event' && first < last && last <= end) bits |= 1 << own
  return bits
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
  const low = partition(attributions.length, (i) => attributions[i].end <= start)
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
