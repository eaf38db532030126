import { type Line, MOST_CHARACTERS } from './lines.js'
import type { ExcludedKind } from './types.js'

/** Most words of a writer's name with place or paper, and of a tag. */
const LONGEST_NAME = 4
const LONGEST_TAG = 4

type Kinds = (ExcludedKind | null)[]

/**
 * Names of writers, papers and places between the headline and the last line of byline and date, and a name
 * in Latin letters behind it, belong to them.
 */
export function nameLines(lines: readonly Line[], kinds: Kinds, bodyStart: number): void {
  const end = bodyStart < 0 ? lines.length : bodyStart
  const title = kinds.indexOf(null)
  let last = -1
  for (let i = 0; i < end; i++) if (isMetadata(kinds[i])) last = i
  if (title < 0 || last < 0) return
  for (let i = title + 1; i < last; i++)
    if (kinds[i] === null && lines[i].words <= LONGEST_NAME && !lines[i].closed) kinds[i] = 'byline-metadata'
  const behind = lines[last + 1]
  if (last + 1 < end && kinds[last + 1] === null && /^[A-Za-z .]{4,40}$/u.test(behind.text))
    kinds[last + 1] = 'byline-metadata'
}

/** Short lines without a Bengali letter above the article and below it: Bengali News, logo, Save:, ০:০০ / ২:৩৪ */
export function foreignLines(lines: readonly Line[], kinds: Kinds, bodyStart: number, bodyEnd: number): void {
  if (bodyStart < 0 || !BENGALI.test(lines[bodyStart].text)) return
  for (let i = 0; i < lines.length; i++)
    if (kinds[i] === null && (i < bodyStart || i > bodyEnd) && isForeign(lines[i])) kinds[i] = 'boilerplate'
}

/** Most words of a line in Latin letters that is no quotation: Subscribe to our newsletter */
const LONGEST_LABEL = 6
const BENGALI = /[ঀ-৥ৰ-৿]/u
/** What a player has played, and of how much: ০:০০ / ২:৩৪ */
const PLAYER = /^[০-৯0-9]{1,2}: ?[০-৯0-9]{2} ?[/|] ?[০-৯0-9]{1,2}: ?[০-৯0-9]{2}$/u

export function isForeign({ words, text }: Line): boolean {
  if (words > LONGEST_LABEL || text.length > MOST_CHARACTERS || BENGALI.test(text)) return false
  return /[A-Za-z]/u.test(text) || PLAYER.test(text)
}

function isMetadata(kind: ExcludedKind | null): boolean {
  return kind === 'metadata' || kind === 'byline-metadata'
}

/** Below the article, a line between two of one kind is of that kind. */
export function fillGaps(lines: readonly Line[], kinds: Kinds): void {
  for (let i = lastClosed(lines, kinds) + 1; i + 1 < lines.length; i++)
    if (i > 0 && kinds[i] === null && kinds[i - 1] !== null && kinds[i - 1] === kinds[i + 1])
      kinds[i] = kinds[i - 1]
}

/** Below the article of a page, short lines without figures that stand by furniture or by each other are its tags. */
export function tagLines(lines: readonly Line[], kinds: Kinds): void {
  if (!kinds.some(isMetadata)) return
  const isTag = (i: number) =>
    i < lines.length && kinds[i] === null && lines[i].words <= LONGEST_TAG && !/[0-9০-৯]/u.test(lines[i].text)
  for (let i = lastClosed(lines, kinds) + 1; i > 0 && i < lines.length; i++) {
    if (!isTag(i)) continue
    const first = i
    while (isTag(i + 1)) i++
    const besideFurniture = kinds[first - 1] !== null || (kinds[i + 1] ?? null) !== null
    if (i > first || besideFurniture)
      for (let at = first; at <= i; at++) kinds[at] = lines[at].text.includes(':') ? 'credit' : 'tags'
  }
}

/** The last line of the article that ends as sentences do. */
function lastClosed(lines: readonly Line[], kinds: Kinds): number {
  return lines.findLastIndex((line, i) => kinds[i] === null && line.closed)
}
