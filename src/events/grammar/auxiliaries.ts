import type { VerbForm, VerbReading } from '../../lexicon/index.js'
import type { Auxiliaries, Form } from '../triggers/form.js'
import { type GrammarKind, grammarWords } from './grammar-words.js'

/** What the verbs after the main one add: পারা, হওয়া of duty, চাওয়া, ব্যর্থ, কথা. */
export type ChainModal = 'can' | 'must' | 'want' | 'fail' | 'scheduled' | 'seem' | null

let modals: ReadonlyMap<string, ChainModal> | undefined

const MODALS: readonly (readonly [GrammarKind, ChainModal])[] = [
  ['modal-can', 'can'],
  ['modal-must', 'must'],
  ['modal-want', 'want'],
  ['modal-seem', 'seem'],
  ['modal-planned', 'scheduled'],
  ['modal-plain', null],
]

/** What a verb after an infinitive adds; null for those that add nothing, undefined for other verbs. */
export function modalOf(lemma: string): ChainModal | undefined {
  modals ??= new Map(
    MODALS.flatMap(([kind, modal]) => [...grammarWords(kind)].map((verb) => [verb, modal] as const)),
  )
  return modals.get(lemma)
}

/** As which verbs a word can stand behind another verb. */
export function auxiliariesOf(form: Form): Auxiliaries {
  form.auxiliaries ??= form.verbs.length === 0 ? NO_AUXILIARIES : among(form.verbs)
  return form.auxiliaries
}

const NO_AUXILIARIES: Auxiliaries = { vector: null, modal: null, passive: null }

function among(verbs: readonly VerbReading[]): Auxiliaries {
  const lemmas = verbs.map(({ lemma }) => lemma)
  return {
    vector: lemmas.find((lemma) => grammarWords('vector').has(lemma)) ?? null,
    modal: lemmas.find((lemma) => modalOf(lemma) !== undefined) ?? null,
    passive: lemmas.find((lemma) => grammarWords('passive').has(lemma)) ?? null,
  }
}

/** The readings as one verb. */
export function ofLemma(readings: readonly VerbReading[], lemma: string): readonly VerbReading[] {
  for (let i = 0; i < readings.length; i++)
    if (readings[i].lemma !== lemma) return readings.filter((reading) => reading.lemma === lemma)
  return readings
}

/** The first reading of a form. */
export function ofForm(readings: readonly VerbReading[], form: VerbForm): VerbReading | undefined {
  for (let i = 0; i < readings.length; i++) if (readings[i].form === form) return readings[i]
  return undefined
}
