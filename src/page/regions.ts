import { mapped } from '../core/mapped.js'
import type { Label } from './classify.js'
import { labelOf } from './classify.js'

import { fillGaps, foreignLines, nameLines, tagLines } from './gaps.js'
import { HEAD_LINES, headerAbove } from './header.js'
import { HEADLINE, type Line } from './lines.js'
import { phrases } from './phrases.js'
import type { Excluded, ExcludedKind } from './types.js'

/** Lines with their kinds: null for article. */
export interface LabelledLine {
  readonly line: Line
  readonly label: Label
  readonly kind: ExcludedKind | null
}

/** Fewest words of a paragraph that shows that the article goes on below a section of links; with a danda, as no headline ends, fewer. */
const PARAGRAPH = 14
const SENTENCE = 5
/** Most headlines below a heading such as আরও পড়ুন. */
const LONGEST_SECTION = 8

/** Labels all lines, letting sections and tails reach over the lines below them. */
export function labelLines(lines: readonly Line[], publishedAt?: string): LabelledLine[] {
  const labels = mapped(lines, labelOf)
  const kinds = mapped(labels, (label, i) => (isDateOfText(label, i, publishedAt) ? null : label.kind))
  const bodyStart = lines.findIndex((line, i) => labels[i].kind === null && line.closed)
  topics(lines, labels, kinds, bodyStart)
  const bodyEnd = lastParagraph(lines, labels, bodyStart)
  // Pages of nothing but headings: what one has taken, to its end, is not gone through for the next.
  let isRestTaken = false
  let taken = 0
  for (let i = 0; i < lines.length; i++) {
    const { kind, reach } = labels[i]
    if (kind === null) continue
    const isTail = reach === 'tail' || reach === 'end'
    if (isTail && (bodyStart < 0 || i < bodyStart)) continue
    if (isTail && i > bodyEnd) {
      if (!isRestTaken) takeRest(kinds, i, kind)
      isRestTaken = true
    } else if (reach !== 'line' && i <= bodyEnd) reachDown(lines, kinds, i + 1, kind, i + LONGEST_SECTION)
    else if (reach !== 'line') taken = reachDown(lines, kinds, Math.max(i + 1, taken), kind, Infinity)
  }
  countersBelowMetadata(lines, kinds)
  headerAbove(lines, labels, kinds)
  nameLines(lines, kinds, bodyStart)
  foreignLines(lines, kinds, bodyStart, bodyEnd)
  fillGaps(lines, kinds)
  tagLines(lines, kinds)
  return mapped(lines, (line, i) => ({ line, label: labels[i], kind: kinds[i] }))
}

/** All that follows is of the kind, but what is plainly something else; ৩ ঘণ্টা আগে tells a comment's age. */
function takeRest(kinds: (ExcludedKind | null)[], from: number, kind: ExcludedKind): void {
  for (let i = from + 1; i < kinds.length; i++)
    if (kinds[i] === null || kinds[i] === 'metadata') kinds[i] = kind
}

/** Above the article, মতামত names a section and মন্তব্য is a button; nobody has commented yet. */
function topics(
  lines: readonly Line[],
  labels: readonly Label[],
  kinds: (ExcludedKind | null)[],
  bodyStart: number,
): void {
  for (let i = 0; i < Math.min(bodyStart, HEAD_LINES); i++)
    if (labels[i].kind === 'comments')
      kinds[i] = phrases().sections.has(lines[i].text) ? 'page-header' : 'boilerplate'
}

const YEAR = 400 * 24 * 3600 * 1000

/**
 * A line that is only a date, deep in the text, heads a section of a chronology, unless it has a time
 * of day or lies near the day of publication, as in a list of articles.
 */
function isDateOfText({ bare }: Label, at: number, publishedAt: string | undefined): boolean {
  if (bare === undefined || bare.hasTime || at < HEAD_LINES) return false
  return (
    publishedAt === undefined || Math.abs(Date.parse(bare.iso) - Date.parse(publishedAt.slice(0, 10))) > YEAR
  )
}

/** A line without letters below a date line counts views or comments: "/ 0". */
function countersBelowMetadata(lines: readonly Line[], kinds: (ExcludedKind | null)[]): void {
  for (let i = 1; i < lines.length; i++) {
    const above = kinds[i - 1]
    if (
      kinds[i] === null &&
      (above === 'metadata' || above === 'byline-metadata') &&
      !/\p{L}/u.test(lines[i].text)
    )
      kinds[i] = above
  }
}

/** The last line that is a paragraph of the article. */
function lastParagraph(lines: readonly Line[], labels: readonly Label[], bodyStart: number): number {
  let last = -1
  let hasEnded = false
  for (let i = 0; i < lines.length; i++) {
    const { kind, reach } = labels[i]
    hasEnded ||= bodyStart >= 0 && i > bodyStart && (kind === 'comments' || reach === 'end')
    if (kind === null && !hasEnded && isParagraph(lines[i])) last = i
  }
  return last
}

function isParagraph({ words, closed, text }: Line): boolean {
  return closed && (words >= PARAGRAPH || (words >= SENTENCE && text.includes('।', text.length - 3)))
}

/**
 * Takes the headlines from a line on, until a paragraph.
 *
 * @param last the last line that may be taken, or infinity
 * @returns the line that it came to
 */
function reachDown(
  lines: readonly Line[],
  kinds: (ExcludedKind | null)[],
  from: number,
  kind: ExcludedKind,
  last: number,
): number {
  let i = from
  for (; i < lines.length && i <= last; i++) {
    if (kinds[i] !== null) continue
    if (lines[i].closed || lines[i].words > HEADLINE) return i
    kinds[i] = kind
    // One link stands alone above the next paragraph; what comes after a blank line is article again.
    if (last !== Infinity && lines[i + 1]?.apart) return i
  }
  return i
}

/** The excluded regions: neighbouring lines of one kind are one region. */
export function regionsOf(labelled: readonly LabelledLine[]): Excluded[] {
  const regions: Excluded[] = []
  let previous = -1
  labelled.forEach(({ line, label, kind }, i) => {
    if (kind === null) return
    const start = label.kind === kind && label.from !== undefined ? label.from : line.start
    const last = regions[regions.length - 1]
    if (last !== undefined && previous === i - 1 && last.kind === kind && start === line.start)
      regions[regions.length - 1] = { ...last, end: line.end }
    else regions.push({ start, end: line.end, kind })
    previous = i
  })
  return regions
}
