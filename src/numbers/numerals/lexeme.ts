import { nounEnding } from '../../lexicon/index.js'
import { type WrittenWord, writtenWords } from '../../lexicon/written-words.js'
import type { Tokens } from '../../tokens/index.js'
import { LATIN, NUMBER, PUNCTUATION, SYMBOL, WORD } from '../../tokens/index.js'
import { type Atom, VULGAR } from './atoms.js'
import { readDigits } from './digits.js'
import { lists } from './lists.js'
import { isApostrophe, isHyphen, NO_TAIL, readTail, type Tail } from './tail.js'
import { WordCutter } from './word-cutter.js'

/** A written word or run of digits, cut into the parts of a numeral and what is written onto it. */
export interface Lexeme {
  readonly atoms: readonly Atom[]
  readonly tail: Tail
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
}

/** Cuts tokens into the parts of numerals; remembers the last few, since neighbours are looked at often. */
export class Lexer {
  readonly text: string
  readonly tokens: Tokens
  readonly #first = lists().firstLetters
  readonly #afterStem = lists().afterStem
  readonly #afterBound = lists().afterBound
  readonly #numerals = lists().numerals
  readonly #at = new Int32Array(8).fill(-1)
  readonly #known: (Lexeme | undefined)[] = new Array(8)
  readonly #scratch = new Int32Array(32)
  readonly #cutter: WordCutter
  readonly #words: readonly WrittenWord[]

  constructor(text: string, tokens: Tokens) {
    this.text = text
    this.#cutter = new WordCutter(text)
    this.tokens = tokens
    this.#words = writtenWords(text, tokens)
  }

  /** The numeral parts of a token, or undefined when it is no numeral. */
  at(token: number): Lexeme | undefined {
    const { kinds, length } = this.tokens
    if (token >= length) return undefined
    const kind = kinds[token]
    if (kind === SYMBOL) return this.#vulgar(token)
    if (kind !== NUMBER && (kind !== WORD || !this.#mayBegin(token))) return undefined
    const slot = token & 7
    if (this.#at[slot] !== token) {
      this.#at[slot] = token
      this.#known[slot] = kind === NUMBER ? this.#digits(token) : this.#word(token)
    }
    return this.#known[slot]
  }

  /** ½, ¾: fractions of one character. */
  #vulgar(token: number): Lexeme | undefined {
    const value = VULGAR.get(this.text[this.tokens.starts[token]])
    if (value === undefined) return undefined
    const atom: Atom = {
      ...value,
      class: 'vulgar',
      needs: '',
      end: this.tokens.ends[token],
      digits: undefined,
    }
    return { atoms: [atom], tail: NO_TAIL, first: token, last: token + 1 }
  }

  /** Whether a token is written onto the one before it. */
  glued(token: number): boolean {
    return (
      token > 0 && token < this.tokens.length && this.tokens.starts[token] === this.tokens.ends[token - 1]
    )
  }

  #mayBegin(token: number): boolean {
    const word = this.#words[token]
    word.mayBeNumeral ??= this.#opensNumeral(token)
    return word.mayBeNumeral
  }

  #opensNumeral(token: number): boolean {
    const start = this.tokens.starts[token]
    const letter = this.text.charCodeAt(start) - 0x980
    if (letter < 0 || letter >= 0x80 || this.#first[letter] === 0) return false
    const end = this.tokens.ends[token]
    const found = this.#scratch
    for (let i = this.#numerals.prefixes(this.text, start, end, found) - 1; i >= 0; i--) {
      const stemEnd = found[2 * i + 1]
      if (stemEnd === end || this.#mayFollow(found[2 * i], stemEnd)) return true
    }
    return false
  }

  /** Most words that begin with ন, ছ or শ are ruled out by their next letter. */
  #mayFollow(id: number, at: number): boolean {
    const unit = this.text.charCodeAt(at)
    const [word] = this.#numerals.values(id)
    const letters = word.needs === 'bound' ? this.#afterBound : this.#afterStem
    const letter = unit - 0x980
    return letter >= 0 && letter < 0x80 ? letters[letter] === 1 : true
  }

  /** ২০+টি, ২৯+তম, ৫০-এর: letters on digits are a token of their own. */
  #digits(token: number): Lexeme {
    const { starts, ends, kinds } = this.tokens
    const digits = readDigits(this.text, starts[token], ends[token])
    const atom: Atom = {
      class: digits.plain ? 'digits' : 'joined',
      value: digits.mantissa,
      decimals: digits.decimals,
      needs: '',
      end: ends[token],
      digits,
    }
    let next = token + 1
    const from = ends[token]
    if (this.glued(next) && kinds[next] === PUNCTUATION && isJoint(this.text.charCodeAt(starts[next]))) next++
    if (this.glued(next) && (kinds[next] === WORD || kinds[next] === LATIN)) {
      const value = digits.decimals === 0 ? digits.mantissa : Number.NaN
      const tail = readTail(this.text, from, ends[next], value)
      const hundreds = tail?.class === 'ordinal' && this.#isHundreds(next)
      if (tail !== undefined && tail.unit === undefined && tail.noun === undefined && !hundreds)
        return { atoms: [atom], tail, first: token, last: next + 1 }
    }
    // ৩৩ তম, typed with a blank
    const apart = digits.decimals === 0 ? this.#apartTail(token + 1, digits.mantissa) : undefined
    if (apart !== undefined) return { atoms: [atom], tail: apart, first: token, last: token + 2 }
    return { atoms: [atom], tail: NO_TAIL, first: token, last: token + 1 }
  }

  /** ১১|শ টাকা is eleven hundred; ১১|শ শ্রেণি is the eleventh. */
  #isHundreds(token: number): boolean {
    const { starts, ends, kinds, length } = this.tokens
    if (this.text.slice(starts[token], ends[token]) !== 'শ') return false
    const next = token + 1
    if (next >= length || kinds[next] !== WORD) return false
    const { units, classifiers } = lists()
    for (const list of [units, classifiers]) {
      const count = list.prefixes(this.text, starts[next], ends[next], this.#scratch)
      for (let i = count - 1; i >= 0; i--) {
        const end = this.#scratch[2 * i + 1]
        const [value] = list.values(this.#scratch[2 * i])
        // ১৬শ শতাব্দী
        if (typeof value === 'object' && value.kind === 'duration') continue
        if (end === ends[next] || nounEnding(this.text, end, ends[next]) !== undefined) return true
      }
    }
    return this.at(next)?.atoms[0].class === 'scale'
  }

  #apartTail(token: number, value: number): Tail | undefined {
    const { starts, ends, kinds, length } = this.tokens
    if (token >= length || kinds[token] !== WORD || this.glued(token) || ends[token] - starts[token] > 4)
      return undefined
    const [word] = lists().tails.exact(this.text, starts[token], ends[token])
    if (word === undefined || (word.class !== 'ordinal' && word.class !== 'day') || !word.apart)
      return undefined
    if (word.of !== null && !word.of.includes(value)) return undefined
    return readTail(this.text, starts[token], ends[token], value)
  }

  #word(token: number): Lexeme | undefined {
    const { starts, ends } = this.tokens
    const start = starts[token]
    const end = ends[token]
    if (this.#isTrap(token)) return undefined
    const atoms: Atom[] = []
    let tail = this.#cutter.cut(start, end, atoms)
    let last = token + 1
    if (tail === undefined) return undefined
    const only = atoms[atoms.length - 1]
    if (
      tail === NO_TAIL &&
      (only.needs === 'bound' || only.class === 'scale') &&
      this.#isApostropheToken(last)
    ) {
      const bound = only.needs === 'bound' ? this.#acrossApostrophe(last) : undefined
      if (bound !== undefined) {
        tail = bound.tail
        last = bound.last
      } else if (this.#isDash(last + 1) || this.#opensNothing(token)) last++
    }
    const boundAlone = only.needs === 'bound' && tail.bare && last === token + 1
    if (boundAlone && !this.#isDash(last) && !this.#isScale(last)) return undefined
    return { atoms, tail, first: token, last }
  }

  /** দু ‘ টি, typed with the wrong apostrophe: three tokens without blanks. */
  #acrossApostrophe(apostrophe: number): { tail: Tail; last: number } | undefined {
    const { starts, ends, kinds } = this.tokens
    const next = apostrophe + 1
    if (!this.glued(next) || kinds[next] !== WORD) return undefined
    const tail = readTail(this.text, starts[apostrophe], ends[next], null, true)
    return tail === undefined || tail.bare ? undefined : { tail, last: next + 1 }
  }

  /** দু |হাজার */
  #isScale(token: number): boolean {
    return this.tokens.kinds[token] === WORD && this.at(token)?.atoms[0].class === 'scale'
  }

  /** দু–একজন */
  #isDash(token: number): boolean {
    if (!this.glued(token) || !this.glued(token + 1)) return false
    const unit = this.text.charCodeAt(this.tokens.starts[token])
    return isHyphen(unit) || unit === 0x2013
  }

  #isApostropheToken(token: number): boolean {
    return this.glued(token) && isApostrophe(this.text.charCodeAt(this.tokens.starts[token]))
  }

  /** Whether the apostrophe behind a word closes no quotation: ‘পাঁচ শ’ does, পাঁচ শ’ টাকা does not. */
  #opensNothing(token: number): boolean {
    const { starts, kinds, length } = this.tokens
    const next = token + 2
    if (next >= length || (kinds[next] !== WORD && kinds[next] !== NUMBER)) return false
    for (let i = token - 1; i >= 0 && i > token - 12; i--) {
      const unit = this.text.charCodeAt(starts[i])
      if (unit === 0x2018 || (unit === 0x27 && !this.glued(i))) return false
    }
    return true
  }

  /** A word or a saying of several: সাত সাগর, বারো মাসে তেরো. */
  #isTrap(token: number): boolean {
    const { traps } = lists()
    const { starts, ends, length } = this.tokens
    const count = traps.prefixes(this.text, starts[token], this.text.length, this.#scratch)
    for (let i = count - 1; i >= 0; i--) {
      const from = this.#scratch[2 * i + 1]
      let last = token
      while (last + 1 < length && ends[last] < from) last++
      const end = ends[last]
      if (from === end) return true
      // দুই|য়ের, not দুইয়ে|র
      if (this.text.startsWith('\u09bcের', from - 2)) return false
      const rest = readTail(this.text, from, end, null)
      if (rest !== undefined && rest.unit === undefined && rest.noun === undefined && rest.class === '')
        return true
    }
    return false
  }
}

function isJoint(unit: number): boolean {
  return isHyphen(unit) || isApostrophe(unit)
}
