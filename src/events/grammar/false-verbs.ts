import { isClauseEnd } from './clause-verbs.js'
import { grammarWords } from './grammar-words.js'
import type { Words } from './words.js'

/** ছড়িয়ে পড়া, ছাড়িয়ে যাবে, কাজ করে যাচ্ছে: behind a participle these verbs only help, and nobody falls or goes. */
export function isVector(words: Words, token: number, lemma: string): boolean {
  if (token === 0 || grammarWords('own-vector').has(lemma) || !grammarWords('vector').has(lemma)) return false
  const isLasting = token > 1 && grammarWords('lasting').has(lemma) && !isLocative(words.text(token - 2))
  return words
    .verbs(token - 1)
    .some(
      ({ form, also, mostly }) =>
        form === 'participle' && (also.length === 0 || (isLasting && mostly === 'verb')),
    )
}

/** ট্রেনে | করে যাচ্ছে */
function isLocative(word: string): boolean {
  return /(?:ে|য়)$/u.test(word)
}

/** নিয়ে যা বললেন: nothing is taken, and what was said follows. */
export function isPronoun(words: Words, token: number, lemma: string): boolean {
  return words
    .verbs(token)
    .some(({ lemma: own, mostly, also }) => own === lemma && mostly === 'other' && also[0] === 'pronoun')
}

/** চিকিৎসা নিয়ে | প্রশ্ন উঠেছে: what is said of something; nobody takes it. */
export function isAbout(words: Words, token: number, limit: number): boolean {
  return token + 1 < limit && words.isOf('taking-about', token) && words.isOf('talk-of', token + 1)
}

const LINKING = new Set(['conjunction', 'adverb', 'pronoun'])

/** কেননা; ভুয়া নামে কেনা, শ্রমিকদের চাপে: no verbs, as রাস্তায় নামে শিক্ষার্থীরা and পারদ নামে। are. */
export function isOtherWord(words: Words, token: number, lemma: string, limit: number): boolean {
  let mostly = 'verb'
  for (const reading of words.verbs(token)) {
    if (reading.lemma !== lemma) continue
    if (reading.mostly === 'verb') return false
    if (reading.mostly === 'other' && LINKING.has(reading.also[0])) return true
    if (reading.form !== 'finite') return false
    mostly = reading.mostly
  }
  if (mostly !== 'even') return false
  const before = token > 0 ? words.text(token - 1) : ''
  return before.endsWith('র') || (!/(?:ে|য়|ই)$/u.test(before) && !isClauseEnd(words, token + 1, limit))
}
