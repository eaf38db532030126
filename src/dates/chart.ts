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

/** What rules take: a symbol, or a small word or mark. */
interface Taken {
  /** Each symbol has a bit of its own; of the words some share one, so that a set can only tell which are not in it. */
  readonly bit: number
  /** The rules that it begins; undefined where it only stands further on. */
  begins: Beginnings | undefined
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

/** What the rules take. */
export interface RuleIndex {
  readonly symbols: ReadonlyMap<SymbolName, Taken>
  readonly words: ReadonlyMap<string, Taken>
}

export function indexRules(rules: readonly Rule[]): RuleIndex {
  const taken = { symbols: new Map<SymbolName, Taken>(), words: new Map<string, Taken>() }
  for (const { places } of rules)
    for (const { words, symbols } of places)
      if (words !== undefined) for (const word of words) addKey(taken.words, word)
      else for (const symbol of symbols) addKey(taken.symbols, symbol)
  for (const rule of rules) {
    for (let place = 0; place < rule.places.length; place++) {
      const { words, symbols, optional, accepts } = rule.places[place]
      const needs = nextKeys(rule, place + 1, taken)
      for (const word of words ?? []) put(taken.words.get(word), { rule, place, accepts: undefined }, needs)
      if (words === undefined)
        for (const symbol of symbols) put(taken.symbols.get(symbol), { rule, place, accepts }, needs)
      if (!optional) break
    }
  }
  return taken
}

function addKey<Key>(taken: Map<Key, Taken>, key: Key): void {
  if (!taken.has(key)) taken.set(key, { bit: 1 << (taken.size & 31), begins: undefined })
}

function put(taken: Taken | undefined, beginning: Beginning, needs: readonly [number, number, number]): void {
  if (taken === undefined) return
  taken.begins ??= { rules: [], needs: [] }
  taken.begins.rules.push(beginning)
  taken.begins.needs.push(...needs)
}

/** What the places from `from` on can begin with, and 1 where nothing need stand there. */
function nextKeys(
  rule: Rule,
  from: number,
  taken: RuleIndex,
): [symbols: number, words: number, isFree: number] {
  let [symbolBits, wordBits] = [0, 0]
  for (let place = from; place < rule.places.length; place++) {
    const { words, symbols, optional } = rule.places[place]
    if (words !== undefined) for (const word of words) wordBits |= taken.words.get(word)?.bit ?? 0
    else for (const symbol of symbols) symbolBits |= taken.symbols.get(symbol)?.bit ?? 0
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
  /** By node, what was found to begin there. */
  const symbols = new Int32Array(edges.length + 1)
  const words = new Int32Array(edges.length + 1)
  for (let node = edges.length - 1; node >= 0; node--) {
    const here = edges[node]
    for (let i = 0; i < here.length; i++) {
      const first = here[i]
      const { symbol, to } = first
      const bySymbol = index.symbols.get(symbol)
      if (bySymbol !== undefined) {
        symbols[node] |= bySymbol.bit
        if (bySymbol.begins !== undefined)
          begin(bySymbol.begins, first, symbols[to], words[to], edges, here, around)
      }
      if (symbol !== 'role' && symbol !== 'mark') continue
      const byWord = index.words.get(first.value as string)
      if (byWord === undefined) continue
      words[node] |= byWord.bit
      if (byWord.begins !== undefined)
        begin(byWord.begins, first, symbols[to], words[to], edges, here, around)
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
