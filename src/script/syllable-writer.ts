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
import { Syllable } from './syllable.js'
import { COMPOSED_LETTERS, LEFT_SIGNS } from './syllable-tables.js'
import { trimmedEdit } from './trimmed-edit.js'

/** Rewrites runs of Bengali letters and marks, syllable by syllable; each one that changes is an edit. */
export class SyllableWriter {
  readonly #text: string
  readonly #edits: Edit[]
  readonly #syllable = new Syllable()
  #start = 0

  constructor(text: string, edits: Edit[]) {
    this.#text = text
    this.#edits = edits
  }

  /** Rewrites `[start, end)`, which holds letters, marks and joiners only. */
  write(start: number, end: number): void {
    const text = this.#text
    const syllable = this.#syllable
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
          syllable.because('nukta')
          break
        case VOWEL:
          syllable.close()
          this.#flush(at)
          syllable.base = unit
          break
        case NUKTA:
          syllable.nukta()
          break
        case SIGN:
        case LENGTH_MARK:
          at = this.#vowelSign(at, end, unit)
          break
        case VIRAMA:
          syllable.virama(at + 1 < end ? text[at + 1] : '')
          break
        case CANDRABINDU:
          syllable.candrabindu(unit)
          break
        case CODA:
          syllable.coda(unit)
          break
        case JOINER:
          at = this.#joiners(at, end)
          break
      }
    }
    this.#flush(end)
  }

  #letter(at: number, letter: string): void {
    if (this.#syllable.joins(letter)) return
    this.#flush(at)
    this.#syllable.base = letter
  }

  /** Reads a vowel sign, with the cluster behind it where it was typed first; returns the last unit that was read. */
  #vowelSign(at: number, end: number, unit: string): number {
    const text = this.#text
    if (this.#syllable.isEmpty && LEFT_SIGNS.includes(unit)) {
      let from = at + 1
      while (from < end && (text[from] === unit || isJoiner(text[from]))) from++
      const last = clusterEnd(text, from, end)
      if (last > from) {
        const cluster = text.slice(from, last)
        this.#syllable.visualOrder(
          cluster.replace(/[\u09dc\u09dd\u09df]/g, (letter) => COMPOSED_LETTERS[letter]),
          unit,
        )
        return last - 1
      }
    }
    this.#syllable.vowelSign(unit)
    return at
  }

  /** Joiners, of which only those that are spelling stay; returns the last unit that was read. */
  #joiners(at: number, end: number): number {
    const syllable = this.#syllable
    const settled = settleJoiners(this.#text, at, end, syllable.isBare ? syllable.base : null)
    if (settled.base !== null) syllable.base = settled.base
    if (settled.rewritten) syllable.because('joiner')
    return settled.last
  }

  #begin(at: number): void {
    this.#start = at
    this.#syllable.clear()
  }

  #flush(end: number): void {
    const syllable = this.#syllable
    const written = syllable.written()
    const given = this.#text.slice(this.#start, end)
    if (written !== given)
      this.#edits.push(trimmedEdit(this.#start, given, written, syllable.rule || 'mark order'))
    else if (syllable.illFormed)
      this.#edits.push({ start: this.#start, end, replacement: given, rule: 'ill-formed' })
    this.#begin(end)
  }
}
