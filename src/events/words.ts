import type { NormalText } from '../core/index.js'
import { analyseVerb, type VerbReading } from '../lexicon/index.js'
import {
  LATIN,
  NEWLINE,
  NUMBER,
  PUNCTUATION,
  type SentenceLayer,
  type TokenLayer,
  WORD,
} from '../tokens/index.js'

/** The tokens of a document with their verb readings, made when asked for. */
export class Words {
  readonly source: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  readonly length: number
  readonly #texts: (string | undefined)[]
  readonly #stems: (string | undefined)[]
  readonly #verbs: (readonly VerbReading[] | undefined)[]

  constructor(document: NormalText & TokenLayer & SentenceLayer) {
    this.source = document.text
    this.starts = document.tokens.starts
    this.ends = document.tokens.ends
    this.kinds = document.tokens.kinds
    this.length = document.tokens.length
    this.#texts = new Array(this.length)
    this.#stems = new Array(this.length)
    this.#verbs = new Array(this.length)
  }

  text(token: number): string {
    let text = this.#texts[token]
    if (text === undefined) {
      text = this.source.slice(this.starts[token], this.ends[token])
      if (token >= 0 && token < this.length) this.#texts[token] = text
    }
    return text
  }

  isWord(token: number): boolean {
    const kind = this.kinds[token]
    return kind === WORD || kind === NUMBER || kind === LATIN
  }

  isPunctuation(token: number): boolean {
    return this.kinds[token] === PUNCTUATION || this.kinds[token] === NEWLINE
  }

  /** Whether the token equals a word. */
  is(token: number, word: string): boolean {
    const start = this.starts[token]
    return this.ends[token] - start === word.length && this.source.startsWith(word, start)
  }

  /** The token without ই or ও at its end. */
  stem(token: number): string {
    let stem = this.#stems[token]
    if (stem === undefined) {
      const text = this.text(token)
      const last = text.charCodeAt(text.length - 1)
      stem = last === EMPHATIC_I || last === EMPHATIC_O ? text.slice(0, -1) : text
      if (token >= 0 && token < this.length) this.#stems[token] = stem
    }
    return stem
  }

  /** Whether the token is the word, with or without ই or ও. */
  hasStem(token: number, word: string): boolean {
    return this.is(token, word) || this.stem(token) === word
  }

  verbs(token: number): readonly VerbReading[] {
    if (token >= this.length || token < 0) return NONE
    let readings = this.#verbs[token]
    if (readings === undefined) {
      readings =
        this.kinds[token] === WORD ? analyseVerb(this.source, this.starts[token], this.ends[token]) : NONE
      this.#verbs[token] = readings
    }
    return readings
  }

  /** Whether a finite verb stands in `[from, limit)` before the clause is closed by a stop. */
  finiteBefore(from: number, limit: number): boolean {
    for (let i = from; i < limit; i++) {
      if (this.kinds[i] === PUNCTUATION) {
        const mark = this.source[this.starts[i]]
        if (mark === ',' || mark === '(' || mark === ')' || mark === '-') continue
        return false
      }
      const readings = this.verbs(i)
      if (readings.length > 0 && readings.some((r) => r.form === 'finite')) return true
    }
    return false
  }
}

const NONE: readonly VerbReading[] = []
/** ই, ও */
const EMPHATIC_I = 0x0987
const EMPHATIC_O = 0x0993
