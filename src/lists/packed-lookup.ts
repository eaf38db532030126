import { cellsOf } from './cells.js'
import { DoubleArray } from './double-array.js'
import type { Keys } from './keys.js'
import { rowStarts } from './list.js'
import { cellAt, unitAt, unpack } from './packed-text.js'

/** The first cells of the rows of a packed list. */
class FirstCells implements Keys {
  readonly #packed: string
  readonly #starts: Int32Array

  /** @param starts where the rows begin, and at last where the row behind the last would */
  constructor(packed: string, starts: Int32Array) {
    this.#packed = packed
    this.#starts = starts
  }

  get size(): number {
    return this.#starts.length - 1
  }

  key(row: number): string {
    return cellAt(this.#packed, this.#starts[row], this.#starts[row + 1] - 1)
  }

  unitAt(row: number, depth: number): number {
    return unitAt(this.#packed, this.#starts[row], this.#starts[row + 1] - 1, depth)
  }
}

/** The rows of a packed list by their first cells, by which they are sorted; each is read when it is asked for. */
export class PackedLookup<Value> {
  /** By its first row each first cell. */
  readonly trie: DoubleArray
  readonly #packed: string
  readonly #starts: Int32Array
  readonly #cells: FirstCells
  readonly #read: (cells: readonly string[], row: number) => Value
  readonly #values: (readonly Value[] | undefined)[]

  /** @param read makes the value of a row's cells; @throws GhotonaError `bad-list` */
  constructor(packed: string, read: (cells: readonly string[], row: number) => Value) {
    const starts = rowStarts(packed)
    this.#packed = packed
    this.#starts = starts
    this.#cells = new FirstCells(packed, starts)
    this.trie = new DoubleArray(this.#cells)
    this.#read = read
    this.#values = new Array(this.#cells.size)
  }

  /** The values of the rows with a first cell, by the first of them. */
  values(first: number): readonly Value[] {
    let values = this.#values[first]
    if (values === undefined) {
      const key = this.trie.key(first)
      const made = [this.#value(first)]
      for (let row = first + 1; row < this.#cells.size && this.#cells.key(row) === key; row++)
        made.push(this.#value(row))
      this.#values[first] = values = made
    }
    return values
  }

  #value(row: number): Value {
    return this.#read(cellsOf(unpack(this.#packed, this.#starts[row], this.#starts[row + 1] - 1)), row)
  }
}
