import { EXCLAMATION, isClosing, isClosingQuote, isTerminator, QUESTION, STOP } from './sentence-marks.js'
import { beginsSentence, isSpeechWord, isSubordinate } from './sentence-words.js'
import type { TokenRow } from './token-row.js'
import { EMOJI, NEWLINE, NUMBER, PUNCTUATION, WORD } from './types.js'

/** What stands behind the end of a sentence and still belongs to it. */
export class SentenceTails {
  readonly #tokens: TokenRow

  constructor(tokens: TokenRow) {
    this.#tokens = tokens
  }

  /** The last token that belongs to the end at `i`: further marks, closing quotes, [১], emoji. */
  withClosers(i: number): number {
    for (;;) {
      const next = i + 1
      if (next >= this.#tokens.length || this.#tokens.kinds[next] === NEWLINE) return i
      const unit = this.#tokens.unit(next)
      if (this.#tokens.kinds[next] === EMOJI) i = next
      else if (this.#tokens.kinds[next] !== PUNCTUATION) return i
      else if (isTerminator(unit) || (unit === STOP && this.#tokens.touches(i))) i = next
      else if (isClosing(unit) && this.#closes(i, next)) i = next
      else if (unit === 0x5b && this.#tokens.touches(i) && this.#isNote(next)) i = next + 2
      else return i
    }
  }

  /** A closing mark belongs to what it touches; behind a blank only when nothing is written onto it (’৭১). */
  #closes(i: number, next: number): boolean {
    const unit = this.#tokens.unit(next)
    const isStraight = unit === 0x22 || unit === 0x27
    if (this.#tokens.touches(i))
      return !isStraight || !this.#tokens.touches(next) || this.#tokens.kinds[next + 1] === PUNCTUATION
    return !isStraight && !this.#tokens.touches(next)
  }

  /** [১] */
  #isNote(at: number): boolean {
    return (
      this.#tokens.kinds[at + 1] === NUMBER && this.#tokens.unit(at + 2) === 0x5d && this.#tokens.touches(at)
    )
  }

  /** Whether a word of saying has its own words behind it: তিনি বলেন, ‘…’ */
  #introduces(at: number): boolean {
    if (this.#tokens.isLast(at - 1)) return false
    if (this.#tokens.kinds[at] === WORD) return isSubordinate(this.#tokens.word(at))
    const unit = this.#tokens.unit(at)
    return (
      unit === 0x2c || unit === 0x3a || unit === 0x2018 || unit === 0x201c || unit === 0x22 || unit === 0x27
    )
  }

  /**
   * Whether the sentence goes on behind a quotation that ended it: “কী চাও?” সে জিজ্ঞেস করল। A danda inside
   * the quotation goes on only before the word of saying itself: “আমি যাব।” বলেন তিনি।
   */
  goesOn(i: number): boolean {
    if (!isClosingQuote(this.#tokens.unit(i)) || this.#tokens.isLast(i)) return false
    let mark = i
    while (mark > 0 && isClosing(this.#tokens.unit(mark))) mark--
    const isQuestion = this.#tokens.unit(mark) === QUESTION || this.#tokens.unit(mark) === EXCLAMATION
    const reach = isQuestion ? 5 : 1
    const next = this.#tokens.unit(i + 1)
    if (next === 0x2014 || next === 0x2013 || next === 0x2c) return true
    for (let k = i + 1; k <= i + reach && k < this.#tokens.length; k++) {
      if (this.#tokens.kinds[k] !== WORD) return false
      const word = this.#tokens.word(k)
      if (isSpeechWord(word, isQuestion)) return !this.#introduces(k + 1)
      if (beginsSentence(word)) return false
    }
    return false
  }
}
