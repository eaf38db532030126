import { grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import type { Match } from './match.js'

/**
 * "বয়লার বিস্ফোরণে চারজন নিহত হয়েছেন। আজ সকালে এ দুর্ঘটনা ঘটে": where no accident has been told before, the word for one that points back means
 * the fire or blast.
 */
export function retellBlasts(words: Words, matches: Match[]): void {
  let blast: Match | null = null
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i]
    if (match.row.type === 'FireExplosion' && match.chain?.negative !== true) blast = match
    if (match.row.type !== 'Accident') continue
    if (blast === null || !pointsBack(words, match)) return
    const { form, first, last, headLast, chain, carrier, ending, sentence } = match
    matches[i] = { row: blast.row, form, first, last, headLast, chain, carrier, ending, sentence }
  }
}

/** How many sentences before it what an occasion was for may stand. */
const REACH = 3

/** What is done at an occasion: an accord is signed, a prize handed over. */
const OCCASIONS = new Set(['SignAgreement', 'LaunchProduct', 'Award', 'FoundOrg'])

/** "দুই দেশ চুক্তি সই করেছে। অনুষ্ঠানে উপস্থিত ছিলেন …": where no ceremony has been told before, the occasion is that of the deed. */
export function retellOccasions(words: Words, matches: Match[], firsts: ArrayLike<number>): void {
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i]
    if (match.row.type !== 'Ceremony') continue
    if (!isOccasion(match, words) || !isPointedAt(words, match, firsts)) return
    const deed = matches.findLast(
      ({ row, sentence, chain }, at) =>
        at < i &&
        OCCASIONS.has(row.type) &&
        sentence < match.sentence &&
        sentence >= match.sentence - REACH &&
        chain?.form === 'finite' &&
        !chain.negative,
    )
    if (deed === undefined) return
    const { form, first, last, headLast, chain, carrier, ending, sentence } = match
    matches[i] = { row: deed.row, form, first, last, headLast, chain, carrier, ending, sentence }
  }
}

function isPointedAt(words: Words, { first, sentence }: Match, firsts: ArrayLike<number>): boolean {
  return first === firsts[sentence] || words.isOf('pointer', first - 1)
}

/** অনুষ্ঠানে: the bare noun of an occasion, whatever is told to have been done there. */
export function isOccasion({ first, headLast, ending }: Match, words: Words): boolean {
  return (
    ending?.case === 'LOC' &&
    headLast === first + 1 &&
    grammarWords('occasion').has(bare(words, first, ending.suffix))
  )
}

function bare(words: Words, token: number, suffix: string): string {
  const text = words.text(token)
  return text.slice(0, text.length - suffix.length)
}

function pointsBack(words: Words, { first, headLast, ending }: Match): boolean {
  if (ending === null || headLast !== first + 1) return false
  // দুর্ঘটনাটির
  if (!grammarWords('mishap').has(bare(words, first, ending.suffix))) return false
  return ending.classifier === 'টি' || words.isOf('pointer', first - 1)
}
