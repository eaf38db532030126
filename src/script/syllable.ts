import { classTable, VOWEL } from './classes.js'
import { HALVES, MERGED_SIGNS, REPEATED_VOWELS, TAKES_NUKTA } from './syllable-tables.js'

const RA = 'র'
const YA = 'য'
const HASANTA = '্'
const NUKTA_SIGN = '়'
const ZWNJ = '\u200c'
const AU_MARK = '\u09d7'

/** No conjunct is half as long; longer runs are read piece by piece, so that work stays linear. */
const LONGEST_CLUSTER = 48

/**
 * A syllable as it is read, mark by mark: a consonant cluster or an independent vowel with its vowel sign and its coda
 * marks, in whatever order they were typed. `written` gives the order in which it is written: ক ্ ষ + ী + ঁ + ং.
 */
export class Syllable {
  /** The cluster or the independent vowel. */
  base = ''
  #sign = ''
  #afterSign = ''
  #candrabindu = ''
  #coda = ''
  #rule = ''
  #illFormed = false

  /** The first rule by which it is written in another way than it was typed, or nothing. */
  get rule(): string {
    return this.#rule
  }

  /** Whether no order makes a syllable of it. */
  get illFormed(): boolean {
    return this.#illFormed
  }

  /** Whether nothing stands behind its cluster. */
  get isBare(): boolean {
    return this.#sign === '' && this.#candrabindu === '' && this.#coda === ''
  }

  /** Whether it has neither letter nor vowel sign. */
  get isEmpty(): boolean {
    return this.base === '' && this.#sign === '' && this.#afterSign === ''
  }

  /** Whether the cluster ends with a hasanta and takes another consonant. */
  get isOpen(): boolean {
    return this.base.endsWith(HASANTA) || this.base.endsWith(ZWNJ)
  }

  clear(): void {
    this.base = this.#sign = this.#afterSign = this.#candrabindu = this.#coda = this.#rule = ''
    this.#illFormed = false
  }

  because(rule: string): void {
    if (this.#rule === '') this.#rule = rule
  }

  /** Adds a consonant to an open cluster; false where another syllable begins with it. */
  joins(letter: string): boolean {
    if (!this.isOpen || this.#sign !== '' || this.base.length >= LONGEST_CLUSTER) return false
    this.base += letter
    return true
  }

  /** A vowel of its own stands behind it: a hasanta at its end joins nothing. */
  close(): void {
    if (!this.isOpen) return
    this.base = this.base.slice(0, -1)
    this.because('virama')
  }

  nukta(): void {
    const open = this.base.endsWith(HASANTA)
    const base = open ? this.base.slice(0, -1) : this.base
    if (base.endsWith(NUKTA_SIGN) || (this.#sign + this.#afterSign).includes(NUKTA_SIGN))
      this.because('doubled mark')
    else if (base === '') {
      this.#afterSign = NUKTA_SIGN + this.#afterSign
      this.#illFormed = true
    } else if (this.#sign === '' || TAKES_NUKTA.includes(base[base.length - 1])) {
      this.base = `${base}${NUKTA_SIGN}${open ? HASANTA : ''}`
      if (open || !this.isBare) this.because('mark order')
    } else this.#afterSign += NUKTA_SIGN
  }

  vowelSign(unit: string): void {
    if (this.#candrabindu !== '' || this.#coda !== '') this.because('mark order')
    if (this.base === '' || this.isOpen) this.#illFormed = true
    for (const half of HALVES[unit] ?? unit) this.#addSign(half)
  }

  /** Adds a sign or half a sign to those of the syllable: ে and া make ো, a repeated one is dropped. */
  #addSign(half: string): void {
    const last = this.#sign.slice(-1)
    const rest = this.#sign.slice(0, -1)
    const merged = last === half ? last : MERGED_SIGNS[last + half]
    if (merged === undefined) {
      if (last !== '') this.#illFormed = true
      this.#sign += this.#afterSign + half
      this.#afterSign = ''
    } else {
      this.because(last === half ? 'doubled mark' : 'vowel sign')
      this.#sign = rest.endsWith(merged) ? rest : rest + merged
    }
  }

  /** েশ as typed from left to right by the eye: শে, and with its second half শো, শৌ. */
  visualOrder(cluster: string, sign: string): void {
    this.base = cluster
    this.#sign = sign
    this.because('visual order')
  }

  /** @param next the unit behind it, or nothing */
  virama(next: string): void {
    if (this.base === '') {
      this.#illFormed = true
      this.#afterSign += HASANTA
    } else if (this.isOpen) this.because('doubled mark')
    else if (
      this.#sign !== '' ||
      this.#coda !== '' ||
      this.base === 'ৎ' ||
      (isVowel(this.base) && next !== YA)
    )
      this.because('virama')
    else {
      if (this.#candrabindu !== '') this.because('mark order')
      this.base += HASANTA
    }
  }

  candrabindu(unit: string): void {
    if (this.#candrabindu !== '') this.because('doubled mark')
    if (this.isOpen || this.base === '') this.#illFormed = true
    this.#candrabindu = unit
  }

  coda(unit: string): void {
    if (this.#coda.includes(unit)) this.because('doubled mark')
    else this.#coda += unit
    if (this.isOpen || this.base === '') this.#illFormed = true
  }

  /** The syllable in the order in which it is written, in NFC. */
  written(): string {
    this.#settleVowel()
    this.#settleAssameseRa()
    return (this.base + this.#sign + this.#afterSign + this.#candrabindu + this.#coda).normalize('NFC')
  }

  /** An independent vowel takes no sign: one that repeats it is dropped, another is reported. */
  #settleVowel(): void {
    if (this.#sign === '' || !isVowel(this.base)) return
    const repeated = REPEATED_VOWELS[this.base + this.#sign]
    if (repeated === undefined) this.#illFormed ||= this.#sign !== AU_MARK
    else {
      this.base = repeated
      this.#sign = ''
      this.because('vowel sign')
    }
  }

  /** ৰ in a conjunct looks the same as র in most fonts and is typed for it: ৰ্ক, ক্ৰ. */
  #settleAssameseRa(): void {
    if (!this.base.includes('ৰ')) return
    const settled = this.base.replace(/ৰ(?=্[ক-হৎৰৱ])|(?<=[ক-হৰৱ]্)ৰ/g, RA)
    if (settled !== this.base) this.because('assamese ra')
    this.base = settled
  }
}

function isVowel(base: string): boolean {
  return base.length === 1 && classTable()[base.charCodeAt(0)] === VOWEL
}
