import type { Region } from '../../core/index.js'
import { type Lookup, nounEnding } from '../../lexicon/index.js'
import { NEWLINE, NUMBER, PUNCTUATION, type Tokens, WORD } from '../../tokens/index.js'
import { Composer } from '../numerals/compose.js'
import { Lexer } from '../numerals/lexeme.js'
import { type Lists, lists } from '../numerals/lists.js'
import { type NumberCue, numberCues } from './number-cues.js'

/** A word of a list found at a token, with what ending stands behind it. */
export interface Hit<Value> {
  readonly value: Value
  /** Where the listed form ends. */
  readonly end: number
  /** The token behind it. */
  readonly last: number
  /** Case of the ending: NOM, GEN, LOC … */
  readonly case: string
}

/** One document as the readers of this stage see it: tokens, and words of lists at tokens. */
export class Context {
  readonly text: string
  readonly tokens: Tokens
  readonly region: Region
  readonly lists: Lists = lists()
  readonly lexer: Lexer
  readonly composer: Composer
  /** The first token that no earlier quantity has taken; nothing is read leftwards beyond it. */
  floor = 0
  readonly #found = new Int32Array(64)

  constructor(text: string, tokens: Tokens, region: Region) {
    this.text = text
    this.tokens = tokens
    this.region = region
    this.lexer = new Lexer(text, tokens)
    this.composer = new Composer(this.lexer)
  }

  isWord(token: number): boolean {
    return token >= 0 && token < this.tokens.length && this.tokens.kinds[token] === WORD
  }

  isNumber(token: number): boolean {
    return token >= 0 && token < this.tokens.length && this.tokens.kinds[token] === NUMBER
  }

  isNewline(token: number): boolean {
    return token < 0 || token >= this.tokens.length || this.tokens.kinds[token] === NEWLINE
  }

  /** The punctuation mark that a token is, or an empty string. */
  mark(token: number): string {
    if (token < 0 || token >= this.tokens.length || this.tokens.kinds[token] !== PUNCTUATION) return ''
    return this.text[this.tokens.starts[token]]
  }

  glued(token: number): boolean {
    return this.lexer.glued(token)
  }

  /** Whether a token is a cue as it stands. */
  isCue(token: number, cue: NumberCue): boolean {
    if (!this.isWord(token)) return false
    const start = this.tokens.starts[token]
    const length = this.tokens.ends[token] - start
    for (const word of numberCues(cue))
      if (word.length === length && this.text.startsWith(word, start)) return true
    return false
  }

  /** Whether a token is a word that begins with a cue, whatever its ending. */
  beginsCue(token: number, cue: NumberCue): boolean {
    if (!this.isWord(token)) return false
    for (const word of numberCues(cue)) if (this.text.startsWith(word, this.tokens.starts[token])) return true
    return false
  }

  /**
   * The longest form of a list that begins at a token and ends with a token, or inside a word before a
   * listed ending. A form may cover several tokens.
   */
  at<Value>(list: Lookup<Value>, token: number, endings = true): Hit<Value> | undefined {
    const { starts, ends, kinds, length } = this.tokens
    if (token < 0 || token >= length) return undefined
    const found = this.#found
    const count = list.prefixes(this.text, starts[token], this.text.length, found)
    for (let i = count - 1; i >= 0; i--) {
      const end = found[2 * i + 1]
      let last = token
      while (last + 1 < length && ends[last] < end) last++
      if (ends[last] === end) {
        const [value] = list.values(found[2 * i])
        return { value, end, last: last + 1, case: 'NOM' }
      }
      if (!endings || kinds[last] !== WORD || starts[last] >= end) continue
      const ending = nounEnding(this.text, end, ends[last])
      if (ending === undefined) continue
      const [value] = list.values(found[2 * i])
      return { value, end, last: last + 1, case: ending.case }
    }
    return undefined
  }

  /** The longest form of a list, up to three tokens, that ends right before a token. */
  before<Value>(
    list: Lookup<Value>,
    token: number,
  ): { value: Value; values: readonly Value[]; first: number } | undefined {
    const { starts, ends } = this.tokens
    for (let words = 3; words > 0; words--) {
      const first = token - words
      if (first < this.floor) continue
      const values = list.exact(this.text, starts[first], ends[token - 1])
      if (values.length > 0) return { value: values[0], values, first }
    }
    return undefined
  }
}
