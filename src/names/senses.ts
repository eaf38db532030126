import { ADJECTIVE, ALSO, METONYM, NAME, SHORT, type TableEntry } from './gazetteer/table.js'
import { standsForState } from './metonyms.js'
import type { Segment } from './segments.js'
import type { EntityType, NameFinding } from './types.js'
import type { View } from './view.js'

/** The entry a form stands for, and how. */
export interface Sense {
  readonly entry: TableEntry | null
  readonly type: EntityType
  readonly kind: NameFinding['kind']
  readonly literal?: TableEntry
}

const KINDS = ['name', 'name', 'alias', 'adjective', 'metonym'] as const
const BY_KIND: Record<number, number> = { [NAME]: 4, [ALSO]: 3, [ADJECTIVE]: 3.5, [SHORT]: 2, [METONYM]: 0 }
const BY_SUBTYPE: Record<string, number> = {
  country: 4,
  capital: 3,
  city: 2,
  state: 2,
  district: 2,
  division: 1.5,
  upazila: 1,
  town: 1,
  union: -1,
  village: -1,
}

/** Which of the entries written alike is meant. */
export function senseOf(view: View, segment: Segment, region: string): Sense | undefined {
  const { match } = segment
  if (match === undefined) return undefined
  const { table } = match
  const start = view.units.starts[match.first]
  const end = view.units.starts[match.last - 1] + match.cut.length
  let best: { entry: TableEntry; form: number; score: number } | undefined
  let metonym: TableEntry | undefined
  for (let form = match.form; form >= 0; form = table.next(form)) {
    const quality = match.cut.restored === null ? table.verify(form, view.text, start, end) : 1
    if (quality === 0) continue
    const entry = table.entry(table.entryOf(form))
    if (table.kind(form) === METONYM) {
      metonym ??= entry
      continue
    }
    const score =
      BY_KIND[table.kind(form)] +
      (BY_SUBTYPE[entry.subtype] ?? 1) +
      2 * (quality - 2) +
      (entry.within.startsWith(region) ? 0.6 : 0)
    if (best === undefined || score > best.score) best = { entry, form, score }
  }
  if (best === undefined) {
    return metonym === undefined ? undefined : { entry: metonym, type: metonym.type, kind: 'metonym' }
  }
  if (metonym !== undefined && metonym !== best.entry) {
    const seat = { home: metonym.within === region, city: best.entry.type === 'GPE' }
    if (standsForState(view, segment, seat)) return { entry: metonym, type: metonym.type, kind: 'metonym', literal: best.entry }
  }
  const kind = KINDS[table.kind(best.form)]
  // ইউক্রেনীয়রা are the people, not the state.
  if (kind === 'adjective' && segment.cut.plural) return { entry: null, type: 'NORP', kind: 'name' }
  const acting = best.entry.type === 'FAC' && SEATS.has(best.entry.subtype) && standsForState(view, segment, BUILDING)
  return { entry: best.entry, type: acting ? 'ORG' : best.entry.type, kind }
}

/** Kinds of building whose name is that of the office in it: রাজভবন জানিয়েছে. */
const SEATS = new Set(['building', 'palace', 'government', 'residence', 'office', 'parliament', 'headquarters'])
const BUILDING = { home: true, city: false }

