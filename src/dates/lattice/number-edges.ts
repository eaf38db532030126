import { nounEnding } from '../../lexicon/index.js'
import { NUMBER } from '../../tokens/index.js'
import type { SymbolValues } from '../symbols.js'
import { gluedUnit, type Hit, hitsAt, type Text } from './hits.js'
import { type Draft, put } from './nodes.js'
import { digitParts, digitValue, type Numeral, numberRangeAt, numeralAt } from './numerals.js'

/** The digits and the numeral that begin at a token. */
export function putNumbers(document: Text, draft: Draft, node: number, token: number, runLast: number): void {
  const { text, tokens } = document
  const start = tokens.starts[token]
  if (tokens.kinds[token] === NUMBER) {
    const parts = digitParts(text, start, tokens.ends[token])
    if (parts.length > 1) put(draft, 'digits', node, tokens.ends[token], parts, undefined)
  }
  const range = numberRangeAt(document, token)
  const glued = range?.last === token + 1 ? gluedUnit(document, token) : -1
  if (range !== undefined && glued >= 0) {
    put(draft, 'range', node, glued, range, undefined)
    return
  }
  if (range !== undefined && range.last <= runLast)
    put(draft, 'range', node, tokens.ends[range.last - 1], range, undefined)
  const numeral = numeralAt(document, token)
  if (numeral === undefined || numeral.last > runLast || numeral.form === 'joined') return
  const digits = digitCount(document, numeral)
  const unit = gluedUnit(document, numeral.last - 1)
  if (unit >= 0) {
    put(draft, 'number', node, unit, numberOf(numeral, '', digits, false), undefined)
    return
  }
  // ৫মে, read as an ordinal in the locative: the day before its month.
  if (numeral.last > token + 1 && digits > 0 && hitsAt(document, numeral.end, token + 1).some(isMonth))
    put(draft, 'number', node, numeral.end, dayNumber(numeral, digits), undefined)
  if (range?.last === numeral.last) return
  const end = tokens.ends[numeral.last - 1]
  const behind = hourMarkEnd(text, numeral.end, end)
  const ending = numeral.end < end ? nounEnding(text, behind, end) : undefined
  // What is written onto a number and is no ending makes it another word.
  if (numeral.form === 'cardinal' && numeral.end < end && ending === undefined) return
  put(draft, 'number', node, end, numberOf(numeral, numeral.ending, digits, behind > numeral.end), ending)
}

function numberOf(
  { value, form, first, last, start, end }: Numeral,
  ending: string,
  digits: number,
  hour: boolean,
): SymbolValues['number'] {
  return { value, form, first, last, start, end, ending, digits, hour }
}

function dayNumber({ value, first, start, end }: Numeral, digits: number): SymbolValues['number'] {
  return { value, form: 'cardinal', first, last: first + 1, start, end, ending: '', digits, hour: false }
}

const isMonth = ({ entries }: Hit) => entries.some(({ symbol }) => symbol === 'month')

/** Behind the classifier that hours have, ১১টা, আটটায়, ছ’টা, চারটে, দুটো; `from` where there is none. */
function hourMarkEnd(text: string, from: number, to: number): number {
  const at = text[from] === '’' || text[from] === "'" || text[from] === '-' ? from + 1 : from
  const sign = text.charCodeAt(at + 1)
  return to - at >= 2 &&
    text.charCodeAt(at) === 0x099f &&
    (sign === 0x09be || sign === 0x09c7 || sign === 0x09cb)
    ? at + 2
    : from
}

/** How many digits a numeral is written with; 0 for words, -1 for digits with marks or words between them. */
function digitCount({ text }: Text, { start, end }: Numeral): number {
  if (digitValue(text.charCodeAt(start)) < 0) return 0
  for (let at = start; at < end; at++) if (digitValue(text.charCodeAt(at)) < 0) return -1
  return end - start
}

/** Digits inside a hyphened word. */
export function looseNumeral({ text }: Text, token: number, start: number, end: number) {
  const { value } = digitParts(text, start, end)[0]
  return {
    value,
    form: 'cardinal',
    first: token,
    last: token + 1,
    start,
    end,
    ending: '',
    digits: end - start,
    hour: false,
  }
}
