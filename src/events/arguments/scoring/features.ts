import type { Role } from '../frames.js'
import { featureLayout, TEMPLATES } from './feature-layout.js'
import type { PairFacts } from './pair-facts.js'
import type { TriggerFacts } from './trigger-facts.js'

/** A pair of trigger and candidate as the model sees it: what all roles share is set once, then every role is asked for. */
export class PairFeatures {
  readonly #values = new Int32Array(PLACES.length + 1)
  /** For every template the place of its weight, but for the part or role that leads it. */
  readonly #places = new Int32Array(TEMPLATES.length)

  set(trigger: TriggerFacts, pair: PairFacts): void {
    const values = this.#values
    values[0] = trigger.voice
    values[1] = trigger.form
    values[2] = trigger.standing
    values[3] = pair.marking
    values[4] = pair.position
    values[5] = pair.class
    values[6] = pair.relation
    values[7] = pair.way
    values[8] = pair.nested
    values[9] = pair.rank
    values[10] = pair.quoted
    values[11] = pair.between
    values[12] = pair.next
    values[13] = pair.rival
    values[14] = pair.speaks
    values[15] = pair.head
    const places = this.#places
    const { size0, place1, size1, place2, size2, place3, offsets } = plan()
    for (let t = 0; t < offsets.length; t++) {
      const index =
        ((values[place1[t]] * size1[t] + values[place2[t]]) * size2[t] + values[place3[t]]) * size0[t]
      places[t] = offsets[t] + index
    }
  }

  /** The indices of all features of a role and the pair. */
  of({ part, id }: Role): Int32Array {
    const { parts, roles } = plan()
    return this.#places.map((place, t) => place + (t < parts ? part : t < roles ? id : 0))
  }

  /** The score of a role for the pair. */
  score({ part, id }: Role, weights: Float32Array): number {
    const places = this.#places
    const { parts, roles } = plan()
    let score = 0
    let t = 0
    for (; t < parts; t++) score += weights[places[t] + part]
    for (; t < roles; t++) score += weights[places[t] + id]
    for (; t < places.length; t++) score += weights[places[t]]
    return score
  }
}

const PART = 0
const ROLE = 1
const NO_LEAD = 2

/**
 * The templates as numbers side by side. A template has at most three dimensions beside the part or role that leads it;
 * those it lacks are of size one and read a value that is always zero.
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
/** The place of a value that stays zero. */
const NOTHING = PLACES.length
