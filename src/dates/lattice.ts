import type { Region } from '../core/index.js'
import { endsInGenitive, type NounEnding, nounEnding, stemCandidates } from '../lexicon/index.js'
import { LATIN, NUMBER, WORD } from '../tokens/index.js'
import type { Edge, Surroundings } from './grammar.js'
import { digitsAt, gluedUnit, type Hit, HYPHEN, hitsAt, MARKS, type Text } from './hits.js'
import { dateLexicon } from './lexicon.js'
import { digitParts, digitValue, type Numeral, numberRangeAt, numeralAt, quantityAt } from './numerals.js'
import type { Run } from './runs.js'
import type { SymbolName, SymbolValues } from './symbols.js'
import type { NamedDay } from './values.js'

/** The words of a run as edges, and where its nodes lie in the text. */
export interface Lattice {
  readonly edges: Edge[][]
  readonly around: Surroundings
  /** By node: where its token or part begins, and where the one before it ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** By node: its token, or -1 inside a hyphened word. Behind the last node comes the run's end. */
  readonly tokens: readonly number[]
}

/** The lattice of a run. */
export function latticeOf(document: Text, run: Run, wholeSentence: boolean): Lattice {
  const draft = nodesOf(document, run)
  const { starts, ends, tokens, edges } = draft
  const last = edges.length
  let token = run.first
  for (let node = 0; node < last; node++) {
    if (tokens[node] >= 0) {
      token = tokens[node]
      putNumbers(document, draft, node, token, run.last)
    } else {
      const end = digitsAt(document, starts[node], token)
      if (end > starts[node])
        put(draft, 'number', node, end, looseNumeral(document, token, starts[node], end), undefined)
    }
    putWords(document, draft, node, token)
  }
  const around: Surroundings = {
    first: 0,
    last,
    wholeSentence,
    edgesAt: (node) => edges[node] ?? [],
    wordAt: (node) => wordOf(document, tokenAt(node)),
    wordBefore: (node) => wordOf(document, tokenAt(node) - 1),
    isBefore: (node, role) => hasRole(document, tokenAt(node) - 1, role),
    tokenAt: (node) => tokenAt(node),
    quantity: (node) => quantityAt(document, tokenAt(node)),
    followsGenitive: (node) => isGenitiveWord(document, tokenAt(node) - 1),
    attached: (node) => node > 0 && starts[node] === ends[node],
  }
  const tokenAt = (node: number) => (node < 0 ? -1 : (tokens[node] ?? run.last))
  return { edges, around, starts, ends, tokens }
}

/** A lattice in the making. */
interface Draft {
  readonly starts: number[]
  readonly ends: number[]
  readonly tokens: number[]
  readonly edges: Edge[][]
}

/** Nodes at the tokens of a run and at the parts of words: শুক্র-শনিবার, দু’দিনের, তিনমাস. */
function nodesOf(document: Text, run: Run): Draft {
  const { text, tokens } = document
  const draft: Draft = { starts: [], ends: [], tokens: [], edges: [] }
  const add = (start: number, end: number, token: number) => {
    draft.starts.push(start)
    draft.ends.push(end)
    draft.tokens.push(token)
  }
  for (let token = run.first; token < run.last; token++) {
    const start = tokens.starts[token]
    const end = tokens.ends[token]
    add(start, token > run.first ? tokens.ends[token - 1] : start, token)
    if (tokens.kinds[token] !== WORD && tokens.kinds[token] !== LATIN) continue
    const glued = gluedUnit(document, token)
    if (glued > start) {
      add(glued, glued, -1)
      continue
    }
    for (let at = start + 1; at < end - 1; at++) {
      if (text.charCodeAt(at) !== HYPHEN) continue
      add(at, at, -1)
      add(at + 1, at + 1, -1)
      const digits = digitsAt(document, at + 1, token)
      if (digits > at + 1 && digits < end) add(digits, digits, -1)
    }
  }
  for (let node = 0; node < draft.starts.length; node++) draft.edges.push([])
  add(tokens.ends[run.last - 1], tokens.ends[run.last - 1], run.last)
  return draft
}

function put(
  { starts, edges }: Draft,
  symbol: SymbolName,
  from: number,
  end: number,
  value: unknown,
  ending: NounEnding | undefined,
): void {
  let to = from + 1
  while (to < edges.length && starts[to] < end) to++
  edges[from].push({ symbol, from, to, value: value as never, ending, rule: undefined, children: [] })
}

/** The digits and the numeral that begin at a token. */
function putNumbers(document: Text, draft: Draft, node: number, token: number, runLast: number): void {
  const { text, tokens } = document
  const start = tokens.starts[token]
  if (tokens.kinds[token] === NUMBER) {
    const parts = digitParts(text, start, tokens.ends[token])
    if (parts.length > 1) put(draft, 'digits', node, tokens.ends[token], parts, undefined)
  }
  const range = numberRangeAt(document, token)
  if (range !== undefined && range.last <= runLast)
    put(draft, 'range', node, tokens.ends[range.last - 1], range, undefined)
  const numeral = numeralAt(document, token)
  if (numeral === undefined || numeral.last > runLast || numeral.form === 'joined') return
  const digits = digitCount(document, numeral)
  const glued = gluedUnit(document, numeral.last - 1)
  if (glued >= 0) {
    put(draft, 'number', node, glued, numberOf(numeral, '', digits, false), undefined)
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

/** The mark and the words of the lists that begin at a node. */
function putWords(document: Text, draft: Draft, node: number, token: number): void {
  const start = draft.starts[node]
  const mark = document.text[start]
  if (MARKS.has(mark)) put(draft, 'mark', node, start + 1, mark, undefined)
  for (const { entries, end, ending, tail, trap } of hitsAt(document, start, token)) {
    if (trap) continue
    for (const { symbol, value } of entries) {
      if (symbol === 'named' && !isOfRegion(value as NamedDay, document.region)) continue
      const own = symbol === 'unit' ? unitOf(value as SymbolValues['unit'], tail) : value
      put(draft, symbol as SymbolName, node, end, own, ending)
    }
  }
}

function unitOf({ unit, times, loose }: SymbolValues['unit'], tail: string): SymbolValues['unit'] {
  return { unit, times, loose, tail }
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

const isOfRegion = ({ region }: NamedDay, here: Region = 'BD') => region === '' || region === here

function hasRole(document: Text, token: number, role: string): boolean {
  if (token < 0) return false
  const { starts, ends } = document.tokens
  return hitsAt(document, starts[token], token).some(
    ({ entries, end, trap }) =>
      !trap &&
      end === ends[token] &&
      entries.some(({ symbol, value }) => symbol === 'role' && value === role),
  )
}

/** Whether a word is in the genitive, as নির্বাচনের is and সরকার is not. */
function isGenitiveWord({ text, tokens }: Text, token: number): boolean {
  if (token < 0 || token >= tokens.length || tokens.kinds[token] !== WORD) return false
  const [start, end] = [tokens.starts[token], tokens.ends[token]]
  const word = text.slice(start, end)
  if (!endsInGenitive(word) || dateLexicon().lookalikes.has(word)) return false
  return stemCandidates(text, start, end).some(({ ending }) => ending.case === 'GEN')
}

function wordOf({ text, tokens }: Text, token: number): string {
  return token >= 0 && token < tokens.length ? text.slice(tokens.starts[token], tokens.ends[token]) : ''
}

/** How many digits a numeral is written with; 0 for words, -1 for digits with marks or words between them. */
function digitCount({ text }: Text, { start, end }: Numeral): number {
  if (digitValue(text.charCodeAt(start)) < 0) return 0
  for (let at = start; at < end; at++) if (digitValue(text.charCodeAt(at)) < 0) return -1
  return end - start
}

function looseNumeral({ text }: Text, token: number, start: number, end: number) {
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
