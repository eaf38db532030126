import { pattern } from '../core/pattern.js'
import { packed as packedPrefixes } from '../generated/words/glued-prefixes.js'
import { column, parseList } from '../lists/index.js'
import {
  BLANK,
  BREAK,
  classify,
  classTable,
  DIGIT,
  FOREIGN,
  JOINER,
  LETTER,
  MARK,
  PICTURE,
  ROMAN,
  SURROGATE,
} from './classes.js'
import { emojiEnd, keycapEnd } from './emoji.js'
import { closesQuotation } from './quoted-endings.js'
import { type TokenArrays, TokenBuffer } from './token-buffer.js'
import {
  EMAIL,
  EMOJI,
  HASHTAG,
  LATIN,
  MENTION,
  NEWLINE,
  NUMBER,
  PUNCTUATION,
  SYMBOL,
  URL,
  WORD,
} from './types.js'
import { Addresses, nameEnd } from './web.js'

/** Cuts a normal text into tokens. What lies between them is blanks and stray joiners. */
export function tokenize(text: string): TokenArrays {
  return new Tokenizer(text).run()
}

class Tokenizer {
  readonly #text: string
  readonly #classes = classTable()
  readonly #tokens: TokenBuffer
  readonly #addresses: Addresses

  constructor(text: string) {
    this.#text = text
    this.#tokens = new TokenBuffer(text.length)
    this.#addresses = new Addresses(text)
  }

  run(): TokenArrays {
    const text = this.#text
    const classes = this.#classes
    const length = text.length
    let at = 0
    while (at < length) {
      const unit = text.charCodeAt(at)
      const kind = classes[unit] || classify(classes, unit)
      if (kind === BLANK || kind === JOINER) at++
      else if (kind === LETTER) at = this.#push(at, this.#wordEnd(at), WORD)
      else if (kind === DIGIT) at = this.#number(at)
      else if (kind === ROMAN) at = this.#latin(at)
      else if (kind === BREAK)
        at = this.#push(at, unit === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1, NEWLINE)
      else if (kind === FOREIGN) at = this.#foreign(at)
      else if (kind === MARK) at = this.#mark(at, unit)
      else if (kind === SURROGATE || kind === PICTURE) at = this.#picture(at)
      else at = this.#push(at, at + 1, SYMBOL)
    }
    return this.#tokens.arrays()
  }

  #push(start: number, end: number, kind: number): number {
    this.#tokens.push(start, end, kind)
    return end
  }

  #classAt(at: number): number {
    if (at >= this.#text.length) return BLANK
    const unit = this.#text.charCodeAt(at)
    return this.#classes[unit] || classify(this.#classes, unit)
  }

  /** জং-উন, দু’পক্ষের, র‍্যাব, জি-২০, জি-২০-এর */
  #wordEnd(at: number): number {
    const text = this.#text
    const classes = this.#classes
    let end = at + 1
    for (;;) {
      while (end < text.length && classes[text.charCodeAt(end)] === LETTER) end++
      const kind = this.#classAt(end)
      if (kind === JOINER) {
        end++
        continue
      }
      if (kind !== MARK && kind !== FOREIGN) return end
      const unit = text.charCodeAt(end)
      if (!isHyphen(unit) && !isApostrophe(unit)) return end
      const next = this.#classAt(end + 1)
      if (next === LETTER && closesQuotation(text, end)) return end
      if (next === LETTER) end += 2
      else if (next === DIGIT && isHyphen(unit) && !this.#isInRange(at, end)) {
        end = this.#digitsEnd(end + 1)
        if (!(isHyphen(text.charCodeAt(end)) && this.#classAt(end + 1) === LETTER)) return end
      } else return end
    }
  }

  #digitsEnd(at: number): number {
    while (this.#classAt(at) === DIGIT) at++
    return at
  }

  /** ১৫,০০০ ০১:২৮:৩১ ২০২৪-২৫: digits, with single joints between them. */
  #number(at: number): number {
    const text = this.#text
    const keycap = keycapEnd(text, at)
    if (keycap > at) return this.#push(at, keycap, EMOJI)
    const mail = this.#addresses.mailEnd(at)
    if (mail > at) return this.#push(at, mail, EMAIL)
    return this.#push(at, this.#numberEnd(at), NUMBER)
  }

  #numberEnd(at: number): number {
    let end = this.#digitsEnd(at + 1)
    while (isNumberJoint(this.#text.charCodeAt(end)) && this.#classAt(end + 1) === DIGIT)
      end = this.#digitsEnd(end + 2)
    return end
  }

  /** ১০ |হাজার|-১২ হাজার, ৫০ |টাকা|-৬০ টাকায়: what is said with both ends of a range makes no name with the second. */
  #isInRange(start: number, end: number): boolean {
    if (start === 0) return false
    const before = this.#classAt(start - 1) === BLANK ? start - 2 : start - 1
    if (before < 0 || this.#classAt(before) !== DIGIT) return false
    const behind = this.#numberEnd(end + 1)
    const word = this.#text.slice(start, end)
    return this.#text.startsWith(word, this.#classAt(behind) === BLANK ? behind + 1 : behind)
  }

  #latin(at: number): number {
    const text = this.#text
    const mail = this.#addresses.mailEnd(at)
    if (mail > at) return this.#push(at, mail, EMAIL)
    let end = at + 1
    while (this.#classAt(end) === ROMAN) end++
    const next = text.charCodeAt(end)
    if (next === 0x2e || next === 0x3a || isHyphen(next) || this.#classAt(end) === DIGIT) {
      const url = this.#addresses.urlEnd(at)
      if (url > at) return this.#push(at, url, URL)
    }
    return this.#push(at, this.#latinEnd(at, end), LATIN)
  }

  /** Wi-Fi, O’Brien, AT&T, F16, COVID-19, MH370; but Tk|500. */
  #latinEnd(start: number, end: number): number {
    const text = this.#text
    for (;;) {
      const kind = this.#classAt(end)
      if (kind === ROMAN) end++
      else if (kind === DIGIT) {
        if (isGluedPrefix(text.slice(start, end))) return end
        end = this.#digitsEnd(end)
      } else {
        const unit = text.charCodeAt(end)
        const next = this.#classAt(end + 1)
        const isJoint = isHyphen(unit) || isApostrophe(unit) || unit === 0x26
        if (isJoint && (next === ROMAN || (next === DIGIT && isHyphen(unit)))) end += 2
        else return end
      }
    }
  }

  #foreign(at: number): number {
    const text = this.#text
    let end = at + 1
    for (; end < text.length; end++) {
      const kind = this.#classAt(end)
      if (kind !== FOREIGN && kind !== JOINER) break
    }
    return this.#push(at, end, WORD)
  }

  #mark(at: number, unit: number): number {
    const text = this.#text
    if (unit === 0x23 || unit === 0x2a) {
      const keycap = keycapEnd(text, at)
      if (keycap > at) return this.#push(at, keycap, EMOJI)
    }
    if ((unit === 0x23 || unit === 0x40) && !this.#isInWord(at)) {
      const end = nameEnd(text, at + 1, unit === 0x40)
      if (end > at + 1) return this.#push(at, end, unit === 0x23 ? HASHTAG : MENTION)
    }
    return this.#push(at, at + 1, PUNCTUATION)
  }

  #isInWord(at: number): boolean {
    const before = at === 0 ? BLANK : this.#classAt(at - 1)
    return before === LETTER || before === ROMAN || before === DIGIT
  }

  /** An emoji, a letter outside the basic plane, a symbol, or half of a pair. */
  #picture(at: number): number {
    const text = this.#text
    const emoji = emojiEnd(text, at)
    if (emoji > at) return this.#push(at, emoji, EMOJI)
    const point = text.codePointAt(at) as number
    if (point <= 0xffff) return this.#push(at, at + 1, SYMBOL)
    const isLetter = LETTER_OR_SIGN().test(String.fromCodePoint(point))
    return this.#push(at, at + 2, isLetter ? WORD : SYMBOL)
  }
}

const LETTER_OR_SIGN = /* @__PURE__ */ pattern('[\\p{L}\\p{M}]', 'u')

let gluedPrefixes: ReadonlySet<string> | undefined

function isGluedPrefix(letters: string): boolean {
  gluedPrefixes ??= new Set(column(parseList(packedPrefixes), 'prefix'))
  return gluedPrefixes.has(letters)
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011
}

/** ’ ‘ ' ʼ between letters */
function isApostrophe(unit: number): boolean {
  return unit === 0x2019 || unit === 0x27 || unit === 0x2018 || unit === 0x02bc
}

/** , . : / - – */
function isNumberJoint(unit: number): boolean {
  return unit === 0x2c || unit === 0x2e || unit === 0x3a || unit === 0x2f || unit === 0x2d || unit === 0x2013
}
