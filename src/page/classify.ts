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
const LONGEST_CREDIT = 7

/** What a line is, going by the line alone. */
export function labelOf(line: Line): Label {
  const metadata = dateLine(line)
  if (metadata !== undefined) return metadata
  const furniture = furnitureOf(line.text)
  if (furniture !== undefined && fits(line, furniture.kind, furniture.reach)) return { ...furniture }
  if (isByline(line)) return { kind: 'byline-metadata', reach: 'line' }
  if (isInitials(line.text)) return { kind: 'credit', reach: 'line' }
  const credit = trailingCredit(line)
  if (credit !== undefined) return { kind: 'credit', reach: 'line', from: credit }
  return ARTICLE
}

/** A phrase that also begins sentences of articles is furniture only on a short line: ভিডিও: …, মতামত */
function fits(line: Line, kind: ExcludedKind, reach: Reach): boolean {
  if (kind === 'related-link' || kind === 'tags' || reach !== 'line') return line.words <= 40
  if (kind === 'credit') return line.words <= LONGEST_CREDIT
  return line.words <= 60
}

/** A line made of a date, with the words and marks that stand about dates. */
function dateLine(line: Line): Label | undefined {
  if (line.words > LONGEST_DATE_LINE || line.closed) return undefined
  const parts = splitAtUpdate(line.text)
  const published = labelled(parts[0], phrases().publication)
  const updated = labelled(parts[1] ?? parts[0], phrases().update)
  const first = published ?? labelled(parts[0], phrases().update)
  const date = first === undefined ? undefined : readDateTime(first)
  if (parts[1] === undefined) {
    if (date !== undefined)
      return {
        kind: 'byline-metadata',
        reach: 'line',
        ...(published === undefined ? { updated: date } : { published: date }),
      }
    return isBareDate(line) ? { kind: 'metadata', reach: 'line', bare: readDateTime(line.text) } : undefined
  }
  const second = updated === undefined ? undefined : readDateTime(updated)
  const before = date ?? readDateTime(parts[0])
  if (before === undefined && second === undefined) return undefined
  return { kind: 'byline-metadata', reach: 'line', published: before, updated: second }
}

/** প্রকাশ: … | আপডেট: … as its two halves. */
function splitAtUpdate(text: string): [string, string?] {
  for (const word of phrases().update) {
    const at = text.indexOf(word, 1)
    if (at > 0 && /[0-9০-৯]/u.test(text.slice(0, at))) return [text.slice(0, at), text.slice(at)]
  }
  return [text]
}

/** What stands behind a label, when the text begins with one that a mark, a blank or a digit follows. */
function labelled(text: string, labels: readonly string[]): string | undefined {
  for (const label of labels) {
    if (text.startsWith(label) && /^[\s:ঃ.|–—-]/u.test(text.slice(label.length)))
      return text.slice(label.length)
  }
  return undefined
}

/** A line of nothing but weekday, date, time and places: ঢাকা, সোমবার, ১৭ নভেম্বর ২০২৫, ২ অগ্রহায়ণ ১৪৩২ */
function isBareDate(line: Line): boolean {
  return line.words <= 14 && readDateTime(line.text) !== undefined && strangeWords(line.text) <= 2
}

/** How many words do not belong to dates and times. */
function strangeWords(text: string): number {
  const words = text.match(/[\p{L}\p{M}]{2,}/gu) ?? []
  return words.filter((word) => !phrases().dateWords.has(word) && monthNumber(word) === undefined).length
}

/** নিজস্ব প্রতিবেদক, ঢাকা · যশোর প্রতিনিধি · আন্তর্জাতিক ডেস্ক, ঢাকাটাইমস */
function isByline(line: Line): boolean {
  if (line.words > LONGEST_BYLINE || line.closed) return false
  const head = line.text.split(/[,|।:–—]/u)[0].trim()
  return (
    phrases().bylines.some((byline) => head === byline || head.endsWith(` ${byline}`)) ||
    phrases().bylines.some((byline) => line.text.endsWith(` ${byline}`) || line.text.endsWith(`,${byline}`))
  )
}

/** MMS · এসএ/এমএইচ · (ঢাকাটাইমস/১৫আগস্ট/এসএটি): the initials of those who wrote and edited. */
function isInitials(text: string): boolean {
  if (text.length > 48) return false
  if (/^[A-Z]{2,5}(?:\s?\/\s?[A-Z]{2,5})*$/u.test(text)) return true
  const inner = /^[([](.*)[)\]]$/u.exec(text)?.[1]
  const parts = (inner ?? text).split('/').map((part) => part.trim())
  return (
    parts.length >= 2 &&
    parts.every((part) => part !== '' && !part.includes(' ') && part.length <= 16 && /\p{L}/u.test(part)) &&
    (inner !== undefined || parts.every((part) => part.length <= 6))
  )
}

/** Where ছবি: সংগৃহীত begins at the end of a caption: নিহত কামরুল ইসলাম। ছবি: সংগৃহীত */
function trailingCredit(line: Line): number | undefined {
  for (const ending of phrases().end) {
    if (line.text.endsWith(ending) && line.text.length > ending.length)
      return line.start + line.text.length - ending.length
  }
  for (const label of phrases().labels) {
    const at = line.text.lastIndexOf(label)
    if (
      at > 0 &&
      / $/u.test(line.text.slice(0, at)) &&
      line.text
        .slice(at + label.length)
        .trim()
        .split(/\s+/u).length <= 4
    )
      return line.start + at
  }
  return undefined
}
