import type { NormalText } from '../../core/index.js'
import { NUMBER, type TokenLayer } from '../../tokens/index.js'
import { numberCues } from './number-cues.js'

/** The token of the next number in a list of them: of ৩ behind ২| ও ৩; -1 where the list is over. */
export function nextInSeries({ text, tokens }: Pick<NormalText, 'text'> & TokenLayer, token: number): number {
  if (token + 1 >= tokens.length || tokens.kinds[token + 1] !== NUMBER) return -1
  const link = text.slice(tokens.starts[token], tokens.ends[token])
  return link === ',' || numberCues('joint').has(link) ? token + 1 : -1
}
