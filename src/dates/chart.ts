import type { Edge, Place, Rule, Surroundings } from './grammar.js'
import type { SymbolName } from './symbols.js'

/** An expression is at most this many nodes long; it bounds the work on any text. */
export const LONGEST = 32
/** No more readings of one stretch as one symbol are kept. */
const READINGS = 3

/** A rule, entered at the place that its first edge fills; the places before it are left out. */
interface Beginning {
  readonly rule: Rule
  readonly place: number
  /** What the first edge has to pass; undefined where the rule was found by its word. */
  readonly accepts: Place<unknown>['accepts']
}

/** The rules that one thing begins. */
interface Beginnings {
  readonly rules: Beginning[]
  /**
   * Of each rule, side by side, what must stand behind its first edge: bits of symbols, bits of words, and 1 where
   * nothing need. Of a rule that cannot go on here, as of nearly all, nothing else is read.
   */
  readonly needs: number[]
}

/** Rules by what a match of them may begin with: a symbol, or a small word or mark. */
export interface RuleIndex {
  readonly bySymbol: ReadonlyMap<SymbolName, Beginnings>
  readonly byWord: ReadonlyMap<string, Beginnings>
  /** Bits: each symbol has one of its own; of the words some share one, so that a set can only tell which are not in it. */
  readonly symbolKeys: ReadonlyMap<SymbolName, number>
  readonly wordKeys: ReadonlyMap<string, number>
}

export function indexRules(rules: readonly Rule[]): RuleIndex {
  const symbolKeys = new Map<SymbolName, number>()
  const wordKeys = new Map<string, number>()
  for (const { places } of rules)
    for (const { words, symbols } of places)
      if (words !== undefined) for (const word of words) addKey(wordKeys, word)
      else for (const symbol of symbols) addKey(symbolKeys, symbol)
  const bySymbol = new Map<SymbolName, Beginnings>()
  const byWord = new Map<string, Beginnings>()
  for (const rule of rules) {
    for (let place = 0; place < rule.places.length; place++) {
      const { words, symbols, optional, accepts } = rule.places[place]
      const needs = nextKeys(rule, place + 1, symbolKeys, wordKeys)
      for (const word of words ?? []) put(byWord, word, { rule, place, accepts: undefined }, needs)
      if (words === undefined)
        for (const symbol of symbols) put(bySymbol, symbol, { rule, place, accepts }, needs)
      if (!optional) break
    }
  }
  return { bySymbol, byWord, symbolKeys, wordKeys }
}

function addKey<Key>(keys: Map<Key, number>, key: Key): void {
  if (!keys.has(key)) keys.set(key, 1 << (keys.size & 31))
}

function put<Key>(
  map: Map<Key, Beginnings>,
  key: Key,
  beginning: Beginning,
  needs: readonly [number, number, number],
): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, { rules: [beginning], needs: [...needs] })
  else {
    known.rules.push(beginning)
    known.needs.push(...needs)
  }
}

/** What the places from `from` on can begin with, and 1 where nothing need stand there. */
function nextKeys(
  rule: Rule,
  from: number,
  symbolKeys: ReadonlyMap<SymbolName, number>,
  wordKeys: ReadonlyMap<string, number>,
): [symbols: number, words: number, isFree: number] {
  let [symbolBits, wordBits] = [0, 0]
  for (let place = from; place < rule.places.length; place++) {
    const { words, symbols, optional } = rule.places[place]
    if (words !== undefined) for (const word of words) wordBits |= wordKeys.get(word) ?? 0
    else for (const symbol of symbols) symbolBits |= symbolKeys.get(symbol) ?? 0
    if (!optional) return [symbolBits, wordBits, 0]
  }
  return [symbolBits, wordBits, 1]
}

/**
 * Finds all that the rules can make of a lattice of words. Nodes are taken from the right to the left, so
 * that whatever may follow an edge is complete when the edge is made.
 *
 * @param edges by node, the edges of single words; the rules' edges are added
 */
export function parse(edges: Edge[][], index: RuleIndex, around: Surroundings): void {
  const { symbolKeys, wordKeys, bySymbol, byWord } = index
  /** By node, what was found to begin there. */
  const symbols = new Int32Array(edges.length + 1)
  const words = new Int32Array(edges.length + 1)
  for (let node = edges.length - 1; node >= 0; node--) {
    const here = edges[node]
    for (let i = 0; i < here.length; i++) {
      const first = here[i]
      const { symbol, to } = first
      symbols[node] |= symbolKeys.get(symbol) ?? 0
      const beginnings = bySymbol.get(symbol)
      if (beginnings !== undefined) begin(beginnings, first, symbols[to], words[to], edges, here, around)
      if (symbol !== 'role' && symbol !== 'mark') continue
      const word = first.value as string
      words[node] |= wordKeys.get(word) ?? 0
      const worded = byWord.get(word)
      if (worded !== undefined) begin(worded, first, symbols[to], words[to], edges, here, around)
    }
  }
}

function begin(
  { rules, needs }: Beginnings,
  first: Edge,
  symbolsBehind: number,
  wordsBehind: number,
  edges: readonly Edge[][],
  here: Edge[],
  around: Surroundings,
): void {
  for (let k = 0; k < needs.length; k += 3) {
    if (((needs[k] & symbolsBehind) | (needs[k + 1] & wordsBehind) | needs[k + 2]) === 0) continue
    const { rule, place, accepts } = rules[k / 3]
    // That the place takes the symbol is why the rule is tried.
    if (accepts !== undefined && !accepts(first.value as never, first)) continue
    MATCH.length = 0
    for (let i = 0; i < place; i++) MATCH.push(undefined)
    MATCH.push(first)
    extend(rule, place + 1, first.to, MATCH, edges, here, first.from, around)
  }
}

/** The edges of the match at hand; a rule that makes something of them keeps none of it. */
const MATCH: (Edge | undefined)[] = []

function takes({ symbols }: Place<unknown>, symbol: SymbolName): boolean {
  for (let i = 0; i < symbols.length; i++) if (symbols[i] === symbol) return true
  return false
}

function suits({ accepts }: Place<unknown>, edge: Edge): boolean {
  return accepts === undefined || accepts(edge.value as never, edge)
}

function extend(
  rule: Rule,
  place: number,
  at: number,
  match: (Edge | undefined)[],
  edges: readonly Edge[][],
  here: Edge[],
  from: number,
  around: Surroundings,
): void {
  if (place === rule.places.length) {
    add(rule, match, at, here, from, around)
    return
  }
  const wanted = rule.places[place]
  if (at < edges.length && at - from < LONGEST) {
    const next = edges[at]
    // Edges that begin here are still growing; matches go on only to nodes behind.
    for (let i = 0; i < next.length; i++) {
      if (!takes(wanted, next[i].symbol) || !suits(wanted, next[i])) continue
      match.push(next[i])
      extend(rule, place + 1, next[i].to, match, edges, here, from, around)
      match.pop()
    }
  }
  if (wanted.optional) {
    match.push(undefined)
    extend(rule, place + 1, at, match, edges, here, from, around)
    match.pop()
  }
}

function add(
  rule: Rule,
  match: readonly (Edge | undefined)[],
  to: number,
  here: Edge[],
  from: number,
  around: Surroundings,
): void {
  let readings = 0
  for (const edge of here) {
    if (edge.to !== to || edge.symbol !== rule.makes) continue
    if (edge.rule === rule || ++readings === READINGS) return
  }
  const value = rule.make(match.map((edge) => edge?.value) as never, match, around)
  if (value === undefined) return
  const children = match.filter((edge) => edge !== undefined)
  here.push({
    symbol: rule.makes,
    from,
    to,
    value: value as never,
    ending: children[children.length - 1].ending,
    rule,
    children,
  })
}
