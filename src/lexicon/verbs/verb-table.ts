import { packed as packedTails } from '../../generated/words/verb-tails.js'
import { DoubleArray } from '../lists/double-array.js'
import { parseList } from '../lists/list.js'
import {
  type EndingUse,
  type Features,
  isDeclined,
  type Root,
  readEndings,
  readStems,
  type StemUse,
} from './verb-rows.js'

export interface Tail {
  readonly tail: string
  /** `*`, or the forms that take it: a form, a tense, or a tense and person. */
  readonly after: string
}

export interface VerbTable {
  readonly stems: DoubleArray
  readonly stemUses: readonly (readonly StemUse[])[]
  readonly endings: DoubleArray
  readonly endingUses: readonly (readonly EndingUse[])[]
  /** 1 for endings of a verbal noun, which take the endings of nouns. */
  readonly endingNominal: Uint8Array
  /** Uses of the empty ending. */
  readonly bareUses: readonly EndingUse[]
  readonly roots: readonly Root[]
  readonly features: readonly Features[]
  readonly tails: DoubleArray
  readonly tailRows: readonly Tail[]
  readonly negativeTails: ReadonlySet<string>
  /** Negations that make a present form tell of the past: নি. */
  readonly pastTails: ReadonlySet<string>
}

let built: VerbTable | undefined

/** The table, built on first use. */
export function verbTable(): VerbTable {
  built ??= build()
  return built
}

function build(): VerbTable {
  const cells = new Map<string, number>()
  const cell = (paradigm: string, slot: string) => {
    const name = `${paradigm}/${slot}`
    const known = cells.get(name)
    if (known !== undefined) return known
    cells.set(name, cells.size)
    return cells.size - 1
  }
  const features: Features[] = []
  const endings = readEndings(cell, features)
  const roots: Root[] = []
  const stems = readStems(cell, roots, features)
  const stemKeys = [...stems.keys()].sort(byUnits)
  const endingKeys = [...endings.keys()].filter((key) => key !== '').sort(byUnits)
  const tailRows = parseList(packedTails).rows
  const tails = tailRows.map(([tail, , after]) => ({ tail, after })).sort((a, b) => byUnits(a.tail, b.tail))
  return {
    stems: DoubleArray.build(stemKeys),
    stemUses: stemKeys.map((key) => stems.get(key) as StemUse[]),
    endings: DoubleArray.build(endingKeys),
    endingUses: endingKeys.map((key) => endings.get(key) as EndingUse[]),
    endingNominal: Uint8Array.from(endingKeys, (key) =>
      (endings.get(key) as EndingUse[]).some((use) => isDeclined(features[use.features])) ? 1 : 0,
    ),
    bareUses: endings.get('') ?? [],
    roots,
    features,
    tails: DoubleArray.build(tails.map((row) => row.tail)),
    tailRows: tails,
    negativeTails: new Set(tailRows.filter(([, negative]) => negative !== '').map(([tail]) => tail)),
    pastTails: new Set(tailRows.filter(([, negative]) => negative === 'past').map(([tail]) => tail)),
  }
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : 1
}
