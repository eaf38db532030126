import type { NormalText, Region } from '../core/index.js'
import { type NounEnding, nounEnding, stemCandidates } from '../lexicon/index.js'
import type { NumberLayer } from '../numbers/index.js'
import { LATIN, NUMBER, PUNCTUATION, SYMBOL, type TokenLayer, WORD } from '../tokens/index.js'
import type { Edge, Surroundings } from './grammar.js'
import { dateLexicon, type Entry } from './lexicon.js'
import {
  digitParts,
  digitValue,
  type Numeral,
  numberRangeAt,
  numeralAround,
  numeralAt,
  quantityAt,
} from './numerals.js'
import type { SymbolName } from './symbols.js'
import type { NamedDay } from './values.js'

type Text = NormalText & TokenLayer & NumberLayer & { readonly region?: Region }

/** A run of tokens that may belong to a time expression. */
export interface Run {
  readonly first: number
  readonly last: number
}

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

/** A word of the lists, found in the text. */
interface Hit {
  readonly entries: readonly Entry[]
  readonly end: number
  readonly ending: NounEnding | undefined
  /** What is written onto a unit of time: ভর in দিনভর. */
  readonly tail: string
  readonly trap: boolean
}

/** Marks that may stand inside a time expression. */
const MARKS = new Set([',', '(', ')', '-', '–', '—', '/', '|', '’', "'", '‘', ':', '.', '+'])
const FOUND = new Int32Array(64)
const HYPHEN = 0x2d

/**
 * The runs of tokens in `[first, last)` that hold a word on which a time expression may hang, and nothing
 * that cannot belong to one.
 */
export function findRuns(document: Text, first: number, last: number): Run[] {
  const { kinds } = document.tokens
  const runs: Run[] = []
  let free = first
  for (let token = first; token < last; token++) {
    const kind = kinds[token]
    if (kind === WORD || kind === LATIN) {
      const weight = weightAt(document, token)
      const ofYear = weight === 0 && isEventOfYear(document, token)
      if (weight === 0 && !ofYear && !endsInClassifier(document, token) && gluedUnit(document, token) < 0)
        continue
      if (weight === 2) {
        const trap = trapEnd(document, token)
        if (trap > token) {
          free = trap
          token = trap - 1
          continue
        }
      }
      if (weight > 0 && !isTrigger(document, token) && gluedUnit(document, token) < 0) continue
      if (weight === 0 && !ofYear && numeralAround(document, token) === undefined) continue
    } else if (kind !== NUMBER || !mayBeDate(document, token)) continue
    let from = Math.max(free, numeralAround(document, token)?.first ?? token)
    for (;;) {
      const before = from > free ? firstConnected(document, from - 1, free, last) : from
      if (before === from) break
      from = before
    }
    let to = from
    for (let step = 1; step > 0 && to < last; to += step) step = stepOver(document, to, last)
    if (to <= token) continue
    runs.push({ first: from, last: to })
    free = to
    token = to - 1
  }
  return runs
}

/** The weight of the heaviest form that begins at a token, whether or not a word ends where the form does. */
function weightAt({ text, tokens }: Text, token: number): number {
  const { trie, weight } = dateLexicon()
  let heaviest = 0
  const count = trie.prefixes(text, tokens.starts[token], text.length, FOUND)
  for (let i = 0; i < count; i++) if (weight[FOUND[2 * i]] > heaviest) heaviest = weight[FOUND[2 * i]]
  return heaviest
}

function trapEnd(document: Text, token: number): number {
  const hits = hitsAt(document, document.tokens.starts[token], token)
  return hits.length > 0 && hits[0].trap ? tokenBehind(document, token, hits[0].end) : token
}

function isTrigger(document: Text, token: number): boolean {
  return hitsAt(document, document.tokens.starts[token], token).some(
    ({ entries, trap }) => !trap && entries.some(({ trigger }) => trigger),
  )
}

/** বায়ান্নর ভাষা আন্দোলন: an event that is told by its year. */
function isEventOfYear(document: Text, token: number): boolean {
  if (token === 0 || document.numerals.at[token - 1] < 0) return false
  return hitsAt(document, document.tokens.starts[token], token).some(({ entries }) =>
    entries.some(({ symbol, value }) => symbol === 'role' && value === 'year-event'),
  )
}

/** আটটায়, সাড়ে আটটার: the classifier that hours have. */
function endsInClassifier({ text, tokens }: Text, token: number): boolean {
  for (let at = tokens.ends[token] - 1, stop = Math.max(tokens.starts[token], at - 4); at >= stop; at--)
    if (text.charCodeAt(at) === 0x099f) return true
  return false
}

/** Digits that may be a date without a word: a year, joined digits, an hour with its classifier. */
function mayBeDate({ text, tokens }: Text, token: number): boolean {
  const { starts, ends, kinds } = tokens
  const start = starts[token]
  const length = ends[token] - start
  if (length === 4) return true
  const next = token + 1
  if (
    next < tokens.length &&
    starts[next] === ends[token] &&
    kinds[next] === WORD &&
    text.charCodeAt(starts[next]) === 0x099f
  )
    return true
  // ৭১-এর
  if (
    length === 2 &&
    (text[ends[token]] === '-' || text[ends[token]] === '’') &&
    isBengaliLetter(text.charCodeAt(ends[token] + 1))
  )
    return true
  if (length === 2)
    return start > 0 && (text[start - 1] === '’' || text[start - 1] === "'" || text[start - 1] === '‘')
  if (length < 4) return false
  for (let at = start; at < ends[token]; at++) {
    const unit = text.charCodeAt(at)
    if (unit === HYPHEN || unit === 0x2f || unit === 0x3a || unit === 0x2e || unit === 0x2013) return true
  }
  return false
}

/** How many tokens from `token` on are a word of the lists, a numeral or a mark; 0 for anything else. */
function stepOver(document: Text, token: number, last: number): number {
  const { text, tokens } = document
  const kind = tokens.kinds[token]
  if (kind === PUNCTUATION || kind === SYMBOL) return MARKS.has(text[tokens.starts[token]]) ? 1 : 0
  const hits = hitsAt(document, tokens.starts[token], token)
  if (hits.length > 0 && hits[0].trap) return 0
  const numeral = numeralAt(document, token)
  let step = numeral === undefined ? 0 : numeral.last - token
  for (const { end } of hits) step = Math.max(step, tokenBehind(document, token, end) - token)
  if (step === 0 && kind === NUMBER) step = 1
  return token + step > last ? 0 : step
}

/** The first token of what stands before a run and connects with it, or the run's own first token. */
function firstConnected(document: Text, token: number, free: number, last: number): number {
  const around = numeralAround(document, token)
  if (around !== undefined && around.first >= free && around.last === token + 1) return around.first
  for (let first = token; first >= free && first > token - 3; first--)
    if (stepOver(document, first, last) >= token + 1 - first) return first
  return token + 1
}

/** The token that begins at or behind an offset. */
function tokenBehind({ tokens }: TokenLayer, token: number, offset: number): number {
  while (token < tokens.length && tokens.starts[token] < offset) token++
  return token
}

/** The forms of the lists that begin at an offset and end with a word, or before one of its listed endings; longest first. */
function hitsAt(document: Text, offset: number, token: number): readonly Hit[] {
  const { text, tokens } = document
  const { trie, entries, unitEndings, closed } = dateLexicon()
  const count = trie.prefixes(text, offset, text.length, FOUND)
  if (count === 0) return NO_HITS
  const found = count === 1 ? undefined : FOUND.slice(0, 2 * count)
  let hits: Hit[] | undefined
  for (let i = count - 1; i >= 0; i--) {
    const id = found === undefined ? FOUND[0] : found[2 * i]
    const end = found === undefined ? FOUND[1] : found[2 * i + 1]
    let last = token
    while (last + 1 < tokens.length && tokens.starts[last + 1] < end) last++
    const wordEnd = tokens.ends[last]
    const all = entries[id]
    const trap = all[0].symbol === 'trap'
    let hit: Hit | undefined
    if (end >= wordEnd) hit = { entries: all, end: wordEnd, ending: undefined, tail: '', trap }
    else if (closed[id] === 0) {
      const ending = nounEnding(text, end, wordEnd)
      const tail = unitEndings.get(text.slice(end, wordEnd)) ?? unitEndings.get(ending?.compound ?? '')
      const fitting = all.filter((entry) => takes(entry, ending, tail))
      if (fitting.length > 0)
        hit = { entries: fitting, end: wordEnd, ending, tail: tail ?? ending?.compound ?? '', trap }
    }
    if (hit === undefined && text.charCodeAt(end) === HYPHEN && !trap && partsFollow(document, end + 1, last))
      hit = { entries: all, end, ending: undefined, tail: '', trap }
    if (hit === undefined) continue
    if (hits === undefined) hits = [hit]
    else hits.push(hit)
    if (trap) break
  }
  return hits ?? NO_HITS
}

const NO_HITS: readonly Hit[] = Object.freeze([])

/** Whether a form may have what is written behind it. */
function takes(
  { symbol, endings }: Entry,
  ending: NounEnding | undefined,
  tail: string | undefined,
): boolean {
  if (ending === undefined) return symbol === 'unit' && tail !== undefined
  switch (endings) {
    case '':
      return true
    case 'clitic':
      return ending.suffix === ending.emphatic
    case 'joint':
      return ending.joint !== ''
    default:
      return false
  }
}

/** শুক্র-শনিবার: whether a word or digits of a time expression stand behind the hyphen. */
function partsFollow(document: Text, offset: number, token: number): boolean {
  return hitsAt(document, offset, token).length > 0 || digitsAt(document, offset, token) > offset
}

function digitsAt({ text, tokens }: Text, offset: number, token: number): number {
  const parts = digitParts(text, offset, Math.min(tokens.ends[token], offset + 2))
  return parts.length === 1 && parts[0].start === offset ? parts[0].end : offset
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

/** Where a unit of time begins that is written onto its number: দিন in দু’দিনের; -1 where there is none. */
function gluedUnit(document: Text, token: number): number {
  const { text, tokens, numerals } = document
  const index = numerals.at[token]
  if (index < 0 || numerals.lasts[index] !== token + 1) return -1
  const end = numerals.ends[index]
  if (end >= tokens.ends[token] || end <= tokens.starts[token]) return -1
  const joint = text[end] === '’' || text[end] === "'" || text[end] === '-' ? 1 : 0
  const isUnit = hitsAt(document, end + joint, token).some(({ entries }) =>
    entries.some(({ symbol }) => symbol === 'unit'),
  )
  return isUnit ? end + joint : -1
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
  const bare = { ...numeral, ending: '', digits, hour: false }
  const glued = gluedUnit(document, numeral.last - 1)
  if (glued >= 0) {
    put(draft, 'number', node, glued, bare, undefined)
    return
  }
  // ৫মে, read as an ordinal in the locative: the day before its month.
  if (numeral.last > token + 1 && digits > 0 && hitsAt(document, numeral.end, token + 1).some(isMonth))
    put(draft, 'number', node, numeral.end, { ...bare, form: 'cardinal', last: token + 1 }, undefined)
  if (range?.last === numeral.last) return
  const end = tokens.ends[numeral.last - 1]
  const behind = hourMarkEnd(text, numeral.end, end)
  const ending = numeral.end < end ? nounEnding(text, behind, end) : undefined
  // What is written onto a number and is no ending makes it another word.
  if (numeral.form === 'cardinal' && numeral.end < end && ending === undefined) return
  put(draft, 'number', node, end, { ...numeral, digits, hour: behind > numeral.end }, ending)
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
      const own = symbol === 'unit' ? { ...(value as object), tail } : value
      put(draft, symbol as SymbolName, node, end, own, ending)
    }
  }
}

const isBengaliLetter = (unit: number) => unit >= 0x0985 && unit <= 0x09b9

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

/** Whether a word is in the genitive, as নির্বাচনের is and সরকার is not. */
function isGenitiveWord({ text, tokens }: Text, token: number): boolean {
  if (token < 0 || token >= tokens.length || tokens.kinds[token] !== WORD) return false
  const [start, end] = [tokens.starts[token], tokens.ends[token]]
  if (text.charCodeAt(end - 1) !== 0x09b0 || dateLexicon().lookalikes.has(text.slice(start, end)))
    return false
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
