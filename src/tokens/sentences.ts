import { SentenceEnds } from './sentence-ends.js'
import { SentenceTails } from './sentence-tails.js'
import { TokenRow } from './token-row.js'
import { NEWLINE, PUNCTUATION, type Sentences, type Tokens } from './types.js'

/**
 * Groups tokens into sentences. A sentence ends at । ॥ ? ! and at the end of its line, so that headlines,
 * verses and list items stand alone; at … and a full stop only where what stands before closes a
 * sentence. Closing quotation marks and brackets, note numbers and emoji stay with their sentence.
 */
export function findSentences(
  text: string,
  tokens: Pick<Tokens, 'length' | 'starts' | 'ends' | 'kinds'>,
): Sentences {
  const row = new TokenRow(text, tokens)
  const ends = new SentenceEnds(row)
  const tails = new SentenceTails(row)
  const firsts: number[] = []
  const lasts: number[] = []
  let first = -1
  for (let i = 0; i < row.length; i++) {
    if (row.kinds[i] === NEWLINE) {
      if (first >= 0) {
        firsts.push(first)
        lasts.push(i)
      }
      first = -1
      continue
    }
    if (first < 0) first = i
    if (isOverlong(row, i, first)) {
      firsts.push(first)
      lasts.push(i + 1)
      first = -1
      continue
    }
    if (row.kinds[i] !== PUNCTUATION || !ends.isEnd(i, first)) continue
    i = tails.withClosers(i)
    if (tails.goesOn(i)) continue
    firsts.push(first)
    lasts.push(i + 1)
    first = -1
  }
  if (first >= 0) {
    firsts.push(first)
    lasts.push(row.length)
  }
  return {
    length: firsts.length,
    firsts: Int32Array.from(firsts),
    lasts: Int32Array.from(lasts),
    starts: Int32Array.from(firsts, (token) => row.starts[token]),
    ends: Int32Array.from(lasts, (token) => row.ends[token - 1]),
  }
}

/** Longest sentence, in tokens, that is kept whole; news has none of half the length. Later stages weigh pairs within a sentence. */
const LONGEST = 240
/** From here on a comma is enough. */
const LONG = 180

/** A list or a page without any stop is cut, at a comma where there is one. */
function isOverlong(row: TokenRow, at: number, first: number): boolean {
  const length = at - first + 1
  return (
    length >= LONGEST || (length >= LONG && row.kinds[at] === PUNCTUATION && row.text[row.starts[at]] === ',')
  )
}
