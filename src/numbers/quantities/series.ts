import type { NormalText } from '../../core/index.js'
import { NUMBER, type TokenLayer } from '../../tokens/index.js'
import { numberCues } from './number-cues.js'

/**
 * The token of the next number in a list of them, -1 where the list is over.
 *
 * @param token the one behind a number
 * @example
 * const document = reader.run({ source: 'ধারা ২ ও ৩ অনুযায়ী', region: 'BD' })
 * nextInSeries(document, 2) // 3
 * nextInSeries(document, 4) // -1
 */
export function nextInSeries({ text, tokens }: Pick<NormalText, 'text'> & TokenLayer, token: number): number {
  if (token + 1 >= tokens.length || tokens.kinds[token + 1] !== NUMBER) return -1
  const link = text.slice(tokens.starts[token], tokens.ends[token])
  return link === ',' || numberCues('joint').has(link) ? token + 1 : -1
}
