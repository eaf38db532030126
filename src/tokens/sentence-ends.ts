import {
  DANDA,
  DOUBLE_DANDA,
  ELLIPSIS,
  EXCLAMATION,
  isClosing,
  isOpening,
  QUESTION,
  STOP,
} from './sentence-marks.js'
import { isAbbreviation, isFiniteLike } from './sentence-words.js'
import type { TokenRow } from './token-row.js'
import { LATIN, NEWLINE, NUMBER, WORD } from './types.js'

/** Says which marks end a sentence, if nothing behind them says otherwise. */
export class SentenceEnds {
  readonly #tokens: TokenRow
  /** Whether full stops serve as dandas: text without a danda. */
  readonly #usesStops: boolean

  constructor(tokens: TokenRow) {
    this.#tokens = tokens
    this.#usesStops = !tokens.text.includes('।')
  }

  /** Whether the mark at a token ends a sentence, if nothing behind it says otherwise. */
  isEnd(i: number, first: number): boolean {
    const unit = this.#tokens.unit(i)
    // ॥ এক ॥: a mark cannot end what has not begun.
    if (i === first) return false
    if (unit === DANDA || unit === DOUBLE_DANDA)
      return !this.#isListMark(i, first) && !this.#isBetweenFigures(i)
    if (unit === QUESTION || unit === EXCLAMATION) {
      // কে আসবেন?—প্রশ্ন সবার
      const next = this.#tokens.unit(i + 1)
      if ((next === 0x2014 || next === 0x2013) && this.#tokens.touches(i) && this.#tokens.touches(i + 1))
        return false
      // (?) (!) are remarks on a word.
      return !(isOpening(this.#tokens.unit(i - 1)) && this.#tokens.touches(i - 1) && isClosing(next))
    }
    if (unit === ELLIPSIS) return this.#closesClause(i)
    if (unit === STOP) return this.#isFullStop(i)
    return false
  }

  /** `১। চাল`, `ক। চাল` at a line's start count the items of a list; `১৯৭১। ` is a sentence. */
  #isListMark(i: number, first: number): boolean {
    if (i !== first + 1 || this.#tokens.isLast(i)) return false
    if (first > 0 && this.#tokens.kinds[first - 1] !== NEWLINE) return false
    const length = this.#tokens.ends[first] - this.#tokens.starts[first]
    return this.#tokens.kinds[first] === NUMBER
      ? length <= 3
      : this.#tokens.kinds[first] === WORD && length === 1
  }

  /** ১০।১২ জন, ২।৩০ মিনিটে: between figures an old separator. */
  #isBetweenFigures(i: number): boolean {
    const isWritten = this.#tokens.touches(i - 1) && this.#tokens.touches(i)
    return isWritten && this.#tokens.kinds[i - 1] === NUMBER && this.#tokens.kinds[i + 1] === NUMBER
  }

  /** মো. and এ. কে. shorten, ২.১. counts, ... hesitates; করেছেন. ends. */
  #isFullStop(i: number): boolean {
    if (this.#tokens.unit(i + 1) === STOP && this.#tokens.touches(i)) return false
    if (this.#tokens.unit(i - 1) === STOP && this.#tokens.touches(i - 1)) return this.#closesClause(i)
    const before = i - 1
    if (before < 0 || !this.#tokens.touches(before)) return false
    if (this.#tokens.touches(i) && !isClosing(this.#tokens.unit(i + 1))) return false
    const kind = this.#tokens.kinds[before]
    if (kind === LATIN) return !this.#tokens.startsLine(before) && this.#endsLatin(i, before)
    if (kind === NUMBER || isClosing(this.#tokens.unit(before)))
      return this.#usesStops && !this.#tokens.isLast(i) && !this.#tokens.startsLine(before)
    if (kind !== WORD) return false
    const word = this.#tokens.word(before)
    if (isAbbreviation(word)) return false
    return this.#usesStops ? !this.#tokens.isLast(i) : isFiniteLike(word)
  }

  /** "He left. She stayed.": a capital letter behind it, or Bengali behind a word in small letters. */
  #endsLatin(i: number, before: number): boolean {
    const word = this.#tokens.word(before)
    if (isAbbreviation(word)) return false
    const next = this.#tokens.unit(i + 1)
    return (next >= 0x41 && next <= 0x5a) || (this.#tokens.kinds[i + 1] === WORD && word[0] >= 'a')
  }

  /** Whether the last word before a hesitation is a finite verb and another clause follows. */
  #closesClause(i: number): boolean {
    let before = i
    while (before >= 0 && (this.#tokens.unit(before) === STOP || this.#tokens.unit(before) === ELLIPSIS))
      before--
    if (before < 0 || this.#tokens.kinds[before] !== WORD || this.#tokens.isLast(i)) return false
    const word = this.#tokens.word(before)
    return !this.#tokens.touches(i) && word.length > 2 && isFiniteLike(word)
  }
}
