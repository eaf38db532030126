import type { Match } from '../detection/match.js'
import { verbBehind } from '../grammar/clause-verbs.js'
import { isNine } from '../grammar/counted-types.js'
import { grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import type { Polarity } from '../types.js'
import { isAverted } from './averted.js'
import { isCancelled } from './cancelled.js'
import { isKind } from './modal-types.js'

/**
 * Whether a trigger tells of what has not happened.
 *
 * @param matches all of the text in order; `at` is the one asked for
 * @param last the token behind its sentence
 */
export function polarityOf(matches: readonly Match[], at: number, words: Words, last: number): Polarity {
  const lister = listerOf(matches, at, words)
  return isNegative(matches[at], words, last) || (lister !== undefined && isNegative(lister, words, last))
    ? 'negative'
    : 'positive'
}

/** হামলা, লুটপাট বা | ভাঙচুর করেনি: the last of a list of nouns, which has the verb of all. */
function listerOf(matches: readonly Match[], at: number, words: Words): Match | undefined {
  for (let i = at; i + 1 < matches.length; i++) {
    const { chain, ending, last } = matches[i]
    const next = matches[i + 1]
    if (chain !== null || ending?.case !== 'NOM') return undefined
    if (next.first !== last + 1 || !words.isOf('joint', last)) return undefined
    // সংঘর্ষ, কেউ আহত হয়নি: a comma alone may part two clauses.
    if (next.chain !== null) return next.chain.first > next.first && !words.is(last, ',') ? next : undefined
  }
  return undefined
}

function isNegative(match: Match, words: Words, last: number): boolean {
  const { chain, row } = match
  // "মানেননি" denies something: that it was denied is no negative.
  if (row.when.some(({ name, values }) => name === 'verb' && values.includes('denial'))) return false
  // হদিস মেলেনি: that there is no trace is what has happened.
  if (row.type === 'Missing' && words.isOf('trace', match.first) && chain?.negative === true) return false
  // স্থাপনা ধ্বংস না হওয়া পর্যন্ত অভিযান চলবে: it is to be, and the other lasts so long.
  if (isUntil(match, words)) return false
  // সংঘর্ষ থামেনি, লড়াই এখনো শেষ হয়নি: it goes on.
  if (chain?.negative === true && chain.first > match.first && ceases(words, chain.first)) return false
  if (chain?.negative || isAverted(match, words)) return true
  if (chain?.case === 'NOM' && words.isOf('chance', match.last) && isNoChance(words, match.last + 1, last))
    return true
  if (isCancelled(match, words, last) && isKind(match, 'scheduled')) return true
  // নজরদারি না থাকলে; but যুদ্ধ না থামলে there is war.
  if (chain === null && match.ending?.case === 'NOM' && words.isOf('not-before', match.last)) {
    const verb = verbBehind(words, match.last, last)
    return verb >= 0 && words.verbs(verb).some(({ lemma }) => grammarWords('verb-of-being').has(lemma))
  }
  if (chain?.modal === 'fail') return true
  // হতাহতের কোনো খবর পাওয়া যায়নি, ক্ষয়ক্ষতির খবর নেই
  if (chain === null || chain.case === 'GEN') {
    const genitive = chain === null ? match.ending?.case === 'GEN' : true
    if (genitive) {
      let at = match.last
      while (at < last && words.isOf('no-matter', at)) at++
      if (at < last && words.isOf('news', at) && denied(words, at + 1, last)) return true
    } else if (isNine(words, match.last, last, row.type)) return false
    else if (match.ending?.case === 'NOM' && denied(words, match.last, Math.min(last, match.last + 2)))
      return true
  }
  return false
}

/** উদ্ধার করা সম্ভব | হয়নি, দাম কমানো সম্ভব | নয়, সম্ভব | হবে না: with what stands behind সম্ভব. */
export function isNoChance(words: Words, from: number, last: number): boolean {
  if (from >= last) return false
  return (
    words.isOf('nine', from) ||
    denied(words, from, last) ||
    (words.verbs(from).length > 0 && from + 1 < last && words.isOf('not-before', from + 1))
  )
}

/** Something that is not yet, up to which something else lasts. */
export function isUntil({ chain, last }: Match, words: Words): boolean {
  return (
    chain?.negative === true &&
    chain.form === 'verbal-noun' &&
    last < words.length &&
    words.isOf('until', last)
  )
}

function denied(words: Words, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 3; i++) {
    if (words.isPunctuation(i)) return false
    // ধাক্কায় নিহত নয়: so many.
    if (words.isOf('nine', i) && i > from && words.isOf('counted-state', i - 1)) return false
    // জিম্মি সংকট কাটেনি, হামলা বন্ধ হয়নি: it goes on.
    // হামলা | বর্ণনা করেছে: a noun that only ends like a denied verb.
    if (words.verbs(i).some(({ negative, mostly }) => negative && mostly !== 'other'))
      return !ceases(words, i)
  }
  return false
}

/** থামেনি, শেষ হয়নি: a verb that says that something comes to its end, by itself or with what stands before it. */
function ceases(words: Words, at: number): boolean {
  return (
    words.verbs(at).some(({ lemma }) => grammarWords('ceasing-verb').has(lemma)) ||
    words.isOf('ceasing-state', at - 1)
  )
}
