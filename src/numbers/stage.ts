import type { NormalText, Source, Stage } from '../core/index.js'
import { mapped } from '../core/mapped.js'
import { NUMBER, type SentenceLayer, SYMBOL, type TokenLayer, WORD } from '../tokens/index.js'
import { confidenceOf } from './confidence.js'
import type { Composed } from './numerals/compose.js'
import { Context } from './quantities/context.js'
import { type Draft, toFinding } from './quantities/draft.js'
import { readQuantity } from './quantities/quantity.js'
import { shareUnits } from './quantities/share.js'
import { NUMERAL_FORMS, type NumberLayer, type Numerals } from './types.js'

/**
 * Adds numerals and the quantities they make.
 *
 * @example
 * const reader = pipeline().use(script()).use(page()).use(tokens()).use(sentences()).use(numbers())
 * reader.run({ source: 'দেড় লাখ টাকা', region: 'BD' }).numbers[0].value // 150000
 */
export function numbers(): Stage<Source & NormalText & TokenLayer & SentenceLayer, NumberLayer> {
  return {
    name: 'numbers',
    run: ({ text, tokens, region }) => {
      const context = new Context(text, tokens, region)
      const numerals = new NumeralList(tokens.length)
      const drafts: Draft[] = []
      const { kinds, excluded } = tokens
      for (let token = 0; token < tokens.length; ) {
        const kind = kinds[token]
        if (kind !== NUMBER && kind !== WORD && kind !== SYMBOL) {
          token++
          continue
        }
        const number = context.composer.read(token)
        if (number === undefined) {
          token++
          continue
        }
        const reading = readQuantity(context, number)
        for (const numeral of reading.numerals) numerals.add(numeral)
        if (excluded[token] === 0) for (const draft of reading.drafts) drafts.push(draft)
        token = Math.max(reading.next, token + 1)
        for (const draft of reading.drafts) context.floor = Math.max(context.floor, draft.last)
      }
      shareUnits(context, drafts)
      return {
        numbers: mapped(drafts, (draft) => toFinding(draft, confidenceOf(draft.rule))),
        numerals: numerals.done(),
      }
    },
  }
}

/** Collects numerals as parallel arrays. */
class NumeralList {
  readonly #at: Int32Array
  readonly #values: number[] = []
  readonly #forms: number[] = []
  readonly #firsts: number[] = []
  readonly #lasts: number[] = []
  readonly #ends: number[] = []

  constructor(tokens: number) {
    this.#at = new Int32Array(tokens).fill(-1)
  }

  add(numeral: Composed): void {
    // দশ-বারোটি: both numerals lie in one token, which belongs to the first.
    const index = this.#values.length
    if (this.#at[numeral.first] >= 0) return
    for (let token = numeral.first; token < numeral.last; token++) this.#at[token] = index
    this.#values.push(numeral.vague || numeral.fraction ? Number.NaN : numeral.value)
    this.#forms.push(NUMERAL_FORMS.indexOf(numeral.form))
    this.#firsts.push(numeral.first)
    this.#lasts.push(numeral.last)
    this.#ends.push(numeral.end)
  }

  done(): Numerals {
    return {
      length: this.#values.length,
      at: this.#at,
      values: Float64Array.from(this.#values),
      forms: Uint8Array.from(this.#forms),
      firsts: Int32Array.from(this.#firsts),
      lasts: Int32Array.from(this.#lasts),
      ends: Int32Array.from(this.#ends),
    }
  }
}
