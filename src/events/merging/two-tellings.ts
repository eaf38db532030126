import type { NumberFinding } from '../../numbers/index.js'
import type { TriggerRow } from '../triggers/row.js'
import { kindOf } from './kinds.js'
import type { Reading } from './reading.js'

export const isCounted = ({ gist }: Reading, later: Reading) =>
  gist.counts.length > 0 && later.gist.counts.length > 0

export const sharesCount = ({ gist }: Reading, later: Reading) =>
  haveOneNumber(gist.counts, later.gist.counts)

/** তিনজন, মা ও দুই সন্তান: who is one alone tells nothing. */
export const isAsMany = ({ gist }: Reading, later: Reading) =>
  gist.total !== null && gist.total > 1 && gist.total === later.gist.total

export const hasFigures = ({ gist }: Reading, later: Reading) =>
  gist.figures.length > 0 && later.gist.figures.length > 0

export const sharesFigure = ({ gist }: Reading, later: Reading) =>
  haveOneNumber(gist.figures, later.gist.figures)

function haveOneNumber(own: readonly NumberFinding[], others: readonly NumberFinding[]): boolean {
  for (const a of own) for (const b of others) if (a.value === b.value && a.max === b.max) return true
  return false
}

export const isTimed = ({ gist }: Reading, later: Reading) =>
  gist.times.length > 0 && later.gist.times.length > 0

/** What happened on Monday is not what happened this year, though Monday is of this year. */
export const hasWidth = ({ gist }: Reading, later: Reading) => gist.widths !== 0 && later.gist.widths !== 0
export const sharesWidth = ({ gist }: Reading, later: Reading) => (gist.widths & later.gist.widths) !== 0

const spellings = new WeakMap<TriggerRow, ReadonlySet<string>>()

function spellingsOf(row: TriggerRow): ReadonlySet<string> {
  let known = spellings.get(row)
  if (known === undefined) {
    known = new Set(row.heads.map((head) => head.map(({ text }) => text).join(' ')))
    spellings.set(row, known)
  }
  return known
}

/** One head may stand in several rows, each with its own conditions. */
export function sharesHead({ match: { row: a } }: Reading, { match: { row: b } }: Reading): boolean {
  if (a === b) return true
  if (a.type !== b.type) return false
  const known = spellingsOf(a)
  for (const spelling of spellingsOf(b)) if (known.has(spelling)) return true
  return false
}

export const isOfSubtype = ({ match }: Reading) => kindOf(match) !== null
export const hasSubtype = ({ match }: Reading, later: Reading) =>
  kindOf(match) !== null && kindOf(later.match) !== null
export const sharesSubtype = ({ match }: Reading, later: Reading) => kindOf(match) === kindOf(later.match)
