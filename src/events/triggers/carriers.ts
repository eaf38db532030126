import { packed } from '../../generated/words/carriers.js'
import { packed as packedLight } from '../../generated/words/light-verbs.js'
import { parseList, records } from '../../lists/index.js'
import type { Voice } from './row.js'

/** A word that carries any event noun to its verb: বৈঠক অনুষ্ঠিত হয়েছে. */
export interface Carrier {
  /** The verbs that follow it. */
  readonly lemmas: readonly string[]
}

let carriers: Map<string, Carrier> | undefined
let voices: Map<string, Voice> | undefined

export function carrierOf(word: string): Carrier | undefined {
  carriers ??= new Map(
    records(parseList(packed)).map((row) => [row.carrier, { lemmas: row.light.split(' ') }]),
  )
  return carriers.get(word)
}

/** Whose part the subject of a light verb plays; verbs that are not listed act. */
export function voiceOf(lemma: string): Voice {
  voices ??= new Map(records(parseList(packedLight)).map((row) => [row.lemma, row.voice as Voice]))
  return voices.get(lemma) ?? 'act'
}
