import { heldName } from '../lists/cells.js'
import { WordCache } from '../lists/word-cache.js'
import type { Tokens } from '../tokens/index.js'

/**
 * A written word, with a slot for what each later stage knows of it. A slot is filled when it is first asked for; what it
 * holds depends on the word and the library's own lists alone, so that all documents share it.
 */
export class WrittenWord {
  readonly text: string
  /** Slot of the numbers' `Lexer`: whether a numeral may begin with it. */
  mayBeNumeral: boolean | undefined = undefined
  /** Slot of the dates' `weightAt`. */
  dateWeight: number | undefined = undefined
  /** Slot of the names' `Reader`. */
  lexeme: unknown = undefined
  /** Slot of the discourse's `View`. */
  discourseForm: unknown = undefined
  /** Slot of the events' `Words`. */
  eventForm: unknown = undefined

  constructor(text: string) {
    this.text = text
  }
}

/** How many words are remembered, a power of two. */
const CACHE = 32_768

let known: WordCache<WrittenWord> | undefined
const byTokens = new WeakMap<Tokens, readonly WrittenWord[]>()

/** The written words of a document's tokens: looked up once, whichever stage asks first. */
export function writtenWords(text: string, tokens: Tokens): readonly WrittenWord[] {
  let words = byTokens.get(tokens)
  if (words === undefined) {
    words = lookedUp(text, tokens)
    byTokens.set(tokens, words)
  }
  return words
}

function lookedUp(text: string, { starts, ends, length }: Tokens): WrittenWord[] {
  known ??= new WordCache(CACHE)
  const words = new Array<WrittenWord>(length)
  for (let token = 0; token < length; token++) {
    const start = starts[token]
    const end = ends[token]
    let word = known.get(text, start, end)
    if (word === undefined) {
      word = new WrittenWord(copyOf(text, start, end))
      known.set(text, start, end, word)
    }
    words[token] = word
  }
  return words
}

/** A word as a string of its own: a slice would keep the whole text alive. */
export function copyOf(text: string, start: number, end: number): string {
  // Marks are compared with those that stand in the program.
  if (end - start === 1 && text.charCodeAt(start) < BEHIND_MARKS) return heldName(text[start])
  let copy = ''
  // By pieces: a link of a hundred thousand units is more than a call takes arguments.
  for (let from = start; from < end; from += PIECE) {
    const units: number[] = []
    for (let at = from; at < Math.min(end, from + PIECE); at++) units.push(text.charCodeAt(at))
    copy += String.fromCharCode(...units)
  }
  return copy
}

const PIECE = 4096
/** Marks of punctuation, the typographic ones among them, stand below this. */
const BEHIND_MARKS = 0x2070
