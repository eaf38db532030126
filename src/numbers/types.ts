import type { Finding, Range } from '../core/index.js'

export type NumberKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'ordinal'
  | 'duration'
  | 'age'
  | 'score'
  | 'scoreline'
  | 'speed'
  | 'length'
  | 'area'
  | 'overs'
  | 'clock'

/** A quantity. `value` is null where only bounds are known; `min` and `max` are inclusive. */
export interface NumberFinding extends Finding {
  readonly kind: NumberKind
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
  /** ISO 4217 code, "%", or the unit's lemma in normal form; null for plain counts. */
  readonly unit: string | null
  /** What is counted, as its range in the normal text: মানুষ in "১২ জন মানুষ". */
  readonly counted: Range | null
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** True where the number only serves inside a date, name or identifier, and is not published. */
  readonly inner?: boolean
}

export interface NumberLayer {
  readonly numbers: readonly NumberFinding[]
}
