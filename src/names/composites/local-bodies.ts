import { ALSO } from '../gazetteer/table.js'
import { changed, inner, makeSegment, type Segment } from '../segments/segments.js'
import type { Cut } from '../words/cut.js'
import { lastCut } from '../words/cuts.js'
import { isCueForm, nameCues } from '../words/name-cues.js'
import type { TitleSpan } from '../words/titles.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

/**
 * সিকিম | পুলিশ, মনোহরদী | ফায়ার সার্ভিস, বেলতলা | কেন্দ্রীয় জামে মসজিদ: what every town or state has one of, behind its name.
 */
export function localBodies(view: View, titles: readonly TitleSpan[], segments: Segment[]): void {
  const made: Segment[] = []
  for (const place of segments) {
    const { first, last: at, type, cut, score, match } = place
    if (type !== 'GPE' || cut.suffix !== '' || score <= 0 || !view.isAdjacent(at)) continue
    if (match !== undefined) {
      const { subtype } = match.table.entryNamed(match.form)
      if (match.table.kind(match.form) > ALSO || subtype === 'country') continue
    }
    const body = bodyAt(view, at)
    if (body !== undefined && !isMore(view, titles, body.last))
      made.push(bodyOf(segments, first, at, body, score))
  }
  // বেলতলা | রেল পুলিশ: a word that nobody knows, before one of two words or more
  for (let at = view.from + 1; at < view.to; at++) {
    if (!isUnlisted(view, at - 1) || !view.isAdjacent(at) || !opensPhrase(view.written(at))) continue
    const body = bodyAt(view, at)
    if (body !== undefined && body.last - at > 1 && !isMore(view, titles, body.last))
      made.push(bodyOf(segments, at - 1, at, body, 1))
  }
  for (const segment of made) segments.push(segment)
}

interface Body {
  readonly last: number
  readonly type: 'ORG' | 'FAC'
  readonly cut: Cut
}

function bodyOf(
  segments: readonly Segment[],
  first: number,
  at: number,
  { last, type, cut }: Body,
  score: number,
): Segment {
  let behind = 0
  for (const segment of segments)
    if (segment.first >= at && segment.last <= last && segment.score > behind) behind = segment.score
  const whole = inner(segments, first, last)
  return makeSegment({
    first,
    last,
    type,
    score: Math.max(score + behind, whole) + 4,
    rule: 'head/local body',
    cut,
  })
}

/** গৌরীপুর পুলিশ | তদন্ত কেন্দ্র, নরসিংদীর পুলিশ | সুপার: the phrase goes on. */
function isMore(view: View, titles: readonly TitleSpan[], last: number): boolean {
  return (
    (view.isAdjacent(last) &&
      (view.classes(last) & (CLASSES.head | CLASSES.generic)) !== 0 &&
      view.isBare(last - 1)) ||
    titles.some((title) => title.first < last && last < title.last)
  )
}

function isUnlisted(view: View, at: number): boolean {
  return view.isUnknown(at) && view.classes(at) === 0 && view.taken[at] === 0 && view.isBare(at)
}

interface Phrase {
  readonly words: readonly string[]
  readonly type: Body['type']
}

/** Phrases of one word, which may have an ending, and longer ones by the first word. */
interface Phrases {
  readonly ofOneWord: readonly Phrase[]
  readonly byOpening: ReadonlyMap<string, readonly Phrase[]>
}

let built: Phrases | undefined

function phrases(): Phrases {
  if (built !== undefined) return built
  const ofOneWord: Phrase[] = []
  const byOpening = new Map<string, Phrase[]>()
  for (const [kind, type] of KINDS)
    for (const body of nameCues(kind)) {
      const words = body.split(' ')
      const own = words.length === 1 ? ofOneWord : byOpening.get(words[0])
      if (own === undefined) byOpening.set(words[0], [{ words, type }])
      else own.push({ words, type })
    }
  built = { ofOneWord, byOpening }
  return built
}

/** Whether a phrase of two words or more begins with the word. */
function opensPhrase(word: string): boolean {
  return phrases().byOpening.has(word)
}

const KINDS = [
  ['local-body', 'ORG'],
  ['local-site', 'FAC'],
] as const

/** The longest of the phrases that begin at a unit. */
function bodyAt(view: View, at: number): Body | undefined {
  const { ofOneWord, byOpening } = phrases()
  const longer = view.isWord(at) ? longestOf(view, byOpening.get(view.written(at)), at) : undefined
  return longer ?? longestOf(view, ofOneWord, at)
}

/** Of two that are as long the first in the order of the list. */
function longestOf(view: View, phrases: readonly Phrase[] | undefined, at: number): Body | undefined {
  let found: Phrase | undefined
  for (const phrase of phrases ?? [])
    if ((found === undefined || phrase.words.length > found.words.length) && view.isPhrase(at, phrase.words))
      found = phrase
  if (found === undefined) return undefined
  const { words, type } = found
  const last = at + words.length
  return { last, type, cut: bodyCut(view, last - 1, words[words.length - 1]) }
}

/** এমস | ে: the ending behind the body as the list has it. */
function bodyCut(view: View, at: number, word: string): Cut {
  const { text, cuts } = view.lexemes[at]
  const cut = text.startsWith(word) ? cuts.find(({ length }) => length === word.length) : undefined
  return cut ?? lastCut(view, at)
}

/** ইউনাইটেড | ডেমোক্র্যাটিক পার্টি: another than the listed body. */
export function openedBodies(view: View, segments: Segment[]): void {
  const made: Segment[] = []
  for (const body of segments) {
    const { first, last, type, score, match } = body
    if (type !== 'ORG' || match === undefined || last - first < 2 || score <= 0 || !view.isAdjacent(first))
      continue
    if (!view.isWord(first - 1) || !nameCues('name-opening').has(view.written(first - 1))) continue
    made.push(changed(body, { first: first - 1, score: score + 3, rule: 'head/opened', match: undefined }))
  }
  for (const segment of made) segments.push(segment)
}

/** বনদস্যু | শরীফ বাহিনী: the men of somebody whom the lists do not know. */
export function gangs(view: View, segments: Segment[]): void {
  const made: Segment[] = []
  for (const leader of segments) {
    const { first, last, type, cut, score, match } = leader
    if (type !== 'PER' || last - first > 2 || cut.suffix !== '' || score <= 0 || match !== undefined) continue
    if (!view.isAdjacent(last) || !isCueForm(view, last, 'gang')) continue
    made.push(
      makeSegment({
        first,
        last: last + 1,
        type: 'ORG',
        score: score + 2,
        rule: 'head/gang',
        cut: lastCut(view, last),
      }),
    )
  }
  for (const segment of made) segments.push(segment)
}
