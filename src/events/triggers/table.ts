import type { Cells } from './read-row.js'

/** A line of a list as people edit it, with its place for messages. */
export interface TableLine {
  readonly cells: Cells
  readonly line: number
  /** How many cells have no column. */
  readonly extra: number
}

/** Reads a TSV text: a header line, rows, comment lines that begin with `#`. */
export function readTable(text: string): { columns: readonly string[]; lines: readonly TableLine[] } {
  let columns: string[] = []
  const lines: TableLine[] = []
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .forEach((line, i) => {
      if (line.trim() === '' || line.startsWith('#')) return
      const cells = line.split('\t').map((cell) => cell.trim())
      if (columns.length === 0) columns = cells
      else
        lines.push({
          cells: Object.fromEntries(columns.map((name, c) => [name, cells[c] ?? ''])),
          line: i + 1,
          extra: Math.max(0, cells.length - columns.length),
        })
    })
  return { columns, lines }
}
