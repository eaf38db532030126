import { nounEnding } from '../../lexicon/index.js'
import { grammarWords } from '../grammar/grammar-words.js'
import { typesPointedAt } from '../grammar/pointed-types.js'
import type { Words } from '../grammar/words.js'
import type { Match } from './match.js'

/** How many sentences before it what "এ পদক্ষেপের নিন্দা" is about may stand. */
const REACH = 3
/** How far behind the noun what is said of it may stand. */
const NEAR = 4

/** What is said of a step that somebody else has taken. */
const ANSWERS = new Set(['Condemn', 'Praise', 'Reject', 'ExpressSupport', 'Appeal', 'Protest', 'Threaten'])

/**
 * "… নিষেধাজ্ঞা দিয়েছে। মস্কো এ পদক্ষেপের নিন্দা জানিয়েছে": a noun for a step that others answer tells once more what was done in the
 * sentences before. It is a trigger of that one's row, or null.
 */
export function pointBack(
  words: Words,
  sentence: number,
  first: number,
  last: number,
  told: readonly Match[],
): Match | null {
  for (let at = first + 1; at < last; at++) {
    if (!words.isSought('taken-step', at) || !words.isOf('pointer', at - 1)) continue
    const noun = nounOf(words.text(at))
    const ending = nounEnding(words.text(at), noun.length, words.text(at).length)
    if (ending === undefined || ending.suffix === '' || !isAnswered(words, at, told)) continue
    const meant = lastDone(told, sentence, typesPointedAt(noun))
    if (meant === null) return null
    const { row } = meant
    const end = at + 1
    return {
      row,
      form: 'nominal',
      first: at,
      last: end,
      headLast: end,
      chain: null,
      carrier: null,
      ending,
      sentence,
    }
  }
  return null
}

function nounOf(text: string): string {
  for (const noun of grammarWords('pointed-noun')) if (text.startsWith(noun)) return noun
  return text
}

/** এ পদক্ষেপের | নিন্দা, এ সিদ্ধান্তের বিরুদ্ধে | আপিল */
function isAnswered(words: Words, at: number, told: readonly Match[]): boolean {
  for (let i = told.length - 1; i >= 0 && told[i].first > at; i--)
    if (told[i].first <= at + NEAR && ANSWERS.has(told[i].row.type)) return !words.isPunctuation(at + 1)
  return false
}

/** The last of the types that a verb tells as done. */
function lastDone(
  told: readonly Match[],
  sentence: number,
  types: ReadonlySet<string> | undefined,
): Match | null {
  for (let i = told.length - 1; i >= 0 && told[i].sentence >= sentence - REACH; i--) {
    const { row, form, chain } = told[i]
    if (told[i].sentence === sentence || types?.has(row.type) !== true) continue
    if ((form === 'finite' || form === 'passive') && chain?.negative !== true) return told[i]
  }
  return null
}
