import type { NumberFinding } from '../../numbers/index.js'
import type { EventNeeds } from '../needs.js'
import type { Argument } from '../types.js'
import { type Cast, descriptionOf } from './likeness.js'

/** What merging asks about the participants of a trigger. */
export interface Gist {
  /** Named participants with their roles. */
  readonly named: readonly Named[]
  /** Whether one of them is more than time or place. */
  readonly hasCore: boolean
  readonly counts: readonly NumberFinding[]
  /** How many it befell, all told: three for মা ও দুই সন্তান. */
  readonly total: number | null
  /** Sums, rates, scores: all other numbers. */
  readonly figures: readonly NumberFinding[]
  /** ISO values. */
  readonly times: readonly string[]
  /** `DAY` or `LONG` or both, as bits. */
  readonly widths: number
  /** Who stands right before the trigger, by role: ইসরায়েলের in ইসরায়েলের হামলায়. */
  readonly owner: Named | null
}

export interface Named {
  readonly role: string
  readonly entity: number
}

export const DAY = 1
export const LONG = 2

/**
 * @param first the trigger's first token
 * @param opening the day with which its sentence opens, if it has no time of its own, or -1
 */
export function gistOf(document: EventNeeds, args: readonly Argument[], first: number, opening = -1): Gist {
  const { numbers, dates, mentions } = document
  const named: Named[] = []
  let owner: Named | null = null
  const counts: NumberFinding[] = []
  const figures: NumberFinding[] = []
  const times: string[] = []
  let hasCore = false
  let widths = 0
  for (const { role, filler } of args)
    if ('entity' in filler) {
      named.push({ role, entity: filler.entity })
      if (role === 'time' || role === 'place') continue
      hasCore = true
      if (filler.mention !== undefined && mentions[filler.mention].last === first)
        owner = { role, entity: filler.entity }
    } else if ('date' in filler) {
      if (role !== 'time') continue
      const { timex } = dates[filler.date]
      times.push(timex.value)
      widths |= widthOf(timex)
    } else if ('number' in filler) (role === 'count' ? counts : figures).push(numbers[filler.number])
  if (times.length === 0 && opening >= 0) {
    times.push(dates[opening].timex.value)
    widths |= widthOf(dates[opening].timex)
  }
  return { named, hasCore, counts, total: totalOf(document, named, counts), figures, times, widths, owner }
}

function widthOf({ type, value }: { readonly type: string; readonly value: string }): number {
  if (type === 'DURATION' || type === 'INTERVAL' || value.startsWith('P')) return LONG
  if (value.startsWith('T') || value.includes('REF')) return 0
  return value.length < 8 ? LONG : DAY
}

function totalOf(cast: Cast, named: readonly Named[], counts: readonly NumberFinding[]): number | null {
  let total = 0
  for (const { role, entity } of named)
    if (BEFALLEN.has(role)) {
      const { howMany } = descriptionOf(cast, entity)
      if (howMany === null) return counts.length === 0 ? null : counts[0].value
      total += howMany
    }
  return total > 0 ? total : counts.length === 0 ? null : counts[0].value
}

/** Those whom an event befalls, who are counted. */
export const BEFALLEN = new Set(['victim', 'person', 'patient', 'rescued', 'evacuee', 'defendant'])
