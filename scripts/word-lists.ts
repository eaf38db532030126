import { normalForm } from '../src/script/normalize.js'

/** A row that does not hold what its list promises. */
export interface ListFault {
  readonly file: string
  readonly line: number
  readonly fault: string
  readonly fix: string
}

/** A list of `data/` as it is edited. */
export interface EditedList {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly faults: readonly ListFault[]
}

/** What a list says of its columns: `# May be empty: use, endings` and `# use is one of: weak month day`. */
interface Promised {
  readonly mayBeEmpty: ReadonlySet<string>
  readonly values: ReadonlyMap<string, ReadonlySet<string>>
}

/** Lists that are checked elsewhere, row by row, promise nothing of their columns. */
const OPEN = /^data[/\\](?:gazetteer|models|words[/\\]triggers)[/\\]/

/**
 * Reads a list: a header line with the columns, rows, comment lines that begin with `#`. Cells are in normal form; cells that
 * are missing at the end of a row are empty.
 */
export function readList(file: string, text: string): EditedList {
  const lines = text.split('\n')
  const promise = promiseIn(lines)
  const rows: string[][] = []
  const faults: ListFault[] = []
  const seen = new Map<string, number>()
  let columns: string[] = []
  lines.forEach((written, i) => {
    if (written.trim() === '' || written.startsWith('#')) return
    const add = (fault: string, fix: string) => faults.push({ file, line: i + 1, fault, fix })
    const cells = written.split('\t').map(normalCell)
    if (columns.length === 0) {
      columns = cells
      for (const name of [...promise.mayBeEmpty, ...promise.values.keys()])
        if (!columns.includes(name)) add(`there is no column "${name}"`, 'mend the comment that names it')
      return
    }
    if (cells.length > columns.length)
      add(
        `${countOf(cells)}, but ${columns.length} columns: ${columns.join(', ')}`,
        'take out the tabs that are too many',
      )
    const row = columns.map((_, c) => cells[c] ?? '')
    rows.push(row)
    if (OPEN.test(file)) return
    columns.forEach((name, c) => {
      const values = promise.values.get(name)
      if (row[c] === '' && !promise.mayBeEmpty.has(name))
        add(
          `"${name}" is empty: the row has ${countOf(cells)}`,
          `write ${columns.length}, parted by tabs: ${columns.join(', ')}`,
        )
      else if (values !== undefined && row[c] !== '')
        for (const value of row[c].split(' '))
          if (!values.has(value))
            add(
              `"${value}" is no ${name}`,
              `write one of ${[...values].join(' ')}, or name it in the list's first lines`,
            )
    })
    // Of two rows of one kind only the second would be read.
    const isOfKind = columns[0] === 'kind' && columns[1] === 'words'
    const key = isOfKind ? row[0] : row.join('\t')
    const twin = seen.get(key)
    if (twin !== undefined && isOfKind)
      add(`the kind "${key}" has the words of line ${twin}`, 'write them in one row, or name another kind')
    else if (twin !== undefined) add(`the row says the same as line ${twin}`, 'take one of them out')
    seen.set(key, i + 1)
  })
  if (columns.length === 0) faults.push({ file, line: 1, fault: 'no header line', fix: 'name the columns' })
  return { columns, rows, faults }
}

/** A fault as a line: where, what, and what would be right. */
export function faultLine({ file, line, fault, fix }: ListFault): string {
  return `${file}:${line}: ${fault}; ${fix}`
}

function promiseIn(lines: readonly string[]): Promised {
  const mayBeEmpty = new Set<string>()
  const values = new Map<string, ReadonlySet<string>>()
  for (const line of lines) {
    for (const name of /^# May be empty: (.+)$/.exec(line)?.[1].split(', ') ?? []) mayBeEmpty.add(name)
    const [, name, listed] = /^# ([a-z]+) (?:is one|are some) of: (.+)$/.exec(line) ?? []
    if (name !== undefined) values.set(name, new Set(listed.split(' ')))
  }
  return { mayBeEmpty, values }
}

function countOf({ length }: readonly string[]): string {
  return `${length} cell${length === 1 ? '' : 's'}`
}

/** An ending begins with a sign, which stands correctly only behind a letter: ের as in কের. */
function normalCell(cell: string): string {
  const trimmed = cell.trim()
  return /^\p{M}/u.test(trimmed) ? normalForm(`ক${trimmed}`).slice(1) : normalForm(trimmed)
}
