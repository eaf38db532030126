/** Endings by the unit in which they end: a word is compared only with those that end as it does. */
export class Endings {
  readonly #byLast = new Map<number, string[]>()

  constructor(endings: Iterable<string>) {
    for (const ending of endings) {
      const last = ending.charCodeAt(ending.length - 1)
      const alike = this.#byLast.get(last)
      if (alike === undefined) this.#byLast.set(last, [ending])
      else alike.push(ending)
    }
  }

  /** Whether a word has one of the endings, with `least` units or more before it. */
  isOf(word: string, least = 0): boolean {
    if (word.length === 0) return false
    const alike = this.#byLast.get(word.charCodeAt(word.length - 1))
    if (alike === undefined) return false
    for (const ending of alike) if (word.length - ending.length >= least && word.endsWith(ending)) return true
    return false
  }
}
