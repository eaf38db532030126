import { cellsOf } from './cells.js'
import { listHead, rowStarts } from './list.js'
import { cellsEnd, unpack } from './packed-text.js'

interface PackedList {
  readonly name: string
  readonly columns: readonly string[]
  readonly packed: string
  /** The number of its first row among those of all lists. */
  readonly base: number
  /** Where its rows begin, as soon as one is asked for. */
  starts: Int32Array | undefined
}

/** The rows of packed lists, one list behind the other, each read when it is asked for. */
export class PackedRows {
  readonly #lists: readonly PackedList[]
  readonly size: number
  /** Tells lists with other rows from these. */
  readonly sum: number

  constructor(lists: readonly string[]) {
    let size = 0
    let sum = 0
    this.#lists = lists.map((packed) => {
      const { name, columns, rows, checksum } = listHead(packed)
      const base = size
      size += rows
      sum = (Math.imul(sum, 31) + Number.parseInt(checksum, 16)) | 0
      return { name, columns, packed, base, starts: undefined }
    })
    this.size = size
    this.sum = sum
  }

  /** The list of a row. */
  listOf(id: number): { readonly name: string; readonly columns: readonly string[]; readonly base: number } {
    return this.#listOf(id)
  }

  /** The cells of a row, or the first of them. */
  cells(id: number, most?: number): string[] {
    const list = this.#listOf(id)
    list.starts ??= rowStarts(list.packed)
    const at = id - list.base
    const start = list.starts[at]
    const end = list.starts[at + 1] - 1
    return cellsOf(
      unpack(list.packed, start, most === undefined ? end : cellsEnd(list.packed, start, end, most)),
    )
  }

  #listOf(id: number): PackedList {
    let list = this.#lists.length - 1
    while (this.#lists[list].base > id) list--
    return this.#lists[list]
  }
}
