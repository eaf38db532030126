import { partition } from '../../core/partition.js'
import type { DiscourseLayer } from '../../discourse/index.js'
import type { Words } from '../grammar/words.js'
import { isEveryday } from './habit.js'
import type { Match } from './match.js'

/** Whether the sentence `[first, to)` ends with what its reader shall do: ৯৯৯ নম্বরে ফোন করুন। What somebody said is no advice. */
export function isAdvising(
  { quotes }: Pick<DiscourseLayer, 'quotes'>,
  words: Words,
  first: number,
  to: number,
): boolean {
  let last = to - 1
  while (last > first && !words.isWord(last)) last--
  if (!isBidding(words, last)) return false
  const start = words.starts[last]
  const at = partition(quotes.length, (i) => quotes[i].end <= start)
  return at === quotes.length || quotes[at].start > start
}

/** ফোন করুন, যান: a verb that can be nothing but said to the reader with honour. */
export function isBidding(words: Words, token: number): boolean {
  const readings = words.verbs(token)
  return (
    readings.length > 0 &&
    readings.every(({ form, honour }) => form === 'imperative' && honour === 'honorific')
  )
}

/** আগুন লাগলে ফোন করুন, বাসে উঠে তর্ক করবেন না: what readers are told to do, and when, has not happened. */
export function isAdvice(match: Match): boolean {
  const { chain } = match
  if (chain === null) return false
  if (chain.form === 'conditional' || chain.form === 'imperative') return true
  return chain.form !== 'finite' && isEveryday(match)
}
