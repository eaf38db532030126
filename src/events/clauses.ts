import type { VerbReading } from '../lexicon/index.js'
import type { Match } from './match.js'
import type { Words } from './words.js'

/** Counts of clause-making words before every token of a sentence, for differences between two places. */
export class ClauseMap {
  readonly #first: number
  readonly #finite: Uint16Array
  readonly #nonfinite: Uint16Array
  readonly #quotes: Uint16Array
  readonly #commas: Uint16Array
  readonly #verbTriggers: Uint16Array
  readonly #nounTriggers: Uint16Array

  /** @param matches the triggers of the sentence, those from `from` up to `to` of a longer list */
  constructor(
    words: Words,
    first: number,
    last: number,
    matches: readonly Match[] = [],
    from = 0,
    to = matches.length,
  ) {
    const length = last - first + 1
    this.#first = first
    this.#finite = new Uint16Array(length)
    this.#nonfinite = new Uint16Array(length)
    this.#quotes = new Uint16Array(length)
    this.#commas = new Uint16Array(length)
    this.#verbTriggers = new Uint16Array(length)
    this.#nounTriggers = new Uint16Array(length)
    for (let i = from; i < to; i++) {
      const { chain, first: start } = matches[i]
      ;(chain === null ? this.#nounTriggers : this.#verbTriggers)[start - first + 1] = 1
    }
    for (let i = 1; i < length; i++) {
      this.#verbTriggers[i] += this.#verbTriggers[i - 1]
      this.#nounTriggers[i] += this.#nounTriggers[i - 1]
    }
    for (let token = first; token < last; token++) {
      const i = token - first
      const kind = verbKind(words, token)
      this.#finite[i + 1] = this.#finite[i] + (kind === 2 || isStop(words, token) ? 1 : 0)
      this.#nonfinite[i + 1] = this.#nonfinite[i] + (kind === 1 ? 1 : 0)
      this.#quotes[i + 1] = this.#quotes[i] + (isQuote(words, token) ? 1 : 0)
      this.#commas[i + 1] = this.#commas[i] + (words.is(token, ',') ? 1 : 0)
    }
  }

  finite(from: number, to: number): number {
    return difference(this.#finite, from - this.#first, to - this.#first)
  }

  nonfinite(from: number, to: number): number {
    return difference(this.#nonfinite, from - this.#first, to - this.#first)
  }

  /** Triggers with a verb that begin between two tokens. */
  verbTriggers(from: number, to: number): number {
    return difference(this.#verbTriggers, from - this.#first, to - this.#first)
  }

  /** Triggers without a verb that begin between two tokens. */
  nounTriggers(from: number, to: number): number {
    return difference(this.#nounTriggers, from - this.#first, to - this.#first)
  }

  quotes(from: number, to: number): number {
    return difference(this.#quotes, from - this.#first, to - this.#first)
  }

  commas(from: number, to: number): number {
    return difference(this.#commas, from - this.#first, to - this.#first)
  }
}

export function analyseClauses(words: Words, first: number, last: number): ClauseMap {
  return new ClauseMap(words, first, last)
}

function difference(sums: Uint16Array, from: number, to: number): number {
  const a = Math.max(0, Math.min(from, to))
  const b = Math.min(sums.length - 1, Math.max(from, to))
  return b > a ? sums[b] - sums[a] : 0
}

/** 2 for a finite verb, 1 for another verb form, 0 for no verb. */
export function verbKind(words: Words, token: number): number {
  const form = words.form(token)
  form.verbKind ??= kindOf(form.verbs)
  return form.verbKind
}

function kindOf(readings: readonly VerbReading[]): number {
  if (readings.length === 0) return 0
  if (readings[0].also.length > 0 && readings[0].also[0] !== 'adverb') return 0
  if (readings.every((reading) => reading.form === 'finite')) return 2
  if (readings.every((reading) => reading.form === 'verbal-noun')) return 0
  return 1
}

function isStop(words: Words, token: number): boolean {
  return words.is(token, ';') || words.is(token, ':') || words.is(token, '—') || words.is(token, '–')
}

const QUOTES = new Set(['‘', '’', '“', '”', '"', "'"])

function isQuote(words: Words, token: number): boolean {
  return QUOTES.has(words.source[words.starts[token]]) && words.ends[token] - words.starts[token] === 1
}
