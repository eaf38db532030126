import type { NounEnding } from '../../lexicon/index.js'
import { WORD } from '../../tokens/index.js'
import { isClauseEnd } from '../grammar/clause-verbs.js'
import type { Words } from '../grammar/words.js'
import type { TriggerRow } from '../triggers/row.js'
import type { EventForm } from '../types.js'

/** What a head is that stands by itself; null where its row asks for more. */
export function formAlone(
  words: Words,
  { alone }: TriggerRow,
  headLast: number,
  ending: NounEnding,
  limit: number,
): EventForm | null {
  if (!alone.adj && !alone.noun && !alone.end) return null
  const verbless = isClauseEnd(words, headLast, limit)
  // আটকে is no form of আটক ব্যক্তি: what undergoes an event stands bare or with the endings of people and things.
  if (alone.adj && !(ending.case === 'LOC' && ending.classifier === ''))
    return verbless && ending.case === 'NOM' ? 'verbless' : 'participle'
  if (alone.noun) return 'nominal'
  return alone.end && (verbless || isBeforeLastGenitive(words, headLast, ending, limit)) ? 'verbless' : null
}

/** Words of the one whose act a headline names last. */
const LONGEST_ACTOR = 3

/** "সংযত থাকার আহ্বান জাতিসংঘের", "তোপ বিরোধী নেতার": behind the noun stands only who did it. */
function isBeforeLastGenitive(words: Words, at: number, ending: NounEnding, limit: number): boolean {
  if (ending.case !== 'NOM') return false
  for (let i = at; i < limit && i < at + LONGEST_ACTOR && words.kinds[i] === WORD; i++)
    if (isClauseEnd(words, i + 1, limit)) return words.text(i).endsWith('র')
  return false
}
