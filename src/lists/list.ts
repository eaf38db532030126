import { GhotonaError } from '../core/index.js'
import { cellsOf } from './cells.js'
import { checksumOf } from './checksum.js'
import { packRows, ROW, unpack } from './packed-text.js'

/** Format of packed lists; raised whenever `parseList` could misread what an older packer wrote. */
export const LIST_FORMAT = 'ghotona-list/3'

/** A table of words as people edit it: named columns, rows of strings in normal form. */
export interface List {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The head of a packed list, and where its body begins. */
export interface ListHead {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
  readonly checksum: string
  /** Where the packed rows begin; `packed-text.ts` reads them. */
  readonly body: number
}

/** Reads the head line of a packed list: format, name, number of rows, checksum of the body, columns, parted by blanks. */
export function listHead(packed: string): ListHead {
  const end = packed.indexOf('\n')
  const [format, name, rows, checksum, ...columns] = packed.slice(0, end).split(' ')
  if (format !== LIST_FORMAT)
    throw new GhotonaError('bad-list', `list format is "${format}", expected "${LIST_FORMAT}"`)
  return { name, columns, rows: Number(rows), checksum, body: end + 1 }
}

/** The head of a packed list whose body is as it was packed. @throws GhotonaError `bad-list` */
function soundHead(packed: string): ListHead {
  const head = listHead(packed)
  if (checksumOf(packed.slice(head.body)) !== head.checksum) throw damaged(head.name)
  return head
}

/** Where the packed rows of a list begin, and at last where the row behind the last would. @throws GhotonaError `bad-list` */
export function rowStarts(packed: string): Int32Array {
  const { name, rows, body } = soundHead(packed)
  const starts = new Int32Array(rows + 1)
  let at = body
  for (let row = 0; row < rows; row++) {
    starts[row] = at
    const end = packed.indexOf(ROW, at)
    if (end < 0 !== (row === rows - 1)) throw damaged(name)
    at = (end < 0 ? packed.length : end) + 1
  }
  starts[rows] = at
  return starts
}

/**
 * Reads a packed list.
 *
 * @throws GhotonaError `bad-list` when the format, the checksum or the number of rows does not agree
 * @example
 * const packed = packList({ name: 'months', columns: ['form', 'month'], rows: [['মে', '5'], ['জুন', '6']] })
 * parseList(packed).rows // [['মে', '5'], ['জুন', '6']]
 */
export function parseList(packed: string): List {
  const { name, columns, rows: count, body } = soundHead(packed)
  const rows = count === 0 ? [] : unpack(packed, body).split('\n').map(cellsOf)
  if (rows.length !== count) throw damaged(name)
  return { name, columns, rows }
}

/**
 * Writes a list in the form that `parseList` reads. The same list always gives the same text.
 *
 * @example
 * const list = { name: 'months', columns: ['form', 'month'], rows: [['মে', '5'], ['জুন', '6']] }
 * packList(list).split('\n')[0] // 'ghotona-list/3 months 2 71461ec5 form month'
 */
export function packList(list: List): string {
  const body = packRows(list.rows)
  return `${[LIST_FORMAT, list.name, list.rows.length, checksumOf(body), ...list.columns].join(' ')}\n${body}`
}

/**
 * The values of one column, in row order.
 *
 * @throws GhotonaError `bad-list` when the list has no such column
 * @example
 * const list = { name: 'months', columns: ['form', 'month'], rows: [['মে', '5'], ['জুন', '6']] }
 * column(list, 'form') // ['মে', 'জুন']
 */
export function column(list: List, name: string): string[] {
  const at = list.columns.indexOf(name)
  if (at < 0)
    throw new GhotonaError(
      'bad-list',
      `list "${list.name}" has no column "${name}", it has: ${list.columns.join(', ')}`,
    )
  return list.rows.map((row) => row[at] ?? '')
}

/**
 * The rows as objects keyed by column name.
 *
 * @example
 * const list = { name: 'months', columns: ['form', 'month'], rows: [['মে', '5'], ['জুন', '6']] }
 * records(list)[1] // { form: 'জুন', month: '6' }
 */
export function records(list: List): Record<string, string>[] {
  return list.rows.map((row) => {
    const record: Record<string, string> = {}
    for (let i = 0; i < list.columns.length; i++) record[list.columns[i]] = row[i] ?? ''
    return record
  })
}

function damaged(name: string): GhotonaError {
  return new GhotonaError('bad-list', `list "${name}" is damaged`)
}
