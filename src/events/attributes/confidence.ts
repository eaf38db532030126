import { packed } from '../../generated/models/trigger-confidence.js'
import { parseList, records } from '../../lists/index.js'
import type { Match } from '../detection/match.js'

let shares: Map<string, number> | undefined

/** How sure a trigger is, by its form and how many words it has. */
export function triggerConfidence({ form, first, last }: Match): number {
  shares ??= new Map(
    records(parseList(packed)).map((row) => [`${row.form} ${row.words}`, Number(row.confidence)]),
  )
  return shares.get(`${form} ${Math.min(3, last - first)}`) ?? LEAST
}

const LEAST = 0.6

/** Fitted on annotated articles that the argument model had not seen. */
const SLOPE = 0.83
const SHIFT = -0.17

/** A score of the argument model as a share of right answers. */
export function argumentConfidence(score: number): number {
  return 1 / (1 + Math.exp(-(SLOPE * score + SHIFT)))
}
