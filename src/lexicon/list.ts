import { GhotonaError } from '../core/index.js'

/** Format of packed lists; raised whenever `parseList` could misread what an older packer wrote. */
export const LIST_FORMAT = 'ghotona-list/1'

/** A table of words as people edit it: named columns, rows of strings in normal form. */
export interface List {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * Reads a packed list: a head line (format, name, rows, checksum), the columns, then the rows, all
 * tab-separated.
 *
 * @throws GhotonaError `bad-list` when the format, the number of rows or the checksum does not agree
 */
export function parseList(packed: string): List {
  const headEnd = packed.indexOf('\n')
  const [format, name, count, sum] = packed.slice(0, headEnd).split('\t')
  const body = packed.slice(headEnd + 1)
  if (format !== LIST_FORMAT)
    throw new GhotonaError('bad-list', `list format is "${format}", expected "${LIST_FORMAT}"`)
  if (checksum(body) !== sum)
    throw new GhotonaError('bad-list', `list "${name}" is damaged: its checksum is not ${sum}`)
  const [columns, ...rows] = body.split('\n').map((line) => line.split('\t'))
  if (rows.length !== Number(count))
    throw new GhotonaError('bad-list', `list "${name}" has ${rows.length} rows, expected ${count}`)
  return { name, columns, rows }
}

/** Writes a list in the form that `parseList` reads. The same list always gives the same text. */
export function packList(list: List): string {
  const body = [list.columns, ...list.rows].map((row) => row.join('\t')).join('\n')
  return `${LIST_FORMAT}\t${list.name}\t${list.rows.length}\t${checksum(body)}\n${body}`
}

/** The values of one column, in row order. */
export function column(list: List, name: string): string[] {
  const at = list.columns.indexOf(name)
  if (at < 0)
    throw new GhotonaError(
      'bad-list',
      `list "${list.name}" has no column "${name}", it has: ${list.columns.join(', ')}`,
    )
  return list.rows.map((row) => row[at] ?? '')
}

/** The rows as objects keyed by column name. */
export function records(list: List): Record<string, string>[] {
  return list.rows.map((row) => Object.fromEntries(list.columns.map((name, i) => [name, row[i] ?? ''])))
}

/** FNV-1a over code units, as eight hexadecimal digits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
