import { mapped } from '../core/mapped.js'
import { packed } from '../generated/words/pronouns.js'
import { Lookup } from './lookup.js'
import type { NounCase } from './nouns/noun-ending.js'
import type { Honour, Register } from './verbs/verb-features.js'

/** How near a pronoun points. */
export type Deixis =
  | 'near'
  | 'far'
  | 'remote'
  | 'relative'
  | 'interrogative'
  | 'indefinite'
  | 'reflexive'
  | 'reciprocal'
  | 'quantifier'

/** Classes of pronoun. */
export type PronounClass = 'human' | 'thing' | 'place' | 'time' | 'determiner'

/** One way to read a written word as a pronoun. */
export interface PronounReading {
  /** The nominative: তিনি for তাঁদের. */
  readonly base: string
  readonly person: 1 | 2 | 3 | null
  readonly number: 'sg' | 'pl' | null
  /** Null where the pronoun does not tell. তার, তাকে, তারা also stand for a person who is spoken of with honour. */
  readonly honour: Honour | null
  /** Null for determiners. `GEN.PL` in দের may be objective as well. */
  readonly case: NounCase | null
  readonly deixis: Deixis | null
  readonly class: PronounClass
  readonly register: Register
  /** `ই`, `ও`, `তো`, or empty. */
  readonly emphatic: string
}

const NONE: readonly PronounReading[] = Object.freeze([])

/**
 * The readings of the written word `[start, end)` as a pronoun; empty when it is none. An emphatic
 * ending may stand behind the form: তাঁদেরও, তিনিই.
 *
 * @example
 * pronounReadings('তাঁদের')[0] // { base: 'তিনি', person: 3, number: 'pl', honour: 'honorific', case: 'GEN.PL', … }
 */
export function pronounReadings(text: string, start = 0, end = text.length): readonly PronounReading[] {
  const found = forms.exact(text, start, end)
  if (found.length > 0) return found
  for (const clitic of CLITICS) {
    if (end - start <= clitic.length || !text.endsWith(clitic, end)) continue
    const plain = forms.exact(text, start, end - clitic.length)
    if (plain.length > 0) return withClitic(plain, clitic)
  }
  return NONE
}

const CLITICS = ['ই', 'ও', 'তো', 'ওই', 'ইতো']

const forms = /* @__PURE__ */ Lookup.packed(packed, reading)

/** Readings of a form by what is written onto it. */
const withClitics = /* @__PURE__ */ new Map<
  readonly PronounReading[],
  Map<string, readonly PronounReading[]>
>()

function withClitic(plain: readonly PronounReading[], clitic: string): readonly PronounReading[] {
  let known = withClitics.get(plain)
  if (known === undefined) {
    known = new Map()
    withClitics.set(plain, known)
  }
  let readings = known.get(clitic)
  if (readings === undefined) {
    readings = mapped(plain, (reading) => Object.freeze({ ...reading, emphatic: clitic }))
    known.set(clitic, readings)
  }
  return readings
}

function reading(row: readonly string[]): PronounReading {
  const [, base, person, number, honour, grammaticalCase, deixis, kind, register] = row
  return Object.freeze({
    base,
    person: person === '' ? null : (Number(person) as 1 | 2 | 3),
    number: number === '' ? null : (number as 'sg' | 'pl'),
    honour: honour === '' ? null : (honour as Honour),
    case: grammaticalCase === '' ? null : (grammaticalCase as NounCase),
    deixis: deixis === '' ? null : (deixis as Deixis),
    class: kind as PronounClass,
    register: register === '' ? 'chalit' : (register as Register),
    emphatic: '',
  })
}
