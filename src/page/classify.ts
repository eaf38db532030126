import { pattern } from '../core/pattern.js'
import { furnitureOf, phrases, type Reach } from './furniture.js'
import type { Line } from './lines.js'
import { monthNumber } from './months.js'
import { type DateTime, readDateTime } from './publication-date.js'
import type { ExcludedKind } from './types.js'

/** What a line is. `article` lines have no kind. */
export interface Label {
  readonly kind: ExcludedKind | null
  readonly reach: Reach
  /** Where on the line the furniture begins, when it does not begin with the line. */
  readonly from?: number
  readonly published?: DateTime
  readonly updated?: DateTime
  /** A date that no word calls one of publication or update. */
  readonly bare?: DateTime
}

const ARTICLE: Label = { kind: null, reach: 'line' }
/** Most words of a line that only says who wrote or when. */
const LONGEST_BYLINE = 9
const LONGEST_DATE_LINE = 26
const LONGEST_BARE_DATE_LINE = 16
const LONGEST_CREDIT = 7
/** Most words of a line that is furniture of any kind. */
const LONGEST_FURNITURE = 60
/** Most characters of such a line: one word may have millions, more than a regular expression has a stack for. */
const MOST_CHARACTERS = 2000

/** What a line is, going by the line alone. */
export function labelOf(line: Line): Label {
  const whole = line.text.length <= MOST_CHARACTERS ? wholeLabel(line) : undefined
  if (whole !== undefined) return whole
  const credit = trailingCredit(line)
  if (credit !== undefined) return { kind: 'credit', reach: 'line', from: credit }
  return ARTICLE
}

/** What the line is as a whole, if not article. */
function wholeLabel(line: Line): Label | undefined {
  const metadata = dateLine(line)
  if (metadata !== undefined) return metadata
  const furniture = line.words <= LONGEST_FURNITURE ? furnitureOf(line.text) : undefined
  if (furniture !== undefined && fits(line, furniture.kind, furniture.reach)) return { ...furniture }
  if (isByline(line)) return { kind: 'byline-metadata', reach: 'line' }
  return isInitials(line.text) ? { kind: 'credit', reach: 'line' } : undefined
}

/** A phrase that also begins sentences of articles is furniture only on a short line: ভিডিও: …, মতামত */
function fits(line: Line, kind: ExcludedKind, reach: Reach): boolean {
  if (kind === 'related-link' || kind === 'tags' || reach !== 'line') return line.words <= 40
  if (kind === 'credit') return line.words <= LONGEST_CREDIT
  return line.words <= LONGEST_FURNITURE
}

/** A line made of a date, with the words and marks that stand about dates. */
function dateLine(line: Line): Label | undefined {
  if (line.words > LONGEST_DATE_LINE || line.closed || !FIGURE.test(line.text)) return undefined
  const { published, updated, bare, byline, isLabelled, rest } = datesOf(line.text)
  if (published !== undefined || updated !== undefined || isLabelled)
    return rest <= LONGEST_BYLINE
      ? { kind: 'byline-metadata', reach: 'line', published: published ?? bare, updated }
      : undefined
  if (bare === undefined || line.words > LONGEST_BARE_DATE_LINE) return undefined
  if (rest > 0 && (rest > LONGEST_CREDIT || !(byline || bare.hasTime))) return undefined
  return { kind: byline || rest > 0 ? 'byline-metadata' : 'metadata', reach: 'line', bare }
}

const FIGURE = /[0-9০-৯]/u

interface LineDates {
  readonly published?: DateTime
  readonly updated?: DateTime
  readonly bare?: DateTime
  /** Whether a byline stands beside a bare date. */
  readonly byline: boolean
  /** Whether a word of publication or update begins a part that has figures, be it only a time of day. */
  readonly isLabelled: boolean
  /** How many words stand in parts that tell no date. */
  readonly rest: number
}

/** Reads the parts of a line such as `এই মুহূর্ত ডিজিটাল | Posted: 14 Mar 2025, 3:45 pm | Updated: …`. */
function datesOf(text: string): LineDates {
  let published: DateTime | undefined
  let updated: DateTime | undefined
  let bare: DateTime | undefined
  let byline = false
  let isLabelled = false
  let rest = 0
  for (const part of text.split(/[|;]/u).flatMap(splitAtUpdate)) {
    const told = labelled(part, phrases().publication)
    const changed = told === undefined ? labelled(part, phrases().update) : undefined
    const date = readDateTime(told ?? changed ?? part)
    if (told !== undefined) published ??= date
    else if (changed !== undefined) {
      updated ??= date
      isLabelled ||= date === undefined && /^[\s:ঃ]*[0-9০-৯]{1,2}\s?[:.]\s?[0-9০-৯]{2}/u.test(changed)
    } else if (date !== undefined && startsWithByline(part)) {
      bare ??= date
      byline = true
    } else if (date !== undefined && strangeWords(part) <= 2) bare ??= date
    else if (strangeWords(part) > 0) rest += part.split(/\s+/u).length
  }
  return { published, updated, bare, byline, isLabelled, rest }
}

/** প্রকাশ: … আপডেট: … as its two halves. */
function splitAtUpdate(text: string): string[] {
  for (const word of phrases().update) {
    const at = text.indexOf(word, 1)
    if (at > 0 && /[0-9০-৯]/u.test(text.slice(0, at))) return [text.slice(0, at).trim(), text.slice(at)]
  }
  return [text.trim()]
}

/** What stands behind a label, when the text begins with one that a mark, a blank or a digit follows. */
function labelled(text: string, labels: readonly string[]): string | undefined {
  for (const label of labels) {
    if (text.startsWith(label) && /^[\s:ঃ.|–—-]/u.test(text.slice(label.length)))
      return text.slice(label.length)
  }
  return undefined
}

/** Whether a line is a day of any calendar and hardly anything else: ঢাকা, শুক্রবার, ২৯ ফাল্গুন ১৪৩১ */
export function isDay(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false
  return /[0-9০-৯]{1,2}\s\p{L}/u.test(text) && /[0-9০-৯]{4}/u.test(text) && strangeWords(text) <= 1
}

const WORDS = /* @__PURE__ */ pattern('[\\p{L}\\p{M}]{2,}', 'gu')

/** How many words do not belong to dates and times. */
function strangeWords(text: string): number {
  const words = text.match(WORDS()) ?? []
  return words.filter((word) => !phrases().dateWords.has(word) && monthNumber(word) === undefined).length
}

/** নিজস্ব প্রতিবেদক, ঢাকা · যশোর প্রতিনিধি · আন্তর্জাতিক ডেস্ক, ঢাকাটাইমস · Edited by: … */
function isByline(line: Line): boolean {
  if (line.words > LONGEST_BYLINE || line.closed) return false
  const head = line.text.split(/[,|:–—]/u)[0].trim()
  return (
    phrases().bylineLabels.some((label) => followsLabel(line.text, label)) ||
    phrases().bylines.some((byline) => head === byline || endsBehind(head, byline, ' ')) ||
    phrases().bylines.some((byline) => endsBehind(line.text, byline, ' ,'))
  )
}

/** Whether a text ends with a phrase behind one of the marks. */
function endsBehind(text: string, phrase: string, marks: string): boolean {
  return text.endsWith(phrase) && marks.includes(text[text.length - phrase.length - 1])
}

/** A mark behind the label, or behind one in Latin letters a name: By Sneha Roy */
function followsLabel(text: string, label: string): boolean {
  if (!text.startsWith(label)) return false
  return (
    /^\s?(?:$|[:,ঃ–—-])/u.test(text.slice(label.length)) ||
    (/[a-z]$/u.test(label) && text[label.length] === ' ')
  )
}

function startsWithByline(text: string): boolean {
  return phrases().bylines.some((byline) => {
    const at = text.indexOf(byline)
    return (
      at >= 0 &&
      at <= 24 &&
      (at === 0 || text[at - 1] === ' ') &&
      /^[\s,:]/u.test(text.slice(at + byline.length))
    )
  })
}

/** Longest part of initials between slashes, and longest initials in all. */
const LONGEST_INITIAL = 6
const LONGEST_INITIALS = 48

/** MMS · এসএ/এমএইচ · /এফআর/ · বিডি প্রতিদিন/এমআই · (ঢাকাটাইমস/১৫আগস্ট/এসএটি): who wrote and edited. */
function isInitials(text: string): boolean {
  if (text.length > LONGEST_INITIALS) return false
  if (/^[A-Z]{2,5}(?:\s?\/\s?[A-Z]{2,5})*$/u.test(text)) return true
  const inner = /^[([](.*)[)\]]$/u.exec(text)?.[1]
  // জেডএইচ/এসিবি (এএফপি, ডিপিএ): the agencies stand behind.
  const bare = (inner ?? text).replace(/ \([^()]{2,24}\)$/u, '').replace(/^\/|\/$/gu, '')
  const parts = bare.split('/').map((part) => part.trim())
  if (bare.length < text.length && isLetterNames(bare)) return true
  if (parts.length < 2 || parts.some((part) => part === '' || part.length > 16)) return false
  if (parts.some(isLetterNames)) return parts.every((part) => part.split(' ').length <= 2)
  return (
    parts.every((part) => !part.includes(' ') && /\p{L}/u.test(part)) &&
    (inner !== undefined || parts.every((part) => part.length <= LONGEST_INITIAL))
  )
}

/** Whether a word is names of Latin letters and nothing else: এমএইচ, জেআইএম */
function isLetterNames(word: string): boolean {
  const names = phrases().letterNames
  for (let at = 0; at < word.length; ) {
    const name = names.find((each) => word.startsWith(each, at))
    if (name === undefined) return false
    at += name.length
  }
  return word !== ''
}

/** Most words behind a label such as ছবি: at the end of a caption. */
const MOST_CREDITED = 4

/** Where ছবি: সংগৃহীত begins at the end of a caption: নিহত কামরুল ইসলাম। ছবি: সংগৃহীত */
function trailingCredit({ text, start }: Line): number | undefined {
  const { end, labels, longestLabel } = phrases()
  for (const ending of end) {
    if (text.endsWith(ending) && text.length > ending.length) return start + text.length - ending.length
  }
  const from = Math.max(1, text.length - MOST_CHARACTERS, lastWords(text, MOST_CREDITED) - longestLabel)
  const tail = text.slice(from)
  for (const label of labels) {
    const at = tail.lastIndexOf(label)
    if (at < 0 || text[from + at - 1] !== ' ') continue
    const credited = tail.slice(at + label.length).trim()
    if (credited.split(/\s+/u).length <= MOST_CREDITED) return start + from + at
  }
  return undefined
}

/** Where the last `count` words of a text begin, with the blanks before them. */
function lastWords(text: string, count: number): number {
  let at = text.length
  for (let words = 0; words <= count && at > 0; words++) {
    while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--
    if (words === count) break
    while (at > 0 && !isBlank(text.charCodeAt(at - 1))) at--
  }
  return at
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 0xa0 || (unit >= 9 && unit <= 13) || (unit >= 0x1680 && isRareBlank(unit))
}

function isRareBlank(unit: number): boolean {
  return /\s/u.test(String.fromCharCode(unit))
}
