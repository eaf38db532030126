import { isByline } from './byline.js'
import { trailingCredit } from './credit.js'
import { furnitureOf } from './furniture.js'
import { isInitials } from './initials.js'
import { datesOf } from './line-dates.js'
import { type Line, MOST_CHARACTERS } from './lines.js'
import type { Reach } from './phrases.js'
import type { DateTime } from './publication-date.js'
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
/** Most words of the parts of a date line that tell no date, of the line, and of one that no word calls one of publication. */
const MOST_BESIDE_DATE = 9
const LONGEST_DATE_LINE = 26
const LONGEST_BARE_DATE_LINE = 16
const LONGEST_CREDIT = 7
/** Most words of a line that is furniture of any kind. */
const LONGEST_FURNITURE = 60

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

/** A line made of a date, with the words and marks that stand about dates. */
function dateLine(line: Line): Label | undefined {
  if (line.words > LONGEST_DATE_LINE || line.closed || !FIGURE.test(line.text)) return undefined
  const { published, updated, bare, byline, isLabelled, rest } = datesOf(line.text)
  if (published !== undefined || updated !== undefined || isLabelled)
    return rest <= MOST_BESIDE_DATE
      ? { kind: 'byline-metadata', reach: 'line', published: published ?? bare, updated }
      : undefined
  if (bare === undefined || line.words > LONGEST_BARE_DATE_LINE) return undefined
  if (rest > 0 && (rest > LONGEST_CREDIT || !(byline || bare.hasTime))) return undefined
  return { kind: byline || rest > 0 ? 'byline-metadata' : 'metadata', reach: 'line', bare }
}

const FIGURE = /[0-9০-৯]/u

/** A phrase that also begins sentences of articles is furniture only on a short line: ভিডিও: …, মতামত */
function fits(line: Line, kind: ExcludedKind, reach: Reach): boolean {
  if (kind === 'related-link' || kind === 'tags' || reach !== 'line') return line.words <= 40
  if (kind === 'credit') return line.words <= LONGEST_CREDIT
  return line.words <= LONGEST_FURNITURE
}
