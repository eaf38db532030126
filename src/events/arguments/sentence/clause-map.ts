import type { VerbReading } from '../../../lexicon/index.js'
import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'

/** Counts of clause-making words before every token of a sentence, for differences between two places. */
export class ClauseMap {
  readonly #first: number
  readonly #length: number
  /** The counts of each kind before every token, one kind after the other. */
  readonly #sums: number[]

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
    const sums = new Array<number>(KINDS * length).fill(0)
    this.#first = first
    this.#length = length
    this.#sums = sums
    for (let i = from; i < to; i++) {
      const { chain, first: start } = matches[i]
      sums[(chain === null ? NOUN_TRIGGERS : VERB_TRIGGERS) * length + start - first + 1] = 1
    }
    for (let token = first; token < last; token++) {
      const kind = verbKind(words, token)
      const mark = markAt(words, token)
      const at = token - first + 1
      if (kind === 2 || mark === STOP || mark === SEMICOLON) sums[FINITE * length + at] = 1
      if (mark === SEMICOLON) sums[SEMICOLONS * length + at] = 1
      if (kind === 1) sums[NONFINITE * length + at] = 1
      if (mark === QUOTE) sums[QUOTES * length + at] = 1
      if (mark === COMMA) sums[COMMAS * length + at] = 1
    }
    for (let kind = 0; kind < KINDS; kind++)
      for (let at = kind * length + 1; at < (kind + 1) * length; at++) sums[at] += sums[at - 1]
  }

  finite(from: number, to: number): number {
    return this.#between(FINITE, from, to)
  }

  nonfinite(from: number, to: number): number {
    return this.#between(NONFINITE, from, to)
  }

  /** Triggers with a verb that begin between two tokens. */
  verbTriggers(from: number, to: number): number {
    return this.#between(VERB_TRIGGERS, from, to)
  }

  /** Triggers without a verb that begin between two tokens. */
  nounTriggers(from: number, to: number): number {
    return this.#between(NOUN_TRIGGERS, from, to)
  }

  quotes(from: number, to: number): number {
    return this.#between(QUOTES, from, to)
  }

  commas(from: number, to: number): number {
    return this.#between(COMMAS, from, to)
  }

  semicolons(from: number, to: number): number {
    return this.#between(SEMICOLONS, from, to)
  }

  #between(kind: number, from: number, to: number): number {
    const a = Math.max(0, Math.min(from, to) - this.#first)
    const b = Math.min(this.#length - 1, Math.max(from, to) - this.#first)
    return b > a ? this.#sums[kind * this.#length + b] - this.#sums[kind * this.#length + a] : 0
  }
}

const KINDS = 7
const FINITE = 0
const NONFINITE = 1
const QUOTES = 2
const COMMAS = 3
const VERB_TRIGGERS = 4
const NOUN_TRIGGERS = 5
const SEMICOLONS = 6

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

/** What a token of a single character is, as far as it parts clauses. */
function markAt(words: Words, token: number): number {
  const start = words.starts[token]
  if (words.ends[token] - start !== 1) return NO_MARK
  switch (words.source.charCodeAt(start)) {
    case 0x3b: // ;
      return SEMICOLON
    case 0x3a: // :
    case 0x2014: // —
    case 0x2013: // –
      return STOP
    case 0x2c: // ,
      return COMMA
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201c: // “
    case 0x201d: // ”
    case 0x22: // "
    case 0x27: // '
      return QUOTE
    default:
      return NO_MARK
  }
}

const NO_MARK = 0
const STOP = 1
const COMMA = 2
const QUOTE = 3
const SEMICOLON = 4
