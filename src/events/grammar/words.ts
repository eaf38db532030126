import type { NormalText } from '../../core/index.js'
import { none } from '../../core/mapped.js'
import type { VerbReading } from '../../lexicon/index.js'
import { isAmong } from '../../lists/index.js'
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
import type { GrammarKind } from './grammar-words.js'
import { OF_GRAMMAR, OF_VERB, SOUGHT, type SoughtKind, traitsOf } from './traits.js'

/** The tokens of a document with what the lists say of their words. */
export class Words {
  readonly source: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  readonly length: number
  /** Of each token's word, side by side, so that most need not be fetched. */
  readonly #traits: Uint8Array
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
    this.#traits = new Uint8Array(length)
    for (let token = 0; token < length; token++) this.#traits[token] = traitsOf(this.#forms[token])
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
    if (token < 0 || token >= this.length) return false
    const start = this.starts[token]
    return this.ends[token] - start === word.length && this.source.startsWith(word, start)
  }

  /** Whether the token has a trait. */
  has(trait: number, token: number): boolean {
    return token >= 0 && token < this.length && (this.#traits[token] & trait) !== 0
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
  isOf(kind: GrammarKind, token: number): boolean {
    return this.has(OF_GRAMMAR, token) && isAmong(this.#forms[token].kinds, kind)
  }

  /** The same of a kind for which all words are asked. */
  isSought(kind: SoughtKind, token: number): boolean {
    return this.has(SOUGHT, token) && isAmong(this.#forms[token].kinds, kind)
  }

  verbs(token: number): readonly VerbReading[] {
    return this.has(OF_VERB, token) ? this.#forms[token].verbs : NO_VERBS
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

const NO_VERBS: readonly VerbReading[] = /* @__PURE__ */ none()
