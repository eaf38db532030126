import { shown } from '../gazetteer/match.js'
import { ADJECTIVE, ALSO, METONYM, NAME, SHORT, type TableEntry } from '../gazetteer/table.js'
import { isCommonName, isEveryday, isFamed, isPlain, type Namesakes } from '../persons/namesakes.js'
import type { Segment } from '../segments/segments.js'
import type { EntityType, NameFinding } from '../types.js'
import { isCue, isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { ownedBody } from './bodies.js'
import { isCommonBody } from './body-names.js'
import type { Lands } from './lands.js'
import { standsForState } from './metonyms.js'
import { hasSport, isTeam } from './teams.js'

/** Places below the state that play under their own names. */
const SENDS_TEAMS: ReadonlySet<string> = new Set(['state', 'region', 'division', 'province'])

/** What a form stands for, and how. */
export interface Sense {
  readonly entry: TableEntry | null
  readonly type: EntityType
  readonly kind: NameFinding['kind']
  readonly literal?: TableEntry
  /** For what has no entry: the name of the entity, where it is not the form itself. */
  readonly key?: string
}

/** What is known of the text as a whole. */
export interface Setting {
  readonly region: string
  readonly sport: boolean
  /** Whether the games are between the states of one country. */
  readonly states: boolean
  /** Persons that the text names in full, as canonical names. */
  readonly persons: ReadonlySet<string>
  /** Countries that the text names, as codes, with how often. */
  readonly countries: ReadonlyMap<string, number>
  readonly lands: Lands
  /** Clubs that the text names in full, by the places that their names begin with. */
  readonly clubs: ReadonlyMap<string, string>
  readonly namesakes: Namesakes
  readonly isLocal: () => boolean
}

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
const BUILDING = { home: false, city: false }

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

/**
 * Whether a short form is that person: where the text names him in full, where it is no everyday name (পুতিন), or where a
 * title of office stands before it. তারেক alone is any Tarek.
 */
function isMeant(
  view: View,
  { first, match, cut }: Segment,
  entry: TableEntry,
  { persons, countries }: Setting,
): boolean {
  if (persons.has(entry.canonical)) return true
  const alone = match !== undefined && match.table.next(match.form) < 0
  const common = isCommonName(view.written(first).slice(0, cut.length))
  const everyday = (view.classes(first) & (CLASSES.given | CLASSES.family)) !== 0
  if (!everyday || (!common && !NEAR.has(entry.within.slice(0, 2))))
    return alone || countries.has(entry.within)
  // ট্রাম্প, ওবামা, রবীন্দ্রনাথ have namesakes; in the news they are one man each.
  if (alone && !common && ALONE.has(entry.subtype)) return true
  const before = view.mark(first - 1) === '.' ? first - 2 : first - 1
  return view.isTitle(before) && OFFICES.has(entry.subtype) && (countries.has(entry.within) || alone)
}

/** Whether somebody is only called like the person of the lists. */
function isNamesake(view: View, segment: Segment, entry: TableEntry, setting: Setting): boolean {
  const { namesakes, persons, countries, region, sport, isLocal } = setting
  if (namesakes.isStranger(entry)) return true
  if (namesakes.isKnown(entry)) return false
  if (isPlain(view, segment) && isLocal())
    return entry.within === region ? !isFamed(entry) : !countries.has(entry.within)
  if (!isEveryday(view, segment, entry) || persons.has(entry.canonical)) return false
  return entry.within === region ? !(sport && SPORTS.has(entry.subtype)) : !countries.has(entry.within)
}

/** Countries whose names are those of the readers' neighbours. */
const NEAR = new Set(['BD', 'IN', 'PK', 'NP', 'LK', 'MV', 'BT', 'AF'])
const ALONE = new Set(['head-of-state', 'writer'])
const OFFICES = new Set(['head-of-state', 'minister', 'politician', 'royal', 'mayor', 'general', 'diplomat'])

/** বার্তা সংস্থা | সানা: the word for what it is stands before a body. */
function isSaidToBe(view: View, { first }: Segment, { type }: TableEntry): boolean {
  return type === 'ORG' && view.has(first - 1, CLASSES.kind) && view.isAdjacent(first)
}

/** What the place in the text says for an entry, where several are written alike. */
function fit(view: View, segment: Segment, entry: TableEntry, setting: Setting): number {
  const { region } = setting
  let score = entry.within === region || entry.within.startsWith(`${region}/`) ? 0.6 : 0
  // এসএসসি: a school examination in one country, a commission in another.
  if (entry.type !== 'GPE' && !isHere(entry, setting)) score -= 2.5
  // চাঁদপুরের মতলব: the place in the place named before it.
  const around = entry.within.slice(entry.within.indexOf('/') + 1)
  if (around !== entry.within && nearby(view, segment, around)) score += 3
  if (entry.type === 'PER') {
    if (setting.persons.has(entry.canonical)) score += 6
    score += Math.min(setting.countries.get(entry.within) ?? 0, 4) / 2
    if (setting.sport === SPORTS.has(entry.subtype)) score += 1
  }
  // জিরোনার কাছে হার: in sport the club, not the town.
  if (setting.sport && entry.subtype === 'team' && segment.cut.case !== 'LOC') score += 4
  if (isSaidToBe(view, segment, entry)) score += 6
  if (entry.type === 'ORG' || entry.type === 'FAC') {
    const acts = standsForState(view, segment, BUILDING) || segment.cut.case === 'OBJ'
    score += (entry.type === 'ORG') === acts ? 2.5 : 0
  }
  return score
}

/** Whether the text is of the paper's own country, or speaks of the one that an entry belongs to. */
function isHere({ within }: TableEntry, { region, lands }: Setting): boolean {
  const code = within.slice(0, 2)
  return code === '' || code === region || lands.weight(code) > 0
}

const SPORTS = new Set(['athlete', 'footballer', 'cricketer', 'coach', 'referee'])

/** Whether a place is named in the four words before. */
function nearby(view: View, { first }: Segment, place: string): boolean {
  for (let i = Math.max(view.from, first - 4); i < first; i++) if (view.isForm(i, place)) return true
  return false
}
