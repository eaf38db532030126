import type { Label } from './classify.js'
import { isForeign } from './gaps.js'
import { isDay } from './line-dates.js'
import { HEADLINE, type Line } from './lines.js'
import { phrases } from './phrases.js'
import type { ExcludedKind } from './types.js'

/** How many lines of a page its head takes at most. */
export const HEAD_LINES = 8

/** Everything above navigation or the date of the page's header belongs to the header, when it is short. */
export function headerAbove(
  lines: readonly Line[],
  labels: readonly Label[],
  kinds: (ExcludedKind | null)[],
): void {
  let last = -1
  for (let i = 0; i < Math.min(lines.length, HEAD_LINES); i++) {
    if (lines[i].closed || lines[i].words > HEADLINE) break
    if (labels[i].kind === 'byline-metadata') break
    const isHeader =
      labels[i].kind === 'page-header' ||
      kinds[i] === 'page-header' ||
      isKicker(lines, labels, i, last) ||
      labels[i].kind === 'boilerplate' ||
      labels[i].kind === 'tags' ||
      (isForeign(lines[i]) && headlineBelow(lines, labels, i)) ||
      (labels[i].bare !== undefined && headlineFollows(lines, labels, i))
    if (
      isHeader &&
      (i === last + 1 || headlineBelow(lines, labels, i)) &&
      lines.slice(last + 1, i).every((line, k) => kinds[last + 1 + k] !== null || line.words <= SHORT_NAME)
    )
      last = i
  }
  for (let i = 0; i <= last; i++) kinds[i] = kinds[i] === 'boilerplate' ? 'boilerplate' : 'page-header'
}

/** Most words of a line of the page's header that no list knows, such as the paper's name. */
const SHORT_NAME = 3

/** Whether a headline is left below a line, so that short lines above it are not the headline. */
function headlineBelow(lines: readonly Line[], labels: readonly Label[], at: number): boolean {
  for (let i = at + 1; i < lines.length && !(labels[i].kind === null && lines[i].closed); i++)
    if (labels[i].kind === null && lines[i].words >= 2) return true
  return false
}

/** The name of a section alone on its line, or below one a shorter topic, with a headline below: সমাজ, জার্মানি */
function isKicker(lines: readonly Line[], labels: readonly Label[], at: number, last: number): boolean {
  const below = lines[at + 1]
  if (below === undefined || labels[at + 1].kind !== null || below.closed || lines[at].closed) {
    return at + 1 < lines.length && labels[at + 1].kind === null && isSection(lines[at]) && isSection(below)
  }
  if (isSection(lines[at]) || (at === 0 && isDay(lines[at].text))) return true
  return (
    last === at - 1 && at > 0 && lines[at].words <= 2 && below.words > SHORT_NAME && labels[at].kind === null
  )
}

function isSection(line: Line): boolean {
  return phrases().sections.has(line.text)
}

/** Whether the line below is a headline with its byline or date, so that a date above it is the page's and not the article's. */
function headlineFollows(lines: readonly Line[], labels: readonly Label[], at: number): boolean {
  const below = lines.slice(at + 1, at + 5)
  const title = below.findIndex(
    (line, k) =>
      labels[at + 1 + k].kind === null && !line.closed && line.words >= 3 && line.words <= HEADLINE,
  )
  if (title < 0) return false
  const next = labels[at + 2 + title]
  return next === undefined || next.kind !== null || at === 0 || !lines[at + 2 + title].closed === false
}
