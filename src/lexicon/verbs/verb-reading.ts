import type { Homograph } from '../homographs.js'
import type { NounCase } from '../nouns/noun-ending.js'
import type { VerbReading } from './verb-features.js'
import { REGISTERS } from './verb-parts.js'
import type { VerbTable } from './verb-table.js'

/** Readings are made once and given out again; verbs have a bounded number of forms. */
const MADE = new Map<number, { reading: VerbReading; other: Homograph }[]>()

/** A reading of a verb form by the numbers of its root and its features in the table. */
export function verbReading(
  table: VerbTable,
  rootId: number,
  featuresId: number,
  register: number,
  grammaticalCase: NounCase | null,
  tail: string,
  other: Homograph,
): VerbReading {
  const key = (rootId * table.features.size + featuresId) * REGISTERS.length + register
  let made = MADE.get(key)
  if (made === undefined) {
    made = []
    MADE.set(key, made)
  }
  for (const known of made) if (known.other === other && known.reading.tail === tail) return known.reading
  const { root, lemma, base, light } = table.roots.row(rootId)
  const features = table.features.row(featuresId)
  const negated = features.form !== 'verbal-noun' && table.negativeTails.has(tail)
  // করেনি, করেওনি: নি with a present form tells of the past; না does not.
  const isPast = negated && features.tense === 'present' && table.pastTails.has(tail)
  const reading: VerbReading = Object.freeze({
    root,
    lemma,
    causative: base !== root,
    base,
    form: features.form,
    tense: isPast ? 'past' : features.tense,
    aspect: isPast ? 'perfect' : features.aspect,
    person: features.person,
    honour: features.honour,
    negative: features.negative || negated,
    register: REGISTERS[register],
    case: grammaticalCase,
    tail,
    light,
    also: other.also,
    mostly: other.mostly,
  })
  made.push({ reading, other })
  return reading
}
