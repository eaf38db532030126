import { badOption, checkList } from '../core/expect.js'
import type { Stage } from '../core/index.js'
import { partition } from '../core/partition.js'
import { claimNumbers, type NumberClaim, type NumberLayer, nextInSeries } from '../numbers/index.js'
import { findNames } from './find.js'
import type { GazetteerRow } from './gazetteer/lint.js'
import { type OwnGazetteer, ownGazetteer } from './gazetteer/user.js'
import { builtInTable, Reader } from './reader.js'
import { builtInModel } from './tagger/load.js'
import type { Model } from './tagger/model.js'
import { Tagger } from './tagger/tagger.js'
import type { NameFinding, NameLayer, NamesNeed } from './types.js'
import { wordLists } from './words/word-lists.js'

/** What the name stage is made with. */
export interface NamesOptions {
  /**
   * Gazetteers of one's own, as `readGazetteer` gives them: they add entries, replace those of the library with the same
   * name and type, and take others out. They hold for this stage alone.
   */
  readonly gazetteers?: readonly (readonly GazetteerRow[])[]
  /** Weights of the tagger, in place of those of the library. */
  readonly model?: Model
}

/**
 * Adds names and titles; numbers inside names are no quantities any more.
 *
 * @throws GhotonaError `bad-option` or `bad-gazetteer` when a gazetteer is not as described, `too-large` when they have more
 * than a million rows
 * @example
 * const reader = pipeline().use(script()).use(page()).use(tokens()).use(sentences()).use(numbers()).use(dates()).use(names())
 * reader.run({ source: 'তিনি ঢাকায় গেছেন।', region: 'BD' }).names[0].key // 'ঢাকা'
 */
export function names(
  options: NamesOptions = {},
): Stage<NamesNeed, NameLayer & Pick<NumberLayer, 'numbers'>> {
  checkList('gazetteers', options.gazetteers, GAZETTEERS)
  for (const rows of options.gazetteers ?? [])
    if (!Array.isArray(rows)) throw badOption('gazetteers', rows, GAZETTEERS)
  const own = options.gazetteers?.length ? ownGazetteer(options.gazetteers, builtInTable()) : undefined
  let readers: Readers | undefined
  return {
    name: 'names',
    run: (document) => {
      if (readers === undefined) {
        const isBuiltIn = own === undefined && options.model === undefined
        readers = isBuiltIn ? builtInReaders() : readersOf(options.model ?? builtInModel(), own, false)
      }
      const found = findNames(document, readers.reader, readers.tagger)
      return { ...found, numbers: claimNumbers(document.numbers, numbersInside(document, found.names)) }
    },
  }
}

const GAZETTEERS = 'a list of gazetteers, each rows as readGazetteer gives them'

interface Readers {
  readonly reader: Reader
  readonly tagger: Tagger | undefined
}

let builtIn: Readers | undefined

/** Those of the library alone: all stages without lists of their own share them, and what they know of words. */
function builtInReaders(): Readers {
  builtIn ??= readersOf(builtInModel(), undefined, true)
  return builtIn
}

function readersOf(model: Model | undefined, own: OwnGazetteer | undefined, isShared: boolean): Readers {
  const reader = new Reader(builtInTable(), model, own, wordLists(), isShared)
  return { reader, tagger: model && new Tagger(model) }
}

/** প্রথম in প্রথম আলো, ২৪ in চ্যানেল ২৪. A name of a person or a people that nobody listed does not swallow a count. */
function numbersInside(document: NamesNeed, names: readonly NameFinding[]): NumberClaim[] {
  return names
    .filter(({ entry, type }) => entry !== null || (type !== 'PER' && type !== 'NORP' && type !== 'GPE'))
    .map(({ first, last, entry }) => ({
      first,
      last: entry?.subtype === 'constituency' ? seatsEnd(document, last) : last,
      as: 'inner',
    }))
}

/** ভোলা-১|, ২ ও ৩: seats of the same district. */
function seatsEnd(document: NamesNeed, last: number): number {
  let end = last
  for (;;) {
    const at = nextInSeries(document, end)
    if (at < 0) return end
    const { numbers } = document
    const seat = numbers[partition(numbers.length, (i) => numbers[i].first < at)]
    const isSeat = seat?.last === at + 1 && seat.kind === 'count' && seat.unit === null
    if (!isSeat || !(Number(seat.value) <= MOST_SEATS)) return end
    end = at + 1
  }
}

/** Seats of the greatest district. */
const MOST_SEATS = 20
