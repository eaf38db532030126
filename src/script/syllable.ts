import type { Edit } from '../core/index.js'
import {
  CANDRABINDU,
  CODA,
  COMPOSED,
  CONSONANT,
  classTable,
  JOINER,
  KHANDA_TA,
  LENGTH_MARK,
  NUKTA,
  SIGN,
  VIRAMA,
  VOWEL,
} from './classes.js'
import { clusterEnd } from './cluster.js'
import { isJoiner, settleJoiners } from './joiners.js'
import {
  COMPOSED_LETTERS,
  HALVES,
  LEFT_SIGNS,
  MERGED_SIGNS,
  REPEATED_VOWELS,
  TAKES_NUKTA,
} from './syllable-tables.js'
import { trimmedEdit } from './trimmed-edit.js'

const RA = 'র'
const YA = 'য'
const HASANTA = '্'
const NUKTA_SIGN = '়'
const ZWNJ = '\u200c'

/** No conjunct is half as long; longer runs are read piece by piece, so that work stays linear. */
const LONGEST_CLUSTER = 48
const AU_MARK = '\u09d7'

/**
 * Rewrites one run of Bengali letters and marks, syllable by syllable. A syllable is a consonant
 * cluster or an independent vowel with its vowel sign and its coda marks, and that is the order in
 * which it is written: ক ্ ষ + ী + ঁ + ং.
 */
export class SyllableWriter {
  readonly #text: string
  readonly #edits: Edit[]
  #start = 0
  #base = ''
  #sign = ''
  #afterSign = ''
  #candrabindu = ''
  #coda = ''
  #rule = ''
  #illFormed = false

  constructor(text: string, edits: Edit[]) {
    this.#text = text
    this.#edits = edits
  }

  /** Rewrites `[start, end)`, which holds letters, marks and joiners only. */
  write(start: number, end: number): void {
    const text = this.#text
    const classes = classTable()
    this.#begin(start)
    for (let at = start; at < end; at++) {
      const unit = text[at]
      switch (classes[text.charCodeAt(at)]) {
        case CONSONANT:
        case KHANDA_TA:
          this.#letter(at, unit)
          break
        case COMPOSED:
          this.#letter(at, COMPOSED_LETTERS[unit])
          this.#because('nukta')
          break
        case VOWEL:
          if (this.#isOpen()) {
            this.#base = this.#base.slice(0, -1)
            this.#because('virama')
          }
          this.#flush(at)
          this.#base = unit
          break
        case NUKTA:
          this.#nukta()
          break
        case SIGN:
        case LENGTH_MARK:
          at = this.#vowelSign(at, end, unit)
          break
        case VIRAMA:
          this.#virama(at, end)
          break
        case CANDRABINDU:
          if (this.#candrabindu !== '') this.#because('doubled mark')
          if (this.#isOpen() || this.#base === '') this.#illFormed = true
          this.#candrabindu = unit
          break
        case CODA:
          if (this.#coda.includes(unit)) this.#because('doubled mark')
          else this.#coda += unit
          if (this.#isOpen() || this.#base === '') this.#illFormed = true
          break
        case JOINER:
          at = this.#joiners(at, end)
          break
      }
    }
    this.#flush(end)
  }

  /** Whether the cluster ends with a hasanta and takes another consonant. */
  #isOpen(): boolean {
    return this.#base.endsWith(HASANTA) || this.#base.endsWith(ZWNJ)
  }

  #letter(at: number, letter: string): void {
    if (this.#isOpen() && this.#sign === '' && this.#base.length < LONGEST_CLUSTER) {
      this.#base += letter
      return
    }
    this.#flush(at)
    this.#base = letter
  }

  #nukta(): void {
    const open = this.#base.endsWith(HASANTA)
    const base = open ? this.#base.slice(0, -1) : this.#base
    if (base.endsWith(NUKTA_SIGN) || (this.#sign + this.#afterSign).includes(NUKTA_SIGN))
      this.#because('doubled mark')
    else if (base === '') {
      this.#afterSign = NUKTA_SIGN + this.#afterSign
      this.#illFormed = true
    } else if (this.#sign === '' || TAKES_NUKTA.includes(base[base.length - 1])) {
      this.#base = `${base}${NUKTA_SIGN}${open ? HASANTA : ''}`
      if (open || this.#sign + this.#candrabindu + this.#coda !== '') this.#because('mark order')
    } else this.#afterSign += NUKTA_SIGN
  }

  #vowelSign(at: number, end: number, unit: string): number {
    if (this.#base === '' && this.#sign === '' && this.#afterSign === '' && LEFT_SIGNS.includes(unit)) {
      let from = at + 1
      while (from < end && (this.#text[from] === unit || isJoiner(this.#text[from]))) from++
      const last = clusterEnd(this.#text, from, end)
      if (last > from) return this.#visualOrder(from, last, unit)
    }
    if (this.#candrabindu !== '' || this.#coda !== '') this.#because('mark order')
    if (this.#base === '' || this.#isOpen()) this.#illFormed = true
    for (const half of HALVES[unit] ?? unit) this.#addSign(half)
    return at
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
      this.#because(last === half ? 'doubled mark' : 'vowel sign')
      this.#sign = rest.endsWith(merged) ? rest : rest + merged
    }
  }

  /** েশ as typed from left to right by the eye: শে, and with its second half শো, শৌ. */
  #visualOrder(from: number, last: number, sign: string): number {
    this.#base = this.#text
      .slice(from, last)
      .replace(/[\u09dc\u09dd\u09df]/g, (letter) => COMPOSED_LETTERS[letter])
    this.#sign = sign
    this.#because('visual order')
    return last - 1
  }

  #virama(at: number, end: number): void {
    const next = at + 1 < end ? this.#text[at + 1] : ''
    if (this.#base === '') {
      this.#illFormed = true
      this.#afterSign += HASANTA
    } else if (this.#isOpen()) this.#because('doubled mark')
    else if (
      this.#sign !== '' ||
      this.#coda !== '' ||
      this.#base === 'ৎ' ||
      (isVowel(this.#base) && next !== YA)
    )
      this.#because('virama')
    else {
      if (this.#candrabindu !== '') this.#because('mark order')
      this.#base += HASANTA
    }
  }

  /** Joiners, of which only those that are spelling stay. */
  #joiners(at: number, end: number): number {
    const bare = this.#sign === '' && this.#candrabindu === '' && this.#coda === ''
    const { base, last, rewritten } = settleJoiners(this.#text, at, end, bare ? this.#base : null)
    if (base !== null) this.#base = base
    if (rewritten) this.#because('joiner')
    return last
  }

  /** An independent vowel takes no sign: one that repeats it is dropped, another is reported. */
  #settleVowel(): void {
    if (this.#sign === '' || !isVowel(this.#base)) return
    const repeated = REPEATED_VOWELS[this.#base + this.#sign]
    if (repeated === undefined) this.#illFormed ||= this.#sign !== AU_MARK
    else {
      this.#base = repeated
      this.#sign = ''
      this.#because('vowel sign')
    }
  }

  /** ৰ in a conjunct looks the same as র in most fonts and is typed for it: ৰ্ক, ক্ৰ. */
  #settleAssameseRa(): void {
    if (!this.#base.includes('ৰ')) return
    const settled = this.#base.replace(/ৰ(?=্[ক-হৎৰৱ])|(?<=[ক-হৰৱ]্)ৰ/g, RA)
    if (settled !== this.#base) this.#because('assamese ra')
    this.#base = settled
  }

  #because(rule: string): void {
    if (this.#rule === '') this.#rule = rule
  }

  #begin(at: number): void {
    this.#start = at
    this.#base = this.#sign = this.#afterSign = this.#candrabindu = this.#coda = this.#rule = ''
    this.#illFormed = false
  }

  #flush(end: number): void {
    this.#settleVowel()
    this.#settleAssameseRa()
    const written = (this.#base + this.#sign + this.#afterSign + this.#candrabindu + this.#coda).normalize(
      'NFC',
    )
    const given = this.#text.slice(this.#start, end)
    if (written !== given)
      this.#edits.push(trimmedEdit(this.#start, given, written, this.#rule || 'mark order'))
    else if (this.#illFormed)
      this.#edits.push({ start: this.#start, end, replacement: given, rule: 'ill-formed' })
    this.#begin(end)
  }
}

function isVowel(base: string): boolean {
  return base.length === 1 && classTable()[base.charCodeAt(0)] === VOWEL
}
