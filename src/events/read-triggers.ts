import type { Range } from '../core/index.js'
import { partition } from '../core/partition.js'
import { attach } from './arguments/attach.js'
import { candidatesOf } from './arguments/candidates.js'
import { ClauseMap } from './arguments/clause-map.js'
import { isToCome, sideOf } from './arguments/date-side.js'
import { datelineRange } from './arguments/dateline.js'
import { argumentWeights } from './arguments/model.js'
import { nameSpeaker } from './arguments/named-speaker.js'
import { settleOpposed } from './arguments/opposed.js'
import { unwrapContents } from './arguments/phrases/containers.js'
import { fillByPhrases, holdersOf } from './arguments/phrases/phrase-fillers.js'
import { nameWords } from './arguments/phrases/role-words.js'
import { rolesAt } from './arguments/roles-at.js'
import { type Layers, type SentenceView, sentenceViews } from './arguments/sentence-views.js'
import { shareScenes } from './arguments/shared-scene.js'
import { toArgument } from './arguments/to-argument.js'
import { modalityOf } from './attributes/modality.js'
import { isNegative } from './attributes/polarity.js'
import { Sources } from './attributes/sources.js'
import type { Match } from './detection/match.js'
import { isBackground } from './grammar/clause-verbs.js'
import type { Words } from './grammar/words.js'
import { gistOf } from './merging/gist.js'
import type { Reading } from './merging/reading.js'
import type { EventNeeds } from './needs.js'
import type { Argument } from './types.js'

/** Every trigger with what was found at it. */
export function readTriggers(
  document: EventNeeds,
  words: Words,
  matches: readonly Match[],
  ownTypes: Readonly<Record<string, readonly string[]>>,
): Reading[] {
  const layers: Layers = {
    discourse: document,
    titles: new Set(document.titles.map(({ first }) => first)),
    numbers: document.numbers,
    dates: document.dates,
    today: document.page.created.value,
    matches,
    dateline: datelineRange(document),
  }
  const weights = argumentWeights()
  const entityOf = (mention: number) => document.mentions[mention].entity
  const sources = new Sources(
    document.attributions,
    document.quotes,
    (scope) => sentencesIn(document.sentences, scope) <= 3,
    (scope) => behindSemicolon(document, scope),
  )
  const readings: Reading[] = []
  let story = 0
  for (const view of sentenceViews(words, document.sentences, layers)) {
    const { first, last } = view
    const [from, to] = view.matches
    if (from === to) continue
    if (turns(words, matches, view)) story++
    const candidates = candidatesOf(words, layers, view)
    const clauses = new ClauseMap(words, first, last, matches, from, to)
    const told: Argument[][] = []
    for (let i = from; i < to; i++) {
      const match = matches[i]
      const range = rangeOf(words, match)
      const polarity = isNegative(match, words, last) ? 'negative' : 'positive'
      const roles = rolesAt(match, words, ownTypes)
      const attachments = attach(match, roles, candidates, clauses, words, last, weights)
      const args: Argument[] = []
      for (const each of attachments) args.push(toArgument(each, words, entityOf))
      const settled = settleOpposed(args, document)
      const cued = sources.cuedBy(range)
      const scene = {
        words,
        first,
        last,
        candidates,
        holders: holdersOf(attachments),
        titles: document.titles,
        ownScope: cued === null ? null : cued.scope,
      }
      nameWords(settled, roles, matches, i, scene, document.mentions)
      fillByPhrases(settled, roles, polarity, matches, i, view, scene)
      unwrapContents(settled, matches, i, view, scene, document.mentions)
      if (cued !== null) nameSpeaker(settled, match, roles, cued)
      told.push(settled)
    }
    shareScenes(matches, from, told)
    for (let i = from; i < to; i++)
      readings.push(readingOf(document, words, matches[i], told[i - from], sources, view, story))
  }
  return readings
}

function readingOf(
  document: EventNeeds,
  words: Words,
  match: Match,
  args: readonly Argument[],
  sources: Sources,
  view: SentenceView,
  story: number,
): Reading {
  const { first, last } = view
  const range = rangeOf(words, match)
  const opening = openingDate(document, words, match, view)
  const { title } = document.page
  const known = sources.of(range)
  const isSaid = known.sources.length > 0
  const hasBefore = match.first > first
  return {
    match,
    args,
    gist: gistOf(document, args, match.first, opening),
    polarity: isNegative(match, words, last) ? 'negative' : 'positive',
    modality: modalityOf(match, words, first, last, known.attribution, isLater(document, args), isSaid),
    sources: known.sources,
    hearsay: known.hearsay,
    definite: match.ending?.classifier === 'টি' || (hasBefore && words.isOf('pointer', match.first - 1)),
    background:
      (match.chain === null || isGenitive(match)) &&
      (isBackground(words, match.last, last) || words.isOf('known', match.last)),
    another: standsBefore(words, 'another', first, match.first) || hadOneThen(document, words, args, opening),
    ofOthers: standsBefore(words, 'others', first, match.first),
    opensNext: match.chain === null && match.ending?.case === 'GEN' && words.isOf('then', match.last),
    renewed: hasBefore && words.isOf('renewed', match.first - 1),
    indefinite: hasBefore && words.isOf('indefinite', match.first - 1),
    opening: openingOf(words, first, last),
    former: isFormer(document, words, args, opening),
    story,
    inTitle: title !== null && range.start >= title.start && range.start < title.end,
  }
}

function rangeOf({ starts, ends }: Words, { first, last }: Match): Range {
  return { start: starts[first], end: ends[last - 1] }
}

/** দাম বাড়ানোর প্রতিবাদে: a verb as a noun. */
function isGenitive({ chain }: Match): boolean {
  return chain?.form === 'verbal-noun' && chain.case === 'GEN'
}

/** Whether its time lies behind the day of the text. */
function isLater({ dates, page }: EventNeeds, args: readonly Argument[]): boolean {
  for (const { role, filler } of args)
    if (role === 'time' && 'date' in filler && isToCome(dates[filler.date], page.created.value)) return true
  return false
}

/** Whether a sentence turns to another story: it opens with এদিকে, or tells of আরেক দুর্ঘটনায়. */
function turns(
  words: Words,
  matches: readonly Match[],
  { first, last, matches: [from, to] }: SentenceView,
): boolean {
  if (openingOf(words, first, last) === 'beside') return true
  for (let i = from; i < to; i++) if (standsBefore(words, 'another', first, matches[i].first)) return true
  return false
}

/** অপর এক দুর্ঘটনায়, পৃথক দুটি হামলায়: one word may stand between. */
function standsBefore(words: Words, kind: string, first: number, trigger: number): boolean {
  for (let i = trigger - 1; i >= first && i >= trigger - 2; i--) if (words.isOf(kind, i)) return true
  return false
}

function openingOf(words: Words, first: number, last: number): Reading['opening'] {
  for (let i = first; i < last && i < first + 2; i++) {
    if (words.isOf('beside', i)) return 'beside'
    if (words.isOf('formerly', i)) return 'before'
  }
  return null
}

/**
 * The day with which a sentence opens, which holds for all that it tells up to a semicolon: "গত মাসেও একই নৌপথে ট্রলার ডুবে
 * চারজন মারা যান". An index into the dates, or -1.
 */
function openingDate({ dates, page }: EventNeeds, words: Words, match: Match, view: SentenceView): number {
  const [from, to] = view.dates
  if (from === to || dates[from].first > view.first + 1 || dates[from].last > match.first) return -1
  for (let at = dates[from].last; at < match.first; at++) if (words.is(at, ';')) return -1
  return sideOf(dates[from], page.created.value) === 0 ? -1 : from
}

/** So many months before the day of the text begins what is told as history. */
const FORMER = 2
const YEAR_AND_MONTH = /^([0-9]{4})(?:-([0-9]{2}))?(?![0-9W])/u

function isFormer(
  { dates, page }: EventNeeds,
  words: Words,
  args: readonly Argument[],
  opening: number,
): boolean {
  const today = page.created.value
  if (today === null) return false
  const told: number[] = []
  for (const { role, filler } of args) if (role === 'time' && 'date' in filler) told.push(filler.date)
  if (told.length === 0 && opening >= 0) told.push(opening)
  for (const date of told) {
    const found = YEAR_AND_MONTH.exec(dates[date].timex.value)
    if (found === null) continue
    const year = found[1]
    const month: string | undefined = found[2]
    const months = (Number(today.slice(0, 4)) - Number(year)) * 12
    const ago = months + Number(today.slice(5, 7)) - Number(month ?? today.slice(5, 7))
    if (month === undefined ? months > 0 : ago > FORMER) return true
    if (ago > 0 && isThenToo(words, dates[date])) return true
  }
  return false
}

/** গত মাসেও, ২০১৯ সালেও: then as now, so that it is another one. */
function isThenToo(words: Words, { last }: EventNeeds['dates'][number]): boolean {
  return words.text(last - 1).endsWith('ও')
}

function hadOneThen(
  { dates, page }: EventNeeds,
  words: Words,
  args: readonly Argument[],
  opening: number,
): boolean {
  const isThen = (date: number) =>
    isThenToo(words, dates[date]) && sideOf(dates[date], page.created.value) < 0
  const told = args.find(({ role, filler }) => role === 'time' && 'date' in filler)
  if (told !== undefined) return 'date' in told.filler && isThen(told.filler.date)
  return opening >= 0 && isThen(opening)
}

/** What follows a range behind a semicolon, up to the end of its sentence. */
function behindSemicolon({ text, sentences }: EventNeeds, { end }: Range): Range | null {
  let at = end
  if (text[at - 1] !== ';') {
    while (text[at] === ' ') at++
    if (text[at] !== ';') return null
    at++
  }
  const sentence = partition(sentences.length, (i) => sentences.starts[i] < at) - 1
  const last = sentence < 0 ? at : sentences.ends[sentence]
  return last > at ? { start: at, end: last } : null
}

function sentencesIn({ starts, length }: EventNeeds['sentences'], scope: Range): number {
  let count = 0
  for (let i = 0; i < length && starts[i] < scope.end; i++) if (starts[i] >= scope.start) count++
  return count
}
