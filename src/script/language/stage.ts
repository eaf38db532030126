import type { Stage } from '../../core/index.js'
import type { LanguageLayer, ScriptLayer } from '../types.js'
import { detectLanguage } from './detect.js'

/**
 * Adds the language of the document.
 *
 * @example
 * const reader = pipeline().use(script()).use(language())
 * reader.run({ source: 'আজ বৃষ্টি হবে', region: 'BD' }).language.code // 'ben'
 */
export function language(): Stage<ScriptLayer, LanguageLayer> {
  return { name: 'language', run: ({ text }) => ({ language: detectLanguage(text) }) }
}
