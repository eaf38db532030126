import { DoubleArray } from './double-array.js'
import { firstCellsOf } from './list.js'
import { unpack } from './packed-text.js'

/** The rows of a packed list by their first cells, by which they are sorted; each is read when it is asked for. */
export class PackedLookup<Value> {
  readonly trie: DoubleArray
  readonly #packed: string
  readonly #starts: Int32Array
  readonly #rows: Int32Array
  readonly #read: (cells: readonly string[], row: number) => Value
  readonly #values: (readonly Value[] | undefined)[]

  /** @param read makes the value of a row's cells; @throws GhotonaError `bad-list` */
  constructor(packed: string, read: (cells: readonly string[], row: number) => Value) {
    const { cells, rows, starts } = firstCellsOf(packed)
    this.trie = new DoubleArray(cells)
    this.#packed = packed
    this.#starts = starts
    this.#rows = rows
    this.#read = read
    this.#values = new Array(cells.size)
  }

  /** The values of the rows with a first cell, by its number. */
  values(id: number): readonly Value[] {
    let values = this.#values[id]
    if (values === undefined) {
      const made: Value[] = []
      for (let row = this.#rows[id]; row < this.#rows[id + 1]; row++)
        made.push(this.#read(this.#cells(row), row))
      this.#values[id] = values = made
    }
    return values
  }

  #cells(row: number): string[] {
    return unpack(this.#packed, this.#starts[row], this.#starts[row + 1] - 1).split('\t')
  }
}
