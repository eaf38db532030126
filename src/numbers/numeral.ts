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
 * // ১৫ই আগস্ট → { value: 15, form: 'day', first, last: first + 2, ending: 'ই' }
 * // রাত সাড়ে ১১টার → at সাড়ে: { value: 11.5, form: 'cardinal', last: first + 3, ending: 'টার' }
 * // ২০২৪-২৫ → { value: NaN, form: 'joined' }, then digitParts(text, start, end)
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

/** The numeral that ends before a token: for what stands after its number, as মে in ১৫ মে. */
export function numeralBefore(
  document: NormalText & TokenLayer & NumberLayer,
  token: number,
): Numeral | undefined {
  const { numerals } = document
  const i = token > 0 && token <= document.tokens.length ? numerals.at[token - 1] : -1
  return i < 0 || numerals.lasts[i] !== token ? undefined : numeralAt(document, numerals.firsts[i])
}
