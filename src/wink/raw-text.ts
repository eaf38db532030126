import type { Range } from '../core/index.js'
import { MANY_SPACES, type RawDocument, SPACES_MASK, TOKEN_SIZE } from './contract.js'

/** A document's text as its tokens tell it, and where each of them lies. */
export interface RawText {
  readonly text: string
  readonly ranges: readonly Range[]
}

export function rawText({ tokens, cache, nonBreakingSpaces }: RawDocument): RawText {
  const ranges: Range[] = []
  let text = ''
  for (let i = 0; i < tokens.length; i += TOKEN_SIZE) {
    const spaces = tokens[i + 1] & SPACES_MASK
    text += spaces === MANY_SPACES ? (nonBreakingSpaces[i / TOKEN_SIZE] ?? ' ') : ' '.repeat(spaces)
    const start = text.length
    text += cache.value(tokens[i])
    ranges.push({ start, end: text.length })
  }
  return { text, ranges }
}
