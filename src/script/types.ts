import type { Edit, NormalText } from '../core/index.js'

/** How the source encodes Bengali: Unicode, or the pre-Unicode Bijoy/SutonnyMJ font encoding. */
export type Encoding = 'unicode' | 'bijoy'

/** Layer of the script stage: the normal text and how it came about. */
export interface ScriptLayer extends NormalText {
  /** What was changed, in source order; `replacement` is in normal form. */
  readonly edits: readonly Edit[]
  readonly encoding: Encoding
}

/** A stretch of normal text in one language. Codes are ISO 639-3, `und` where the evidence does not decide. */
export interface LanguageGuess {
  readonly code: string
  /** ISO 15924: `Beng`, `Latn`, `Zyyy` … */
  readonly script: string
  /** 0 to 1; 0 with `und`. */
  readonly confidence: number
}

/** Layer of the language stage. */
export interface LanguageLayer {
  readonly language: LanguageGuess
}
