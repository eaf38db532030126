import type { NounEnding } from '../lexicon/index.js'
import { NUMBER, PUNCTUATION } from '../tokens/index.js'
import { type Carrier, carrierOf } from './carriers.js'
import { type Chain, chainAt } from './chain.js'
import { grammarWords } from './grammar-words.js'
import { beforeVowel, wordEnding } from './triggers/lexicon.js'
import { ANYTHING, type Head, VERB } from './triggers/opening.js'
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
      if (next[i] === unit || next[i] === ANYTHING || (next[i] === VERB && isVerb))
        follow(words, heads[i].head, token, heads[i].ending, limit, sentence, out)
  }
  for (const { lemma, heads } of verbs) {
    const chain = chainAt(words, token, limit, (verb) => verb === lemma)
    if (chain !== null) for (const head of heads) out.push(verbMatch(head, token, chain, sentence))
  }
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
      const chain = chainAt(words, at, limit, (lemma) => lemma === word.text)
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
  nounMatches(words, head, token, at, last, limit, sentence, out)
}

function verbMatch(head: Head, first: number, chain: Chain, sentence: number): Match {
  const form: EventForm =
    chain.form === 'finite'
      ? chain.passive
        ? 'passive'
        : 'finite'
      : chain.form === 'verbal-noun' && chain.case === 'NOM'
        ? 'participle'
        : 'nonfinite'
  return {
    row: head.row,
    form,
    first,
    last: chain.last,
    headLast: chain.first,
    chain,
    carrier: null,
    ending: null,
    sentence,
  }
}

/** The head with a light verb behind it, or alone. */
function nounMatches(
  words: Words,
  head: Head,
  first: number,
  headLast: number,
  ending: NounEnding,
  limit: number,
  sentence: number,
  out: Match[],
): void {
  const { row } = head
  const completed = completion(words, head, first, headLast, ending, limit, sentence)
  if (completed !== null) {
    out.push(completed)
    return
  }
  const alone = row.alone
  const verbless = isClauseEnd(words, headLast, limit)
  // আটকে is no form of আটক ব্যক্তি: what undergoes an event stands bare or with the endings of people and things.
  if (alone.adj && !(ending.case === 'LOC' && ending.classifier === '')) {
    out.push({
      row,
      form: verbless && ending.case === 'NOM' ? 'verbless' : 'participle',
      first,
      last: headLast,
      headLast,
      chain: null,
      carrier: null,
      ending,
      sentence,
    })
  } else if (alone.noun || (alone.end && verbless)) {
    out.push({
      row,
      form: verbless && !alone.noun ? 'verbless' : 'nominal',
      first,
      last: headLast,
      headLast,
      chain: null,
      carrier: null,
      ending,
      sentence,
    })
  }
}

/** সই করেছে, বৈঠক অনুষ্ঠিত হয়েছে, নিষেধাজ্ঞা আরোপ করেছে */
function completion(
  words: Words,
  head: Head,
  first: number,
  headLast: number,
  ending: NounEnding,
  limit: number,
  sentence: number,
): Match | null {
  const { row } = head
  // "সমর্থনের চেয়ে" asks for no support.
  if (ending.case === 'GEN') return null
  const at = skipParticles(words, headLast, limit)
  if (at >= limit) return null
  let chain: Chain | null = null
  if (row.light.length > 0) {
    chain = chainAt(words, at, limit, (lemma) =>
      row.light.some((light) => light.carrier === null && light.lemma === lemma),
    )
    if (chain === null && at + 1 < limit && row.light.some((light) => light.carrier !== null)) {
      const carried = row.light.filter((light) => light.carrier !== null && words.hasStem(at, light.carrier))
      if (carried.length > 0)
        chain = chainAt(words, at + 1, limit, (lemma) => carried.some((light) => light.lemma === lemma))
    }
  }
  let carrier: Carrier | undefined
  if (chain === null && (row.alone.noun || row.light.length > 0) && ending.case === 'NOM' && at + 1 < limit) {
    carrier = carrierOf(words.stem(at))
    if (carrier !== undefined) {
      const { lemmas } = carrier
      chain = chainAt(words, skipParticles(words, at + 1, limit), limit, (lemma) => lemmas.includes(lemma))
    }
  }
  if (chain === null) return null
  const negated = chain.first > headLast && words.is(chain.first - 1, 'না')
  const match = verbMatch(head, first, negated ? { ...chain, negative: true } : chain, sentence)
  return { ...match, headLast, ending, carrier: carrier ?? null }
}

/** সই তো করেনি, চুক্তি না হলে: up to two particles between head and verb. */
function skipParticles(words: Words, at: number, limit: number): number {
  for (let i = 0; i < 2 && at < limit && grammarWords('head-particle').has(words.text(at)); i++) at++
  return at
}

/** Whether nothing but a number, as in "নিহত ৫", stands between a token and the next stop. */
export function isClauseEnd(words: Words, at: number, limit: number): boolean {
  if (at < limit && words.kinds[at] === NUMBER) at++
  return at >= limit || words.kinds[at] === PUNCTUATION
}
