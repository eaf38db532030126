import type { NormalText } from '../core/index.js'
import type { TokenLayer } from '../tokens/index.js'
import { NUMERAL_FORMS, type NumberLayer, type NumeralForm } from './types.js'

/** One numeral, read from the arrays of `Numerals`. */
export interface Numeral {
  /** NaN where `form` is `joined`, of fractions, and where only the scale is told: লাখো. */
  readonly value: number
  readonly form: NumeralForm
  /** Tokens `[first, last)`, written-on classifiers and endings included. */
  readonly first: number
  readonly last: number
  /** Range of the number proper in the normal text. */
  readonly start: number
  readonly end: number
  /** What is written onto the number: `টার` in ১১টার, `ের` in পঞ্চাশের, `ই` in ১৫ই; empty if nothing. */
  readonly ending: string
}

/**
 * The numeral that begins at a token, or undefined. The date stage reads days, years and hours with it
 * and never looks at digits itself.
 *
 * @example
 * const document = reader.run({ source: '১৫ই আগস্ট রাত সাড়ে ১১টার দিকে', region: 'BD' })
 * numeralAt(document, 0) // { value: 15, form: 'day', first: 0, last: 2, start: 0, end: 2, ending: 'ই' }
 * numeralAt(document, 4) // { value: 11.5, form: 'cardinal', last: 7, ending: 'টার', … }
 * numeralAt(reader.run({ source: '২০২৪-২৫', region: 'BD' }), 0) // { value: NaN, form: 'joined', … }
 */
export function numeralAt(
  document: NormalText & TokenLayer & NumberLayer,
  token: number,
): Numeral | undefined {
  const { numerals, tokens, text } = document
  const i = token >= 0 && token < tokens.length ? numerals.at[token] : -1
  if (i < 0 || numerals.firsts[i] !== token) return undefined
  const last = numerals.lasts[i]
  const end = numerals.ends[i]
  return {
    value: numerals.values[i],
    form: NUMERAL_FORMS[numerals.forms[i]],
    first: token,
    last,
    start: tokens.starts[token],
    end,
    ending: text.slice(end, tokens.ends[last - 1]),
  }
}

/**
 * The numeral that ends before a token: for what stands after its number, as মে in ১৫ মে.
 *
 * @example
 * const document = reader.run({ source: '১৫ মে', region: 'BD' })
 * numeralBefore(document, 1)?.value // 15
 * numeralBefore(document, 2) // undefined
 */
export function numeralBefore(
  document: NormalText & TokenLayer & NumberLayer,
  token: number,
): Numeral | undefined {
  const { numerals } = document
  const i = token > 0 && token <= document.tokens.length ? numerals.at[token - 1] : -1
  return i < 0 || numerals.lasts[i] !== token ? undefined : numeralAt(document, numerals.firsts[i])
}
