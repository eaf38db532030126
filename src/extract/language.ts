import type { Encoding, LanguageGuess } from '../script/index.js'

/** Language of a text: ISO 639-3 code, ISO 15924 script, confidence from 0 to 1, and the encoding of the source. */
export interface LanguageJSON {
  readonly language: string
  readonly script: string
  readonly confidence: number
  readonly encoding: Encoding
}

export function languageJSON({
  language,
  encoding,
}: {
  language: LanguageGuess
  encoding: Encoding
}): LanguageJSON {
  return { language: language.code, script: language.script, confidence: language.confidence, encoding }
}
