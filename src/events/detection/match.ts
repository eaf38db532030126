import type { NounEnding } from '../../lexicon/index.js'
import { type Chain, chainAt } from '../grammar/chain.js'
import { isOtherWord, isPronoun, isVector } from '../grammar/false-verbs.js'
import { OPENS } from '../grammar/traits.js'
import type { Words } from '../grammar/words.js'
import type { Carrier } from '../triggers/carriers.js'
import { beforeVowel } from '../triggers/keys.js'
import { ALONE, ANYTHING, beginning, type Head, VERB } from '../triggers/opening.js'
import type { TriggerRow } from '../triggers/row.js'
import { wordEnding } from '../triggers/word-ending.js'
import type { EventForm } from '../types.js'
import { completion } from './completion.js'
import type { Surroundings } from './conditions.js'
import { formAlone } from './head-alone.js'

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

/** Takes matches in the order in which they are found. */
export type Accept = (match: Match) => void

/** Every match that begins at a token of the sentence and whose conditions hold, before any choice between them. */
export function matchesAt(around: Surroundings, token: number, accept: Accept): void {
  const { words, last: limit } = around
  if (!words.has(OPENS, token)) return
  const { heads, next, guards, verbs } = words.form(token).opening
  const { isPresent } = around
  const before = around.before(token)
  if (next.length > 0) {
    const hasNext = token + 1 < limit
    const start = hasNext ? words.starts[token + 1] : 0
    const unit = hasNext ? words.source.charCodeAt(start) : ANYTHING
    const units = hasNext ? beginning(words.source, start) : ANYTHING
    const isInner = token + 2 < limit && words.isOf('inner-adverb', token + 1)
    const behindInner = isInner ? beginning(words.source, words.starts[token + 2]) : units
    const isVerb =
      hasNext && words.verbs(isInner || isNotBetween(words, token + 1) ? token + 2 : token + 1).length > 0
    for (let i = 0; i < next.length; i++) {
      const wanted = next[i]
      const mayFollow =
        wanted === units ||
        wanted === behindInner ||
        wanted === unit ||
        wanted === ANYTHING ||
        (wanted === VERB && isVerb)
      if (!(mayFollow || wanted === ALONE) || !guards.letPass(i, isPresent, before)) continue
      const { head, ending } = heads[i]
      if (wanted === ALONE) nounMatch(around, head, token, token + 1, ending, accept)
      else follow(around, head, token, ending, accept)
    }
  }
  for (let v = 0; v < verbs.length; v++) {
    const { lemma, wanted, heads: rows, guards: guardsOfVerb } = verbs[v]
    let chain: Chain | null | undefined
    for (let i = 0; i < rows.length; i++) {
      if (!guardsOfVerb.letPass(i, isPresent, before) || !around.admits(rows[i], token, token)) continue
      if (chain === undefined)
        chain =
          isVector(words, token, lemma) || isOtherWord(words, token, lemma, limit)
            ? null
            : chainAt(words, token, limit, wanted)
      if (chain === null) break
      verbMatch(around, rows[i], token, chain, accept)
    }
  }
}

function follow(around: Surroundings, head: Head, token: number, ending: NounEnding, accept: Accept): void {
  const { words, last: limit } = around
  let at = token + 1
  let last = ending
  for (let i = 1; i < head.words.length; i++, at++) {
    if (at >= limit) return
    const word = head.words[i]
    // সম্পর্ক আরও জোরদার করতে চায়
    if (words.isOf('inner-adverb', at) && !words.hasStem(at, word.text)) at++
    if (at >= limit) return
    if (word.kind === 'verb') {
      if (isNotBetween(words, at)) at++
      if (!around.admits(head, token, at)) return
      const chain = isPronoun(words, at, word.text) ? null : chainAt(words, at, limit, [word.text])
      if (chain !== null) verbMatch(around, head, token, chain, accept)
      return
    }
    const start = words.starts[at]
    const stem = words.source.startsWith(word.text, start) ? word.text : beforeVowel(word)
    if (stem === null || !words.source.startsWith(stem, start)) return
    const next = wordEnding(words.source, start + stem.length, words.ends[at], word)
    if (next === null) return
    last = next
  }
  nounMatch(around, head, token, at, last, accept)
}

/** সেনা সরিয়ে না নিলে, মামলা তুলে না নেওয়ায়: না between a participle and the verb that it belongs to. */
function isNotBetween(words: Words, at: number): boolean {
  if (!words.isOf('not-before', at)) return false
  const isOpen = words.verbs(at + 1).some(({ form }) => form === 'conditional' || form === 'verbal-noun')
  return isOpen && words.verbs(at - 1).some(({ form }) => form === 'participle')
}

function verbMatch(around: Surroundings, head: Head, first: number, chain: Chain, accept: Accept): void {
  if (!around.fires(head, first, chain.last, chain, null)) return
  accept({
    row: head.row,
    form: formOf(chain),
    first,
    last: chain.last,
    headLast: chain.first,
    chain,
    carrier: null,
    ending: null,
    sentence: around.sentence,
  })
}

function formOf({ form, passive, case: grammaticalCase }: Chain): EventForm {
  if (form === 'finite') return passive ? 'passive' : 'finite'
  return form === 'verbal-noun' && grammaticalCase === 'NOM' ? 'participle' : 'nonfinite'
}

/** The head with a light verb behind it, or alone. */
function nounMatch(
  around: Surroundings,
  head: Head,
  first: number,
  headLast: number,
  ending: NounEnding,
  accept: Accept,
): void {
  if (!around.admits(head, first, headLast)) return
  const { row } = head
  const carried = completion(around.words, row, headLast, ending, around.last)
  if (carried !== null) {
    const { chain, carrier } = carried
    if (around.fires(head, first, chain.last, chain, ending))
      accept({
        row,
        form: formOf(chain),
        first,
        last: chain.last,
        headLast,
        chain,
        carrier,
        ending,
        sentence: around.sentence,
      })
    return
  }
  const form = formAlone(around.words, row, headLast, ending, around.last)
  if (form !== null && around.fires(head, first, headLast, null, ending))
    accept({
      row,
      form,
      first,
      last: headLast,
      headLast,
      chain: null,
      carrier: null,
      ending,
      sentence: around.sentence,
    })
}
