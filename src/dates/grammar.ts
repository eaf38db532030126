import type { NounEnding } from '../lexicon/index.js'
import type { NumberFinding } from '../numbers/index.js'
import type { SymbolName, SymbolValues } from './symbols.js'

/** A stretch of the text that carries a symbol: a word of a list, or what a rule made of smaller edges. */
export interface Edge<S extends SymbolName = SymbolName> {
  readonly symbol: S
  /** Nodes of the lattice: places between tokens or between the parts of a hyphened word. */
  readonly from: number
  readonly to: number
  readonly value: SymbolValues[S]
  /** The ending of the last word. */
  readonly ending: NounEnding | undefined
  readonly rule: Rule | undefined
  readonly children: readonly Edge[]
}

/** What a rule may ask about the words around its match. */
export interface Surroundings {
  /** The edges that begin at a node, longest first not guaranteed. */
  edgesAt(node: number): readonly Edge[]
  /** The written word or mark that begins at a node, or ends there. */
  wordAt(node: number): string
  wordBefore(node: number): string
  /** Whether the word that ends or begins at a node has a role of `relative-words.tsv`. */
  isBefore(node: number, role: string): boolean
  isAt(node: number, role: string): boolean
  /** The token that begins at a node, or the first behind the run. */
  tokenAt(node: number): number
  /** Whether no blank stands before a node. */
  attached(node: number): boolean
  /** The quantity that the number at a node belongs to. */
  quantity(node: number): NumberFinding | undefined
  /** Whether the word that ends at a node is in the genitive. */
  followsGenitive(node: number): boolean
  /** First and last node of the run of words that can belong to a date. */
  readonly first: number
  readonly last: number
  /** Whether the run begins and ends with the sentence. */
  readonly wholeSentence: boolean
}

/** One place of a pattern: an edge with one of the symbols, and with a value that passes. */
export interface Place<T> {
  readonly symbols: readonly SymbolName[]
  readonly optional: boolean
  readonly accepts: ((value: never, edge: Edge) => boolean) | undefined
  /** The small words or marks that it takes, where it takes nothing else. */
  readonly words?: readonly string[]
  readonly type?: T
}

export interface Rule {
  readonly name: string
  readonly makes: SymbolName
  readonly places: readonly Place<unknown>[]
  readonly make: (values: never, edges: readonly (Edge | undefined)[], around: Surroundings) => unknown
}

type Values<P extends readonly Place<unknown>[]> = {
  [K in keyof P]: P[K] extends Place<infer T> ? T : never
}

/**
 * A rule of the grammar: what it is called, what it makes, the pattern, and a function from the
 * pattern's values to the value made, or to undefined when they do not go together.
 *
 * @example
 * rule('day month year', 'point', [one('dom'), one('month'), one('year')], ([day, month, year]) => …)
 */
export function rule<S extends SymbolName, const P extends readonly Place<unknown>[]>(
  name: string,
  makes: S,
  places: P,
  make: (
    values: Values<P>,
    edges: readonly (Edge | undefined)[],
    around: Surroundings,
  ) => SymbolValues[S] | undefined,
): Rule {
  return { name, makes, places, make: make as Rule['make'] }
}

/** An edge of a symbol. */
export function one<S extends SymbolName>(
  symbol: S,
  accepts?: (value: SymbolValues[S], edge: Edge) => boolean,
): Place<SymbolValues[S]> {
  return { symbols: [symbol], optional: false, accepts: accepts as Place<unknown>['accepts'] }
}

/** An edge of one of several symbols with values of one kind. */
export function any<S extends SymbolName>(
  symbols: readonly S[],
  accepts?: (value: SymbolValues[S], edge: Edge) => boolean,
): Place<SymbolValues[S]> {
  return { symbols, optional: false, accepts: accepts as Place<unknown>['accepts'] }
}

/** A small word by its role in `relative-words.tsv`. */
export function word(...roles: readonly string[]): Place<string> {
  return {
    symbols: ['role'],
    optional: false,
    accepts: ((role: string) => roles.includes(role)) as never,
    words: roles,
  }
}

/** A mark of punctuation. */
export function mark(...marks: readonly string[]): Place<string> {
  return {
    symbols: ['mark'],
    optional: false,
    accepts: ((found: string) => marks.includes(found)) as never,
    words: marks,
  }
}

/** A place that may be left out; its value is then undefined. */
export function maybe<T>(place: Place<T>): Place<T | undefined> {
  return { ...place, optional: true } as Place<T | undefined>
}

/** Whether the last word of an edge is in the genitive: ডিসেম্বরের, ১০টার. */
export function isGenitive(edge: Edge | undefined): boolean {
  return edge?.ending?.case === 'GEN'
}

export function isLocative(edge: Edge | undefined): boolean {
  return edge?.ending?.case === 'LOC'
}

/** Whether nothing is written behind the last word but ই or ও. */
export function isBare(edge: Edge | undefined): boolean {
  const ending = edge?.ending
  return (
    ending === undefined ||
    (ending.case === 'NOM' && ending.classifier === '' && ending.compound === '' && !ending.plural)
  )
}
