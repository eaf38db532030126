/** Keys of a double array by number, sorted by UTF-16 code unit. */
export interface Keys {
  readonly size: number
  key(id: number): string
  /** The unit of a key behind so many others, or -1 where it ends there. */
  unitAt(id: number, depth: number): number
}

/** Keys that are texts already. */
export class ListedKeys implements Keys {
  readonly #keys: readonly string[]

  constructor(keys: readonly string[]) {
    this.#keys = keys
  }

  get size(): number {
    return this.#keys.length
  }

  key(id: number): string {
    return this.#keys[id]
  }

  unitAt(id: number, depth: number): number {
    const key = this.#keys[id]
    return depth < key.length ? key.charCodeAt(depth) : -1
  }
}
