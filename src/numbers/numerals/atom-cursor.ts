import type { Atom } from './atoms.js'
import type { Started } from './composed.js'
import type { Lexeme, Lexer } from './lexeme.js'
import { NO_TAIL } from './tail.js'

/** A place between the parts of a numeral, over one or several tokens. */
export class AtomCursor {
  readonly #lexer: Lexer
  #lexeme: Lexeme | undefined
  #index = 0

  constructor(lexer: Lexer) {
    this.#lexer = lexer
  }

  /** Goes to an atom of a token. */
  goTo(token: number, index: number): void {
    this.#lexeme = this.#lexer.at(token)
    this.#index = index
  }

  /** The place now, for `goBack`. */
  get place(): Place {
    return { lexeme: this.#lexeme, index: this.#index }
  }

  goBack(place: Place): void {
    this.#lexeme = place.lexeme
    this.#index = place.index
  }

  /** The next atom, if nothing was written onto the last one and no token lies between. */
  peek(): Atom | undefined {
    return this.#lexeme?.atoms[this.#index]
  }

  take(draft: Started): Atom {
    const lexeme = this.#lexeme as Lexeme
    const atom = lexeme.atoms[this.#index++]
    const digits = atom.class === 'digits' || atom.class === 'joined' || atom.class === 'vulgar'
    if (digits === draft.words) draft.mixed = true
    draft.atoms++
    draft.end = atom.end
    draft.last = lexeme.last
    if (this.#index < lexeme.atoms.length) {
      draft.used = this.#index
      draft.tail = NO_TAIL
    } else {
      draft.used = 0
      draft.tail = lexeme.tail
      const open = lexeme.tail === NO_TAIL
      this.#lexeme = open ? this.#lexer.at(lexeme.last) : undefined
      this.#index = 0
    }
    return atom
  }

  /** The atom after the next, to see whether a small number will be multiplied out of its place. */
  second(): Atom | undefined {
    const lexeme = this.#lexeme
    if (lexeme === undefined) return undefined
    if (this.#index + 1 < lexeme.atoms.length) return lexeme.atoms[this.#index + 1]
    return lexeme.tail === NO_TAIL ? this.#lexer.at(lexeme.last)?.atoms[0] : undefined
  }

  /** The atom two places on, in the same written word. */
  third(): Atom | undefined {
    return this.#lexeme?.atoms[this.#index + 2]
  }

  /** Whether the next but one is a rough small number: শ|পাঁচেক. */
  isAbout(): boolean {
    const lexeme = this.#lexeme
    const at = this.#index + 1
    if (lexeme === undefined) return false
    if (at < lexeme.atoms.length) {
      const next = lexeme.atoms[lexeme.atoms[at].class === 'hyphen' ? at + 1 : at]
      return next !== undefined && (lexeme.tail.class === 'about' || next.class === 'about')
    }
    if (lexeme.tail.class === 'about') return true
    const next = lexeme.tail === NO_TAIL ? this.#lexer.at(lexeme.last) : undefined
    return next !== undefined && (next.tail.class === 'about' || next.atoms[0].class === 'about')
  }

  /** Whether the token behind what was taken is written onto it. */
  gluedAfter(started: Started): boolean {
    return this.#lexer.glued(started.last)
  }
}

export interface Place {
  readonly lexeme: Lexeme | undefined
  readonly index: number
}
