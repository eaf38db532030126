import { mapped } from '../core/mapped.js'
import { findingOf } from './quantities/draft.js'
import type { NumberFinding, NumberKind } from './types.js'

/** What a later stage says of the numbers in tokens `[first, last)`. */
export interface NumberClaim {
  readonly first: number
  readonly last: number
  /**
   * `inner`: part of a date, name or identifier, never published (১৫ in ১৫ আগস্ট, ২০ in জি-২০). A length of
   * time inside a date stays published: আড়াই in আড়াই বছর আগে.
   * `clock`: an hour or a minute. `duration`: a length of time, published with that kind.
   */
  readonly as: 'inner' | 'clock' | 'duration'
}

/** Kinds that may turn out to be a length of time. */
const TIMELESS: ReadonlySet<NumberKind> = new Set<NumberKind>(['count', 'duration'])
/** Kinds that stay what they are inside a date. */
const KEPT: ReadonlySet<NumberKind> = new Set<NumberKind>(['duration', 'age', 'area', 'length', 'money'])

/**
 * The same numbers, in the same order and at the same indices, with those that share a token with a
 * claim marked. A later stage adds the result as its own `numbers` layer; nothing is changed in place.
 *
 * @param claims sorted by `first`
 * @example
 * const document = reader.run({ source: 'অন্তত ১২ জন মানুষ', region: 'BD' })
 * document.numbers[0].inner // undefined
 * claimNumbers(document.numbers, [{ first: 1, last: 2, as: 'inner' }])[0].inner // true
 */
export function claimNumbers(
  numbers: readonly NumberFinding[],
  claims: readonly NumberClaim[],
): readonly NumberFinding[] {
  if (claims.length === 0) return numbers
  let next = 0
  return mapped(numbers, (number) => {
    while (next < claims.length && claims[next].last <= number.first) next++
    const claim = claims[next]
    if (claim === undefined || claim.first >= number.last) return number
    // প্রথম in প্রথম ছয় মাসে says which months, not how many.
    if (claim.as === 'clock' || (claim.as === 'duration' && TIMELESS.has(number.kind)))
      return findingOf(number, claim.as, number.confidence, number.inner)
    return KEPT.has(number.kind) ? number : findingOf(number, number.kind, number.confidence, true)
  })
}
