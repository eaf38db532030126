import { rewrite } from '../../core/index.js'
import { decodingEdits } from './decode.js'

export { decodingEdits } from './decode.js'
export { bijoyRuns } from './detect.js'
export { toBijoy } from './encode.js'

/**
 * Decodes a text in Bijoy/SutonnyMJ encoding to Unicode.
 *
 * @example
 * fromBijoy('evsjv‡`k') // 'বাংলাদেশ'
 */
export function fromBijoy(text: string): string {
  return rewrite(text, decodingEdits(text, 0, text.length)).text
}
