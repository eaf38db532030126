import type { NormalText, Region } from '../core/index.js'
import { mapped, none } from '../core/mapped.js'
import type { DateLayer } from '../dates/index.js'
import { type Lookup, type NounEnding, nounEnding, type VerbReading } from '../lexicon/index.js'
import { writtenWords } from '../lexicon/written-words.js'
import { isAmong } from '../lists/index.js'
import type { NameLayer } from '../names/index.js'
import type { NumberLayer } from '../numbers/index.js'
import type { PageLayer } from '../page/index.js'
import { NEWLINE, PUNCTUATION, type SentenceLayer, type TokenLayer, WORD } from '../tokens/index.js'
import { ANAPHOR, FINITE, type Form, formOf, HEAD, type Listed, OF_GRAMMAR, OF_VERB, STEM } from './form.js'
import { grammarStems, type StemKind } from './grammar-stems.js'
import type { GrammarKind } from './grammar-words.js'
import { type Anaphor, type Head, lists } from './lists.js'

export type ViewNeeds = NormalText & { readonly region?: Region } & PageLayer &
  TokenLayer &
  SentenceLayer &
  NameLayer &
  DateLayer &
  Pick<NumberLayer, 'numbers'>

/** A listed form at a token, with what is written behind it. */
export interface Found<Value> {
  readonly value: Value
  /** Token after the last. */
  readonly last: number
  readonly ending: NounEnding
}

/** The document as this stage looks at it: tokens, with names and numbers by token. */
export class View {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  readonly excluded: Uint8Array
  readonly length: number
  readonly document: ViewNeeds
  /** Index of the name that covers a token, or -1. */
  readonly nameAt: Int32Array
  /** Index of the number that covers a token, or -1. */
  readonly numberAt: Int32Array
  /** 1 where a date covers a token. */
  readonly dateAt: Uint8Array
  readonly sentenceAt: Int32Array
  readonly #forms: readonly Form[]
  /** The traits of each token's word, side by side, so that most need not be fetched. */
  readonly #traits: Uint8Array

  constructor(document: ViewNeeds) {
    this.document = document
    this.text = document.text
    const { starts, ends, kinds, excluded, length } = document.tokens
    this.length = length
    this.starts = starts
    this.ends = ends
    this.kinds = kinds
    this.excluded = excluded
    this.#forms = mapped(writtenWords(this.text, document.tokens), formOf)
    this.#traits = new Uint8Array(length)
    for (let token = 0; token < length; token++) this.#traits[token] = this.#forms[token].traits
    this.nameAt = coverage(length, document.names)
    this.numberAt = coverage(length, document.numbers)
    this.dateAt = new Uint8Array(length)
    for (const { first, last } of document.dates) this.dateAt.fill(1, first, last)
    this.sentenceAt = new Int32Array(length)
    const { firsts, lasts } = document.sentences
    for (let i = 0; i < document.sentences.length; i++) this.sentenceAt.fill(i, firsts[i], lasts[i])
  }

  word(token: number): string {
    return token < 0 || token >= this.length ? '' : this.#forms[token].text
  }

  /** The word at a token of the document. */
  form(token: number): Form {
    return this.#forms[token]
  }

  isWord(token: number): boolean {
    return token >= 0 && token < this.length && this.kinds[token] === WORD
  }

  isMark(token: number): boolean {
    return (
      token < 0 || token >= this.length || this.kinds[token] === PUNCTUATION || this.kinds[token] === NEWLINE
    )
  }

  isMarkOf(token: number, marks: string): boolean {
    return (
      token >= 0 &&
      token < this.length &&
      this.kinds[token] === PUNCTUATION &&
      marks.includes(this.text[this.starts[token]])
    )
  }

  /** Whether the token has a trait of words, whatever it is itself. */
  has(token: number, trait: number): boolean {
    return token >= 0 && token < this.length && (this.#traits[token] & trait) !== 0
  }

  /** Whether the token is a grammar word of a kind, as it stands. */
  isOf(token: number, kind: GrammarKind): boolean {
    return this.has(token, OF_GRAMMAR) && isAmong(this.#forms[token].kinds, kind)
  }

  verbs(token: number): readonly VerbReading[] {
    return this.has(token, OF_VERB) && this.isWord(token) ? this.#forms[token].verbs : NO_VERBS
  }

  finite(token: number): VerbReading | undefined {
    return this.has(token, FINITE) && this.isWord(token) ? this.#forms[token].finite : undefined
  }

  /** The longest noun of the list that begins at a token. */
  head(token: number, limit: number): Found<Head> | undefined {
    if (!this.has(token, HEAD) || !this.isWord(token)) return undefined
    return this.#longest(lists().heads, this.#forms[token].heads, token, limit)
  }

  /** The longest pronoun that begins at a token. */
  anaphor(token: number, limit: number): Found<Anaphor> | undefined {
    if (!this.has(token, ANAPHOR) || !this.isWord(token)) return undefined
    return this.#longest(lists().anaphors, this.#forms[token].anaphors, token, limit)
  }

  /** The noun of a kind that begins at a token, with whatever ending. */
  stem(token: number, kind: StemKind, limit = this.length): Found<readonly StemKind[]> | undefined {
    if (!this.has(token, STEM) || !this.isWord(token)) return undefined
    const found = this.#longest(grammarStems(), this.#forms[token].stems, token, limit)
    return found !== undefined && isAmong(found.value, kind) ? found : undefined
  }

  /**
   * The longest listed form that begins at a token, possibly of several words, whose last word ends
   * with it or goes on with a listed ending.
   */
  #longest<Value>(
    lookup: Lookup<Value>,
    { own, goesOn }: Listed<Value>,
    token: number,
    limit: number,
  ): Found<Value> | undefined {
    const longer = goesOn ? this.#longer(lookup, token, limit) : undefined
    if (longer !== undefined) return longer
    return own === null ? undefined : { value: own.value, last: token + 1, ending: own.ending }
  }

  #longer<Value>(lookup: Lookup<Value>, token: number, limit: number): Found<Value> | undefined {
    const start = this.starts[token]
    const count = lookup.prefixes(this.text, start, this.ends[limit - 1], FORMS)
    for (let i = count - 1; i >= 0; i--) {
      const coreEnd = FORMS[2 * i + 1]
      if (coreEnd <= this.ends[token]) return undefined
      let last = token
      while (last < limit && this.ends[last] < coreEnd) last++
      if (last >= limit || this.starts[last] >= coreEnd) continue
      const ending = nounEnding(this.text, coreEnd, this.ends[last])
      if (ending === undefined || ending.compound !== '') continue
      return { value: lookup.values(FORMS[2 * i])[0], last: last + 1, ending }
    }
    return undefined
  }
}

const FORMS = new Int32Array(64)
const NO_VERBS: readonly VerbReading[] = /* @__PURE__ */ none()

function coverage(
  length: number,
  findings: readonly { readonly first: number; readonly last: number }[],
): Int32Array {
  const at = new Int32Array(length).fill(-1)
  findings.forEach((finding, i) => {
    at.fill(i, finding.first, finding.last)
  })
  return at
}
