import type { Cut, Lexeme } from './lexemes.js'
import type { NameFinding } from './types.js'
import { partHash } from './gazetteer/forms.js'

/** A name that the text has introduced, to be recognised by its parts. */
export interface Introduced {
  readonly name: NameFinding
  /** The part as written, without its ending. */
  readonly part: string
  /** Whether it is the first or the last part of the name. */
  readonly outer: boolean
}

/** Parts of the persons that a text names in full: লাভরভ of সের্গেই লাভরভ, অনির্বাণ of অনির্বাণ মাইতি. */
export class IntroducedNames {
  readonly #parts = new Map<number, Introduced>()

  get size(): number {
    return this.#parts.size
  }

  /** Notes the parts of a name, given as words without endings. */
  add(name: NameFinding, parts: readonly string[]): void {
    parts.forEach((part, i) => {
      if (part.length < 2) return
      const hash = partHash(part, 0, part.length)
      if (!this.#parts.has(hash)) this.#parts.set(hash, { name, part, outer: i === 0 || i === parts.length - 1 })
    })
  }

  /** The introduced name that a word is a part of, with the cut that shows it. */
  find({ cuts, partHashes }: Lexeme): { introduced: Introduced; cut: Cut } | undefined {
    if (partHashes.length === 0) return undefined
    for (const cut of cuts) {
      if (cut.part !== 0 || cut.compound) continue
      const introduced = this.#parts.get(cut.hash)
      if (introduced !== undefined) return { introduced, cut }
    }
    return undefined
  }
}
