import { type NormalText, type Source, type Span, span, type Unfinished } from '../core/index.js'
import type { NumberKind, NumberLayer } from './types.js'

/**
 * A quantity in the document JSON. `value` is null where only bounds are known; `min` and `max` are
 * inclusive. Money has its ISO 4217 code as `unit`, a percentage `%`.
 *
 * @example
 * // অন্তত ১২ জন মানুষ
 * // { id: 'N1', start: 0, end: 11, text: 'অন্তত ১২ জন', value: 12, min: 12, max: null, approx: false,
 * //   kind: 'count', unit: 'জন', counted: 'মানুষ', rule: 'digits', confidence: 0.95 }
 */
export interface NumberJSON extends Span {
  readonly id: string
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
  readonly kind: NumberKind
  readonly unit: string | null
  /** What is counted, without its case ending. */
  readonly counted: string | null
  /** The sides of a scoreline: `[2, 1]`. */
  readonly score?: readonly [number, number]
  readonly rule: string
  readonly confidence: number
}

/**
 * The numbers of a document as JSON, without those that serve inside dates and names.
 *
 * @example
 * const document = reader.run({ source: 'অন্তত ১২ জন মানুষ', region: 'BD' })
 * publishNumbers(document)[0] // { id: 'N1', text: 'অন্তত ১২ জন', value: 12, min: 12, max: null, counted: 'মানুষ', … }
 */
export function publishNumbers(document: Source & NormalText & NumberLayer): NumberJSON[] {
  const ids = numberIds(document)
  const published: NumberJSON[] = []
  document.numbers.forEach((number, i) => {
    const id = ids[i]
    if (id === null) return
    const { start, end, text } = span(document, number)
    const { value, min, max, approx, kind, unit, score } = number
    const counted =
      number.counted === null ? null : document.text.slice(number.counted.start, number.counted.end)
    const json: Unfinished<NumberJSON> = {
      id,
      start,
      end,
      text,
      value,
      min,
      max,
      approx,
      kind,
      unit,
      counted,
    }
    if (score !== undefined) json.score = score
    json.rule = number.rule
    json.confidence = number.confidence
    published.push(json as NumberJSON)
  })
  return published
}

/**
 * For each index of `document.numbers` the public id, `N1` …, or null where it is not published.
 *
 * @example
 * numberIds(reader.run({ source: '১৫ মে ১২ জন আসেন।', region: 'BD' })) // [null, 'N1']
 */
export function numberIds(document: NumberLayer): (string | null)[] {
  let count = 0
  return document.numbers.map((number) => (number.inner === true ? null : `N${++count}`))
}
