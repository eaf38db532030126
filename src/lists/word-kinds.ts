import { parseList, records } from './list.js'

const NONE: ReadonlySet<never> = new Set()

/**
 * A list of words by what they do, with the columns `kind` and `words`: words apart by a blank, the blank inside one
 * as `_`. It is read on first use.
 *
 * @example
 * const cues = new WordKinds<'joint'>(packed)
 * cues.words('joint').has('ও') // true
 */
export class WordKinds<Kind extends string = string> {
  readonly #packed: string
  #words: ReadonlyMap<string, ReadonlySet<string>> | undefined
  #kinds: ReadonlyMap<string, ReadonlySet<Kind>> | undefined

  constructor(packed: string) {
    this.#packed = packed
  }

  /**
   * The words of a kind, in the order of the list.
   *
   * @throws Error when the list has no such kind: a fault of this library
   */
  words(kind: Kind): ReadonlySet<string> {
    this.#words ??= new Map(
      records(parseList(this.#packed)).map(({ kind, words }) => [
        kind,
        new Set(words.split(' ').map((word) => word.replaceAll('_', ' '))),
      ]),
    )
    const words = this.#words.get(kind)
    if (words === undefined) throw new Error(`no words of the kind ${kind}`)
    return words
  }

  /** The kinds of which a word is one. */
  kindsOf(word: string): ReadonlySet<Kind> {
    this.#kinds ??= this.#byWord()
    return this.#kinds.get(word) ?? NONE
  }

  #byWord(): ReadonlyMap<string, ReadonlySet<Kind>> {
    const kinds = new Map<string, Set<Kind>>()
    for (const { kind } of records(parseList(this.#packed)))
      for (const word of this.words(kind as Kind)) {
        const own = kinds.get(word)
        if (own === undefined) kinds.set(word, new Set([kind as Kind]))
        else own.add(kind as Kind)
      }
    return kinds
  }
}
