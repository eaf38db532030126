import { none } from '../core/mapped.js'
import { heldName } from './cells.js'
import { parseList, records } from './list.js'

const NONE: readonly never[] = /* @__PURE__ */ none()

/**
 * A list of words by what they do, with the columns `kind` and `words`: words apart by a blank, the blank inside one
 * as `_`. It is read on first use.
 *
 * @example
 * const list = { name: 'cues', columns: ['kind', 'words'], rows: [['joint', 'ও এবং এক_সঙ্গে']] }
 * const cues = new WordKinds<'joint'>(packList(list))
 * cues.words('joint').has('এক সঙ্গে') // true
 * cues.kindsOf('ও') // ['joint']
 */
export class WordKinds<Kind extends string = string> {
  readonly #packed: string
  #words: ReadonlyMap<string, ReadonlySet<string>> | undefined
  #kinds: ReadonlyMap<string, readonly Kind[]> | undefined

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

  /** The kinds of which a word is one, for `isAmong`. */
  kindsOf(word: string): readonly Kind[] {
    this.#kinds ??= this.#byWord()
    return this.#kinds.get(word) ?? NONE
  }

  #byWord(): ReadonlyMap<string, readonly Kind[]> {
    const kinds = new Map<string, Kind[]>()
    for (const { kind: name } of records(parseList(this.#packed))) {
      const kind = heldName(name) as Kind
      for (const word of this.words(kind)) {
        const own = kinds.get(word)
        if (own === undefined) kinds.set(word, [kind])
        else if (!own.includes(kind)) own.push(kind)
      }
    }
    return kinds
  }
}

/** Whether a kind is among those of a word. They are few, and held as names in the program are: it costs less than a set. */
export function isAmong<Kind extends string>(kinds: readonly Kind[], kind: Kind): boolean {
  for (let i = 0; i < kinds.length; i++) if (kinds[i] === kind) return true
  return false
}
