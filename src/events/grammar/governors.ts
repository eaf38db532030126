import { packed } from '../../generated/words/modal-nouns.js'
import { endsInGenitive, Lookup, nounEnding } from '../../lexicon/index.js'
import { parseList, records } from '../../lists/index.js'
import type { Modality } from '../types.js'
import { grammarWords } from './grammar-words.js'
import type { Words } from './words.js'

let governors: Lookup<Modality> | undefined

function modalNouns(): Lookup<Modality> {
  governors ??= Lookup.of(
    records(parseList(packed)).flatMap((row) =>
      row.words.split(' ').map((word) => [word, row.modality as Modality] as [string, Modality]),
    ),
  )
  return governors
}

const found = new Int32Array(64)

/** What a modal noun at a token says: আশঙ্কা possible. */
export function modalNounAt(words: Words, token: number): Modality | null {
  const form = words.form(token)
  if (form.modality === undefined) form.modality = modalityOfNoun(form.text)
  return form.modality
}

function modalityOfNoun(text: string): Modality | null {
  const lookup = modalNouns()
  const count = lookup.prefixes(text, 0, text.length, found)
  for (let i = count - 1; i >= 0; i--)
    if (nounEnding(text, found[2 * i + 1], text.length) !== undefined) return lookup.values(found[2 * i])[0]
  return null
}

/** The noun that governs a genitive: হামলার আশঙ্কা. One adjective may stand between. */
export function governingNoun(words: Words, at: number, limit: number): Modality | null {
  for (let i = at; i < limit && i < at + 2; i++) {
    if (words.isPunctuation(i)) return null
    // হামলার কথা স্বীকার করেছে: what is owned up to has happened.
    if (words.isOf('schedule', i) && words.isOf('owned', i + 1)) return null
    const modality = modalNounAt(words, i)
    if (modality !== null) return modality
  }
  return null
}

/** দখলের | কথা জানিয়েছে: somebody informs of it. */
export const isInformedOf = (words: Words, at: number): boolean =>
  words.isOf('schedule', at) && words.isOf('informed', at + 1)

/** দখলের | দাবি করেছে: somebody claims it; not দাবি জানিয়েছে. */
export const isClaimed = (words: Words, at: number): boolean =>
  words.isOf('claim', at) && words.verbs(at + 1).some(({ lemma }) => grammarWords('verb-do').has(lemma))

/** How far a noun may stand before the verbal noun that it shares a governor with. */
const SHARED = 8

/** The noun that governs a bare noun through a genitive behind it: ভোট করানোর দাবি, অস্ত্রবিরতি কার্যকরের আহ্বান. */
export function governedThrough(words: Words, at: number, limit: number): Modality | null {
  const reach = words.isOf('joint', at) ? SHARED : 1
  for (let i = at; i < limit && i < at + reach; i++) {
    if (words.isPunctuation(i) && !words.isOf('joint', i)) return null
    const modality = i + 1 < limit && governs(words, i) ? modalNounAt(words, i + 1) : null
    if (modality === 'demanded' || modality === 'intended') return modality
  }
  return null
}

/** The noun that governs the verbal noun to which a participle belongs: কমিয়ে ৮ শতাংশ করার দাবি. */
export function governedDeed(words: Words, at: number, limit: number): Modality | null {
  for (let i = at; i < limit && i < at + DEED; i++) {
    if (words.isPunctuation(i)) return null
    const readings = words.verbs(i)
    if (readings.length === 0 || readings[0].also.length > 0) continue
    if (readings.some(({ form }) => form === 'participle')) continue
    if (!readings.some(({ form, case: own }) => form === 'verbal-noun' && own === 'GEN')) return null
    return governingNoun(words, i + 1, limit)
  }
  return null
}

/** A genitive that does not put an end to what stands before it: হামলা বন্ধের দাবি asks for no attack. */
function governs(words: Words, token: number): boolean {
  const text = words.text(token)
  if (!endsInGenitive(text) || words.isOf('ended', token)) return false
  const readings = words.verbs(token)
  return (
    readings.length === 0 || readings.some(({ form, case: own }) => form === 'verbal-noun' && own === 'GEN')
  )
}

/** How far from its participle the verbal noun may stand. */
const DEED = 12

/** How far from its infinitive a governing noun may stand. */
const FAR = 6

/** What governs an infinitive: করতে চান, করতে বলেছেন, করতে রাজি, খতিয়ে দেখতে কমিশনকে অনুরোধ করেছে. */
export function governingVerb(words: Words, at: number, limit: number): Modality | null {
  for (let i = at; i < limit && i < at + FAR && !words.isPunctuation(i); i++) {
    const readings = words.verbs(i)
    if (i === at) {
      if (readings.some(({ lemma }) => grammarWords('verb-tell').has(lemma))) return 'demanded'
      if (readings.some(({ lemma }) => grammarWords('verb-want').has(lemma))) return 'intended'
    }
    const modality = modalNounAt(words, i)
    if (modality !== null && (i === at || (i + 1 < limit && words.verbs(i + 1).length > 0))) return modality
    if (readings.length > 0 && readings[0].also.length === 0) return null
  }
  return null
}
