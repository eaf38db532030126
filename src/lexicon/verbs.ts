import { packed as packedHomographs } from '../generated/words/homographs.js'
import { parseList } from './list.js'
import { Lookup } from './lookup.js'
import { type NounCase, nounEnding } from './noun-endings.js'
import type { VerbReading } from './verb-features.js'
import {
  type EndingUse,
  type Features,
  REGISTERS,
  type StemUse,
  type VerbTable,
  verbTable,
} from './verb-table.js'

const NO_READINGS: readonly VerbReading[] = Object.freeze([])
const NO_CLASSES: readonly string[] = Object.freeze([])

/**
 * All readings of the written word `[start, end)` as a form of a listed verb; empty when there is none.
 * Modern forms come before regional and sadhu ones. A reading says nothing of the word's other classes
 * except by `also`: থেকে is a participle of থাকা and, far more often, a postposition.
 *
 * @example
 * analyseVerb('জানিয়েছেন', 0, 10)[0] // root জানা, finite, present perfect, honorific
 */
export function analyseVerb(text: string, start = 0, end = text.length): readonly VerbReading[] {
  const table = verbTable()
  const stems = STEMS
  const stemCount = table.stems.prefixes(text, start, end, stems)
  if (stemCount === 0) return NO_READINGS
  let readings: VerbReading[] | undefined
  for (let i = 0; i < stemCount; i++) {
    const uses = table.stemUses[stems[2 * i]]
    const stemEnd = stems[2 * i + 1]
    readings = collect(table, uses, table.bareUses, text, start, stemEnd, end, readings)
    const endings = ENDINGS
    const endingCount = table.endings.prefixes(text, stemEnd, end, endings)
    for (let j = 0; j < endingCount; j++)
      readings = collect(
        table,
        uses,
        table.endingUses[endings[2 * j]],
        text,
        start,
        endings[2 * j + 1],
        end,
        readings,
      )
  }
  if (readings === undefined) return NO_READINGS
  return readings.length === 1 ? readings : readings.sort(byRegister)
}

const STEMS = new Int32Array(32)
const ENDINGS = new Int32Array(32)

function byRegister(a: VerbReading, b: VerbReading): number {
  return REGISTERS.indexOf(a.register) - REGISTERS.indexOf(b.register)
}

/** Adds the readings for one stem and one ending, when what is left of the word may follow them. */
function collect(
  table: VerbTable,
  stemUses: readonly StemUse[],
  endingUses: readonly EndingUse[],
  text: string,
  start: number,
  at: number,
  end: number,
  readings: VerbReading[] | undefined,
): VerbReading[] | undefined {
  const tail = at === end ? '' : text.slice(at, end)
  for (const use of stemUses) {
    if (use.features >= 0) {
      if (endingUses !== table.bareUses) continue
      readings = add(table, use, use.features, tail, text, start, at, end, readings)
    } else
      for (const ending of endingUses)
        if (ending.cell === use.cell)
          readings = add(table, use, ending.features, tail, text, start, at, end, readings)
  }
  return readings
}

function add(
  table: VerbTable,
  use: StemUse,
  featuresId: number,
  tail: string,
  text: string,
  start: number,
  at: number,
  end: number,
  readings: VerbReading[] | undefined,
): VerbReading[] | undefined {
  const features = table.features[featuresId]
  let grammaticalCase: NounCase | null = null
  let negative = features.negative
  if (features.form === 'verbal-noun') {
    if (features.fixedCase !== null) {
      if (tail !== '' && tail !== 'ই' && tail !== 'ও') return readings
      grammaticalCase = features.fixedCase
    } else {
      const ending = nounEnding(text, at, end)
      if (ending === undefined) return readings
      grammaticalCase = ending.case
    }
  } else if (tail !== '') {
    const known = table.tails.get(tail)
    if (known === undefined || !takes(features, known.after)) return readings
    negative ||= known.negative
  }
  const { root, lemma, base, light } = table.roots[use.root]
  const isPast = tail !== '' && negative && features.tense === 'present' && PAST_NEGATION.test(tail)
  const reading: VerbReading = {
    root,
    lemma,
    causative: base !== root,
    base,
    form: features.form,
    tense: isPast ? 'past' : features.tense,
    aspect: isPast ? 'perfect' : features.aspect,
    person: features.person,
    honour: features.honour,
    negative,
    register: REGISTERS[Math.max(use.register, features.register)],
    case: grammaticalCase,
    tail,
    light,
    also: homographs().exact(text, start, end)[0] ?? NO_CLASSES,
  }
  if (readings === undefined) return [reading]
  readings.push(reading)
  return readings
}

/** করেনি, করেওনি: না with a present form tells of the past. */
const PAST_NEGATION = /নি/

function takes(features: Features, after: string): boolean {
  if (after === '*') return true
  if (after === features.form) return true
  if (after === 'present')
    return features.tense === 'present' && features.aspect === 'simple' && features.form === 'finite'
  return after === `${features.tense}.${features.person}` && features.form === 'finite'
}

let homographTable: Lookup<readonly string[]> | undefined

function homographs(): Lookup<readonly string[]> {
  homographTable ??= Lookup.of(
    parseList(packedHomographs).rows.map(([form, also]) => [form, Object.freeze(also.split(' '))] as const),
  )
  return homographTable
}
