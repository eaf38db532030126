/**
 * Quantities, both ways: reading them from text and writing them as words.
 *
 * For the stages above:
 *
 * - `numeralAt(document, token)` and `numeralBefore(document, token)` read one numeral without looking at
 *   digits again: value, form (cardinal, ordinal, day, joined), tokens, and what is written onto it.
 *   `document.numerals` holds the same as parallel arrays for loops.
 * - `digitParts(text, start, end)` cuts digits with joints: `১৫/০৮/২০২২`, `২০২৪-২৫`, `০১:২৮`.
 * - `claimNumbers(document.numbers, claims)` marks numbers that belong to a date, a clock time or a name;
 *   the stage returns the result as its `numbers` layer. Indices stay as they are.
 *
 * @module
 */
export { claimNumbers, type NumberClaim } from './claim.js'
export { labelCounted, labelNumber } from './label.js'
export { type Numeral, numeralAt, numeralBefore } from './numeral.js'
export { type DigitPart, digitParts, digitValue } from './numerals/digits.js'
export { type NumberJSON, numberIds, publishNumbers } from './publish.js'
export { nextInSeries } from './quantities/series.js'
export { numbers } from './stage.js'
export type * from './types.js'
export { type FormatOptions, formatCompact, formatNumber, toBengaliDigits } from './write/format.js'
export { toWords, type WordsOptions } from './write/words.js'
