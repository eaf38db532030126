import { analyseClauses, type ClauseMap } from '../clauses.js'
import type { Match } from '../match.js'
import { voiceClass } from '../voice.js'
import type { Words } from '../words.js'
import { type Candidate, NEXTS, WAYS } from './candidates.js'
import { FILL_CLASSES } from './fill.js'
import type { Role } from './frames.js'
import { builtInFrames } from './frames.js'
import { headClassNames } from './head-class.js'
import { GEN, GENADJ, MODIFIED, markingNames, PL, postpositionAt } from './markings.js'

export { analyseClauses, type ClauseMap }

const POSITIONS = ['b0', 'b1', 'b3', 'b6', 'b10', 'bfar', 'a0', 'a1', 'a4', 'afar', 'in'] as const
const RELATIONS = 12
const VOICES = ['act', 'pat', 'rec', 'nom'] as const
/** Triggers between a candidate and its trigger: none, one without a verb, several, one with a verb, more. */
const RIVALS = ['0', 'n', 'nn', 'v', 'v+'] as const
/** How the trigger itself stands in its sentence. */
const STANDINGS = ['finite', 'other-verb', 'NOM', 'OBJ', 'GEN', 'LOC', 'pp', 'end'] as const
const FORMS = ['finite', 'nonfinite', 'verbal-noun', 'attributive', 'nominal', 'verbless'] as const

/** A feature template: which dimensions make its index, and where its weights begin. */
interface Template {
  readonly name: string
  readonly dimensions: readonly string[]
  readonly sizes: readonly number[]
  readonly offset: number
}

export interface Layout {
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly templates: readonly Template[]
  readonly size: number
}

let layout: Layout | undefined

const TEMPLATES = [
  'part',
  'part marking',
  'part marking voice form',
  'part position',
  'part marking position',
  'part class',
  'part marking class',
  'part relation',
  'part marking relation',
  'part way',
  'way position',
  'way nested',
  'part voice position',
  'part nested',
  'part rank',
  'part quoted',
  'role',
  'role marking',
  'role class',
  'role position',
  'role voice form',
  'part between',
  'part next',
  'part rival',
  'part standing',
  'part speaks',
  'part head',
]

/** The model's features: names of all values and the place of every template in the weights. */
export function featureLayout(): Layout {
  if (layout !== undefined) return layout
  const { parts, roleIds } = builtInFrames()
  const names: Record<string, readonly string[]> = {
    part: parts,
    role: roleIds,
    marking: markingNames(),
    voice: VOICES,
    form: FORMS,
    position: POSITIONS,
    class: FILL_CLASSES,
    relation: Array.from({ length: RELATIONS }, (_, i) => String(i)),
    way: WAYS,
    nested: ['0', '1', '2', '3'],
    rank: ['0', '1', '2'],
    quoted: ['0', '1'],
    between: ['0', '1', '2', '3'],
    next: [...NEXTS, 'this'],
    rival: RIVALS,
    standing: STANDINGS,
    speaks: ['0', '1'],
    head: headClassNames(),
  }
  let offset = 0
  const templates = TEMPLATES.map((name) => {
    const dimensions = name.split(' ')
    const sizes = dimensions.map((dimension) => names[dimension].length)
    const template: Template = { name, dimensions, sizes, offset }
    offset += sizes.reduce((a, b) => a * b, 1)
    return template
  })
  layout = { names, templates, size: offset }
  return layout
}

/** What of a trigger all its candidates share. */
export interface TriggerFacts {
  readonly match: Match
  readonly voice: number
  readonly form: number
  readonly standing: number
}

export function triggerFacts(match: Match, words: Words, limit: number): TriggerFacts {
  return {
    match,
    voice: VOICES.indexOf(voiceClass(match)),
    form: FORMS.indexOf(formClass(match, words, limit)),
    standing: STANDINGS.indexOf(standingOf(match, words, limit)),
  }
}

function standingOf(match: Match, words: Words, limit: number): (typeof STANDINGS)[number] {
  if (match.chain !== null && match.chain.form !== 'verbal-noun')
    return match.chain.form === 'finite' ? 'finite' : 'other-verb'
  if (postpositionAt(words, match.last, limit) >= 0) return 'pp'
  if (match.last >= limit || words.isPunctuation(match.last)) return 'end'
  const grammatical = match.chain === null ? match.ending?.case : match.chain.case
  switch (grammatical) {
    case 'OBJ':
    case 'OBJ.PL':
      return 'OBJ'
    case 'GEN':
    case 'GEN.PL':
      return 'GEN'
    case 'LOC':
      return 'LOC'
    default:
      return 'NOM'
  }
}

function formClass(match: Match, words: Words, limit: number): (typeof FORMS)[number] {
  const { chain } = match
  if (chain === null) {
    if (match.form === 'participle') return 'attributive'
    return match.form === 'verbless' ? 'verbless' : 'nominal'
  }
  if (chain.form === 'finite' || chain.form === 'imperative') return 'finite'
  if (chain.form !== 'verbal-noun') return 'nonfinite'
  if (chain.modal === 'scheduled') return 'finite'
  return chain.case === 'NOM' && match.last < limit && !words.isPunctuation(match.last)
    ? 'attributive'
    : 'verbal-noun'
}

/** What of a pair of trigger and candidate all roles share. */
export interface PairFacts {
  marking: number
  position: number
  relation: number
  class: number
  way: number
  nested: number
  rank: number
  quoted: number
  between: number
  next: number
  rival: number
  speaks: number
  head: number
}

export function pairFacts(
  trigger: TriggerFacts,
  candidates: readonly Candidate[],
  at: number,
  clauses: ClauseMap,
  into: PairFacts,
): void {
  const { match } = trigger
  const candidate = candidates[at]
  const before = candidate.last <= match.first
  const inside = !before && candidate.first < match.last
  const distance = before ? match.first - candidate.end : candidate.first - match.last
  into.position = inside ? 10 : before ? beforeBin(distance) : afterBin(distance)
  let marking = candidate.marking
  if ((marking === GEN || marking === PL) && before && distance === 0) marking = GENADJ
  else if (!before && !inside && candidate.first === match.last && FORMS[trigger.form] === 'attributive')
    marking = MODIFIED
  into.marking = marking
  const from = before ? candidate.end : match.last
  const to = before ? match.first : candidate.first
  into.relation = inside
    ? 0
    : Math.min(2, clauses.finite(from, to)) * 4 + Math.min(3, clauses.nonfinite(from, to))
  into.class = candidate.class
  into.way = candidate.way
  into.nested = nestedness(candidates, at)
  into.rank = rankOf(candidates, at, match, before)
  into.quoted = clauses.quotes(Math.min(from, to), Math.max(from, to)) % 2
  into.next = candidate.end === match.first ? NEXTS.length : candidate.next
  into.rival = inside ? 0 : rivals(clauses, before ? from : to, before ? to : from, before)
  into.speaks = candidate.speaks ? 1 : 0
  into.head = candidate.head
  into.between = inside ? 0 : Math.min(3, clauses.commas(Math.min(from, to), Math.max(from, to)))
}

function rivals(clauses: ClauseMap, from: number, to: number, before: boolean): number {
  // Between a trigger and what follows it the trigger's own beginning is not counted, its end is before that.
  const low = before ? from : to
  const high = before ? to : from
  const verbs = clauses.verbTriggers(low, high)
  const nouns = clauses.nounTriggers(low, high)
  if (verbs > 0) return verbs + nouns > 1 ? 4 : 3
  return Math.min(2, nouns)
}

function beforeBin(distance: number): number {
  return distance <= 0
    ? 0
    : distance <= 2
      ? 1
      : distance <= 5
        ? 2
        : distance <= 9
          ? 3
          : distance <= 15
            ? 4
            : 5
}

function afterBin(distance: number): number {
  return distance <= 0 ? 6 : distance <= 2 ? 7 : distance <= 5 ? 8 : 9
}

/** 1 for a genitive right before another mention, 2 for a mention that has such a genitive, 3 inside another. */
function nestedness(candidates: readonly Candidate[], at: number): number {
  const here = candidates[at]
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const other = candidates[i]
    if (
      other.kind === here.kind &&
      other.first <= here.first &&
      other.last >= here.last &&
      other.last - other.first > here.last - here.first
    )
      return 3
  }
  const next = candidates[at + 1]
  if (here.marking === GEN && next !== undefined && next.kind === 'entity' && next.first === here.last)
    return 1
  const previous = candidates[at - 1]
  if (
    previous !== undefined &&
    previous.kind === 'entity' &&
    previous.marking === GEN &&
    previous.last === here.first
  )
    return 2
  return 0
}

/** How many candidates of the same class and marking stand nearer to the trigger on the same side. */
function rankOf(candidates: readonly Candidate[], at: number, match: Match, before: boolean): number {
  const here = candidates[at]
  let rank = 0
  const step = before ? 1 : -1
  for (let i = at + step; i >= 0 && i < candidates.length && rank < 2; i += step) {
    const other = candidates[i]
    if (before ? other.first >= match.first : other.last <= match.last) break
    if (
      other.class === here.class &&
      other.marking === here.marking &&
      other.group !== at &&
      here.group !== i
    )
      rank++
  }
  return rank
}

/** What a pair of trigger and candidate gives to every template, whatever the role. */
export function prepare(trigger: TriggerFacts, pair: PairFacts): void {
  VALUES[0] = trigger.voice
  VALUES[1] = trigger.form
  VALUES[2] = trigger.standing
  VALUES[3] = pair.marking
  VALUES[4] = pair.position
  VALUES[5] = pair.class
  VALUES[6] = pair.relation
  VALUES[7] = pair.way
  VALUES[8] = pair.nested
  VALUES[9] = pair.rank
  VALUES[10] = pair.quoted
  VALUES[11] = pair.between
  VALUES[12] = pair.next
  VALUES[13] = pair.rival
  VALUES[14] = pair.speaks
  VALUES[15] = pair.head
  const { size0, place1, size1, place2, size2, place3, offsets, leads } = plan()
  for (let t = 0; t < leads.length; t++) {
    const index =
      ((VALUES[place1[t]] * size1[t] + VALUES[place2[t]]) * size2[t] + VALUES[place3[t]]) * size0[t]
    PREPARED[t] = offsets[t] + index
  }
}

/** Writes the indices of all features of a role and the pair that was prepared; returns their number. */
export function features(role: Role, out: Int32Array): number {
  const { leads } = plan()
  for (let t = 0; t < leads.length; t++) out[t] = PREPARED[t] + leadOf(role, leads[t])
  return leads.length
}

/** The score of a role for the pair that was prepared. */
export function scoreOf(role: Role, weights: Float32Array): number {
  const { leads } = plan()
  let score = 0
  for (let t = 0; t < leads.length; t++) score += weights[PREPARED[t] + leadOf(role, leads[t])]
  return score
}

const NO_LEAD = 0
const PART = 1
const ROLE = 2

function leadOf(role: Role, lead: number): number {
  return lead === PART ? role.part : lead === ROLE ? role.id : 0
}

/**
 * The templates as numbers side by side. A template has at most three dimensions beside the part or role that leads it;
 * those it lacks are of size one and read a place of `VALUES` that is always zero.
 */
interface Plan {
  readonly offsets: Int32Array
  readonly leads: Uint8Array
  /** Size of the leading dimension. The weights of one place lie side by side for all parts, or roles. */
  readonly size0: Int32Array
  readonly place1: Int32Array
  readonly size1: Int32Array
  readonly place2: Int32Array
  readonly size2: Int32Array
  readonly place3: Int32Array
}

let planned: Plan | undefined

function plan(): Plan {
  if (planned !== undefined) return planned
  const { templates } = featureLayout()
  const rows = templates.map(({ dimensions, sizes, offset }) => {
    const lead = dimensions[0] === 'part' ? PART : dimensions[0] === 'role' ? ROLE : NO_LEAD
    const rest = dimensions.slice(lead === NO_LEAD ? 0 : 1).map((name) => PLACES.indexOf(name))
    const restSizes = sizes.slice(lead === NO_LEAD ? 0 : 1)
    while (rest.length < 3) {
      rest.unshift(NOTHING)
      restSizes.unshift(1)
    }
    return { offset, lead, rest, restSizes, size0: lead === NO_LEAD ? 1 : sizes[0] }
  })
  planned = {
    offsets: Int32Array.from(rows, ({ offset }) => offset),
    leads: Uint8Array.from(rows, ({ lead }) => lead),
    size0: Int32Array.from(rows, ({ size0 }) => size0),
    place1: Int32Array.from(rows, ({ rest }) => rest[0]),
    size1: Int32Array.from(rows, ({ restSizes }) => restSizes[1]),
    place2: Int32Array.from(rows, ({ rest }) => rest[1]),
    size2: Int32Array.from(rows, ({ restSizes }) => restSizes[2]),
    place3: Int32Array.from(rows, ({ rest }) => rest[2]),
  }
  return planned
}

/** The places of a template's values in the order of its index: what leads it comes last. */
export function indexOrder({ dimensions }: Template): readonly number[] {
  const order = dimensions.map((_, d) => d)
  return dimensions[0] === 'part' || dimensions[0] === 'role' ? [...order.slice(1), 0] : order
}

const PLACES = [
  ...['voice', 'form', 'standing', 'marking', 'position', 'class', 'relation', 'way'],
  ...['nested', 'rank', 'quoted', 'between', 'next', 'rival', 'speaks'],
  'head',
]
/** A place of `VALUES` that stays zero. */
const NOTHING = PLACES.length
const VALUES = new Int32Array(PLACES.length + 1)
const PREPARED = new Int32Array(TEMPLATES.length)
