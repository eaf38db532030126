import { kept, mapped, none } from '../../core/mapped.js'
import { WordCache } from '../../lists/word-cache.js'
import { homograph, homographEnding } from '../homographs.js'
import type { NounCase } from '../nouns/noun-ending.js'
import { nounEnding } from '../nouns/noun-endings.js'
import type { VerbReading } from './verb-features.js'
import { type EndingUse, type Features, isDeclined, REGISTERS, type StemUse } from './verb-parts.js'
import { verbReading } from './verb-reading.js'
import { type VerbTable, verbTable } from './verb-table.js'

const NO_READINGS: readonly VerbReading[] = Object.freeze([])

/**
 * All readings of the written word `[start, end)` as a form of a listed verb; empty when there is none.
 * Modern forms come before regional and sadhu ones. A reading says nothing of the word's other classes
 * except by `also` and `mostly`: থেকে is a participle of থাকা and, far more often, a postposition.
 *
 * @example
 * analyseVerb('জানিয়েছেন')[0] // { lemma: 'জানানো', form: 'finite', tense: 'present', aspect: 'perfect', honour: 'honorific', … }
 */
export function analyseVerb(text: string, start = 0, end = text.length): readonly VerbReading[] {
  cache ??= new WordCache(16_384)
  const known = cache.get(text, start, end)
  if (known !== undefined) return known
  const found = analyse(text, start, end)
  cache.set(text, start, end, found)
  return found
}

/** The same for those who keep them by word: arrays of one kind, which frozen ones are not, and one array for all words without any. */
export function keptReadings(text: string): readonly VerbReading[] {
  const readings = analyseVerb(text)
  return readings.length === 0 ? NONE_KEPT : kept(mapped(readings, (reading) => reading))
}

const NONE_KEPT: readonly VerbReading[] = /* @__PURE__ */ none()

let cache: WordCache<readonly VerbReading[]> | undefined

function analyse(text: string, start: number, end: number): readonly VerbReading[] {
  const half = (start + end) >> 1
  if (start + end === 2 * half && end - start > 3 && isTwice(text, start, half))
    return Object.freeze(analyse(text, half, end).filter(isNonFinite))
  const table = verbTable()
  const stemCount = table.stems.trie.prefixes(text, start, end, STEMS)
  if (stemCount === 0) return NO_READINGS
  let found = 0
  for (let i = 0; i < stemCount; i++) {
    const uses = table.stems.values(STEMS[2 * i])
    const stemEnd = STEMS[2 * i + 1]
    const bareTail = tailAt(table, text, stemEnd, end)
    if (bareTail !== NO_TAIL)
      found = collect(table, uses, table.bareUses, bareTail, text, stemEnd, end, found)
    const endingCount = table.endings.trie.prefixes(text, stemEnd, end, ENDINGS)
    for (let j = 0; j < endingCount; j++) {
      const endings = table.endings.values(ENDINGS[2 * j])
      const at = ENDINGS[2 * j + 1]
      const tail = tailAt(table, text, at, end)
      if (tail !== NO_TAIL || endings[0].isNominal)
        found = collect(table, uses, endings, tail, text, at, end, found)
    }
  }
  return found === 0 ? NO_READINGS : readings(table, found, text, start, end)
}

const STEMS = new Int32Array(32)
const ENDINGS = new Int32Array(32)

const EMPTY_TAIL = -1
const NO_TAIL = -2

/** The listed tail that is the rest of the word. */
function tailAt(table: VerbTable, text: string, at: number, end: number): number {
  if (at === end) return EMPTY_TAIL
  const id = table.tails.find(text, at, end)
  return id < 0 ? NO_TAIL : id
}

/** What was found for the word at hand, in parallel; a word has rarely more than six. */
const LIMIT = 32
const USES: StemUse[] = []
const FEATURES = new Int32Array(LIMIT)
const TAILS: string[] = []
const CASES: (NounCase | null)[] = []

/** করতেকরতে, হেসেহেসে: a participle or infinitive said twice, written together. */
function isTwice(text: string, start: number, half: number): boolean {
  for (let i = start; i < half; i++)
    if (text.charCodeAt(i) !== text.charCodeAt(half + i - start)) return false
  return true
}

function isNonFinite({ form }: VerbReading): boolean {
  return form === 'participle' || form === 'infinitive'
}

/** Notes what one stem and one ending make, when what is left of the word may follow them. */
function collect(
  table: VerbTable,
  stemUses: readonly StemUse[],
  endingUses: readonly EndingUse[],
  tail: number,
  text: string,
  at: number,
  end: number,
  found: number,
): number {
  for (const use of stemUses) {
    if (use.features >= 0) {
      if (endingUses === table.bareUses) found = note(table, use, use.features, tail, text, at, end, found)
    } else
      for (const ending of endingUses)
        if (ending.cell === use.cell) found = note(table, use, ending.features, tail, text, at, end, found)
  }
  return found
}

function note(
  table: VerbTable,
  use: StemUse,
  featuresId: number,
  tail: number,
  text: string,
  at: number,
  end: number,
  found: number,
): number {
  if (found === LIMIT) return found
  const features = table.features.row(featuresId)
  if (isDeclined(features)) {
    const ending = nounEnding(text, at, end)
    if (ending === undefined) return found
    CASES[found] = ending.case
    TAILS[found] = ending.suffix
  } else {
    if (tail === NO_TAIL || (tail >= 0 && !takes(features, table.tailRows[tail].after))) return found
    CASES[found] = features.fixedCase
    TAILS[found] = tail >= 0 ? table.tailRows[tail].tail : ''
  }
  USES[found] = use
  FEATURES[found] = featuresId
  return found + 1
}

function takes(features: Features, after: string): boolean {
  if (features.form === 'imperative' && features.honour === 'familiar') return false
  if (after === '*' || after === features.form) return true
  if (features.form !== 'finite' || features.aspect !== 'simple') return false
  return after === features.tense || after === `${features.tense}.${features.person}`
}

function readings(
  table: VerbTable,
  found: number,
  text: string,
  start: number,
  end: number,
): readonly VerbReading[] {
  let modern = false
  for (let i = 0; i < found; i++) if (registerAt(table, i) < SADHU) modern = true
  let other = homograph(text, start, end, modern)
  if (!modern && other.also.length === 0) other = homographEnding(text, start, end)
  const result: VerbReading[] = []
  for (let rank = 0; rank < RANKS; rank++)
    for (let i = 0; i < found; i++)
      if (rankAt(table, i) === rank) {
        const reading = verbReading(
          table,
          USES[i].root,
          FEATURES[i],
          registerAt(table, i),
          CASES[i],
          TAILS[i],
          other,
        )
        if (!result.includes(reading)) result.push(reading)
      }
  return Object.freeze(result)
}

const RANKS = 8

/** The order of readings: irregular forms, other modern ones, regional, sadhu; then the same of rare roots. */
function rankAt(table: VerbTable, i: number): number {
  const register = registerAt(table, i)
  const rank = USES[i].features >= 0 && register < SADHU ? 0 : register + 1
  return table.roots.row(USES[i].root).rare ? rank + 4 : rank
}

const SADHU = REGISTERS.indexOf('sadhu')

function registerAt(table: VerbTable, i: number): number {
  return Math.max(USES[i].register, table.features.row(FEATURES[i]).register)
}
