import type { Range } from '../core/index.js'
import type { SentenceRow } from './contract.js'

/**
 * Sentences as rows of tokens that cover the document: what stands between two sentences belongs to the
 * first of them.
 */
export function sentenceRows(tokens: readonly Range[], sentences: readonly Range[]): SentenceRow[] {
  const rows: SentenceRow[] = []
  let first = 0
  let token = 0
  for (const [i, { end }] of sentences.entries()) {
    const next = sentences[i + 1]?.start ?? Number.POSITIVE_INFINITY
    while (token < tokens.length && (tokens[token].start < end || tokens[token].end <= next)) token++
    if (token === first) continue
    rows.push([first, token - 1, 0, 0])
    first = token
  }
  if (rows.length === 0) rows.push([0, tokens.length - 1, 0, 0])
  return rows
}
