import type { Tokens } from '../tokens/index.js'
import { LATIN, NUMBER, PUNCTUATION, SYMBOL, WORD } from '../tokens/index.js'
import { type DigitRun, readDigits } from './digits.js'
import { lists, type NumeralClass, type NumeralNeed, type NumeralWord } from './lists.js'
import { isApostrophe, isHyphen, NO_TAIL, readTail, type Tail } from './tail.js'

/** A part of a numeral: one number word, a run of digits, or a hyphen between two numbers of one written word. */
export interface Atom {
  readonly class: NumeralClass | 'digits' | 'joined' | 'hyphen' | 'vulgar'
  readonly value: number
  readonly decimals: number
  readonly needs: NumeralNeed
  readonly end: number
  readonly digits: DigitRun | undefined
}

/** A written word or run of digits, cut into the parts of a numeral and what is written onto it. */
export interface Lexeme {
  readonly atoms: readonly Atom[]
  readonly tail: Tail
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
}

/** More number words are never written together. */
const MOST_ATOMS = 6

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
  /** One buffer for each depth of `#atoms`. */
  readonly #found = Array.from({ length: MOST_ATOMS }, () => new Int32Array(16))

  constructor(text: string, tokens: Tokens) {
    this.text = text
    this.tokens = tokens
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
      if (tail !== undefined && tail.unit === undefined && tail.noun === undefined)
        return { atoms: [atom], tail, first: token, last: next + 1 }
    }
    // ৩৩ তম, typed with a blank
    const apart = digits.decimals === 0 ? this.#apartTail(token + 1, digits.mantissa) : undefined
    if (apart !== undefined) return { atoms: [atom], tail: apart, first: token, last: token + 2 }
    return { atoms: [atom], tail: NO_TAIL, first: token, last: token + 1 }
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
    if (this.#isTrap(start, end)) return undefined
    const atoms: Atom[] = []
    let tail = this.#atoms(start, end, atoms, 0)
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

  #isTrap(start: number, end: number): boolean {
    const { traps } = lists()
    const count = traps.prefixes(this.text, start, end, this.#scratch)
    for (let i = count - 1; i >= 0; i--) {
      const from = this.#scratch[2 * i + 1]
      if (from === end) return true
      const rest = readTail(this.text, from, end, null)
      if (rest !== undefined && rest.unit === undefined && rest.noun === undefined && rest.class === '')
        return true
    }
    return false
  }

  /** Number words from `at` on until the rest is a tail: দেড়|শ, ছ|’|লক্ষ, দশ|-|বারো|টি. */
  #atoms(at: number, end: number, atoms: Atom[], depth: number): Tail | undefined {
    if (depth >= MOST_ATOMS) return undefined
    const found = this.#found[depth]
    for (let i = this.#numerals.prefixes(this.text, at, end, found) - 1; i >= 0; i--) {
      const stemEnd = found[2 * i + 1]
      for (const word of this.#numerals.values(found[2 * i])) {
        if (!canFollow(atoms[atoms.length - 1], word)) continue
        atoms.push(atomOf(word, stemEnd))
        // ছ’|লক্ষ before ছ’|সদস্যের: behind an apostrophe any noun would do.
        const tail =
          word.needs === 'bound'
            ? (this.#further(stemEnd, end, atoms, depth) ?? this.#tail(stemEnd, end, word))
            : (this.#tail(stemEnd, end, word) ?? this.#further(stemEnd, end, atoms, depth))
        if (tail !== undefined) return tail
        atoms.pop()
      }
    }
    return undefined
  }

  #tail(from: number, to: number, word: NumeralWord): Tail | undefined {
    const tail = readTail(this.text, from, to, null, word.needs === 'bound')
    if (tail === undefined || from === to) return tail
    switch (word.needs) {
      case 'bound':
        if (tail.bare || tail.classifier === 'fold') return undefined
        return tail.noun === undefined || isApostrophe(this.text.charCodeAt(from)) || word.value === 2
          ? tail
          : undefined
      case 'unit':
        return tail.classifier === 'thing' ||
          tail.classifier === 'person' ||
          tail.unit !== undefined ||
          tail.class === 'ordinal'
          ? tail
          : undefined
      case 'article':
        return tail.bare && tail !== NO_TAIL ? undefined : tail
      case 'half':
        return tail.bare ? tail : undefined
      default:
        return word.class === 'part' ||
          word.class === 'point' ||
          (word.class !== 'cardinal' && tail.class === 'about')
          ? allowedAbout(word, tail)
          : tail
    }
  }

  #further(from: number, end: number, atoms: Atom[], depth: number): Tail | undefined {
    const unit = this.text.charCodeAt(from)
    if (isHyphen(unit)) {
      atoms.push(hyphenAt(from + 1))
      const tail = this.#atoms(from + 1, end, atoms, depth + 1)
      if (tail === undefined) atoms.pop()
      return tail
    }
    if (!isApostrophe(unit)) return from < end ? this.#atoms(from, end, atoms, depth + 1) : undefined
    if (isHyphen(this.text.charCodeAt(from + 1))) return this.#further(from + 1, end, atoms, depth)
    const tail = this.#atoms(from + 1, end, atoms, depth + 1)
    if (tail !== undefined) return tail
    // দু’একটি
    atoms.push(hyphenAt(from + 1))
    const second = this.#atoms(from + 1, end, atoms, depth + 1)
    if (second === undefined) atoms.pop()
    return second
  }
}

/** শ|খানেক, হাজার|খানেক, ডজন|খানেক, দেড়|েক. */
function allowedAbout(word: NumeralWord, tail: Tail): Tail | undefined {
  return tail.class === 'about' && word.class !== 'part' && word.class !== 'point' && word.class !== 'ordinal'
    ? tail
    : undefined
}

function atomOf(word: NumeralWord, end: number): Atom {
  let value = word.value
  let decimals = 0
  while (!Number.isInteger(value)) {
    value *= 10
    decimals++
  }
  return { class: word.class, value, decimals, needs: word.needs, end, digits: undefined }
}

/** With as many decimals as a double holds. */
const VULGAR: ReadonlyMap<string, { value: number; decimals: number }> = new Map(
  [
    ['½', 1 / 2],
    ['⅓', 1 / 3],
    ['⅔', 2 / 3],
    ['¼', 1 / 4],
    ['¾', 3 / 4],
    ['⅕', 1 / 5],
    ['⅖', 2 / 5],
    ['⅗', 3 / 5],
    ['⅘', 4 / 5],
    ['⅛', 1 / 8],
    ['⅜', 3 / 8],
    ['⅝', 5 / 8],
    ['⅞', 7 / 8],
  ].map(([sign, value]) => [sign as string, decimal(value as number)]),
)

function decimal(value: number): { value: number; decimals: number } {
  return { value: Math.round(value * 1e12), decimals: 12 }
}

function hyphenAt(end: number): Atom {
  return { class: 'hyphen', value: 0, decimals: 0, needs: '', end, digits: undefined }
}

/** Which number words may be written together: পাঁচ+শ, একশ+পঁচিশ, সাড়ে+তিন, and anything behind a hyphen. */
function canFollow(before: Atom | undefined, word: NumeralWord): boolean {
  if (before === undefined || before.class === 'hyphen') return true
  switch (word.class) {
    case 'scale':
    case 'collective':
      return before.class !== 'ordinal' && before.class !== 'collective'
    case 'cardinal':
      return (before.class === 'scale' || before.class === 'part') && word.needs !== 'bound'
    case 'about':
      return before.class === 'scale'
    case 'denominator':
      return before.class === 'cardinal'
    default:
      return false
  }
}

function isJoint(unit: number): boolean {
  return isHyphen(unit) || isApostrophe(unit)
}
