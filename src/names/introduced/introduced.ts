import type { NameFinding } from '../types.js'
import type { Cut } from '../words/cut.js'
import { partHash } from '../words/forms.js'
import { type Lexeme, stemBit } from '../words/lexemes.js'

/** A name that the text has introduced, to be recognised by its parts. */
export interface Introduced {
  readonly name: NameFinding
  /** Whether it is the first or the last part of the name. */
  readonly outer: boolean
  /** Another of the same series, ধরিত্রী-৩ after ধরিত্রী-২: of the same type, but not the same thing. */
  readonly series?: boolean
}

/** A word that is a part of an introduced name, up to its ending. */
export interface Found {
  readonly introduced: Introduced
  readonly cut: Cut
}

/** Parts of the names that a text gives in full: লাভরভ of সের্গেই লাভরভ, অনির্বাণ of অনির্বাণ মাইতি. */
export class IntroducedNames {
  readonly #parts = new Map<number, Introduced[]>()
  readonly #lasts = new Map<number, Introduced[]>()
  readonly #series = new Map<number, NameFinding>()
  readonly #quoted = new Map<string, NameFinding>()
  /** The bits of all parts: a word that shares none of them is no part. */
  #bits = 0
  /** By some bits of a part's hash, whether there may be such a part: of most there is none. */
  readonly #mayBePart = new Uint8Array(PLACES)

  get size(): number {
    return this.#parts.size + this.#series.size + this.#quoted.size
  }

  /** Notes the parts of a name, given as words without endings. */
  add(name: NameFinding, parts: readonly string[]): void {
    parts.forEach((part, i) => {
      if (part.length < 2) return
      const hash = partHash(part, 0, part.length)
      this.#bits |= stemBit(hash)
      this.#mayBePart[hash & (PLACES - 1)] = 1
      const introduced = { name, outer: i === 0 || i === parts.length - 1 }
      const others = this.#parts.get(hash)
      if (others === undefined) this.#parts.set(hash, [introduced])
      else if (others.length < MOST && !others.some((other) => other.name.key === name.key))
        others.push(introduced)
    })
  }

  /** Notes a last part that alone means something else, সরকার: it counts behind another part only. */
  addLast(name: NameFinding, part: string): void {
    const hash = partHash(part, 0, part.length)
    const others = this.#lasts.get(hash)
    if (others === undefined) this.#lasts.set(hash, [{ name, outer: true }])
    else if (others.length < MOST) others.push({ name, outer: true })
  }

  /** Notes a name in quotation marks, by its words. */
  addQuoted(name: NameFinding, words: string): void {
    if (!this.#quoted.has(words)) this.#quoted.set(words, name)
  }

  get hasQuoted(): boolean {
    return this.#quoted.size > 0
  }

  /** The name that the text has in quotation marks elsewhere. */
  findQuoted(words: string): NameFinding | undefined {
    return this.#quoted.get(words)
  }

  /** Notes a name that ends in a number: ধরিত্রী of ধরিত্রী-২. */
  addSeries(name: NameFinding, lexeme: Lexeme): void {
    if (isNumbered(lexeme)) this.#series.set(lexeme.partHashes[0], name)
  }

  /** The introduced name that two words side by side are parts of, with the cut of the second: এসকেন্দার সরকারের. */
  findPair(first: Lexeme, second: Lexeme): { introduced: Introduced; cut: Cut } | undefined {
    if ((first.stemBits & this.#bits) === 0) return undefined
    const [whole] = first.cuts
    const mine = whole?.part === 0 && whole.suffix === '' ? this.#parts.get(whole.hash) : undefined
    if (mine === undefined) return undefined
    for (const cut of second.cuts) {
      if (cut.part !== 0 || cut.compound) continue
      const theirs = [...(this.#parts.get(cut.hash) ?? []), ...(this.#lasts.get(cut.hash) ?? [])]
      const introduced = theirs.find(({ name }) => mine.some((other) => other.name.key === name.key))
      if (introduced !== undefined) return { introduced, cut }
    }
    return undefined
  }

  /** The introduced name that a word is a part of, with the cut that shows it. */
  find(lexeme: Lexeme): Found | undefined {
    if ((lexeme.stemBits & this.#bits) === 0 && this.#series.size === 0) return undefined
    const { cuts, partHashes } = lexeme
    if (partHashes.length === 0) return undefined
    for (const cut of cuts) {
      if (cut.part !== 0 || cut.compound || this.#mayBePart[cut.hash & (PLACES - 1)] === 0) continue
      const introduced = this.#parts.get(cut.hash)
      if (introduced !== undefined) return { introduced: introduced[0], cut }
    }
    const series = this.#series.size > 0 && isNumbered(lexeme) ? this.#series.get(partHashes[0]) : undefined
    return series && { introduced: { name: series, outer: true, series: true }, cut: cuts[0] }
  }
}

/** A power of two, far above the parts of a text's names. */
const PLACES = 1024

/** So many names that share a part are told apart: সরকার. */
const MOST = 8

function isNumbered({ text, partHashes }: Lexeme): boolean {
  return partHashes.length > 1 && /[০-৯0-9]/.test(text)
}
