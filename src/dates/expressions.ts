import type { Finding, NormalText } from '../core/index.js'
import { sortShort } from '../core/sort-short.js'
import type { TokenLayer } from '../tokens/index.js'
import { indexRules, parse, type RuleIndex } from './chart.js'
import { type Edge, isGenitive, isLocative } from './grammar.js'
import type { Text } from './lattice/hits.js'
import { type Lattice, latticeOf } from './lattice/lattice.js'
import type { Run } from './lattice/runs.js'
import { RULES } from './rules/index.js'
import { PUBLISHED, type SymbolName } from './symbols.js'
import type { Length, Point } from './values.js'

/** An expression of time as the grammar read it, not yet resolved. */
export interface Expression {
  readonly symbol: SymbolName
  readonly value: unknown
  readonly start: number
  readonly end: number
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  readonly rule: string
  /** The smaller expressions and words that it was made of. */
  readonly parts: readonly Finding[]
  /** Whether the last word is in the locative, অগস্টে, or has a postposition: the time of the clause, whose tense it shares. */
  readonly adverbial: boolean
  /** Whether the last word is in the genitive: ৭ জানুয়ারির. */
  readonly attributive: boolean
  /** The numerals inside, by first and last token, and what the grammar took them for. */
  readonly numerals: readonly {
    readonly first: number
    readonly last: number
    readonly as: 'inner' | 'clock' | 'duration'
  }[]
}

let rules: RuleIndex | undefined

/** The expressions of time in the runs of a sentence, tokens `[from, to)`, in order and without overlaps: the longest readings first. */
export function expressionsIn(
  document: Text,
  runs: readonly Run[],
  from: number,
  to: number,
): readonly Expression[] {
  if (runs.length === 0) return NONE
  rules ??= indexRules(RULES)
  const found: Expression[] = []
  for (const run of runs) {
    const lattice = latticeOf(document, run, isWhole(document, run, from, to))
    parse(lattice.edges, rules, lattice.around)
    for (const each of longest(document, lattice, run)) found.push(each)
  }
  return found
}

const NONE: readonly Expression[] = []

function isWhole({ text, tokens }: NormalText & TokenLayer, run: Run, from: number, to: number): boolean {
  if (run.first !== from) return false
  for (let token = run.last; token < to; token++)
    if (!'।?!.\n'.includes(text[tokens.starts[token]])) return false
  return true
}

function longest(
  document: NormalText & TokenLayer,
  { edges, starts, ends, tokens }: Lattice,
  run: Run,
): Expression[] {
  const candidates: Edge[] = []
  for (const here of edges) for (const edge of here) if (isPublished(edge, tokens)) candidates.push(edge)
  const length = (edge: Edge) => ends[edge.to] - starts[edge.from]
  sortShort(
    candidates,
    (a, b) =>
      length(b) - length(a) || a.from - b.from || PREFERENCE.indexOf(a.symbol) - PREFERENCE.indexOf(b.symbol),
  )
  const taken = new Uint8Array(edges.length)
  const found: Expression[] = []
  for (const edge of candidates) {
    let free = true
    for (let node = edge.from; node < edge.to && free; node++) free = taken[node] === 0
    if (!free) continue
    taken.fill(1, edge.from, edge.to)
    const first = tokens[edge.from]
    const last = edge.to < tokens.length - 1 ? tokens[edge.to] : run.last
    found.push({
      symbol: edge.symbol,
      value: edge.value,
      start: starts[edge.from],
      end: document.tokens.ends[last - 1],
      first,
      last,
      rule: edge.rule?.name ?? '',
      parts: partsOf(edge, starts, ends),
      adverbial: isLocative(edge) || (edge.value as Point).open !== undefined,
      attributive: isGenitive(edge) && (edge.value as Point).open === undefined,
      numerals: numeralsOf(edge, 'inner', []),
    })
  }
  return sortShort(found, (a, b) => a.start - b.start)
}

/** Of readings of the same words, the one that says more. */
const PREFERENCE: readonly SymbolName[] = ['set', 'interval', 'time', 'point', 'year', 'length']

/** A reading that may stand by itself and covers whole written words. */
function isPublished(edge: Edge, tokens: readonly number[]): boolean {
  if (!PUBLISHED.has(edge.symbol) || tokens[edge.from] < 0 || tokens[edge.to] < 0) return false
  if (edge.symbol === 'point' || edge.symbol === 'time') return (edge.value as Point).weak === undefined
  if (edge.symbol === 'length')
    return (edge.value as Length).amounts.length > 0 || (edge.value as Length).vague !== undefined
  return true
}

/** The tree of rules below an edge; words of the lists are named by what they are. */
function partsOf({ children }: Edge, starts: readonly number[], ends: readonly number[]): Finding[] {
  return children
    .filter(({ symbol }) => symbol !== 'mark')
    .map((child) => ({
      start: starts[child.from],
      end: ends[child.to],
      rule: child.rule?.name ?? child.symbol,
      confidence: 1,
      ...(child.children.length > 0 && { parts: partsOf(child, starts, ends) }),
    }))
}

function numeralsOf(
  edge: Edge,
  as: 'inner' | 'clock' | 'duration',
  out: { first: number; last: number; as: 'inner' | 'clock' | 'duration' }[],
) {
  const now = edge.symbol === 'clock' ? 'clock' : edge.symbol === 'length' ? 'duration' : as
  if (edge.symbol === 'number' || edge.symbol === 'range') {
    const { first, last } = edge.value as { first: number; last: number }
    out.push({ first, last, as: now })
  }
  for (const child of edge.children) numeralsOf(child, now, out)
  return out
}
