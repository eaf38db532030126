import type { NounEnding } from '../../lexicon/index.js'
import { LATIN, WORD } from '../../tokens/index.js'
import type { Edge } from '../grammar.js'
import type { SymbolName } from '../symbols.js'
import { digitsAt, gluedUnit, HYPHEN, type Text } from './hits.js'
import type { Run } from './runs.js'

/** A lattice in the making. */
export interface Draft {
  readonly starts: number[]
  readonly ends: number[]
  readonly tokens: number[]
  readonly edges: Edge[][]
}

/** Nodes at the tokens of a run and at the parts of words: শুক্র-শনিবার, দু’দিনের, তিনমাস. */
export function nodesOf(document: Text, run: Run): Draft {
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

/** Adds an edge. */
export function put(
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
