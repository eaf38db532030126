import type { Range } from '../../core/index.js'
import type { Composed } from '../numerals/compose.js'
import type { NumberFinding, NumberKind } from '../types.js'
import type { Context } from './context.js'

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

/** What was read at a numeral: findings in the making, the numerals used, and the token to go on at. */
export interface Reading {
  readonly drafts: readonly Draft[]
  readonly numerals: readonly Composed[]
  readonly next: number
}

export function toFinding(draft: Draft, confidence: number): NumberFinding {
  return findingOf(draft, draft.kind, confidence, undefined)
}

/**
 * A finding of what was read, or of another finding, which it leaves as it is. All are made here, field by field: a copy
 * by spreading would have a shape of its own, which slows whatever reads numbers.
 */
export function findingOf(
  of: Draft | NumberFinding,
  kind: NumberKind,
  confidence: number,
  inner: boolean | undefined,
): NumberFinding {
  const { value, min, max, approx, unit, counted, first, last, start, end, rule } = of
  const score = of.score ?? undefined
  return {
    start,
    end,
    rule,
    confidence,
    kind,
    value,
    min,
    max,
    approx,
    unit,
    counted,
    score,
    first,
    last,
    inner,
  }
}

/** A finding over tokens `[first, last)` of which nothing is known yet. */
export function emptyDraft(context: Context, first: number, last: number, rule: string): Draft {
  return {
    kind: 'count',
    value: null,
    min: null,
    max: null,
    approx: false,
    unit: null,
    counted: null,
    score: null,
    first,
    last,
    start: context.tokens.starts[first],
    end: context.tokens.ends[last - 1],
    rule,
  }
}

/** Takes the tokens up to `last` in. */
export function extend(context: Context, draft: Draft, last: number): void {
  draft.last = last
  draft.end = context.tokens.ends[last - 1]
}
