import { packed as packedAbbreviations } from '../generated/words/abbreviations.js'
import { packed as packedCues } from '../generated/words/sentence-cues.js'
import { column, parseList } from '../lists/index.js'
import { classTable, LETTER } from './classes.js'

interface Words {
  readonly abbreviations: ReadonlySet<string>
  readonly finiteEndings: readonly string[]
  readonly finiteWords: ReadonlySet<string>
  readonly speech: ReadonlySet<string>
  readonly ask: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  readonly newSentence: ReadonlySet<string>
}

let built: Words | undefined

function words(): Words {
  if (built === undefined) {
    const cues = parseList(packedCues).rows
    const of = (kind: string) => cues.filter((row) => row[1] === kind).map((row) => row[0])
    built = {
      abbreviations: new Set(column(parseList(packedAbbreviations), 'form')),
      finiteEndings: of('finite'),
      finiteWords: new Set(of('finite-word')),
      speech: new Set(of('speech')),
      ask: new Set(of('ask')),
      after: new Set(of('after')),
      newSentence: new Set(of('new')),
    }
  }
  return built
}

/** Whether a full stop behind the word shortens it: ড. মো. লে. and initials, এ. ক. J. */
export function isAbbreviation(word: string): boolean {
  return words().abbreviations.has(word) || isInitial(word)
}

/** One letter, with its vowel sign: ম, আ, কা, J. */
function isInitial(word: string): boolean {
  if (word.length === 1) return true
  let letters = 0
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (classTable()[unit] !== LETTER) return false
    const isSign = (unit >= 0x09bc && unit <= 0x09cc) || (unit >= 0x0981 && unit <= 0x0983)
    if (!isSign) letters++
  }
  return letters === 1
}

/** Whether the word can close a sentence as its verb: করেছেন, হয়, নেই. */
export function isFiniteLike(word: string): boolean {
  const { finiteWords, finiteEndings } = words()
  if (finiteWords.has(word)) return true
  return word.length > 4 && finiteEndings.some((ending) => word.endsWith(ending))
}

/** বলেন: goes on with what was said; behind a question also জানতে চাইল, প্রশ্ন করল. */
export function isSpeechWord(word: string, behindQuestion: boolean): boolean {
  return words().speech.has(word) || (behindQuestion && words().ask.has(word))
}

/** চাইলে: জানতে চাইলে begins a clause of its own. */
export function isSubordinate(word: string): boolean {
  return words().after.has(word)
}

/** আরও, এরপর: begins a sentence of its own. */
export function beginsSentence(word: string): boolean {
  return words().newSentence.has(word)
}
