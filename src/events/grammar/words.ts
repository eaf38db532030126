import type { NormalText } from '../../core/index.js'
import type { VerbReading } from '../../lexicon/index.js'
import {
  LATIN,
  NEWLINE,
  NUMBER,
  PUNCTUATION,
  type SentenceLayer,
  type TokenLayer,
  WORD,
} from '../../tokens/index.js'
import type { Form } from '../triggers/form.js'
import type { TriggerLexicon } from '../triggers/lexicon.js'
import { grammarKindsOf } from './grammar-words.js'

/** The tokens of a document with what the lists say of their words. */
export class Words {
  readonly source: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  readonly length: number
  readonly #forms: readonly Form[]
  readonly #empty: Form

  constructor(document: NormalText & TokenLayer & SentenceLayer, lexicon: TriggerLexicon) {
    const { starts, ends, kinds, length } = document.tokens
    this.source = document.text
    this.starts = starts
    this.ends = ends
    this.kinds = kinds
    this.length = length
    this.#forms = lexicon.forms(this.source, document.tokens)
    this.#empty = lexicon.form('', 0, 0)
  }

  /** The word at a token; an empty one outside the document. */
  form(token: number): Form {
    return token >= 0 && token < this.length ? this.#forms[token] : this.#empty
  }

  text(token: number): string {
    return this.form(token).text
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
    return this.form(token).text === word
  }

  /** The token without ই or ও at its end. */
  stem(token: number): string {
    return this.form(token).stem
  }

  /** Whether the token is the word, with or without ই or ও. */
  hasStem(token: number, word: string): boolean {
    const { text, stem } = this.form(token)
    return text === word || stem === word
  }

  /** Whether the token is a grammar word of a kind, as it stands. */
  isOf(kind: string, token: number): boolean {
    const form = this.form(token)
    form.kinds ??= grammarKindsOf(form.text)
    return form.kinds.size > 0 && form.kinds.has(kind)
  }

  verbs(token: number): readonly VerbReading[] {
    return this.form(token).verbs
  }

  /** Whether a finite verb stands in `[from, limit)` before the clause is closed by a stop. */
  finiteBefore(from: number, limit: number): boolean {
    for (let i = from; i < limit; i++) {
      if (this.kinds[i] === PUNCTUATION) {
        const mark = this.source[this.starts[i]]
        if (mark === ',' || mark === '(' || mark === ')' || mark === '-') continue
        return false
      }
      for (const { form } of this.verbs(i)) if (form === 'finite') return true
    }
    return false
  }
}
