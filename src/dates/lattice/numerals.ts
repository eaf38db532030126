import type { NormalText } from '../../core/index.js'
import { partition } from '../../core/partition.js'
import type { NumberFinding, NumberLayer } from '../../numbers/index.js'
import type { TokenLayer } from '../../tokens/index.js'

export { type DigitPart, digitParts, digitValue, type Numeral, numeralAt } from '../../numbers/index.js'

type Document = NormalText & TokenLayer & NumberLayer

/** The first token of the numeral that a token belongs to; -1 where there is none. */
export function numeralStart({ numerals, tokens }: Document, token: number): number {
  const index = token >= 0 && token < tokens.length ? numerals.at[token] : -1
  return index < 0 ? -1 : numerals.firsts[index]
}

/** The token behind the numeral that begins at a token; -1 where none does. */
export function numeralLast({ numerals, tokens }: Document, token: number): number {
  const index = token >= 0 && token < tokens.length ? numerals.at[token] : -1
  return index < 0 || numerals.firsts[index] !== token ? -1 : numerals.lasts[index]
}

/** The quantity that a token belongs to. */
export function quantityAt({ numbers }: NumberLayer, token: number): NumberFinding | undefined {
  const at = partition(numbers.length, (i) => numbers[i].last <= token)
  return at < numbers.length && numbers[at].first <= token ? numbers[at] : undefined
}

/** Two bounds in one quantity: দুই-তিন in দুই-তিন দিন. */
export function numberRangeAt(document: NumberLayer, token: number): NumberRange | undefined {
  const quantity = quantityAt(document, token)
  if (quantity === undefined || quantity.first !== token || quantity.value !== null) return undefined
  const { min, max, first, last } = quantity
  return min === null || max === null || quantity.kind === 'age' ? undefined : { min, max, first, last }
}

export interface NumberRange {
  readonly min: number
  readonly max: number
  readonly first: number
  readonly last: number
}
