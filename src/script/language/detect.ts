import type { Range } from '../../core/index.js'
import type { LanguageGuess } from '../types.js'
import { languageOfBengaliScript } from './bengali-script.js'
import { likeliest } from './profiles.js'
import { prevails, WRITING_SYSTEMS, writingSystemOf } from './scripts.js'

/** Fewest letters and vowel signs on which a language is named. */
const FEWEST_LETTERS = 4
/** Fewest characters on which the languages of one script are told apart. */
const FEWEST_FOR_PROFILES = 12
/** As many characters tell the languages of one script apart; more would only cost time. */
const SAMPLE = 2048
/** How far the best language has to be ahead of the next, on a scale of 0 to 1. */
const LEAST_LEAD = 0.003

const UNDETERMINED: LanguageGuess = { code: 'und', script: 'Zyyy', confidence: 0 }

/** A stretch of a text in one writing system, with its language. */
export interface LanguageRun extends Range {
  readonly language: LanguageGuess
}

/**
 * The language of a whole text: that of the writing system with most letters. Texts of fewer than
 * four letters, and digits, are `und` with confidence 0.
 *
 * @example
 * detectLanguage('আজ বৃষ্টি হবে').code // 'ben'
 */
export function detectLanguage(text: string): LanguageGuess {
  const counts = new Uint32Array(WRITING_SYSTEMS.length)
  let all = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    let system = 0
    // Bengali letters and signs, the common case, without a look-up.
    if (unit < 0x0980 || unit > 0x09e3) {
      system = unit < 0x41 ? -1 : writingSystemOf(String.fromCodePoint(text.codePointAt(at) as number))
      if (unit >= 0xd800 && unit <= 0xdbff) at++
      if (system < 0) continue
    }
    counts[system]++
    all++
  }
  const best = counts.indexOf(Math.max(...counts))
  if (all < FEWEST_LETTERS || counts[best] < FEWEST_LETTERS) return UNDETERMINED
  const guess = languageOf(text.slice(0, SAMPLE), best)
  return { ...guess, confidence: round(guess.confidence * (counts[best] / all)) }
}

/**
 * The runs of a text in one writing system each, with their languages; blanks and marks between go with the run before.
 *
 * @example
 * languageRuns('সভা শেষ। The meeting is over.').map(({ start, language }) => [start, language.code]) // [[0, 'ben'], [9, 'eng']]
 */
export function languageRuns(text: string): LanguageRun[] {
  const runs: LanguageRun[] = []
  let start = -1
  let end = 0
  let current = -1
  const close = () => {
    if (current >= 0)
      runs.push({
        start,
        end,
        language:
          end - start < FEWEST_LETTERS
            ? UNDETERMINED
            : languageOf(text.slice(start, Math.min(end, start + SAMPLE)), current),
      })
  }
  let at = 0
  for (const character of text) {
    const system = writingSystemOf(character)
    if (system >= 0) {
      if (system !== current) {
        close()
        start = at
        current = system
      }
      end = at + character.length
    }
    at += character.length
  }
  close()
  return runs
}

function languageOf(text: string, system: number): LanguageGuess {
  const { code: script, languages } = WRITING_SYSTEMS[system]
  if (script === 'Beng') return languageOfBengaliScript(text)
  if (languages.length === 1) return { code: languages[0], script, confidence: 1 }
  if (text.length < FEWEST_FOR_PROFILES || !prevails(text, system))
    return { code: 'und', script, confidence: 0 }
  const { code, best, next } = likeliest(text, script, languages)
  if (code === 'und' || best - next < LEAST_LEAD) return { code: 'und', script, confidence: 0 }
  return { code, script, confidence: round(Math.min(1, 0.5 + 2 * (best - next))) }
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}
