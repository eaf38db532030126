import type { Region } from '../../core/index.js'
import { endsInGenitive, stemCandidates } from '../../lexicon/index.js'
import { WORD } from '../../tokens/index.js'
import type { Edge, Surroundings } from '../grammar.js'
import type { SymbolName, SymbolValues } from '../symbols.js'
import type { NamedDay } from '../values.js'
import { digitsAt, hitsAt, MARKS, type Text } from './hits.js'
import { dateLexicon } from './lexicon.js'
import { type Draft, nodesOf, put } from './nodes.js'
import { looseNumeral, putNumbers } from './number-edges.js'
import { quantityAt } from './numerals.js'
import type { Run } from './runs.js'

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
    isAt: (node, role) => hasRole(document, tokenAt(node), role),
    isBefore: (node, role) => hasRole(document, tokenAt(node) - 1, role),
    tokenAt: (node) => tokenAt(node),
    quantity: (node) => quantityAt(document, tokenAt(node)),
    followsGenitive: (node) => isGenitiveWord(document, tokenAt(node) - 1),
    attached: (node) => node > 0 && starts[node] === ends[node],
  }
  const tokenAt = (node: number) => (node < 0 ? -1 : (tokens[node] ?? run.last))
  return { edges, around, starts, ends, tokens }
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

const isOfRegion = ({ region }: NamedDay, here: Region = 'BD') => region === '' || region === here

function hasRole(document: Text, token: number, role: string): boolean {
  if (token < 0 || token >= document.tokens.length) return false
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
