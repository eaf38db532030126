import type { Attribution } from '../discourse/index.js'
import { packed as packedTypes } from '../generated/words/events/modal-types.js'
import { packed } from '../generated/words/modal-nouns.js'
import { Lookup, nounEnding, parseList, records } from '../lexicon/index.js'
import { conditionBefore, isBackground, isFulfilled, isIfClause, mainVerb } from './clause-verbs.js'
import { grammarWords } from './grammar-words.js'
import type { Match } from './match.js'
import type { Modality } from './types.js'
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

let kinds: ReadonlyMap<string, string> | undefined

/** What `data/words/events/modal-types.tsv` says of a match's type. */
function isKind({ row }: Match, kind: string): boolean {
  kinds ??= new Map(records(parseList(packedTypes)).map((each) => [each.type, each.kind]))
  return kinds.get(row.type) === kind
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

/** How real an event is, from its verb, its governor and its clause. */
export function modalityOf(
  match: Match,
  words: Words,
  first: number,
  last: number,
  attribution: Attribution | null,
  futureDate: boolean,
  isSaid: boolean,
): Modality {
  const { chain } = match
  if (chain !== null) {
    if (isCall(match, words)) return 'future'
    if (chain.form === 'conditional')
      return isFulfilled(words, match.last, last) ? under(attribution, 'asserted', words) : 'conditional'
    if (chain.modal === 'scheduled')
      return chain.negative || wasScheduled(words, match) ? 'intended' : 'future'
    // হবে কি না: it is asked.
    if (chain.asked) return 'possible'
    // মন্তব্য করতে চাননি: who does not want to speak has not spoken.
    if (chain.modal === 'want') return chain.negative && isKind(match, 'spoken') ? 'asserted' : 'intended'
    if (
      chain.modal === 'must' &&
      chain.form === 'finite' &&
      (chain.tense === 'future' || (chain.tense === 'present' && chain.aspect === 'simple'))
    )
      // ঋণ শোধ করতে হবে: unless somebody says so, the paper tells what is due.
      return isSaid || !isKind(match, 'planned') ? 'demanded' : 'future'
    const isConditional = conditionBefore(words, first, match.first)
    if (chain.form === 'finite') {
      if (isConditional && (chain.tense === 'future' || chain.modal === 'can')) return 'conditional'
      if (chain.tense === 'present' && isIfClause(words, first, match.first)) return 'conditional'
      if (chain.modal === 'can' && !chain.negative && chain.tense === 'present' && chain.aspect === 'simple')
        return 'possible'
      // খেলতে পারবেন না and আবেদন করা যাবে are plans, খেলতে পারবেন is a chance.
      if (chain.modal === 'can' && chain.tense === 'future' && !chain.negative && !chain.passive)
        return 'possible'
      if (chain.tense === 'future' || isPlanned(match)) return under(attribution, 'future', words)
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
      if ((main === 'future' || main === 'planned') && !isKind(match, 'spoken'))
        return under(attribution, 'future', words)
    }
    // জেতা সম্ভব
    if (chain.form === 'verbal-noun' && chain.case === 'NOM' && words.isOf('chance', match.last))
      return isConditional ? 'conditional' : 'possible'
    if (chain.form === 'verbal-noun' && chain.case !== 'NOM') {
      const governor = governingNoun(words, match.last, last)
      if (governor !== null) return governor
      if (!isBackground(words, match.last, last) && mainVerb(words, match.last, last) === 'future')
        return under(attribution, 'future', words)
    }
    return under(attribution, 'asserted', words)
  }
  if (isCharged(match, words, first, last)) return 'alleged'
  if (match.ending?.case === 'GEN') {
    const governor = governingNoun(words, match.last, last)
    if (governor !== null) return governor
  }
  if (match.ending?.case === 'NOM' && match.last < last) {
    const wish = words.verbs(match.last)
    if (wish.some(({ lemma }) => lemma === 'চাওয়া')) return 'demanded'
    // পদত্যাগ দাবি করেছেন
    if (match.form === 'nominal' && modalNounAt(words, match.last) === 'demanded') return 'demanded'
    // ভোট করানোর দাবি, তদন্ত ও ক্ষতিপূরণ দেওয়ার দাবি
    const governor = governedThrough(words, match.last, last)
    if (governor !== null) return governor
  }
  if (match.form !== 'participle' && !isKind(match, 'standing') && !isBackground(words, match.last, last)) {
    const main = mainVerb(words, match.last, last)
    if (main === 'future')
      return conditionBefore(words, first, match.last) ? 'conditional' : under(attribution, 'future', words)
    if (main === 'possible') return 'possible'
    if (main === 'planned') return under(attribution, 'future', words)
    if (main === 'was planned') return 'intended'
  }
  const isToCome = futureDate && match.form !== 'participle' && !isKind(match, 'standing')
  return under(attribution, isToCome ? 'future' : 'asserted', words)
}

/** আত্মসাতের মামলায় জামিন: it is charged and not proved yet; ঘুষের মামলায় কারাদণ্ড: it is. */
function isCharged({ row, last: behind }: Match, words: Words, first: number, last: number): boolean {
  if (row.type !== 'Crime' || behind >= last || !words.isOf('case-noun', behind)) return false
  for (let i = first; i < last; i++) if (words.isOf('conviction', i)) return false
  return true
}

/** What the manner of reporting makes of it. */
function under(attribution: Attribution | null, modality: Modality, words: Words): Modality {
  if (attribution === null) return modality
  const cue = words.source.slice(attribution.cue.start, attribution.cue.end)
  if (attribution.kind === 'allegation' || attribution.kind === 'claim' || hasWordOf('claim', cue))
    return modality === 'asserted' ? 'alleged' : modality
  if (attribution.kind === 'hearsay' && modality === 'asserted')
    return hasWordOf('belief', cue) ? 'possible' : 'alleged'
  if (attribution.kind === 'opinion' && modality === 'asserted') return 'possible'
  return modality
}

function wasScheduled(words: Words, match: Match): boolean {
  return (
    words.isOf('past-schedule', match.last - 1) ||
    (match.last < words.length && words.isOf('past-schedule', match.last))
  )
}

/** ধারণা করা হচ্ছে, মনে করা হয়: nobody says it, somebody thinks it. সূত্রের দাবি is a claim. */
function hasWordOf(kind: string, cue: string): boolean {
  for (const word of cue.split(' ')) if (grammarWords(kind).has(word)) return true
  return false
}

/** রাফাল কিনছে ভারত, সফরে যাচ্ছেন: it is not done yet. */
function isPlanned(match: Match): boolean {
  const { chain } = match
  return (
    chain !== null &&
    chain.tense === 'present' &&
    chain.aspect === 'continuous' &&
    !chain.passive &&
    chain.verb !== 'হওয়া' &&
    isKind(match, 'planned')
  )
}

/** হরতালের ডাক দিয়েছে, ধর্মঘট ডেকেছে: what is called is still to come. */
function isCall({ row, headLast, first, chain }: Match, words: Words): boolean {
  if (row.type !== 'Protest') return false
  if (chain !== null && grammarWords('call-verb').has(chain.verb)) return true
  for (let i = first; i < headLast; i++) if (grammarWords('call').has(words.stem(i))) return true
  return false
}

/** The noun that governs a genitive: হামলার আশঙ্কা. One adjective may stand between. */
function governingNoun(words: Words, at: number, limit: number): Modality | null {
  for (let i = at; i < limit && i < at + 2; i++) {
    if (words.isPunctuation(i)) return null
    // হামলার কথা স্বীকার করেছে: what is owned up to has happened.
    if (words.isOf('schedule', i) && words.isOf('owned', i + 1)) return null
    const modality = modalNounAt(words, i)
    if (modality !== null) return modality
  }
  return null
}

/** How far a noun may stand before the verbal noun that it shares a governor with. */
const SHARED = 8

/** The noun that governs a bare noun through a verbal noun behind it: ভোট করানোর দাবি. */
function governedThrough(words: Words, at: number, limit: number): Modality | null {
  const reach = words.isOf('joint', at) ? SHARED : 1
  for (let i = at; i < limit && i < at + reach && !words.isPunctuation(i); i++)
    if (words.verbs(i).some(({ form, case: own }) => form === 'verbal-noun' && own === 'GEN')) {
      const modality = i + 1 < limit ? modalNounAt(words, i + 1) : null
      return modality === 'demanded' || modality === 'intended' ? modality : null
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
