import type { Role } from '../frames.js'
import { featureLayout, TEMPLATES } from './feature-layout.js'
import type { PairFacts, TriggerFacts } from './pair-facts.js'

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
  const { size0, place1, size1, place2, size2, place3, offsets } = plan()
  for (let t = 0; t < offsets.length; t++) {
    const index =
      ((VALUES[place1[t]] * size1[t] + VALUES[place2[t]]) * size2[t] + VALUES[place3[t]]) * size0[t]
    PREPARED[t] = offsets[t] + index
  }
}

/** Writes the indices of all features of a role and the pair that was prepared; returns their number. */
export function features({ part, id }: Role, out: Int32Array): number {
  const { parts, roles } = plan()
  for (let t = 0; t < PREPARED.length; t++) out[t] = PREPARED[t] + (t < parts ? part : t < roles ? id : 0)
  return PREPARED.length
}

/** The score of a role for the pair that was prepared. */
export function scoreOf(role: Role, weights: Float32Array): number {
  const { parts, roles } = plan()
  const { part, id } = role
  let score = 0
  let t = 0
  for (; t < parts; t++) score += weights[PREPARED[t] + part]
  for (; t < roles; t++) score += weights[PREPARED[t] + id]
  for (; t < PREPARED.length; t++) score += weights[PREPARED[t]]
  return score
}

const PART = 0
const ROLE = 1
const NO_LEAD = 2

/**
 * The templates as numbers side by side. A template has at most three dimensions beside the part or role that leads it;
 * those it lacks are of size one and read a place of `VALUES` that is always zero.
 */
interface Plan {
  /** Templates that a part leads come first, up to here; up to `roles` those that a role leads. */
  readonly parts: number
  readonly roles: number
  readonly offsets: Int32Array
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
  rows.sort((a, b) => a.lead - b.lead)
  planned = {
    parts: rows.filter(({ lead }) => lead === PART).length,
    roles: rows.filter(({ lead }) => lead !== NO_LEAD).length,
    offsets: Int32Array.from(rows, ({ offset }) => offset),
    size0: Int32Array.from(rows, ({ size0 }) => size0),
    place1: Int32Array.from(rows, ({ rest }) => rest[0]),
    size1: Int32Array.from(rows, ({ restSizes }) => restSizes[1]),
    place2: Int32Array.from(rows, ({ rest }) => rest[1]),
    size2: Int32Array.from(rows, ({ restSizes }) => restSizes[2]),
    place3: Int32Array.from(rows, ({ rest }) => rest[2]),
  }
  return planned
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
