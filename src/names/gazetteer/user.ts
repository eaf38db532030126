import { GhotonaError } from '../../core/index.js'
import { checkSize, MOST_NAMES, MOST_TABLE } from '../../core/limits.js'
import { packList } from '../../lists/index.js'
import { normalForm } from '../../script/index.js'
import { FORM_COLUMNS } from '../words/forms.js'
import { firstOf } from './form-states.js'
import { faultsOfRow, type GazetteerFault, type GazetteerRow, lintGazetteer } from './lint.js'
import { Table } from './table.js'

/**
 * Reads a gazetteer of one's own from tab-separated text.
 *
 * @param file a name for the messages
 * @throws GhotonaError `bad-gazetteer` with file, line, fault and fix; `cause` is the list of all faults. `bad-input` when the
 * content is no string, `too-large` when it has more than a million rows
 * @example
 * const mine = readGazetteer('name\ttype\nসবুজবাড়ি\tORG\n', 'mine.tsv')
 * mine[0].name // 'সবুজবাড়ি'
 * names({ gazetteers: [mine] }).name // 'names'
 */
export function readGazetteer(content: string, file = 'gazetteer'): GazetteerRow[] {
  if (typeof content !== 'string')
    throw new GhotonaError('bad-input', `${file}: expected tab-separated text, not ${typeof content}`)
  checkSize(content.length, MOST_TABLE, `${file} has`, 'characters')
  const { rows, faults } = lintGazetteer(content, file)
  checkSize(rows.length, MOST_NAMES, `${file} has`, 'names')
  if (faults.length > 0) throw badGazetteer(faults)
  return rows.map(({ row }) => row)
}

function badGazetteer(faults: readonly GazetteerFault[]): GhotonaError {
  const [{ file, line, fault, fix }] = faults
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  return new GhotonaError('bad-gazetteer', `${file}:${line}: ${fault}; ${fix}${more}`, {
    file,
    line,
    cause: faults,
  })
}

/** The gazetteers of one extractor: a table of its own, and what it hides of the library's. */
export interface OwnGazetteer {
  readonly table: Table
  /** Entries of the library's table that are removed, or replaced by an own entry of the same name and type. */
  readonly hidden: ReadonlySet<number>
}

/**
 * Indexes own gazetteers.
 *
 * @throws GhotonaError `bad-gazetteer` when a row is not as described
 */
export function ownGazetteer(gazetteers: readonly (readonly GazetteerRow[])[], library: Table): OwnGazetteer {
  const hidden = new Set<number>()
  const lines: string[][] = []
  const size = gazetteers.reduce((sum, rows) => sum + rows.length, 0)
  checkSize(size, MOST_NAMES, 'gazetteers have', 'names')
  gazetteers.forEach((rows, g) => {
    rows.forEach((row, i) => {
      const [wrong] = faultsOfRow(row)
      if (wrong !== undefined)
        throw badGazetteer([{ file: `gazetteers[${g}]`, line: i + 1, fault: wrong.fault, fix: wrong.fix }])
      hide(row, library, hidden)
      if (!row.remove) lines.push(cellsOf(row))
    })
  })
  const columns = [...FORM_COLUMNS, 'type', 'subtype', 'en', 'wikidata', 'within']
  return { table: new Table([packList({ name: OWN, columns, rows: lines })]), hidden }
}

/** The name of the list that own entries are from. */
export const OWN = 'gazetteer/own'

function hide(row: GazetteerRow, library: Table, hidden: Set<number>): void {
  const name = normalForm(row.name)
  for (let form = firstOf(library.findForm(name)); form >= 0; form = library.next(form)) {
    const id = library.entryOf(form)
    const { canonical, type } = library.entry(id)
    if (canonical === name && ((row.type as string) === '' || row.type === type)) hidden.add(id)
  }
}

function cellsOf(row: GazetteerRow): string[] {
  const forms = (list: readonly string[] | undefined) => (list ?? []).map(normalForm).join('|')
  return [
    normalForm(row.name),
    forms(row.also),
    forms(row.short),
    forms(row.adjective),
    forms(row.metonym),
    row.type,
    row.subtype ?? '',
    row.en ?? '',
    row.wikidata ?? '',
    row.within ?? '',
  ]
}
