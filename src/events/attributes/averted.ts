import type { Match } from '../detection/match.js'
import { grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'

/** সংঘর্ষ এড়াতে, হামলা ঠেকাতে পুলিশ মোতায়েন করা হয়: what something is done against has not happened. */
export function isAverted({ chain, ending, last }: Match, words: Words): boolean {
  if (chain !== null) return chain.form === 'infinitive' && grammarWords('averting-verb').has(chain.verb)
  return ending?.case === 'NOM' && words.isOf('averted', last)
}
