import { NEWLINE, PUNCTUATION, type Sentences, type Tokens } from './types.js'

/** Groups tokens into sentences: they end at । ? ! and at a newline; closing quotes stay with their sentence. */
export function findSentences(text: string, tokens: Tokens): Sentences {
  const firsts: number[] = []
  const lasts: number[] = []
  let first = -1
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kinds[i] === NEWLINE) {
      if (first >= 0) {
        firsts.push(first)
        lasts.push(i)
      }
      first = -1
      continue
    }
    if (first < 0) first = i
    if (tokens.kinds[i] === PUNCTUATION && '।?!॥'.includes(text[tokens.starts[i]])) {
      while (
        i + 1 < tokens.length &&
        tokens.kinds[i + 1] === PUNCTUATION &&
        '”’"\')।?!'.includes(text[tokens.starts[i + 1]])
      )
        i++
      firsts.push(first)
      lasts.push(i + 1)
      first = -1
    }
  }
  if (first >= 0) {
    firsts.push(first)
    lasts.push(tokens.length)
  }
  return {
    length: firsts.length,
    firsts: Int32Array.from(firsts),
    lasts: Int32Array.from(lasts),
    starts: Int32Array.from(firsts, (token) => tokens.starts[token]),
    ends: Int32Array.from(lasts, (token) => tokens.ends[token - 1]),
  }
}
