import { grammarWords } from './grammar-words.js'
import type { Words } from './words.js'

/** করলে … করবে, যদি … */
export function conditionBefore(words: Words, first: number, to: number): boolean {
  for (let i = to - 1; i >= first; i--) {
    if (words.is(i, '।') || words.is(i, ';')) return false
    if (words.is(i, 'যদি')) return true
    const readings = words.verbs(i)
    if (readings.length === 0 || readings[0].also.length > 0) {
      if (words.isOf('conditional', i)) return true
      continue
    }
    if (readings.some((reading) => reading.form === 'conditional') && !readings[0].tail.startsWith('ও'))
      return true
  }
  return false
}

/** যদি তারা হামলা করে, তবে …: the clause of যদি itself. */
export function isIfClause(words: Words, first: number, to: number): boolean {
  for (let i = to - 1; i >= first && !words.isPunctuation(i); i--) if (words.is(i, 'যদি')) return true
  return false
}

/** বন্যার কারণে, হামলার পর: what lies behind the main verb is no future of its own. */
export function isBackground(words: Words, at: number, limit: number): boolean {
  return at < limit && grammarWords('background').has(words.stem(at))
}

/** জব্দ করা হলেও চালক পালিয়ে গেছেন; খবর পেলে পুলিশ আসে: no condition, since what came of it is told as past. */
export function isFulfilled(words: Words, at: number, limit: number): boolean {
  const main = mainVerb(words, at, limit, true)
  if (words.verbs(at - 1).some(({ form, tail }) => form === 'conditional' && tail.startsWith('ও')))
    return main !== 'future' && main !== 'possible'
  return main === 'other' && !words.is(at - 2, 'না')
}

/** হওয়ার কথা, শুরুর কথা is not enough: a verbal noun of being or holding. */
function isDue(words: Words, at: number): boolean {
  return words.verbs(at).some(({ form, case: own }) => form === 'verbal-noun' && own === 'GEN')
}

/** ছিটকে পড়ে at the end of the sentence; সুযোগ পান: forms that could be something else. */
function mayClose(words: Words, readings: ReturnType<Words['verbs']>, at: number, limit: number): boolean {
  const finite = readings.find(({ form }) => form === 'finite')
  if (finite === undefined || finite.tense === 'future') return false
  return at + 1 >= limit || words.is(at + 1, '।') || finite.lemma === 'পাওয়া'
}

/** Tense of the finite verb that closes the clause behind a token. */
export function mainVerb(
  words: Words,
  at: number,
  limit: number,
  behindComma = false,
): 'future' | 'possible' | 'planned' | 'was planned' | 'other' | null {
  let likely: 'other' | null = null
  for (let i = at; i < limit; i++) {
    if (words.is(i, '।') || words.is(i, ';') || words.is(i, '‘') || words.is(i, '“')) return likely
    if (words.is(i, ',') && !behindComma) return likely
    const readings = words.verbs(i)
    if (i > at && words.isOf('schedule', i) && isDue(words, i - 1))
      return i + 1 < limit && words.isOf('past-schedule', i + 1) ? 'was planned' : 'planned'
    if (readings.length === 0) continue
    if (readings[0].also.length > 0 || readings.some(({ form }) => form === 'participle')) {
      if (mayClose(words, readings, i, limit)) likely = 'other'
      continue
    }
    // হন is also an order: it closes a clause either way.
    if (readings.every(({ form }) => form === 'finite' || form === 'imperative')) {
      if (
        readings[0].lemma === 'পারা' &&
        readings[0].tense === 'present' &&
        readings[0].aspect === 'simple' &&
        !readings[0].negative
      )
        return 'possible'
      return readings.some(({ tense }) => tense === 'future') ? 'future' : 'other'
    }
  }
  return likely
}
