import { gathered } from '../../core/mapped.js'
import type { NounEnding } from '../../lexicon/index.js'
import { type Chain, chainAt } from '../grammar/chain.js'
import { isNine } from '../grammar/counted-types.js'
import { grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import { type Carrier, carrierOf } from '../triggers/carriers.js'
import type { TriggerRow } from '../triggers/row.js'

/** The verb that a head has behind it, and what carries it: সই করেছে, বৈঠক অনুষ্ঠিত হয়েছে, নিষেধাজ্ঞা আরোপ করেছে */
export function completion(
  words: Words,
  row: TriggerRow,
  headLast: number,
  ending: NounEnding,
  limit: number,
): { readonly chain: Chain; readonly carrier: Carrier | null } | null {
  // "সমর্থনের চেয়ে" asks for no support.
  if (ending.case === 'GEN') return null
  // ডলার | দেখাতে হবে is to show, and no দেখা.
  if (ending.case === 'LOC' && words.verbs(headLast - 1).some(({ form }) => form === 'infinitive'))
    return null
  const at = skipParticles(words, skipBrackets(words, headLast, limit), limit)
  if (at >= limit) return null
  if (row.alone.adj && isNine(words, at, limit, row.type)) return null
  let chain = chainAt(words, at, limit, row.direct)
  if (chain === null && row.carried.length > 0 && at + 1 < limit) {
    const lemmas = gathered(row.carried, ({ carrier, lemma }) =>
      carrier !== null && words.hasStem(at, carrier) ? [lemma] : [],
    )
    if (lemmas.length > 0) chain = chainAt(words, skipParticles(words, at + 1, limit), limit, lemmas)
  }
  let carrier: Carrier | null = null
  if (chain === null && ending.case === 'NOM' && at + 1 < limit && isCarried(row)) {
    carrier = carrierAt(words, at)
    if (carrier !== null) chain = chainAt(words, skipParticles(words, at + 1, limit), limit, carrier.lemmas)
  }
  if (chain === null) return null
  const negated = chain.first > headLast && words.isOf('not-before', chain.first - 1)
  return { chain: negated ? { ...chain, negative: true } : chain, carrier }
}

/** হামলা শুরু করেছে is a হামলা, and not the end of one: যুদ্ধ থামানো, হামলা বন্ধ করা. */
function isCarried({ alone, direct }: TriggerRow): boolean {
  return alone.noun || direct.some((lemma) => grammarWords('doing-verb').has(lemma))
}

function carrierAt(words: Words, token: number): Carrier | null {
  const form = words.form(token)
  if (form.carrier === undefined) form.carrier = carrierOf(form.stem) ?? null
  return form.carrier
}

/** অনুমতি (আইপি) দিয়েছে: the short form of the head, of so many words at most with its brackets. */
function skipBrackets(words: Words, at: number, limit: number): number {
  if (at >= limit || !words.is(at, '(')) return at
  for (let i = at + 1; i < limit && i < at + 4; i++) if (words.is(i, ')')) return i + 1
  return at
}

/** সই তো করেনি, চুক্তি না হলে: up to two particles between head and verb. */
function skipParticles(words: Words, at: number, limit: number): number {
  for (let i = 0; i < 2 && at < limit && words.isOf('head-particle', at); i++) at++
  return at
}
