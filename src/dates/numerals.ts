import type { NormalText } from '../core/index.js'
import { packed } from '../generated/words/numerals.js'
import { Lookup, nounEnding, parseList, records } from '../lexicon/index.js'
import { type Numeral, digitValue } from '../numbers/index.js'
import { NUMBER, type TokenLayer, WORD } from '../tokens/index.js'

export { type DigitPart, digitParts, digitValue, type Numeral } from '../numbers/index.js'

interface Word { value: number; class: string }
let words: Lookup<Word> | undefined
const OUT = new Int32Array(64)
function lookup() {
  words ??= Lookup.of(records(parseList(packed)).map((r) => [r.form, { value: Number(r.value), class: r.class }] as const))
  return words
}
interface Piece { value: number; cls: string; end: number; last: number; ending: string; form: Numeral['form'] }
function piece(document: NormalText & TokenLayer, token: number): Piece | undefined {
  const { text, tokens } = document
  const start = tokens.starts[token]
  const end = tokens.ends[token]
  if (tokens.kinds[token] === NUMBER) {
    let value = 0
    let joined = false
    for (let i = start; i < end; i++) {
      const d = digitValue(text.charCodeAt(i))
      if (d < 0) { if (text[i] === ',') continue; joined = true; break }
      value = value * 10 + d
    }
    if (joined) return { value: NaN, cls: 'digits', end, last: token + 1, ending: '', form: 'joined' }
    let ending = ''
    let last = token + 1
    let form: Numeral['form'] = 'cardinal'
    if (last < tokens.length && tokens.kinds[last] === WORD && tokens.starts[last] === end) {
      const w = text.slice(tokens.starts[last], tokens.ends[last])
      if (['ই', 'শে', 'লা', 'রা', 'ঠা'].includes(w)) { form = 'day'; ending = w; last++ }
      else if (['ম', 'তম', 'য়', 'র্থ', 'ষ্ঠ', 'শ'].includes(w)) { form = 'ordinal'; ending = w; last++ }
      else if (/^(টা|টি|টে|টো|জন|র|ের|এর|এ)/.test(w) && nounEnding(text, end, tokens.ends[last]) !== undefined) { ending = w; last++ }
    } else if (last + 1 < tokens.length && (text[tokens.starts[last]] === '-' || text[tokens.starts[last]] === '’') && tokens.starts[last] === end && tokens.starts[last + 1] === end + 1 && tokens.kinds[last + 1] === WORD && nounEnding(text, end, tokens.ends[last + 1]) !== undefined) {
      ending = text.slice(end, tokens.ends[last + 1]); last += 2
    }
    return { value, cls: 'digits', end, last, ending, form }
  }
  if (tokens.kinds[token] !== WORD) return undefined
  const list = lookup()
  const n = list.prefixes(text, start, end, OUT)
  for (let i = n - 1; i >= 0; i--) {
    const at = OUT[2 * i + 1]
    const w = list.values(OUT[2 * i])[0]
    const rest = text.slice(at, end)
    if (rest !== '' && (nounEnding(text, at, end) === undefined)) { if (rest !== 'ই' && rest !== 'শে') continue }
    const form = w.class === 'ordinal' ? 'ordinal' : w.class === 'day' ? 'day' : w.class === 'cardinal' && (rest === 'ই') ? 'day' : 'cardinal'
    return { value: w.value, cls: w.class, end: at, last: token + 1, ending: rest, form }
  }
  return undefined
}
export function numeralAt(document: NormalText & TokenLayer, token: number): Numeral | undefined {
  const first = piece(document, token)
  if (first === undefined) return undefined
  let total = 0
  let current = first.value
  let p = first
  if (first.cls === 'part' || first.cls === 'half') {
    const next = piece(document, first.last)
    if (next === undefined || next.form !== 'cardinal' || next.cls === 'part') { if (first.cls === 'part') return undefined }
    else if (first.cls === 'part') { current = next.value + first.value; p = next }
  } else if (['cardinal', 'digits', 'whole'].includes(first.cls) && first.ending === '') {
    for (;;) {
      const next = p.last < document.tokens.length && p.ending === '' ? piece(document, p.last) : undefined
      if (next === undefined) break
      if (next.cls === 'scale') { current *= next.value; p = next }
      else if (current >= 100 && ['cardinal', 'digits'].includes(next.cls) && next.value < 100 && p.cls === 'scale') { total += current; current = next.value; p = next }
      else break
    }
  } else if (!['cardinal', 'digits', 'ordinal', 'day', 'whole', 'half'].includes(first.cls)) return undefined
  return { value: total + current, form: p.form, first: token, last: p.last, start: document.tokens.starts[token], end: p.end, ending: p.ending }
}

/** The numeral that a token belongs to. */
export function numeralAround(document: NormalText & TokenLayer, token: number): Numeral | undefined {
  for (let first = token; first > token - 4 && first >= 0; first--) {
    const numeral = numeralAt(document, first)
    if (numeral !== undefined && numeral.last > token) return numeral
  }
  return undefined
}
