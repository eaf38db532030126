import { packed } from '../../generated/words/postpositions.js'
import { parseList, records } from '../../lexicon/index.js'
import type { Words } from '../words.js'

const CASE_MARKINGS = ['NOM', 'OBJ', 'GEN', 'GENADJ', 'PL', 'LOC', 'MODIFIED', 'OTHER'] as const

/** Classes of postpositions, in the order of the list, and the longest match at a token. */
interface Postpositions {
  readonly names: readonly string[]
  readonly first: ReadonlyMap<string, readonly { readonly second: string | null; readonly index: number }[]>
}

let table: Postpositions | undefined

function postpositions(): Postpositions {
  if (table === undefined) {
    const classes: string[] = []
    const first = new Map<string, { second: string | null; index: number }[]>()
    for (const row of records(parseList(packed))) {
      classes.push(row.class)
      for (const words of row.words.split(' ')) {
        const [word, second] = words.split('_')
        const entry = { second: second ?? null, index: classes.length - 1 }
        const same = first.get(word)
        if (same) same.push(entry)
        else first.set(word, [entry])
      }
    }
    for (const entries of first.values())
      entries.sort((a, b) => Number(b.second !== null) - Number(a.second !== null))
    table = { names: [...CASE_MARKINGS, ...classes.map((name) => `+${name}`)], first }
  }
  return table
}

/** Names of all markings: the cases, then the postposition classes with a plus sign. */
export function markingNames(): readonly string[] {
  return postpositions().names
}

/** The marking of a postposition that stands at a token, or -1. */
export function postpositionAt(words: Words, token: number, limit: number): number {
  if (token >= limit) return -1
  const { first } = postpositions()
  const entries = first.get(words.text(token)) ?? first.get(words.stem(token))
  if (entries === undefined) return -1
  for (const { second, index } of entries)
    if (second === null || (token + 1 < limit && words.hasStem(token + 1, second)))
      return CASE_MARKINGS.length + index
  return -1
}

export const NOM = 0
export const OBJ = 1
export const GEN = 2
export const GENADJ = 3
export const PL = 4
export const LOC = 5
export const MODIFIED = 6
export const OTHER = 7

/** The marking of a grammatical case as mentions have it. */
export function caseMarking(grammaticalCase: string): number {
  switch (grammaticalCase) {
    case 'NOM':
    case 'NOM.PL':
      return NOM
    case 'OBJ':
      return OBJ
    case 'GEN':
      return GEN
    case 'GEN.PL':
    case 'OBJ.PL':
      return PL
    case 'LOC':
      return LOC
    default:
      return OTHER
  }
}
