import { chainAt } from '../grammar/chain.js'
import type { Words } from '../grammar/words.js'
import { insert } from './insert.js'
import type { Match } from './match.js'

/** How far behind the condition the verb may stand that takes it up. */
const REACH = 6

/** Adds the verbs that take up conditions of a sentence, whose triggers stand from `from` on. */
export function takeUp(words: Words, last: number, result: Match[], from: number): void {
  for (let i = result.length - 1; i >= from; i--) {
    const again = takenUp(words, last, result[i])
    if (again !== null) insert(again, result)
  }
}

/**
 * "তারা হামলা না চালালে আমরাও চালাব না": the bare verb of the main clause, whose subject is one more that does so, has the head of the
 * condition. It is a trigger of that one's row, or null.
 */
function takenUp(words: Words, last: number, { row, chain, sentence }: Match): Match | null {
  if (chain === null || chain.form !== 'conditional') return null
  const limit = Math.min(last, chain.last + REACH)
  for (let at = chain.last + 1; at < limit; at++) {
    if (!words.text(at - 1).endsWith('ও') || words.verbs(at - 1).some(({ form }) => form === 'finite'))
      continue
    const same = chainAt(words, at, last, [chain.verb])
    if (same === null || same.form !== 'finite' || same.negative !== chain.negative) continue
    return {
      row,
      form: same.passive ? 'passive' : 'finite',
      first: at,
      last: same.last,
      headLast: at,
      chain: same,
      carrier: null,
      ending: null,
      sentence,
    }
  }
  return null
}

/** Whether a trigger is a bare verb that takes up the head of a condition, and so tells of another deed. */
export function isTakenUp({ row, first, headLast, form }: Match): boolean {
  const isBare = first === headLast && (form === 'finite' || form === 'passive')
  return isBare && !MUTUAL.has(row.type) && row.heads.every((head) => head[head.length - 1].kind !== 'verb')
}

/** ইরান সই করলে ফ্রান্সও করবে: what several do together stays one. */
const MUTUAL = new Set(['SignAgreement', 'Meet', 'Ceasefire', 'Cooperate', 'ImproveRelations'])
