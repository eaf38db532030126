import { packed } from '../../generated/words/events/spellings.js'
import { parseList, records } from '../../lexicon/index.js'

let pairs: readonly (readonly [string, string])[] | undefined

function spellingPairs(): readonly (readonly [string, string])[] {
  pairs ??= records(parseList(packed)).flatMap(({ word, other }) => {
    const [a, b] = [word, other.replaceAll('_', ' ')]
    return [
      [a, b],
      [b, a],
    ] as const
  })
  return pairs
}

/**
 * A word or words of a trigger list in all spellings: ব্যাংক ডাকাতি, ব্যাঙ্ক ডাকাতি. The pairs stand in
 * `data/words/events/spellings.tsv`.
 */
export function spellingsOf(text: string): string[] {
  const found = [text]
  for (const [word, other] of spellingPairs())
    for (const known of [...found])
      if (known.includes(word) && !known.includes(other)) {
        const spelled = known.replaceAll(word, other)
        if (!found.includes(spelled)) found.push(spelled)
      }
  return found
}
