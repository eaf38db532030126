import { analyseVerb } from '../../lexicon/index.js'
import { nameCues } from './name-cues.js'

/** Whether a word says that somebody speaks: জানিয়েছেন, বলল. */
export function isSpeech(word: string): boolean {
  const [reading] = analyseVerb(word)
  return reading !== undefined && reading.form === 'finite' && nameCues('speech-root').has(reading.root)
}

/** Whether a word says that a body speaks, or somebody unhonoured: জানিয়েছে, জানায়, লিখেছে; but জানিয়েছেন of a person. */
export function isBodySpeech(word: string): boolean {
  return analyseVerb(word).some(
    ({ form, person, honour, root }) =>
      form === 'finite' && person === 3 && honour === 'ordinary' && nameCues('speech-root').has(root),
  )
}

/** Whether a word is a verb of its own, and none that makes one of the noun before it: এলেন, but not করেন of শোকপ্রকাশ করেন. */
export function isFullVerb(word: string): boolean {
  const [reading] = analyseVerb(word)
  if (reading === undefined || reading.form !== 'finite') return false
  return !nameCues('light-root').has(reading.root)
}
