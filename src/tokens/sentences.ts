import {
  beginsSentence,
  isAbbreviation,
  isFiniteLike,
  isSpeechWord,
  isSubordinate,
} from './sentence-words.js'
import { EMOJI, LATIN, NEWLINE, NUMBER, PUNCTUATION, type Sentences, type Tokens, WORD } from './types.js'

/**
 * Groups tokens into sentences. A sentence ends at । ॥ ? ! and at the end of its line, so that headlines,
 * verses and list items stand alone; at … and a full stop only where what stands before closes a
 * sentence. Closing quotation marks and brackets, note numbers and emoji stay with their sentence.
 */
export function findSentences(
  text: string,
  tokens: Pick<Tokens, 'length' | 'starts' | 'ends' | 'kinds'>,
): Sentences {
  return new Splitter(text, tokens).run()
}

/** Longest sentence, in tokens, that is kept whole; news has none of half the length. Later stages weigh pairs within a sentence. */
const LONGEST = 240
/** From here on a comma is enough. */
const LONG = 180

class Splitter {
  readonly #text: string
  readonly #length: number
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  readonly #kinds: Uint8Array
  /** Whether full stops serve as dandas: text without a danda. */
  readonly #usesStops: boolean

  constructor(
    text: string,
    { length, starts, ends, kinds }: Pick<Tokens, 'length' | 'starts' | 'ends' | 'kinds'>,
  ) {
    this.#text = text
    this.#length = length
    this.#starts = starts
    this.#ends = ends
    this.#kinds = kinds
    this.#usesStops = !text.includes('।')
  }

  /** A list or a page without any stop is cut, at a comma where there is one. */
  #isOverlong(at: number, first: number): boolean {
    const length = at - first + 1
    return (
      length >= LONGEST ||
      (length >= LONG && this.#kinds[at] === PUNCTUATION && this.#text[this.#starts[at]] === ',')
    )
  }

  run(): Sentences {
    const firsts: number[] = []
    const lasts: number[] = []
    let first = -1
    for (let i = 0; i < this.#length; i++) {
      if (this.#kinds[i] === NEWLINE) {
        if (first >= 0) {
          firsts.push(first)
          lasts.push(i)
        }
        first = -1
        continue
      }
      if (first < 0) first = i
      if (this.#isOverlong(i, first)) {
        firsts.push(first)
        lasts.push(i + 1)
        first = -1
        continue
      }
      if (this.#kinds[i] !== PUNCTUATION || !this.#isEnd(i, first)) continue
      i = this.#withClosers(i)
      if (this.#goesOn(i)) continue
      firsts.push(first)
      lasts.push(i + 1)
      first = -1
    }
    if (first >= 0) {
      firsts.push(first)
      lasts.push(this.#length)
    }
    return {
      length: firsts.length,
      firsts: Int32Array.from(firsts),
      lasts: Int32Array.from(lasts),
      starts: Int32Array.from(firsts, (token) => this.#starts[token]),
      ends: Int32Array.from(lasts, (token) => this.#ends[token - 1]),
    }
  }

  #unit(token: number): number {
    return token >= 0 && token < this.#length ? this.#text.charCodeAt(this.#starts[token]) : 0
  }

  #word(token: number): string {
    return this.#text.slice(this.#starts[token], this.#ends[token])
  }

  /** Whether there is no blank between a token and the next. */
  #touches(token: number): boolean {
    return token + 1 < this.#length && this.#ends[token] === this.#starts[token + 1]
  }

  #isLast(token: number): boolean {
    return token + 1 >= this.#length || this.#kinds[token + 1] === NEWLINE
  }

  /** Whether the mark at a token ends a sentence, if nothing behind it says otherwise. */
  #isEnd(i: number, first: number): boolean {
    const unit = this.#unit(i)
    // ॥ এক ॥: a mark cannot end what has not begun.
    if (i === first) return false
    if (unit === DANDA || unit === DOUBLE_DANDA)
      return !this.#isListMark(i, first) && !this.#isBetweenFigures(i)
    if (unit === QUESTION || unit === EXCLAMATION) {
      // (?) (!) are remarks on a word.
      return !(isOpening(this.#unit(i - 1)) && this.#touches(i - 1) && isClosing(this.#unit(i + 1)))
    }
    if (unit === ELLIPSIS) return this.#closesClause(i)
    if (unit === STOP) return this.#isFullStop(i)
    return false
  }

  /** `১। চাল`, `ক। চাল` at a line's start count the items of a list; `১৯৭১। ` is a sentence. */
  #isListMark(i: number, first: number): boolean {
    if (i !== first + 1 || this.#isLast(i)) return false
    if (first > 0 && this.#kinds[first - 1] !== NEWLINE) return false
    const length = this.#ends[first] - this.#starts[first]
    return this.#kinds[first] === NUMBER ? length <= 3 : this.#kinds[first] === WORD && length === 1
  }

  /** ১০।১২ জন, ২।৩০ মিনিটে: between figures an old separator. */
  #isBetweenFigures(i: number): boolean {
    const isWritten = this.#touches(i - 1) && this.#touches(i)
    return isWritten && this.#kinds[i - 1] === NUMBER && this.#kinds[i + 1] === NUMBER
  }

  /** মো. and এ. কে. shorten, ২.১. counts, ... hesitates; করেছেন. ends. */
  #isFullStop(i: number): boolean {
    if (this.#unit(i + 1) === STOP && this.#touches(i)) return false
    if (this.#unit(i - 1) === STOP && this.#touches(i - 1)) return this.#closesClause(i)
    const before = i - 1
    if (before < 0 || !this.#touches(before)) return false
    if (this.#touches(i) && !isClosing(this.#unit(i + 1))) return false
    const kind = this.#kinds[before]
    if (kind === LATIN) return !this.#startsLine(before) && this.#endsLatin(i, before)
    if (kind === NUMBER || isClosing(this.#unit(before)))
      return this.#usesStops && !this.#isLast(i) && !this.#startsLine(before)
    if (kind !== WORD) return false
    const word = this.#word(before)
    if (isAbbreviation(word)) return false
    return this.#usesStops ? !this.#isLast(i) : isFiniteLike(word)
  }

  /** "He left. She stayed.": a capital letter behind it, or Bengali behind a word in small letters. */
  #endsLatin(i: number, before: number): boolean {
    const word = this.#word(before)
    if (isAbbreviation(word)) return false
    const next = this.#unit(i + 1)
    return (next >= 0x41 && next <= 0x5a) || (this.#kinds[i + 1] === WORD && word[0] >= 'a')
  }

  #startsLine(token: number): boolean {
    return token === 0 || this.#kinds[token - 1] === NEWLINE
  }

  /** Whether the last word before a hesitation is a finite verb and another clause follows. */
  #closesClause(i: number): boolean {
    let before = i
    while (before >= 0 && (this.#unit(before) === STOP || this.#unit(before) === ELLIPSIS)) before--
    if (before < 0 || this.#kinds[before] !== WORD || this.#isLast(i)) return false
    const word = this.#word(before)
    return !this.#touches(i) && word.length > 2 && isFiniteLike(word)
  }

  /** The last token that belongs to the end at `i`: further marks, closing quotes, [১], emoji. */
  #withClosers(i: number): number {
    for (;;) {
      const next = i + 1
      if (next >= this.#length || this.#kinds[next] === NEWLINE) return i
      const unit = this.#unit(next)
      if (this.#kinds[next] === EMOJI) i = next
      else if (this.#kinds[next] !== PUNCTUATION) return i
      else if (isTerminator(unit) || (unit === STOP && this.#touches(i))) i = next
      else if (isClosing(unit) && this.#closes(i, next)) i = next
      else if (unit === 0x5b && this.#touches(i) && this.#isNote(next)) i = next + 2
      else return i
    }
  }

  /** A closing mark belongs to what it touches; behind a blank only when nothing is written onto it (’৭১). */
  #closes(i: number, next: number): boolean {
    const unit = this.#unit(next)
    const isStraight = unit === 0x22 || unit === 0x27
    if (this.#touches(i)) return !isStraight || !this.#touches(next) || this.#kinds[next + 1] === PUNCTUATION
    return !isStraight && !this.#touches(next)
  }

  /** [১] */
  #isNote(at: number): boolean {
    return this.#kinds[at + 1] === NUMBER && this.#unit(at + 2) === 0x5d && this.#touches(at)
  }

  /** Whether a word of saying has its own words behind it: তিনি বলেন, ‘…’ */
  #introduces(at: number): boolean {
    if (this.#isLast(at - 1)) return false
    if (this.#kinds[at] === WORD) return isSubordinate(this.#word(at))
    const unit = this.#unit(at)
    return (
      unit === 0x2c || unit === 0x3a || unit === 0x2018 || unit === 0x201c || unit === 0x22 || unit === 0x27
    )
  }

  /**
   * Whether the sentence goes on behind a quotation that ended it: “কী চাও?” সে জিজ্ঞেস করল। A danda inside
   * the quotation goes on only before the word of saying itself: “আমি যাব।” বলেন তিনি।
   */
  #goesOn(i: number): boolean {
    if (!isClosingQuote(this.#unit(i)) || this.#isLast(i)) return false
    let mark = i
    while (mark > 0 && isClosing(this.#unit(mark))) mark--
    const isQuestion = this.#unit(mark) === QUESTION || this.#unit(mark) === EXCLAMATION
    const reach = isQuestion ? 5 : 1
    const next = this.#unit(i + 1)
    if (next === 0x2014 || next === 0x2013 || next === 0x2c) return true
    for (let k = i + 1; k <= i + reach && k < this.#length; k++) {
      if (this.#kinds[k] !== WORD) return false
      const word = this.#word(k)
      if (isSpeechWord(word, isQuestion)) return !this.#introduces(k + 1)
      if (beginsSentence(word)) return false
    }
    return false
  }
}

const DANDA = 0x0964
const DOUBLE_DANDA = 0x0965
const QUESTION = 0x3f
const EXCLAMATION = 0x21
const STOP = 0x2e
const ELLIPSIS = 0x2026

function isTerminator(unit: number): boolean {
  return unit === DANDA || unit === DOUBLE_DANDA || unit === QUESTION || unit === EXCLAMATION
}

function isOpening(unit: number): boolean {
  return unit === 0x28 || unit === 0x5b
}

/** ” ’ " ' » ) ] } */
function isClosing(unit: number): boolean {
  return isClosingQuote(unit) || unit === 0x29 || unit === 0x5d || unit === 0x7d
}

function isClosingQuote(unit: number): boolean {
  return unit === 0x201d || unit === 0x2019 || unit === 0x22 || unit === 0x27 || unit === 0xbb
}
