import type { NounEnding } from '../lexicon/index.js'
import { NUMBER, PUNCTUATION } from '../tokens/index.js'
import { type Carrier, carrierOf } from './carriers.js'
import { type Chain, chainAt } from './chain.js'
import { grammarWords } from './grammar-words.js'
import { beforeVowel } from './triggers/keys.js'
import { wordEnding } from './triggers/lexicon.js'
import { ALONE, ANYTHING, type Head, VERB } from './triggers/opening.js'
import type { TriggerRow } from './triggers/row.js'
import type { EventForm } from './types.js'
import type { Words } from './words.js'

/** A place where a row fires. */
export interface Match {
  readonly row: TriggerRow
  readonly form: EventForm
  /** Tokens of the whole trigger, `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Token behind the head's own words. */
  readonly headLast: number
  readonly chain: Chain | null
  readonly carrier: Carrier | null
  /** Ending of a noun or adjective head. */
  readonly ending: NounEnding | null
  readonly sentence: number
}

/** Every match that begins at a token, before any choice between them. */
export function matchesAt(words: Words, token: number, limit: number, sentence: number, out: Match[]): void {
  const { heads, next, verbs } = words.form(token).opening
  if (next.length > 0) {
    const hasNext = token + 1 < limit
    const unit = hasNext ? words.source.charCodeAt(words.starts[token + 1]) : ANYTHING
    const isVerb = hasNext && words.verbs(token + 1).length > 0
    for (let i = 0; i < next.length; i++)
      if (next[i] === ALONE)
        nounMatches(words, heads[i].head.row, token, token + 1, heads[i].ending, limit, sentence, out)
      else if (next[i] === unit || next[i] === ANYTHING || (next[i] === VERB && isVerb))
        follow(words, heads[i].head, token, heads[i].ending, limit, sentence, out)
  }
  for (const { lemma, heads } of verbs) {
    if (isVector(words, token, lemma) || isOtherWord(words, token, lemma, limit)) continue
    const chain = chainAt(words, token, limit, [lemma])
    if (chain !== null) for (const head of heads) out.push(verbMatch(head, token, chain, sentence))
  }
}

/** ছড়িয়ে পড়া, ছাড়িয়ে যাবে: behind a participle these verbs only help, and nobody falls or goes. */
function isVector(words: Words, token: number, lemma: string): boolean {
  return (
    token > 0 &&
    lemma !== 'মারা' &&
    grammarWords('vector').has(lemma) &&
    words.verbs(token - 1).some(({ form, also }) => form === 'participle' && also.length === 0)
  )
}

const LINKING = new Set(['conjunction', 'adverb', 'pronoun'])

/** কেননা; ভুয়া নামে কেনা, শ্রমিকদের চাপে: no verbs, as রাস্তায় নামে শিক্ষার্থীরা and পারদ নামে। are. */
function isOtherWord(words: Words, token: number, lemma: string, limit: number): boolean {
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
  return before.endsWith('র') || (!/[েয়ই]$/u.test(before) && !isClauseEnd(words, token + 1, limit))
}

function follow(
  words: Words,
  head: Head,
  token: number,
  ending: NounEnding,
  limit: number,
  sentence: number,
  out: Match[],
): void {
  let at = token + 1
  let last = ending
  for (let i = 1; i < head.words.length; i++, at++) {
    if (at >= limit) return
    const word = head.words[i]
    if (word.kind === 'verb') {
      const chain = chainAt(words, at, limit, [word.text])
      if (chain !== null) out.push(verbMatch(head, token, chain, sentence))
      return
    }
    const start = words.starts[at]
    const stem = words.source.startsWith(word.text, start) ? word.text : beforeVowel(word)
    if (stem === null || !words.source.startsWith(stem, start)) return
    const next = wordEnding(words.source, start + stem.length, words.ends[at], word)
    if (next === null) return
    last = next
  }
  nounMatches(words, head.row, token, at, last, limit, sentence, out)
}

function verbMatch({ row }: Head, first: number, chain: Chain, sentence: number): Match {
  return {
    row,
    form: formOf(chain),
    first,
    last: chain.last,
    headLast: chain.first,
    chain,
    carrier: null,
    ending: null,
    sentence,
  }
}

function formOf({ form, passive, case: grammaticalCase }: Chain): EventForm {
  if (form === 'finite') return passive ? 'passive' : 'finite'
  return form === 'verbal-noun' && grammaticalCase === 'NOM' ? 'participle' : 'nonfinite'
}

/** The head with a light verb behind it, or alone. */
function nounMatches(
  words: Words,
  row: TriggerRow,
  first: number,
  headLast: number,
  ending: NounEnding,
  limit: number,
  sentence: number,
  out: Match[],
): void {
  const completed = completion(words, row, first, headLast, ending, limit, sentence)
  if (completed !== null) {
    out.push(completed)
    return
  }
  const { alone } = row
  if (!alone.adj && !alone.noun && !alone.end) return
  const verbless = isClauseEnd(words, headLast, limit)
  // আটকে is no form of আটক ব্যক্তি: what undergoes an event stands bare or with the endings of people and things.
  const isAdjective = alone.adj && !(ending.case === 'LOC' && ending.classifier === '')
  if (!isAdjective && !alone.noun && !(alone.end && verbless)) return
  const form = isAdjective
    ? verbless && ending.case === 'NOM'
      ? 'verbless'
      : 'participle'
    : verbless && !alone.noun
      ? 'verbless'
      : 'nominal'
  out.push({
    row,
    form,
    first,
    last: headLast,
    headLast,
    chain: null,
    carrier: null,
    ending,
    sentence,
  })
}

/** সই করেছে, বৈঠক অনুষ্ঠিত হয়েছে, নিষেধাজ্ঞা আরোপ করেছে */
function completion(
  words: Words,
  row: TriggerRow,
  first: number,
  headLast: number,
  ending: NounEnding,
  limit: number,
  sentence: number,
): Match | null {
  // "সমর্থনের চেয়ে" asks for no support.
  if (ending.case === 'GEN') return null
  const at = skipParticles(words, headLast, limit)
  if (at >= limit) return null
  let chain = chainAt(words, at, limit, row.direct)
  if (chain === null && row.carried.length > 0 && at + 1 < limit) {
    const lemmas = row.carried
      .filter(({ carrier }) => carrier !== null && words.hasStem(at, carrier))
      .map(({ lemma }) => lemma)
    if (lemmas.length > 0) chain = chainAt(words, at + 1, limit, lemmas)
  }
  let carrier: Carrier | null = null
  if (chain === null && (row.alone.noun || row.light.length > 0) && ending.case === 'NOM' && at + 1 < limit) {
    carrier = carrierAt(words, at)
    if (carrier !== null) chain = chainAt(words, skipParticles(words, at + 1, limit), limit, carrier.lemmas)
  }
  if (chain === null) return null
  const negated = chain.first > headLast && words.is(chain.first - 1, 'না')
  return {
    row,
    form: formOf(chain),
    first,
    last: chain.last,
    headLast,
    chain: negated ? { ...chain, negative: true } : chain,
    carrier,
    ending,
    sentence,
  }
}

function carrierAt(words: Words, token: number): Carrier | null {
  const form = words.form(token)
  if (form.carrier === undefined) form.carrier = carrierOf(form.stem) ?? null
  return form.carrier
}

/** সই তো করেনি, চুক্তি না হলে: up to two particles between head and verb. */
function skipParticles(words: Words, at: number, limit: number): number {
  for (let i = 0; i < 2 && at < limit && words.isOf('head-particle', at); i++) at++
  return at
}

/** Whether nothing but a number, as in "নিহত ৫", stands between a token and the next stop. */
export function isClauseEnd(words: Words, at: number, limit: number): boolean {
  if (at < limit && words.kinds[at] === NUMBER) at++
  return at >= limit || words.kinds[at] === PUNCTUATION
}
