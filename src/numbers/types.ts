import type { Finding, Range } from '../core/index.js'

/** What a number measures: `count` for plain amounts, `scoreline` for ২-১, `clock` for times of day. */
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
  /** The two sides of a scoreline as written: 2 and 1 in ২-১, 288 and 6 in ২৮৮/৬. */
  readonly score?: readonly [number, number]
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** True where the number only serves inside a date, name or identifier, and is not published. */
  readonly inner?: boolean
}

/** How a numeral is written: `15`, `১৫তম`, `১৫ই`, or digits with joints that say more than one number (`২০২৪-২৫`). */
export type NumeralForm = 'cardinal' | 'ordinal' | 'day' | 'joined'

/** Names of the numeral forms, at the index of their integer in `Numerals.forms`. */
export const NUMERAL_FORMS: readonly NumeralForm[] = ['cardinal', 'ordinal', 'day', 'joined']

/**
 * Every numeral of the text, in order, as parallel arrays, whether or not it became a finding.
 * A numeral is one number: `১১ হাজার ১২৬`, `সাড়ে ১১`+`টার`, `উনিশশ একাত্তর`, `১৫`+`ই`, `পঞ্চাশের`. In
 * `২০ থেকে ২৫` there are two.
 */
export interface Numerals {
  readonly length: number
  /** For each token, the index of the numeral that it belongs to, or -1. */
  readonly at: Int32Array
  /** NaN where the form is `joined`: `digitParts` reads those. */
  readonly values: Float64Array
  /** Index into `NUMERAL_FORMS`. */
  readonly forms: Uint8Array
  /** Tokens `[firsts[i], lasts[i])`, written-on classifiers and endings included. */
  readonly firsts: Int32Array
  readonly lasts: Int32Array
  /** Where the number proper ends in the normal text: before টার in `১১টার`, before ের in `পঞ্চাশের`. */
  readonly ends: Int32Array
}

/** Layer of the number stage, in text order. */
export interface NumberLayer {
  /** Sorted by start, without overlaps. */
  readonly numbers: readonly NumberFinding[]
  readonly numerals: Numerals
}
