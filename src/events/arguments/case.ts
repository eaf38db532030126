import { packed } from '../../generated/words/events/unmarked-words.js'
import { parseList, records } from '../../lexicon/index.js'
import { NUMBER } from '../../tokens/index.js'
import type { Words } from '../words.js'
import { GEN, LOC, NOM, OBJ, PL } from './markings.js'

let unmarked: Map<string, string> | undefined

/** `pronoun` or `ends-in-r` for a word that looks as if it had a case ending. */
function kindOf(word: string): string | undefined {
  unmarked ??= new Map(records(parseList(packed)).map((row) => [row.word, row.kind]))
  return unmarked.get(word)
}

/** The marking of a participant by the ending of its last word, where nobody has said it before. */
export function caseOfLast(words: Words, token: number): number {
  if (words.kinds[token] === NUMBER) return NOM
  const form = words.form(token)
  form.case ??= caseOf(form.text)
  return form.case
}

function caseOf(text: string): number {
  if (kindOf(text) === 'pronoun') return NOM
  if (text.length > 3 && (text.endsWith('ও') || text.endsWith('ই'))) text = text.slice(0, -1)
  if (text.endsWith('দের')) return PL
  if (text.endsWith('কে')) return OBJ
  if (text.endsWith('র')) return isNounInR(text) ? NOM : GEN
  if (text.endsWith('তে') || text.endsWith('য়'))
    return text.endsWith('বিদ্যালয়') ||
      text.endsWith('মন্ত্রণালয়') ||
      text.endsWith('কার্যালয়') ||
      text.endsWith('আলয়')
      ? NOM
      : LOC
  if (text.endsWith('ে')) return LOC
  return NOM
}

function isNounInR(text: string): boolean {
  if (kindOf(text) === 'ends-in-r') return true
  // A conjunct before র is no ending: রাষ্ট্র, কেন্দ্র.
  return text.endsWith('্র')
}
