import type { Attribution } from '../discourse/index.js'
import { packed } from '../generated/words/modal-nouns.js'
import { Lookup, nounEnding, parseList, records } from '../lexicon/index.js'
import { grammarWords } from './grammar-words.js'
import type { Match } from './match.js'
import type { Modality, Polarity } from './types.js'
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
  const lookup = modalNouns()
  const count = lookup.prefixes(words.source, words.starts[token], words.ends[token], found)
  for (let i = count - 1; i >= 0; i--)
    if (nounEnding(words.source, found[2 * i + 1], words.ends[token]) !== undefined)
      return lookup.values(found[2 * i])[0]
  return null
}

/** How real an event is, and whether it is denied, from its verb, its governor and its clause. */
export function attributesOf(
  match: Match,
  words: Words,
  first: number,
  last: number,
  attribution: Attribution | null,
  futureDate: boolean,
): { modality: Modality; polarity: Polarity } {
  const polarity: Polarity = isNegative(match, words, last) ? 'negative' : 'positive'
  return { modality: modalityOf(match, words, first, last, attribution, futureDate), polarity }
}

function isNegative(match: Match, words: Words, last: number): boolean {
  const { chain, row } = match
  // "মানেননি" denies something: that it was denied is no negative.
  if (row.when.some(({ name, values }) => name === 'verb' && values.includes('denial'))) return false
  if (chain?.negative) return true
  if (chain?.modal === 'fail') return true
  // হতাহতের কোনো খবর পাওয়া যায়নি, ক্ষয়ক্ষতির খবর নেই
  if (chain === null || chain.case === 'GEN') {
    const genitive = chain === null ? match.ending?.case === 'GEN' : true
    if (genitive) {
      let at = match.last
      while (at < last && grammarWords('no-matter').has(words.text(at))) at++
      if (at < last && grammarWords('news').has(words.text(at)) && denied(words, at + 1, last)) return true
    } else if (match.ending?.case === 'NOM' && denied(words, match.last, Math.min(last, match.last + 2)))
      return true
  }
  return false
}

function denied(words: Words, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 3; i++) {
    if (words.isPunctuation(i)) return false
    if (grammarWords('denial').has(words.text(i)) || words.verbs(i).some((reading) => reading.negative))
      return true
  }
  return false
}

function modalityOf(
  match: Match,
  words: Words,
  first: number,
  last: number,
  attribution: Attribution | null,
  futureDate: boolean,
): Modality {
  const { chain } = match
  if (chain !== null) {
    if (isCall(match, words)) return 'future'
    if (chain.form === 'conditional')
      return isFulfilled(words, match.last, last) ? under(attribution, 'asserted', words) : 'conditional'
    if (chain.modal === 'scheduled')
      return chain.negative || wasScheduled(words, match) ? 'intended' : 'future'
    if (chain.modal === 'want') return 'intended'
    if (
      chain.modal === 'must' &&
      chain.form === 'finite' &&
      (chain.tense === 'future' || chain.tense === 'present')
    )
      return 'demanded'
    const isConditional = conditionBefore(words, first, match.first)
    if (chain.form === 'finite') {
      if (isConditional && (chain.tense === 'future' || chain.modal === 'can')) return 'conditional'
      if (chain.tense === 'present' && isIfClause(words, first, match.first)) return 'conditional'
      if (chain.modal === 'can' && !chain.negative && chain.tense === 'present' && chain.aspect === 'simple')
        return 'possible'
      if (chain.modal === 'can' && chain.tense === 'future') return 'possible'
      if (chain.tense === 'future') return under(attribution, 'future', words)
      return under(attribution, 'asserted', words)
    }
    if (chain.form === 'infinitive') {
      const governor = governingVerb(words, match.last, last)
      if (governor !== null) return governor
    }
    if (chain.form === 'participle') {
      // যদি তারা হামলা করে, তবে …: before a comma the form of both is the finite one.
      if (match.last < last && words.isPunctuation(match.last) && isIfClause(words, first, match.first))
        return 'conditional'
      const main = mainVerb(words, match.last, last)
      if (main === 'future') return under(attribution, 'future', words)
    }
    if (chain.form === 'verbal-noun' && chain.case !== 'NOM') {
      const governor = governingNoun(words, match.last, last)
      if (governor !== null) return governor
      if (!isBackground(words, match.last, last) && mainVerb(words, match.last, last) === 'future')
        return under(attribution, 'future', words)
    }
    return under(attribution, 'asserted', words)
  }
  if (match.ending?.case === 'GEN') {
    const governor = governingNoun(words, match.last, last)
    if (governor !== null) return governor
  }
  if (match.ending?.case === 'NOM' && match.last < last) {
    const wish = words.verbs(match.last)
    if (wish.some(({ lemma }) => lemma === 'চাওয়া')) return 'demanded'
  }
  if (match.form !== 'participle' && !isBackground(words, match.last, last)) {
    const main = mainVerb(words, match.last, last)
    if (main === 'future')
      return conditionBefore(words, first, match.last) ? 'conditional' : under(attribution, 'future', words)
    if (main === 'possible') return 'possible'
    if (main === 'planned') return under(attribution, 'future', words)
    if (main === 'was planned') return 'intended'
  }
  return under(attribution, futureDate && match.form !== 'participle' ? 'future' : 'asserted', words)
}

/** What the manner of reporting makes of it. */
function under(attribution: Attribution | null, modality: Modality, words: Words): Modality {
  if (attribution === null) return modality
  if (attribution.kind === 'allegation' || attribution.kind === 'claim')
    return modality === 'asserted' ? 'alleged' : modality
  if (attribution.kind === 'hearsay' && modality === 'asserted')
    return isBelief(words.source.slice(attribution.cue.start, attribution.cue.end)) ? 'possible' : 'alleged'
  if (attribution.kind === 'opinion' && modality === 'asserted') return 'possible'
  return modality
}

function wasScheduled(words: Words, match: Match): boolean {
  return (
    grammarWords('past-schedule').has(words.text(match.last - 1)) ||
    (match.last < words.length && grammarWords('past-schedule').has(words.text(match.last)))
  )
}

/** ধারণা করা হচ্ছে, মনে করা হয়: nobody says it, somebody thinks it. */
function isBelief(cue: string): boolean {
  for (const word of cue.split(' ')) if (grammarWords('belief').has(word)) return true
  return false
}

/** হরতালের ডাক দিয়েছে, ধর্মঘট ডেকেছে: what is called is still to come. */
function isCall({ headLast, first, chain }: Match, words: Words): boolean {
  if (chain !== null && grammarWords('call-verb').has(chain.verb)) return true
  for (let i = first; i < headLast; i++) if (grammarWords('call').has(words.stem(i))) return true
  return false
}

/** করলে … করবে, যদি … */
function conditionBefore(words: Words, first: number, to: number): boolean {
  for (let i = to - 1; i >= first; i--) {
    if (words.is(i, '।') || words.is(i, ';')) return false
    if (words.is(i, 'যদি')) return true
    const readings = words.verbs(i)
    if (readings.length === 0 || readings[0].also.length > 0) {
      if (grammarWords('conditional').has(words.text(i))) return true
      continue
    }
    if (readings.some((reading) => reading.form === 'conditional') && !readings[0].tail.startsWith('ও'))
      return true
  }
  return false
}

/** যদি তারা হামলা করে, তবে …: the clause of যদি itself. */
function isIfClause(words: Words, first: number, to: number): boolean {
  for (let i = to - 1; i >= first && !words.isPunctuation(i); i--) if (words.is(i, 'যদি')) return true
  return false
}

/** The noun that governs a genitive: হামলার আশঙ্কা. One adjective may stand between. */
function governingNoun(words: Words, at: number, limit: number): Modality | null {
  for (let i = at; i < limit && i < at + 2; i++) {
    if (words.isPunctuation(i)) return null
    const modality = modalNounAt(words, i)
    if (modality !== null) return modality
  }
  return null
}

/** The verb that governs an infinitive: করতে চান, করতে বলেছেন, করতে রাজি. */
function governingVerb(words: Words, at: number, limit: number): Modality | null {
  if (at >= limit) return null
  const readings = words.verbs(at)
  if (readings.some(({ lemma }) => lemma === 'বলা')) return 'demanded'
  if (readings.some(({ lemma }) => lemma === 'চাওয়া')) return 'intended'
  return modalNounAt(words, at)
}

/** বন্যার কারণে, হামলার পর: what lies behind the main verb is no future of its own. */
function isBackground(words: Words, at: number, limit: number): boolean {
  return at < limit && grammarWords('background').has(words.stem(at))
}

/** জব্দ করা হলেও চালক পালিয়ে গেছেন; খবর পেলে পুলিশ আসে: no condition, since what came of it is told as past. */
function isFulfilled(words: Words, at: number, limit: number): boolean {
  const main = mainVerb(words, at, limit, true)
  if (words.verbs(at - 1).some(({ form, tail }) => form === 'conditional' && tail.startsWith('ও')))
    return main !== 'future' && main !== 'possible'
  return main === 'other' && !words.is(at - 2, 'না')
}

/** হওয়ার কথা, শুরুর কথা is not enough: a verbal noun of being or holding. */
function isDue(words: Words, at: number): boolean {
  return words.verbs(at).some(({ form, case: own }) => form === 'verbal-noun' && own === 'GEN')
}

/** Tense of the finite verb that closes the clause behind a token. */
function mainVerb(
  words: Words,
  at: number,
  limit: number,
  behindComma = false,
): 'future' | 'possible' | 'planned' | 'was planned' | 'other' | null {
  for (let i = at; i < limit; i++) {
    if (words.is(i, '।') || words.is(i, ';') || words.is(i, '‘') || words.is(i, '“')) return null
    if (words.is(i, ',') && !behindComma) return null
    const readings = words.verbs(i)
    if (i > at && grammarWords('schedule').has(words.text(i)) && isDue(words, i - 1))
      return i + 1 < limit && grammarWords('past-schedule').has(words.text(i + 1)) ? 'was planned' : 'planned'
    if (readings.length === 0 || readings[0].also.length > 0) continue
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
  return null
}
