import { NEWLINE, NUMBER, PUNCTUATION } from '../../tokens/index.js'
import type { Lexeme } from './lexemes.js'
import { isNamePart, type Units } from './units.js'
import { CLASSES } from './word-lists.js'

/** A text as the rules of this stage read it. */
export class View {
  readonly text: string
  readonly units: Units
  readonly lexemes: readonly Lexeme[]
  /** Units that belong to a date or a count: জানুয়ারি, আটটি. Nothing names itself after them. */
  readonly taken: Uint8Array
  /** The classes of each unit as written, and with those of its stems. */
  readonly #written: Int32Array
  readonly #all: Int32Array
  /** What each unit is, as bits, side by side: most of what is asked of a word is answered by what it is not. */
  readonly #traits: Uint8Array
  /** Units of the sentence at hand: `[from, to)`. */
  from = 0
  to = 0

  constructor(text: string, units: Units, lexemes: readonly Lexeme[], taken: Uint8Array) {
    this.text = text
    this.units = units
    this.lexemes = lexemes
    this.taken = taken
    this.#written = new Int32Array(lexemes.length)
    this.#all = new Int32Array(lexemes.length)
    this.#traits = new Uint8Array(lexemes.length)
    for (let i = 0; i < lexemes.length; i++) {
      const { classes, stemClasses } = lexemes[i]
      this.#traits[i] = traitsOf(lexemes[i], units.kinds[i])
      this.#written[i] = classes
      this.#all[i] = classes | stemClasses
    }
  }

  /** Goes to the units `[from, to)` of a sentence. */
  look({ from, to }: { readonly from: number; readonly to: number }): void {
    this.from = from
    this.to = to
  }

  /** Whether a unit of the sentence is a word, a number or a foreign word. */
  isWord(at: number): boolean {
    return this.#is(at, PART)
  }

  /** Whether the word of a unit may be a cue, as it stands or with an ending: of the others, as nearly all are, it is not asked. */
  mayBeCue(at: number): boolean {
    return this.#is(at, CUE)
  }

  mayBeCueForm(at: number): boolean {
    return this.#is(at, CUE_FORM)
  }

  /** Whether a unit is a word that neither a list nor running text knows. */
  isUnknown(at: number): boolean {
    return this.#is(at, UNKNOWN)
  }

  #is(at: number, trait: number): boolean {
    return at >= this.from && at < this.to && (this.#traits[at] & trait) !== 0
  }

  written(at: number): string {
    return this.lexemes[at].text
  }

  /** The text of the units `[first, last)`. */
  between(first: number, last: number): string {
    return this.text.slice(this.units.starts[first], this.units.ends[last - 1])
  }

  /** The punctuation mark at a unit, or an empty string. */
  mark(at: number): string {
    if (at < this.from || at >= this.to) return ''
    const kind = this.units.kinds[at]
    return kind === PUNCTUATION || kind === NEWLINE ? this.lexemes[at].text : ''
  }

  /** Whether a unit is a word, with any listed ending. */
  isForm(at: number, word: string): boolean {
    if (!this.isWord(at)) return false
    const { text, cuts } = this.lexemes[at]
    if (text === word) return true
    return cuts.some(
      ({ length, restored }) => (length === word.length && text.startsWith(word)) || restored === word,
    )
  }

  /** Whether the words of a phrase stand from a unit on, the last with any ending. */
  isPhrase(at: number, words: readonly string[]): boolean {
    const last = words.length - 1
    for (let i = 0; i < last; i++) if (!this.isWord(at + i) || this.written(at + i) !== words[i]) return false
    return this.isForm(at + last, words[last])
  }

  /** Whether only a blank, or a hyphen, stands between a unit and the one before it. */
  isAdjacent(at: number): boolean {
    return at > this.from && at < this.units.length && this.units.starts[at] - this.units.ends[at - 1] <= 1
  }

  /** The classes of the word as written, and of its stems. */
  classes(at: number): number {
    return at < this.from || at >= this.to ? 0 : this.#all[at]
  }

  has(at: number, classes: number): boolean {
    return at >= this.from && at < this.to && (this.#written[at] & classes) !== 0
  }

  /** How many units of the text have one of the classes as they are written. */
  count(classes: number): number {
    let units = 0
    for (const own of this.#written) if ((own & classes) !== 0) units++
    return units
  }

  /** Whether a word may describe the noun behind it: a bare noun or adjective. */
  isBare(at: number): boolean {
    if (!this.isWord(at) || this.has(at, CLASSES.stop | CLASSES.verb)) return false
    if (this.units.kinds[at] === NUMBER || this.isCounter(at)) return false
    return !this.lexemes[at].inflected
  }

  /** Letters written onto digits: টি in ১২টি. */
  isCounter(at: number): boolean {
    const { kinds, starts, ends } = this.units
    return at > this.from && kinds[at - 1] === NUMBER && starts[at] === ends[at - 1]
  }

  isTitle(at: number): boolean {
    return this.isWord(at) && this.has(at, CLASSES.title)
  }
}

/** Bits of the traits: it may be part of a name, a cue as it stands, a cue with an ending, a word that nobody knows. */
const PART = 1
const CUE = 2
const CUE_FORM = 4
const UNKNOWN = 8

function traitsOf({ cues, formCues, known }: Lexeme, kind: number): number {
  if (!isNamePart(kind)) return 0
  return (
    PART |
    (cues === undefined || cues.length > 0 ? CUE : 0) |
    (formCues === undefined || formCues.length > 0 ? CUE_FORM : 0) |
    (known ? 0 : UNKNOWN)
  )
}
