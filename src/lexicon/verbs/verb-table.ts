import { packed as packedEndings } from '../../generated/verbs/endings.js'
import { packed as packedFeatures } from '../../generated/verbs/features.js'
import { packed as packedRoots } from '../../generated/verbs/roots.js'
import { packed as packedStems } from '../../generated/verbs/stems.js'
import { packed as packedTails } from '../../generated/words/verb-tails.js'
import { DoubleArray } from '../../lists/double-array.js'
import { parseList } from '../../lists/index.js'
import { NumberedRows } from '../../lists/numbered-rows.js'
import { PackedLookup } from '../../lists/packed-lookup.js'
import {
  type EndingUse,
  type Features,
  NO_ENDING,
  type Root,
  readEnding,
  readFeatures,
  readRoot,
  readStem,
  type StemUse,
} from './verb-parts.js'

export interface Tail {
  readonly tail: string
  /** `*`, or the forms that take it: a form, a tense, or a tense and person. */
  readonly after: string
}

/** What `verbLists` made of the lists that people edit; a row is read when a form has it. */
export interface VerbTable {
  readonly stems: PackedLookup<StemUse>
  readonly endings: PackedLookup<EndingUse>
  /** Uses of the empty ending. */
  readonly bareUses: readonly EndingUse[]
  readonly roots: NumberedRows<Root>
  readonly features: NumberedRows<Features>
  readonly tails: DoubleArray
  readonly tailRows: readonly Tail[]
  readonly negativeTails: ReadonlySet<string>
  /** Negations that make a present form tell of the past: নি. */
  readonly pastTails: ReadonlySet<string>
}

let built: VerbTable | undefined

/** The table, opened on first use. */
export function verbTable(): VerbTable {
  built ??= open()
  return built
}

function open(): VerbTable {
  const endings = new PackedLookup(packedEndings, readEnding)
  const tailRows = parseList(packedTails).rows
  const tails = tailRows
    .map(([tail, , after]) => ({ tail, after }))
    .sort((a, b) => (a.tail < b.tail ? -1 : 1))
  return {
    stems: new PackedLookup(packedStems, readStem),
    endings,
    bareUses: endings.values(endings.trie.find(NO_ENDING)),
    roots: new NumberedRows(packedRoots, readRoot),
    features: new NumberedRows(packedFeatures, readFeatures),
    tails: DoubleArray.build(tails.map((row) => row.tail)),
    tailRows: tails,
    negativeTails: new Set(tailRows.filter(([, negative]) => negative !== '').map(([tail]) => tail)),
    pastTails: new Set(tailRows.filter(([, negative]) => negative === 'past').map(([tail]) => tail)),
  }
}
