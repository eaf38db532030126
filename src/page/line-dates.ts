import { pattern } from '../core/pattern.js'
import { startsWithByline } from './byline.js'
import { monthNumber } from './months.js'
import { phrases } from './phrases.js'
import { type DateTime, readDateTime } from './publication-date.js'

/** What the parts of a line tell of dates. */
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
export function datesOf(text: string): LineDates {
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

/** Most characters of a day with its names by two calendars. */
const LONGEST_DAY = 200

/** Whether a line is a day of any calendar and hardly anything else: ঢাকা, শুক্রবার, ২৯ ফাল্গুন ১৪৩১ */
export function isDay(text: string): boolean {
  if (text.length > LONGEST_DAY) return false
  return /[0-9০-৯]{1,2}\s\p{L}/u.test(text) && /[0-9০-৯]{4}/u.test(text) && strangeWords(text) <= 1
}

const WORDS = /* @__PURE__ */ pattern('[\\p{L}\\p{M}]{2,}', 'gu')

/** How many words do not belong to dates and times. */
function strangeWords(text: string): number {
  const words = text.match(WORDS()) ?? []
  return words.filter((word) => !phrases().dateWords.has(word) && monthNumber(word) === undefined).length
}
