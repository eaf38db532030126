import type { NormalText } from '../core/index.js'
import { partition } from '../core/partition.js'
import { type NumberFinding, type NumberLayer, type Numeral, numeralAt } from '../numbers/index.js'
import type { TokenLayer } from '../tokens/index.js'

export { type DigitPart, digitParts, digitValue, type Numeral, numeralAt } from '../numbers/index.js'

type Document = NormalText & TokenLayer & NumberLayer

/** The numeral that a token belongs to, whether or not it begins there. */
export function numeralAround(document: Document, token: number): Numeral | undefined {
  const { numerals, tokens } = document
  const index = token >= 0 && token < tokens.length ? numerals.at[token] : -1
  return index < 0 ? undefined : numeralAt(document, numerals.firsts[index])
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
