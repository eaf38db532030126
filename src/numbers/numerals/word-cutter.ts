import { type Atom, atomOf, canFollow, hyphenAt } from './atoms.js'
import { lists } from './lists.js'
import { isApostrophe, isHyphen, NO_TAIL, readTail, type Tail } from './tail.js'
import type { NumeralWord } from './words.js'

/** More number words are never written together. */
const MOST_ATOMS = 6
/** What was found for each atom of the word at hand. */
const FOUND = /* @__PURE__ */ Array.from({ length: MOST_ATOMS }, () => new Int32Array(16))

const CLASSIFIER = /* @__PURE__ */ new Int32Array(16)

/** ে */
const E_SIGN = 0x09c7

/** Cuts written words into number words and what is written onto them. */
export class WordCutter {
  readonly text: string
  readonly #numerals = lists().numerals
  /** One buffer for each depth of `#atoms`. */

  constructor(text: string) {
    this.text = text
  }

  /** Fills `atoms` and gives the tail, or undefined when the word is no numeral. */
  cut(start: number, end: number, atoms: Atom[]): Tail | undefined {
    return this.#atoms(start, end, atoms, 0)
  }

  /** Number words from `at` on until the rest is a tail: দেড়|শ, ছ|’|লক্ষ, দশ|-|বারো|টি. */
  #atoms(at: number, end: number, atoms: Atom[], depth: number): Tail | undefined {
    if (depth >= MOST_ATOMS) return undefined
    const found = FOUND[depth]
    for (let i = this.#numerals.prefixes(this.text, at, end, found) - 1; i >= 0; i--) {
      const stemEnd = found[2 * i + 1]
      for (const word of this.#numerals.values(found[2 * i])) {
        if (!canFollow(atoms[atoms.length - 1], word)) continue
        atoms.push(atomOf(word, stemEnd))
        // ছ’|লক্ষ before ছ’|সদস্যের: behind an apostrophe any noun would do.
        const tail =
          word.needs === 'bound'
            ? (this.#further(stemEnd, end, atoms, depth) ?? this.#tail(stemEnd, end, word))
            : (this.#tail(stemEnd, end, word) ?? this.#further(stemEnd, end, atoms, depth))
        if (tail !== undefined) return tail
        atoms.pop()
      }
    }
    return undefined
  }

  #tail(from: number, to: number, word: NumeralWord): Tail | undefined {
    const tail = readTail(this.text, from, to, null, word.needs === 'bound')
    if (tail === undefined || from === to) return tail
    switch (word.needs) {
      case 'bound':
        if (tail.bare || tail.classifier === 'fold') return undefined
        return tail.noun === undefined || isApostrophe(this.text.charCodeAt(from)) || word.value === 2
          ? tail
          : undefined
      case 'unit':
        // নয়ের দশক
        if (tail.bare && tail.case === 'GEN' && word.value > 1 && word.value < 10) return tail
        return tail.classifier === 'thing' ||
          tail.classifier === 'person' ||
          tail.unit !== undefined ||
          tail.class === 'ordinal'
          ? tail
          : undefined
      case 'article':
        return tail.bare && tail !== NO_TAIL ? undefined : tail
      case 'half':
        return tail.bare ? tail : undefined
      default:
        // ত্রিশ|ের, not ত্রিশে|র
        if (word.class === 'day' && tail.case === 'GEN' && this.text.charCodeAt(from - 1) === E_SIGN)
          return undefined
        return word.class === 'part' ||
          word.class === 'point' ||
          (word.class !== 'cardinal' && tail.class === 'about')
          ? allowedAbout(word, tail)
          : tail
    }
  }

  #further(from: number, end: number, atoms: Atom[], depth: number): Tail | undefined {
    const unit = this.text.charCodeAt(from)
    if (isHyphen(unit)) {
      atoms.push(hyphenAt(from + 1))
      const tail = this.#atoms(from + 1, end, atoms, depth + 1)
      if (tail === undefined) atoms.pop()
      return tail
    }
    if (!isApostrophe(unit)) {
      const hyphen = this.#pastClassifier(from, end)
      if (hyphen > 0) return this.#further(hyphen, end, atoms, depth)
      return from < end ? this.#atoms(from, end, atoms, depth + 1) : undefined
    }
    if (isHyphen(this.text.charCodeAt(from + 1))) return this.#further(from + 1, end, atoms, depth)
    const tail = this.#atoms(from + 1, end, atoms, depth + 1)
    if (tail !== undefined) return tail
    // ছ’দশকে: decades, and not six to ten.
    if (readTail(this.text, from, end, null)?.unit !== undefined) return undefined
    // দু’একটি
    atoms.push(hyphenAt(from + 1))
    const second = this.#atoms(from + 1, end, atoms, depth + 1)
    if (second === undefined) atoms.pop()
    return second
  }

  /** The hyphen behind a classifier, or 0: পাঁচটা|-ছয়টা. */
  #pastClassifier(from: number, end: number): number {
    const found = CLASSIFIER
    for (let i = lists().classifiers.prefixes(this.text, from, end, found) - 1; i >= 0; i--)
      if (isHyphen(this.text.charCodeAt(found[2 * i + 1]))) return found[2 * i + 1]
    return 0
  }
}

/** শ|খানেক, হাজার|খানেক, ডজন|খানেক, দেড়|েক. */
function allowedAbout(word: NumeralWord, tail: Tail): Tail | undefined {
  return tail.class === 'about' && word.class !== 'part' && word.class !== 'point' && word.class !== 'ordinal'
    ? tail
    : undefined
}
