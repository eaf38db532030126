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

function pointsBack(words: Words, { first, ending }: Match): boolean {
  return (
    words.isOf('mishap', first) &&
    (ending?.classifier === 'টি' || words.isOf('pointer', first - 1) || isOne(words, first))
  )
}

/** দুর্ঘটনাটি ঘটে */
function isOne(words: Words, at: number): boolean {
  return words.text(at).endsWith('টি')
}
