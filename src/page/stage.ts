import type { NormalText, Range, Source, Stage } from '../core/index.js'
import { datelineOf } from './dateline.js'
import { linesOf } from './lines.js'
import { type LabelledLine, labelLines, regionsOf } from './regions.js'
import type { CreationTime, PageLayer } from './types.js'

/**
 * Adds what of the page is article, its title and its publication date.
 *
 * @example
 * pipeline().use(script()).use(page())
 */
export function page(): Stage<Source & NormalText, PageLayer> {
  return {
    name: 'page',
    run: ({ text, publishedAt }) => {
      const lines = labelLines(linesOf(text), publishedAt)
      const title = titleOf(lines)
      const dateline = datelineOf(text, lines, title)
      return {
        page: {
          title,
          dateline: dateline?.place ?? null,
          excluded: regionsOf(lines),
          created: createdAt(publishedAt, lines, dateline?.date),
        },
      }
    },
  }
}

/** Most words of a title. */
const LONGEST_TITLE = 24

/** The first line of the article, when it reads like a headline and something follows. */
function titleOf(lines: readonly LabelledLine[]): Range | null {
  const isLeft = ({ kind, label }: LabelledLine) => kind === null || label.from !== undefined
  const first = lines.findIndex(isLeft)
  // খবর, a section that no list knows, above the headline.
  const isKicker = first >= 0 && lines[first].line.words === 1 && lines[first + 1]?.line.closed === false
  const at = isKicker ? lines.findIndex((line, i) => i > first && isLeft(line)) : first
  if (at < 0) return null
  const { line, kind } = lines[at]
  const isHeadline =
    kind === null &&
    line.words >= 2 &&
    line.words <= LONGEST_TITLE &&
    !line.text.endsWith('।') &&
    !line.text.endsWith(':')
  const body = lines.slice(at + 1).some((below) => below.kind === null && below.line.closed)
  return isHeadline && body ? { start: line.start, end: line.end } : null
}

/** The caller's date; else the publication line's, the update line's, a bare date's below the title, or the dateline's. */
function createdAt(
  publishedAt: string | undefined,
  lines: readonly LabelledLine[],
  dateline: string | undefined,
): CreationTime {
  if (publishedAt !== undefined) return { value: publishedAt, source: 'caller' }
  const candidates = lines
    .filter(({ kind }) => kind === 'byline-metadata' || kind === 'metadata')
    .map(({ label }) => label)
  const bare = candidates.flatMap((label) => (label.bare === undefined ? [] : [label.bare.iso]))
  const updated = candidates.find((label) => label.updated !== undefined)?.updated
  const date =
    candidates.find((label) => label.published !== undefined)?.published ??
    beforeUpdate(bare, updated?.iso) ??
    updated ??
    onlyBareDate(bare)
  const value = date?.iso ?? dateline
  return value === undefined ? { value: null, source: 'none' } : { value, source: 'text' }
}

/** Of a bare date and an update of the same day the bare one is the publication, when it is the earlier. */
function beforeUpdate(bare: readonly string[], updated: string | undefined): { iso: string } | undefined {
  if (updated === undefined || bare.length !== 1 || bare[0].length < updated.length) return undefined
  return bare[0].slice(0, 10) === updated.slice(0, 10) && bare[0] <= updated ? { iso: bare[0] } : undefined
}

/** Bare dates tell the day of publication only when they agree: a list of articles has many. */
function onlyBareDate(dates: readonly string[]): { iso: string } | undefined {
  return dates.length > 0 && dates.every((iso) => iso === dates[0]) ? { iso: dates[0] } : undefined
}
