import { packed } from '../../../generated/words/events/unmarked-words.js'
import { endsInGenitive } from '../../../lexicon/index.js'
import { column, parseList } from '../../../lists/index.js'
import { NUMBER } from '../../../tokens/index.js'
import type { Words } from '../../grammar/words.js'
import { GEN, LOC, NOM, OBJ, PL } from '../sentence/markings.js'

let unmarked: ReadonlySet<string> | undefined

/** The marking of a participant by the ending of its last word, where nobody has said it before. */
export function caseOfLast(words: Words, token: number): number {
  if (words.kinds[token] === NUMBER) return NOM
  const form = words.form(token)
  form.case ??= caseOf(form.text)
  return form.case
}

function caseOf(text: string): number {
  unmarked ??= new Set(column(parseList(packed), 'word'))
  if (unmarked.has(text)) return NOM
  if (text.length > 3 && (text.endsWith('ও') || text.endsWith('ই'))) {
    text = text.slice(0, -1)
    if (unmarked.has(text)) return NOM
  }
  if (text.endsWith('দের')) return PL
  if (text.endsWith('কে')) return OBJ
  if (text.endsWith('র')) return endsInGenitive(text) ? GEN : NOM
  if (text.endsWith('তে')) return LOC
  // ঢাকায়, নদীয়ায়; but সময়, ব্যয়, বিদ্যালয়: the ending stands behind a vowel.
  if (text.endsWith('য়')) return CONSONANT.test(text.charAt(text.length - 3)) ? NOM : LOC
  if (text.endsWith('ে')) return LOC
  return NOM
}

const CONSONANT = /[\u0995-\u09b9\u09bc]/u
