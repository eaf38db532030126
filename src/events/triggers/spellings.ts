import { MOST_SPELLINGS } from '../../core/limits.js'
import { packed } from '../../generated/words/events/spellings.js'
import { parseList, records } from '../../lists/index.js'

interface Spellings {
  readonly pairs: readonly (readonly [word: string, other: string])[]
  /** Stands in all that holds a word of a pair. */
  readonly any: RegExp
}

let read: Spellings | undefined

function spellings(): Spellings {
  if (read === undefined) {
    const pairs = records(parseList(packed)).flatMap(({ word, other }) => {
      const [a, b] = [word.replaceAll('_', ' '), other.replaceAll('_', ' ')]
      return [
        [a, b],
        [b, a],
      ] as const
    })
    read = { pairs, any: new RegExp(pairs.map(([word]) => word).join('|')) }
  }
  return read
}

/** Whether a text holds what is written in another way too. */
export function isSpelledOtherwise(text: string): boolean {
  return spellings().any.test(text)
}

/**
 * A word or words of a trigger list in all spellings: ব্যাংক ডাকাতি, ব্যাঙ্ক ডাকাতি. The pairs stand in
 * `data/words/events/spellings.tsv`.
 */
export function spellingsOf(text: string): string[] {
  const { pairs, any } = spellings()
  const found = [text]
  if (!any.test(text)) return found
  for (const [word, other] of pairs)
    for (const known of [...found])
      if (found.length < MOST_SPELLINGS && known.includes(word) && !known.includes(other)) {
        const spelled = known.replaceAll(word, other)
        if (!found.includes(spelled)) found.push(spelled)
      }
  return found
}
