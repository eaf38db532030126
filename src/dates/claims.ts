import type { NumberClaim } from '../numbers/index.js'
import type { Expression } from './expressions.js'
import type { DateFinding } from './types.js'

/** What the dates say of the numbers inside them: an hour, the number of a length of time, or no number of its own. */
export function claimsOf(
  expressions: readonly Expression[],
  findings: readonly DateFinding[],
): NumberClaim[] {
  const claims: NumberClaim[] = []
  expressions.forEach(({ numerals }, i) => {
    const { first, last } = findings[i]
    let at = first
    for (const numeral of numerals) {
      if (numeral.first > at) claims.push({ first: at, last: numeral.first, as: 'inner' })
      claims.push(numeral)
      at = numeral.last
    }
    if (at < last) claims.push({ first: at, last, as: 'inner' })
  })
  return claims
}
