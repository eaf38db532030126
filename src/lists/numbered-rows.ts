import { cellsOf } from './cells.js'
import { rowStarts } from './list.js'
import { unpack } from './packed-text.js'

/** The rows of a packed list by number, each read when it is first asked for. */
export class NumberedRows<Value> {
  readonly #packed: string
  readonly #starts: Int32Array
  readonly #read: (cells: readonly string[], row: number) => Value
  readonly #values: (Value | undefined)[]
  readonly size: number

  /** @param read makes what a row's cells say; @throws GhotonaError `bad-list` */
  constructor(packed: string, read: (cells: readonly string[], row: number) => Value) {
    this.#packed = packed
    this.#starts = rowStarts(packed)
    this.#read = read
    this.size = this.#starts.length - 1
    this.#values = new Array(this.size)
  }

  row(id: number): Value {
    let value = this.#values[id]
    if (value === undefined) {
      const cells = cellsOf(unpack(this.#packed, this.#starts[id], this.#starts[id + 1] - 1))
      this.#values[id] = value = this.#read(cells, id)
    }
    return value
  }
}
