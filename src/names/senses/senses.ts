import { shown } from '../gazetteer/match.js'
import { ADJECTIVE, ALSO, METONYM, NAME, SHORT, type TableEntry } from '../gazetteer/table.js'
import type { Segment } from '../segments/segments.js'
import { isCue, isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { ownedBody } from './bodies.js'
import { isCommonBody } from './body-names.js'
import { fit, isSaidToBe } from './fit.js'
import { BUILDING, standsForState } from './metonyms.js'
import { isMeant, isNamesake } from './persons-meant.js'
import { hasSport, isTeam } from './teams.js'
import type { Sense, Setting } from './types.js'

/** Places below the state that play under their own names. */
const SENDS_TEAMS: ReadonlySet<string> = new Set(['state', 'region', 'division', 'province'])

const KINDS = ['name', 'name', 'alias', 'adjective', 'metonym'] as const
const BY_KIND: Record<number, number> = { [NAME]: 4, [ALSO]: 3, [ADJECTIVE]: 3.5, [SHORT]: 2, [METONYM]: 0 }
const BY_SUBTYPE: Record<string, number> = {
  country: 4,
  capital: 3,
  city: 2,
  state: 2,
  river: 2,
  district: 2,
  division: 1.5,
  upazila: 1.2,
  town: 1,
  union: -1,
  village: -1,
}

/** Kinds of building whose name is that of the office in it: রাজভবন জানিয়েছে. */
const SEATS = new Set([
  'building',
  'palace',
  'government',
  'residence',
  'office',
  'parliament',
  'headquarters',
])

/** ক্রেমলিনের মুখপাত্র, ডাউনিং স্ট্রিটের বিবৃতি: the office that sits in the building, and not the state. */
function isOffice(view: View, { last, cut }: Segment): boolean {
  if (cut.case !== 'GEN') return false
  // নবান্নের এক কর্তা, স্বাস্থ্য ভবনের একটি দল
  return isCueForm(view, isCue(view, last, 'article') ? last + 1 : last, 'spokesman')
}

/** Which of the entries written alike is meant. @param head the noun behind the name that says what it names, if there is one */
export function senseOf(view: View, segment: Segment, setting: Setting, head = ''): Sense | undefined {
  const { match } = segment
  if (match === undefined) return undefined
  const { table } = match
  const start = view.units.starts[match.first]
  const end = view.units.starts[match.last - 1] + match.cut.length
  let best: { entry: TableEntry; form: number; score: number } | undefined
  let metonym: TableEntry | undefined
  const single = table.next(match.form) < 0
  for (let form = match.form; form >= 0; form = shown(table, table.next(form), match.hidden)) {
    const quality = match.cut.restored === null ? table.verify(form, view.text, start, end) : 1
    if (quality === 0) continue
    const entry = table.entryNamed(form)
    if (table.kind(form) === METONYM) {
      metonym ??= entry
      continue
    }
    let score = BY_KIND[table.kind(form)] + (BY_SUBTYPE[entry.subtype] ?? 1) + 2 * (quality - 2)
    if (!single) score += fit(view, segment, entry, setting)
    if (best === undefined || score > best.score) best = { entry, form, score }
  }
  if (best === undefined)
    return metonym === undefined ? undefined : { entry: metonym, type: metonym.type, kind: 'metonym' }
  const { entry } = best
  const form = table.form(best.form)
  if (entry.type === 'ORG' && entry.within !== '' && head === '' && isCommonBody(form)) {
    const owned = ownedBody(view, segment, table, form, entry, setting.lands, setting.region)
    if (owned !== undefined) return { entry: owned.entry ?? null, type: 'ORG', kind: 'name', key: owned.key }
  }
  const office =
    (entry.type === 'ORG' || (entry.type === 'FAC' && SEATS.has(entry.subtype))) && isOffice(view, segment)
  if (
    metonym !== undefined &&
    metonym !== entry &&
    head === '' &&
    !office &&
    !isSaidToBe(view, segment, entry)
  ) {
    const seat = { home: metonym.within === setting.region, city: entry.type === 'GPE' }
    if (standsForState(view, segment, seat))
      return { entry: metonym, type: metonym.type, kind: 'metonym', literal: entry }
  }
  const kind = segment.cut.compound ? 'adjective' : KINDS[table.kind(best.form)]
  if (entry.type === 'PER') {
    if (table.kind(best.form) === SHORT) {
      if (!isMeant(view, segment, entry, setting)) return { entry: null, type: 'PER', kind: 'alias' }
    } else if (isNamesake(view, segment, entry, setting)) return { entry: null, type: 'PER', kind: 'name' }
  }
  // লঙ্কানদের হারাল: in a sentence of sport the team
  if (kind === 'adjective' && setting.sport && segment.cut.plural && isTeamOf(view, entry))
    return { entry: null, type: 'ORG', kind: 'alias', key: `${entry.canonical} দল` }
  // ইউক্রেনীয়রা are the people, not the state; ৪১ জন ভারতীয়কে are some of a state.
  if (kind === 'adjective' && segment.cut.plural) return { entry: null, type: 'NORP', kind: 'name' }
  if (
    setting.sport &&
    (entry.subtype === 'country' || SENDS_TEAMS.has(entry.subtype)) &&
    kind === 'name' &&
    head === '' &&
    isTeam(view, segment, entry.subtype === 'country' || setting.states)
  )
    return { entry: null, type: 'ORG', kind: 'alias', key: `${entry.canonical} দল`, literal: entry }
  const club =
    setting.sport && head === '' && kind === 'name' ? setting.clubs.get(entry.canonical) : undefined
  if (club !== undefined && isTeam(view, segment, true))
    return { entry: null, type: 'ORG', kind: 'alias', key: club }
  const acts =
    office || (entry.type === 'FAC' && SEATS.has(entry.subtype) && standsForState(view, segment, BUILDING))
  return { entry, type: acts ? 'ORG' : entry.type, kind }
}

const isTeamOf = (view: View, { subtype }: TableEntry): boolean => subtype === 'country' && hasSport(view)
