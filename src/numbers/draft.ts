import type { Range } from '../core/index.js'
import type { NumberFinding, NumberKind } from './types.js'

/** A finding in the making. */
export interface Draft {
  kind: NumberKind
  value: number | null
  min: number | null
  max: number | null
  approx: boolean
  unit: string | null
  counted: Range | null
  score: readonly [number, number] | null
  first: number
  last: number
  start: number
  end: number
  rule: string
}

export function toFinding(draft: Draft, confidence: number): NumberFinding {
  const { kind, value, min, max, approx, unit, counted, score, first, last, start, end, rule } = draft
  const finding = { start, end, rule, confidence, kind, value, min, max, approx, unit, counted, first, last }
  return score === null ? finding : { ...finding, score }
}
