import type { Edge, Place, Rule, Surroundings } from './grammar.js'
import type { SymbolName } from './symbols.js'

/** An expression is at most this many nodes long; it bounds the work on any text. */
export const LONGEST = 32
/** No more readings of one stretch as one symbol are kept. */
const READINGS = 3

/** Rules by the symbol with which a match of them may begin. */
export type RuleIndex = ReadonlyMap<SymbolName, readonly (readonly [rule: Rule, place: number])[]>

export function indexRules(rules: readonly Rule[]): RuleIndex {
  const index = new Map<SymbolName, (readonly [Rule, number])[]>()
  for (const rule of rules) {
    for (let place = 0; place < rule.places.length; place++) {
      for (const symbol of rule.places[place].symbols) {
        const entries = index.get(symbol)
        if (entries === undefined) index.set(symbol, [[rule, place]])
        else entries.push([rule, place])
      }
      if (!rule.places[place].optional) break
    }
  }
  return index
}

/**
 * Finds all that the rules can make of a lattice of words. Nodes are taken from the right to the left, so
 * that whatever may follow an edge is complete when the edge is made.
 *
 * @param edges by node, the edges of single words; the rules' edges are added
 */
export function parse(edges: Edge[][], index: RuleIndex, around: Surroundings): void {
  for (let node = edges.length - 1; node >= 0; node--) {
    const here = edges[node]
    for (let i = 0; i < here.length; i++) {
      const first = here[i]
      const entries = index.get(first.symbol)
      if (entries === undefined) continue
      for (const [rule, place] of entries) {
        if (!accepts(rule.places[place], first)) continue
        const match: (Edge | undefined)[] = new Array(place).fill(undefined)
        match.push(first)
        extend(rule, place + 1, first.to, match, edges, here, node, around)
      }
    }
  }
}

function accepts(place: Place<unknown>, edge: Edge): boolean {
  return (
    place.symbols.includes(edge.symbol) &&
    (place.accepts === undefined || place.accepts(edge.value as never, edge))
  )
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
      if (!accepts(wanted, next[i])) continue
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
