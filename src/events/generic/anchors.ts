import { partition } from '../../core/partition.js'
import type { Words } from '../grammar/words.js'
import type { EventNeeds } from '../needs.js'

/** Whether somebody, something, a day or an amount is named in `[first, last)`. ডেঙ্গু and a law are not who or where. */
export function isNamed(document: EventNeeds, first: number, last: number): boolean {
  const { mentions, entities, numbers } = document
  for (let i = partition(mentions.length, (k) => mentions[k].first < first); i < mentions.length; i++) {
    const { first: at, kind, entity } = mentions[i]
    if (at >= last) break
    const { type, named } = entities[entity]
    if (kind !== 'pronoun' && kind !== 'set' && named && type !== 'DISEASE' && type !== 'LAW') return true
  }
  for (let i = partition(numbers.length, (k) => numbers[k].first < first); i < numbers.length; i++) {
    if (numbers[i].first >= last) break
    if (numbers[i].kind !== 'ordinal' && numbers[i].kind !== 'duration') return true
  }
  return isDated(document, first, last)
}

/** Whether a day or a year stands there: রোজ and এখন are none. */
export function isDated({ dates }: EventNeeds, first: number, last: number): boolean {
  for (let i = partition(dates.length, (k) => dates[k].first < first); i < dates.length; i++) {
    if (dates[i].first >= last) break
    const { type, value } = dates[i].timex
    if (type !== 'SET' && type !== 'DURATION' && !value.endsWith('_REF')) return true
  }
  return false
}

/** Whether words there point to what was told before: তিনি, ওই হামলায়, বাসটি, পরে. */
export function isPointed({ mentions }: EventNeeds, words: Words, first: number, last: number): boolean {
  for (let i = partition(mentions.length, (k) => mentions[k].first < first); i < mentions.length; i++) {
    if (mentions[i].first >= last) break
    if (mentions[i].kind === 'pronoun' || mentions[i].kind === 'set') return true
  }
  for (let i = first; i < last; i++)
    if (words.isOf('pointer', i) || words.isOf('sequel', i) || isDefinite(words, i)) return true
  return false
}

/** বাসটি, আগুনটা, but not প্রতিটি, মাটি or কাটা */
function isDefinite(words: Words, token: number): boolean {
  const text = words.text(token)
  for (const ending of DEFINITE)
    if (text.length > ending.length + 1 && text.endsWith(ending))
      return (
        words.verbs(token).length === 0 &&
        !words.isOf('indefinite', token) &&
        !words.isOf('no-article', token)
      )
  return false
}

const DEFINITE = ['টি', 'টির', 'টিকে', 'টিতে', 'টা', 'টার', 'টাকে', 'টায়']
