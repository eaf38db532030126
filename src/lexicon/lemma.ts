import { packed as packedNumerals } from '../generated/words/numerals.js'
import { packed } from '../generated/words/uninflected.js'
import { column, parseList } from '../lists/index.js'
import { homograph, homographStem } from './homographs.js'
import { type StemCandidate, stemCandidates } from './nouns/noun-endings.js'
import { pronounReadings } from './pronouns.js'
import { analyseVerb } from './verbs/verbs.js'

/**
 * The dictionary form of a written word: the nominative of a pronoun, the verbal noun of a verb, the stem
 * of a noun. Without `isStem` the stem of a noun is a guess from its endings.
 *
 * @param isStem says whether a stem is a word of the caller's vocabulary
 * @example
 * lemma('করেছিলেন') // 'করা'
 * lemma('তাঁদের') // 'তিনি'
 * lemma('শ্রমিকদের') // 'শ্রমিক'
 */
export function lemma(word: string, isStem?: (stem: string) => boolean): string {
  const [pronoun] = pronounReadings(word)
  if (pronoun !== undefined) return pronoun.base
  const [verb] = analyseVerb(word)
  if (verb !== undefined && verb.mostly !== 'other') return verb.lemma
  const known = homographStem(word, 0, word.length)
  if (known > 0) return word.slice(0, withoutLocative(word, known))
  const candidates = stemCandidates(word, 0, word.length)
  if (isStem !== undefined) for (const { stem } of candidates) if (isStem(stem)) return stem
  return guess(word, candidates)
}

/** দলে has a row of its own, for it has verbs beside it; as a noun it is a form of দল. */
function withoutLocative(word: string, known: number): number {
  const at = known - 1
  const isForm = word[at] === 'ে' && homographStem(word, 0, at) === at && isNounOnly(word, known)
  return isForm && isNounOnly(word, at) ? at : known
}

function isNounOnly(word: string, end: number): boolean {
  const { also } = homograph(word, 0, end)
  return also.length === 1 && also[0] === 'noun'
}

/** The shortest plausible stem, unless a longer one is known to end as it does. */
function guess(word: string, candidates: readonly StemCandidate[]): string {
  let best = word
  for (const { end, stem, ending } of candidates) {
    if (uninflected().has(stem)) return stem
    const isWritten = word.startsWith(stem) && stem.length === end
    if (COUNTING.has(ending.classifier) && !numerals().has(stem)) continue
    if (isWritten && ending.suffix !== '' && ending.compound === '' && isPlausible(stem, ending.suffix))
      best = stem
  }
  return best
}

/** Endings that hardly any stem ends in, and for the rest a stem of two letters at least. */
function isPlausible(stem: string, suffix: string): boolean {
  let letters = 0
  for (let i = 0; i < stem.length; i++) {
    const unit = stem.charCodeAt(i)
    if (unit >= 0x0985 && unit <= 0x09b9) letters++
  }
  return letters >= (suffix.length > 2 ? 1 : 2)
}

/** Classifiers of numbers alone: তিন|টে, but বাজেট|ের. */
const COUNTING: ReadonlySet<string> = new Set(['টে', 'টো'])

let words: ReadonlySet<string> | undefined
let numbers: ReadonlySet<string> | undefined

function numerals(): ReadonlySet<string> {
  numbers ??= new Set(column(parseList(packedNumerals), 'form'))
  return numbers
}

function uninflected(): ReadonlySet<string> {
  words ??= new Set(column(parseList(packed), 'word'))
  return words
}
